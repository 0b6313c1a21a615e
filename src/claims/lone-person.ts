// "The charge against Anna Roth was dropped. She was …": the only person whom the sentences just before name, in whatever place.
import { type Context, nameOver } from './context.ts';
import { type Participant, participantOf } from './participant.ts';
import { headOf } from './tree.ts';

/** How many sentences back a person may stand of whom nobody else has taken the place. */
const BACK = 3;

/**
 * The person whom the nearest sentence before that names any person names, where it names one only, known by an id; null else. A sentence of another
 * source, a heading or a new paragraph's stranger ends the search.
 */
export function lonePersonBefore(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  const { sentences } = tree.words;
  const at = tree.sentenceOf[pronoun]!;
  // Who is named in the same clause is somebody else.
  if (personsIn(context, sentences[at]!.firstToken, pronoun).length > 0) return null;
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const sentence = sentences[i]!;
    if (sentence.strand !== sentences[at]!.strand || sentence.kind !== 'prose') return null;
    const persons = personsIn(context, sentence.firstToken, sentence.endToken);
    if (persons.length === 0) continue;
    const entities = new Set(persons.map(token => nameOver(context, token)!.entity));
    if (entities.size !== 1 || entities.has(null)) return null;
    const found = participantOf(context, headOfName(context, persons[0]!));
    return found && entities.has(found.entity) ? found : null;
  }
  return null;
}

/** The first token of each name of a person. */
function personsIn(context: Context, first: number, end: number): number[] {
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    const name = nameOver(context, i);
    if (name?.type === 'PER' && (i === first || nameOver(context, i - 1) !== name)) found.push(i);
  }
  return found;
}

/** The token of a name that the others hang from. */
function headOfName(context: Context, first: number): number {
  const { tree } = context;
  const name = nameOver(context, first);
  let head = first;
  for (let i = first; i < tree.tokens.length && nameOver(context, i) === name; i++)
    if (headOf(tree, i) < 0 || nameOver(context, headOf(tree, i)) !== name) head = i;
  return head;
}
