// "Odon Lund a quitté la Sûreté en février 1999", "Anna Reed left the Mint in May": whoever is at the head of a body is there no more.
import type { Participant as Told } from '../../annotation.ts';
import { slugOf } from '../../packs/actor-index.ts';
import { titleIndex } from '../../packs/offices.ts';
import type { Context } from '../context.ts';
import { objectOf } from '../object.ts';
import { isVerb, languageAt, lemma } from '../tree.ts';
import { isPassive } from '../voice.ts';
import { subjectPerson } from './career.ts';
import { bodyRuled } from './ruling.ts';

const LEAVES = { fr: /^quitter$/, en: /^(?:leave|quit)$/ };

/** A person and the body that he leaves. */
export interface LeftBody {
  readonly person: Told;
  readonly body: Told;
}

/** Who leaves which body by a verb, be it one that only the document names; null for most verbs, and for bodies that packs know, which have members. */
export function leftBodyAt(context: Context, verb: number): LeftBody | null {
  const { tree } = context;
  if (!LEAVES[languageAt(tree, verb)].test(lemma(tree, verb)) || !isVerb(tree, verb) || isPassive(tree, verb))
    return null;
  const object = objectOf(tree, verb);
  const title = titleIndex(context.pack).byId.get('head');
  const person = object < 0 || !title ? null : subjectPerson(context, verb);
  const owner = person ? bodyRuled(context, object, title!) : undefined;
  if (!owner || (owner.entity !== null && (!owner.entity.startsWith('org:') || context.actors.byId.has(owner.entity))))
    return null;
  const text = owner.text.replace(/^(?:l['’]|les? |la |the )/i, '');
  return { person: person!, body: { text: owner.text, entity: owner.entity ?? `org:${slugOf(text)}` } };
}
