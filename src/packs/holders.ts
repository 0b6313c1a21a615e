// Who held an office when: with a title and a date they tell whose surname it is, and whose office.
import { actorIndex } from './actor-index.ts';
import { foldWords, slugOf } from './fold.ts';
import type { Pack } from './pack.ts';

/** The holders of one office: one entry of `packs/<name>/holders.yaml`. */
export interface HolderList {
  /** Ids of the titles that the office goes by. */
  readonly offices: readonly string[];
  /** The state or organisation that it is an office of. */
  readonly of: string;
  /** Id of the pack or full name, first day, last day; no last day while in office. */
  readonly holders: readonly (readonly [string, string, string?])[];
}

/** One term of office. */
export interface Term {
  readonly person: string;
  /** The names of the person, in folded words. */
  readonly names: readonly (readonly string[])[];
  readonly of: string;
  readonly first: string;
  /** Open for who is in office. */
  readonly last: string | null;
}

const indexes = new WeakMap<Pack, ReadonlyMap<string, readonly Term[]>>();

/** The terms of a pack by the id of the title. */
function termsOf(pack: Pack, title: string): readonly Term[] {
  let index = indexes.get(pack);
  if (!index) {
    index = build(pack);
    indexes.set(pack, index);
  }
  return index.get(title) ?? [];
}

function build(pack: Pack): ReadonlyMap<string, readonly Term[]> {
  const { byId } = actorIndex(pack);
  const index = new Map<string, Term[]>();
  for (const { offices, of, holders } of pack.holders ?? []) {
    for (const [who, first, last] of holders) {
      const actor = byId.get(who);
      const person = who.startsWith('person:') ? who : `person:${slugOf(who)}`;
      const names = [...new Set(actor ? [...actor.names.fr, ...actor.names.en] : [who])].map(foldWords);
      for (const office of offices)
        index.set(office, [...(index.get(office) ?? []), { person, names, of, first, last: last ?? null }]);
    }
  }
  return index;
}

/**
 * Who is meant by a name after a title: the one holder who bears it, in office in some part of the date.
 * @param name folded words of the name: "roosevelt", "lloyd george", "woodrow wilson"
 * @param date EDTF level 0; null where the text tells none: then nobody of another time may bear the name under that title
 * @param of the state or organisation that the text tells, null for none
 * @returns null where nobody or more than one is meant
 */
export function holderNamed(
  pack: Pack,
  title: string,
  name: readonly string[],
  date: string | null,
  of: string | null,
): Term | null {
  const meant = termsOf(pack, title).filter(
    term =>
      (of === null || term.of === of) &&
      (date === null || isWithin(term, date, date)) &&
      term.names.some(known => bears(known, name)),
  );
  return new Set(meant.map(({ person }) => person)).size === 1 ? meant[0]! : null;
}

/** Whether a known name is the one that is written: its last words, before them given names or their initials. */
function bears(known: readonly string[], name: readonly string[]): boolean {
  if (name.length === 0 || name.at(-1) !== known.at(-1)) return false;
  return name.every(word => known.includes(word) || (word.length === 1 && known.some(other => other.startsWith(word))));
}

/** The state or organisation whose office a person has held under a title; null where the pack tells none, or more than one. */
export function ownerHeld(pack: Pack, title: string, person: string): string | null {
  const owners = new Set(termsOf(pack, title).flatMap(term => (term.person === person ? [term.of] : [])));
  return owners.size === 1 ? [...owners][0]! : null;
}

/** Whether a person may have held an office between two days, as far as the pack tells; true where it tells nothing of them. */
export function mayHold(pack: Pack, title: string, person: string, earliest: string, latest: string): boolean {
  const terms = termsOf(pack, title).filter(term => term.person === person);
  return terms.length === 0 || terms.some(term => isWithin(term, earliest, latest));
}

/** Whether a term has a day between two dates, each a day, month or year. */
function isWithin({ first, last }: Term, earliest: string, latest: string): boolean {
  return first <= latest + '9999-12-31'.slice(latest.length) && (last === null || earliest <= last);
}

/** Faults of the lists: holders and owners that the pack does not have, terms that end before they begin. */
export function holderFaults(pack: Pack): string[] {
  const ids = new Set(pack.actors.map(({ id }) => id));
  const titles = new Set((pack.offices ?? []).map(({ id }) => id));
  return (pack.holders ?? []).flatMap(({ offices, of, holders }) => [
    ...offices.filter(office => !titles.has(office)).map(office => `holders of ${office}: there is no such title`),
    ...(ids.has(of) ? [] : [`holders of ${offices.join(', ')}: ${of} is not in the pack`]),
    ...holders.flatMap(([who, first, last]) => [
      ...(who.startsWith('person:') && !ids.has(who) ? [`holders: ${who} is not in the pack`] : []),
      ...(last !== undefined && last < first ? [`holders: ${who} leaves (${last}) before coming (${first})`] : []),
    ]),
  ]);
}
