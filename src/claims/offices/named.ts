// Whom a name that stands beside a verb of offices means, where no participant of the verb is known: behind a participle, before "who", by surname alone.
import type { Participant as Told } from '../../annotation.ts';
import { slugOf } from '../../packs/actor-index.ts';
import { type Context, nameOver } from '../context.ts';
import { norm, sentenceAt } from '../tree.ts';
import { skipLand } from './apposition.ts';

/** "Paul Morrell, appointed director in 1958, …": a participle after the name, though the parser may take it for the verb of the clause. */
export function apposed(context: Context, verb: number): Told | null {
  const { tree } = context;
  if (norm(tree, verb - 1) !== ',' || !/(?:ed|é|ée|u|ue|is|ise)$/.test(norm(tree, verb))) return null;
  const name = verb > 1 ? nameOver(context, verb - 2) : null;
  return name?.type === 'PER' &&
    name.entity?.startsWith('person:') &&
    tree.sentenceOf[verb] === tree.sentenceOf[verb - 2]
    ? { text: name.text, entity: name.entity }
    : null;
}

/** "Appointed minister in March 1950, Anna Reed resigned": the person named behind the comma that ends what a participle opens. */
export function openedFor(context: Context, participle: number, end: number): Told | null {
  const { tree } = context;
  if (!/(?:ed|é|ée|u|ue)$/.test(norm(tree, participle))) return null;
  const { endToken } = sentenceAt(tree, participle);
  let comma = end;
  while (comma < endToken && norm(tree, comma) !== ',' && nameOver(context, comma)?.type !== 'PER') comma++;
  const name = comma + 1 < endToken && norm(tree, comma) === ',' ? nameOver(context, comma + 1) : null;
  return name?.type === 'PER' && name.entity?.startsWith('person:') ? { text: name.text, entity: name.entity } : null;
}

/** "the government of X, who has been prime minister", "X of Norway, who took over": who is said to hold an office is the person named right before. */
export function namedBeforeWho(context: Context, head: number): Told | null {
  const { tree } = context;
  if (!/^(?:who|qui)$/.test(norm(tree, head))) return null;
  const before = norm(tree, head - 1) === ',' ? head - 2 : head - 1;
  const name = nameOver(context, skipLand(context, before, sentenceAt(tree, head).firstToken));
  return name?.type === 'PER' && name.entity?.startsWith('person:') ? { text: name.text, entity: name.entity } : null;
}

/** "Kerlaz was dismissed as chairman": a surname that the text tells nothing more of, and which nobody else in it bears. */
export function surnameAlone(context: Context, head: number): Told | null {
  const name = nameOver(context, head);
  if (name?.type !== 'PER' || name.entity !== null || !/^\p{Lu}[\p{L}’'-]+$/u.test(name.text)) return null;
  const entity = `person:${slugOf(name.text)}`;
  const borne = context.reading.names.some(other => other.entity?.endsWith(`-${entity.slice(7)}`));
  return borne ? null : { text: name.text, entity };
}
