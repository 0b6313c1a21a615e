// What the names tagger knows of a word by its normal form alone, as hashes, computed once for each word of a document.
import { type HashMap, lookUp } from '../../language/models/hash-map.ts';
import { finish, hashText, mix } from '../../language/models/hashing.ts';
import { fold } from '../../language/models/word-facts.ts';
import { perWord } from '../../language/per-word.ts';
import type { Tokens } from '../../language/words.ts';

/** Where a trait lies within the row of its word. */
export const Trait = {
  Word: 0,
  Prefix2: 1,
  Prefix3: 2,
  Prefix4: 3,
  Suffix2: 4,
  Suffix3: 5,
  Suffix4: 6,
  /** Letters as a poor scan may confuse them are one. */
  Skeleton: 7,
  /** What the lists say: `Listed` bits. */
  Lists: 8,
  /** Number of the group of words used alike; 0 for none. */
  Cluster: 9,
} as const;
export const TRAITS = 10;

/** What the lists of a model may say of a word. */
export const Listed = {
  FirstName: 1,
  Surname: 2,
  /** A place of one word. */
  Place: 4,
  /** Part of a place of several words. */
  PlacePart: 8,
  /** Known to dictionaries with a capital. */
  Capital: 16,
  /** Known to dictionaries with small letters. */
  Common: 32,
  /** Common in the names of organisations. */
  Organisation: 64,
} as const;

const LONGEST = 40;
const DIGITS = /\p{Nd}/gu;
const PLAIN = /^[a-z]*$/;
const ENDS = /^['’-]+|['’\-.¬]+$/g;

/** The form of a word by which everything is looked up: no accents, no apostrophe at its end, every digit a 0. */
export function keyForm(norm: string): string {
  const short = norm.length > LONGEST ? norm.slice(0, LONGEST) : norm;
  if (PLAIN.test(short)) return short;
  const bare = short.length > 1 ? short.replace(ENDS, '') || short : short;
  return fold(bare).replace(DIGITS, '0');
}

/** The key of a word in the lists of a model. */
export function listKey(form: string): number {
  return hashText(form);
}

const rows = new WeakMap<HashMap, (tokens: Tokens, word: number) => Int32Array>();

/** The traits of a word by a model's lists; remembered for common words. */
function rowsOf(lists: HashMap): (tokens: Tokens, word: number) => Int32Array {
  const known = rows.get(lists);
  if (known) return known;
  const made = perWord(word => {
    const row = new Int32Array(TRAITS);
    fill(row, 0, keyForm(word), lists);
    return row;
  });
  rows.set(lists, made);
  return made;
}

/** The traits of each word of a document's vocabulary, a row each behind the row of what is no word. */
export function wordTraits(tokens: Tokens, lists: HashMap): Int32Array {
  const { length } = tokens.vocabulary;
  const traits = new Int32Array((length + 1) * TRAITS);
  for (let t = 0; t < Trait.Lists; t++) traits[t] = 0x51ed27 + t;
  const rowOf = rowsOf(lists);
  for (let word = 0; word < length; word++) {
    const row = rowOf(tokens, word);
    const at = (word + 1) * TRAITS;
    for (let t = 0; t < TRAITS; t++) traits[at + t] = row[t]!;
  }
  return traits;
}

function fill(traits: Int32Array, at: number, form: string, lists: HashMap): void {
  const { length } = form;
  const word = hashText(form);
  traits[at + Trait.Word] = word;
  for (let size = 2; size <= 4; size++) {
    traits[at + Trait.Prefix2 + size - 2] = hashText(form, 0, Math.min(size, length));
    traits[at + Trait.Suffix2 + size - 2] = hashText(form, Math.max(0, length - size), length);
  }
  traits[at + Trait.Skeleton] = skeleton(form);
  let listed = lookUp(lists, word);
  if (listed < 0 && form.includes('-')) listed = lookUp(lists, hashText(form, 0, form.indexOf('-')));
  traits[at + Trait.Lists] = listed < 0 ? 0 : listed & 0xff;
  traits[at + Trait.Cluster] = listed < 0 ? 0 : listed >>> 8;
}

/** By letter: what a scan takes for each other ("l", "i", "1"; "e", "c", "o"; "n", "u", "v") has one number. */
const SHAPES = new Uint8Array(128);
for (const [group, letters] of [
  'il1jt!|f',
  'eco0',
  'nuvrmwh',
  'a',
  'bd8',
  's5',
  'gq9y',
  'p',
  'k',
  'x',
  'z',
  '0',
].entries())
  for (const letter of letters) SHAPES[letter.charCodeAt(0)] = group + 1;

function skeleton(form: string): number {
  let hash = 17;
  let last = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const shape = code < 128 ? SHAPES[code]! : 0;
    if (shape !== 0 && shape !== last) hash = mix(hash, shape);
    last = shape;
  }
  return finish(hash);
}
