// States that two documents word more and less fully: "secretary general" and "secretary general of the League", held by one person.
import { forcesAlike } from '../claims/forces.ts';
import { bodyLikeness, HEADQUARTERS_OF, isBareHeadOf, wordsOfId } from '../packs/body-names.ts';
import { titleOrder } from '../packs/title-likeness.ts';
import type { State } from './model.ts';

/**
 * Whether the first state says the same as the second in fewer words: an office of the same person without its owner or with a part of the
 * owner's name; the same charge or office of somebody of whom only the surname is told; a body that no pack knows by a part of its name. Of two
 * names in two languages that say the same, the later in the alphabet says less.
 */
export function saysLess(less: State, more: State, knows: Knows = NOBODY): boolean {
  if (less.relation !== more.relation) return false;
  if (less.subject === more.subject) {
    if (less.object.startsWith('office:') && more.object.startsWith('office:'))
      return isPartOf(less.object, more.object) || isOfficeOfSame(less.object, more.object);
    return (
      isBodyOf(less.object, more.object, knows) || isBareBodyOf(less, more, knows) || isBareSeatOf(less, more, knows)
    );
  }
  if (isSurnameOf(less.subject, more.subject))
    return (
      less.object === more.object || (less.object.startsWith('office:') && isOfficeAlike(less.object, more.object))
    );
  return (
    less.object === more.object &&
    (forcesAlike(less.subject, more.subject) === 'same' ||
      isBodyOf(less.subject, more.subject, knows) ||
      isBareMemberOf(less, more, knows))
  );
}

/** "M. McLay", leader of the opposition, beside Jim McLay, leader of the opposition of a land: one office, whichever document says more of it. */
function isOfficeAlike(a: string, b: string): boolean {
  return isPartOf(a, b) || isPartOf(b, a) || isOfficeOfSame(a, b) || isOfficeOfSame(b, a);
}

/** Whether a pack knows an actor, so that its name means nobody else. */
export type Knows = (entity: string) => boolean;

const NOBODY: Knows = () => false;

function isBodyOf(less: string, more: string, knows: Knows): boolean {
  if (!less.startsWith('org:') || !more.startsWith('org:') || knows(less) || knows(more)) return false;
  return tellsLess(wordsOfId(less), wordsOfId(more));
}

/**
 * "Harlow left the Federation" beside "Harlow joined the Federation of Lake Clubs": the one body of that noun that whoever is little known has to do
 * with. Of a state that the pack knows nobody can say so: it is a member of many.
 */
function isBareBodyOf(less: State, more: State, knows: Knows): boolean {
  return (
    /^(?:member_of|hosts)$/.test(less.relation) &&
    /^(?:org|place):/.test(less.subject) &&
    !knows(less.subject) &&
    less.object.startsWith('org:') &&
    more.object.startsWith('org:') &&
    !knows(more.object) &&
    isBareHeadOf(wordsOfId(less.object), wordsOfId(more.object))
  );
}

/** "The Federation left the Alpine Union" beside "the Federation of Lake Clubs joined the Alpine Union": of a union that few know, the one member of that noun. */
function isBareMemberOf(less: State, more: State, knows: Knows): boolean {
  return (
    less.relation === 'member_of' &&
    less.subject.startsWith('org:') &&
    more.subject.startsWith('org:') &&
    less.object.startsWith('org:') &&
    ![less.subject, more.subject, less.object].some(knows) &&
    isBareHeadOf(wordsOfId(less.subject), wordsOfId(more.subject))
  );
}

/** "The headquarters left Lavel" beside "Lavel hosts the Land Forces": the one body that a little-known place is told to host. */
function isBareSeatOf(less: State, more: State, knows: Knows): boolean {
  return (
    less.relation === 'hosts' &&
    less.subject.startsWith('place:') &&
    less.object === `${HEADQUARTERS_OF}${less.subject.slice('place:'.length)}` &&
    more.object.startsWith('org:') &&
    more.object !== less.object &&
    !knows(less.subject)
  );
}

/**
 * "office:president-of-conseil-iles", "office:president-of-island-council": one title, held in one body; or two words for it, as "chairman", and "head",
 * which says less.
 */
function isOfficeOfSame(less: string, more: string): boolean {
  const [a, b] = [officeParts(less), officeParts(more)];
  const order = b.owner.length > 0 ? titleOrder(a.title, b.title) : null;
  if (order === null) return false;
  // "la présidence" beside "chairman of the League"; of the same title `isPartOf` tells.
  if (a.owner.length === 0) return order !== 0 && a.title !== 'head';
  if (a.owner.join('-') === b.owner.join('-')) return order < 0;
  const likeness = bodyLikeness(a.owner, b.owner);
  if (likeness !== 'same' || bodyLikeness(b.owner, a.owner) !== 'same') return likeness === 'less';
  return order !== 0 ? order < 0 : a.owner.join('-') > b.owner.join('-');
}

function officeParts(id: string): { readonly title: string; readonly owner: readonly string[] } {
  const [title = '', ...owner] = id.slice(id.indexOf(':') + 1).split('-of-');
  return { title, owner: owner.length === 0 ? [] : owner.join('-').split('-') };
}

function tellsLess(less: readonly string[], more: readonly string[]): boolean {
  const likeness = bodyLikeness(less, more);
  return (
    likeness === 'less' ||
    (likeness === 'same' && bodyLikeness(more, less) === 'same' && less.join('-') > more.join('-'))
  );
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
export function sameStates(state: State, known: readonly State[], knows: Knows = NOBODY): State[] {
  const fuller = known.filter(other => saysLess(state, other, knows));
  const whole = fuller.find(one => fuller.every(other => other === one || saysLess(other, one, knows))) ?? null;
  if (fuller.length > 0 && whole === null) return [];
  const most = whole ?? state;
  return known.filter(other => {
    if (isOne(other, state)) return false;
    if (isOne(other, most)) return true;
    if (!saysLess(other, most, knows)) return false;
    return known.every(rival => !saysLess(other, rival, knows) || isOne(rival, most) || saysLess(rival, most, knows));
  });
}

function isOne(a: State, b: State): boolean {
  return a.subject === b.subject && a.relation === b.relation && a.object === b.object;
}
