// Who is who within one document: a full name, once given, lends its id to the surname that stands alone later.
import { slugOf } from '../packs/actor-index.ts';
import { foldWords } from '../packs/fold.ts';
import type { UnknownName } from './find-unknown.ts';
import { nameOf, type TokenView } from './token-view.ts';

/** Bearers of one surname that are told apart at most; it is nobody's in particular long before. */
const NAMESAKES = 16;

interface Person {
  readonly words: readonly string[];
  readonly entity: string;
  /** The first token of the first full name; below 0 for people of the pack. */
  readonly first: number;
}

/** The people and places that a document itself introduces. */
export interface Registry {
  /** The person that a name in the text means; null where several people bear it. */
  person(text: string): string | null;
  /** A surname that stands alone at a token, folded: undefined where nobody bears it, null where its bearer is named only later or there are several. */
  surname(word: string, at: number): string | null | undefined;
  /** A place that the document names after a preposition of place: its id, by folded name. */
  place(word: string): string | undefined;
}

const PARTICLE: ReadonlySet<string> = new Set('de du d des la le van von der den di da al el ben bin'.split(' '));

/** Gathers the people and places among the unknown names, and the people of the pack by their full names. */
export function buildRegistry(
  view: TokenView,
  unknown: readonly UnknownName[],
  known: ReadonlyMap<string, string>,
): Registry {
  const bySurname = new Map<string, Person[]>();
  const places = new Map<string, string>();
  const add = (words: readonly string[], entity: string, first: number) => {
    const surname = words.at(-1)!;
    const people = bySurname.get(surname) ?? [];
    bySurname.set(surname, people);
    const same = people.findIndex(person => agree(person.words, words));
    if (same < 0 && people.length < NAMESAKES) people.push({ words, entity, first });
    else if (same >= 0 && words.length > people[same]!.words.length && !known.has(people[same]!.words.join(' ')))
      people[same] = { words, entity, first: people[same]!.first };
  };
  for (const [name, entity] of known) add(name.split(' '), entity, -1);
  for (const name of unknown) {
    if (!name.sure) continue;
    const text = nameOf(view, name.first, name.end);
    const words = foldWords(text);
    if (name.type === 'PER' && words.length > 0)
      add(isOneWord(text) ? [words.join(' ')] : words, personId(text), name.first);
    if (name.type === 'LOC' && words.length > 0) places.set(words.join(' '), `place:${slugOf(text)}`);
  }
  return {
    person: text => {
      const words = isOneWord(text) ? [foldWords(text).join(' ')] : foldWords(text);
      const people = (bySurname.get(words.at(-1) ?? '') ?? []).filter(person => agree(person.words, words));
      return people.length === 1 ? people[0]!.entity : null;
    },
    surname: (word, at) => {
      const people = bySurname.get(word);
      if (!people) return undefined;
      return people.length === 1 && people[0]!.first <= at ? people[0]!.entity : null;
    },
    place: word => places.get(word),
  };
}

/** Whether two names may be one person's: all words of the shorter are in the longer, an initial standing for a given name. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = short.filter(word => !PARTICLE.has(word));
  return left.every(word => long.includes(word) || (word.length === 1 && long.some(other => other.startsWith(word))));
}

/** "Mendès-France", "the Nixon-Mao talks": no part of it is a surname of its own. */
function isOneWord(text: string): boolean {
  return !/\s/.test(text);
}

const ARTICLE = /^(Les?|La|Du|Des)[ \u00a0\u202f]+(?=\p{Lu})/u;

/** "Le Roux": the article of a surname is part of it, where that of a thing is not. */
function personId(text: string): string {
  const slug = slugOf(text);
  const article = ARTICLE.exec(text)?.[1]?.toLowerCase();
  return article && !slug.startsWith(`${article}-`) ? `person:${article}-${slug}` : `person:${slug}`;
}
