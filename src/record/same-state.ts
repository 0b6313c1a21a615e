// States that two documents word more and less fully: "secretary general" and "secretary general of the League", held by one person.
import type { State } from './model.ts';

/**
 * Whether the first state says the same as the second in fewer words: an office of the same person without its owner or with a part of the
 * owner's name; the same charge or office of somebody of whom only the surname is told.
 */
export function saysLess(less: State, more: State): boolean {
  if (less.relation !== more.relation) return false;
  if (less.subject === more.subject)
    return less.object.startsWith('office:') && more.object.startsWith('office:') && isPartOf(less.object, more.object);
  return less.object === more.object && isSurnameOf(less.subject, more.subject);
}

/** "office:director-of-mint" of "office:director-of-royal-mint": the same title, and all words of the owner in their order. */
function isPartOf(less: string, more: string): boolean {
  const [part, whole] = [less.split('-'), more.split('-')];
  if (part.length >= whole.length || part[0] !== whole[0]) return false;
  const title = less.indexOf('-of-');
  if (!more.startsWith(title < 0 ? `${less}-of-` : less.slice(0, title + 4))) return false;
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

/** Whether an id is made of a surname alone, and the other one of a name that ends with it. */
export function isSurnameOf(less: string, more: string): boolean {
  const surname = less.slice('person:'.length);
  return less.startsWith('person:') && surname !== '' && !surname.includes('-') && more.endsWith(`-${surname}`);
}

/**
 * The states that say the same as one: those that say less and those that say more, where they differ in nothing but how much they say. Empty
 * where two that say more exclude each other: then nobody knows which of them is meant. `known`: the states of the record that may be meant.
 */
export function sameStates(state: State, known: readonly State[]): State[] {
  const fuller = known.filter(other => saysLess(state, other));
  const whole = fuller.find(one => fuller.every(other => other === one || saysLess(other, one))) ?? null;
  if (fuller.length > 0 && whole === null) return [];
  const most = whole ?? state;
  return known.filter(other => {
    if (isOne(other, state)) return false;
    if (isOne(other, most)) return true;
    if (!saysLess(other, most)) return false;
    return known.every(rival => !saysLess(other, rival) || isOne(rival, most) || saysLess(rival, most));
  });
}

function isOne(a: State, b: State): boolean {
  return a.subject === b.subject && a.relation === b.relation && a.object === b.object;
}
