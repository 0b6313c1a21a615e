// "rejoined the Federation" in a text that never says which: a body by its noun alone. Whether another text of the record tells its whole name is
// for the record to say (`record/same-state.ts`).
import { HEADQUARTERS_OF, HEADS_BARE } from '../packs/body-names.ts';
import { foldWords } from '../packs/fold.ts';
import type { Context } from './context.ts';
import type { Participant } from './participant.ts';
import { isBareSeat } from './seats.ts';
import { norm } from './tree.ts';

/** The id of a body that a text calls by its noun alone, with an article and a capital, and by no longer name; null for all others. */
export function bareBody(context: Context, { entity, none, text }: Participant): string | null {
  if (entity !== null || none) return null;
  const noun = /^(?:[Tt]he\s+|[Ll][ae]\s+|[Ll]['’])(\p{Lu}\p{Ll}+)$/u.exec(text)?.[1];
  const [word] = noun === undefined ? [] : foldWords(noun);
  if (word === undefined || !HEADS_BARE.has(word)) return null;
  const named = context.reading.names.some(
    name => name.text !== noun && name.entity?.startsWith('org:') && foldWords(name.text).includes(word),
  );
  return named ? null : `org:${word}`;
}

/**
 * "The headquarters left Lavel for Rosmont" in a text that never says whose: the headquarters that was in a place, which nothing but the place tells
 * from others (`record/same-state.ts`).
 */
export function bareSeat(
  context: Context,
  { entity, none, head }: Participant,
  places: readonly Participant[],
): string | null {
  const { tree } = context;
  const place = places.find(({ entity: id }) => id?.startsWith('place:'))?.entity;
  if (entity !== null || none || !place || !isBareSeat(context, head)) return null;
  if (!/^(?:the|le|l')$/.test(norm(tree, head - 1)) || /^secr/.test(norm(tree, head))) return null;
  return `${HEADQUARTERS_OF}${place.slice('place:'.length)}`;
}

/** Whether an id is of a club, a firm or a town that no pack knows: a state is a member of too many bodies. */
export function isLittleKnown({ actors }: Context, id: string): boolean {
  return /^(?:org|place):/.test(id) && !actors.byId.has(id);
}
