// The features of one token: hashes of what stands there and around it.
import { mix } from '../../language/models/hashing.ts';
import { Caps, type Context } from './context.ts';
import { TRAITS, Trait } from './word-traits.ts';

/** How many features a token has at most. */
export const FEATURES = 128;

/** How far to either side the tagger looks. */
const REACH = 2;

const rows = new Int32Array(2 * REACH + 1);
const caps = new Int32Array(2 * REACH + 1);
const lists = new Int32Array(2 * REACH + 1);
const clusters = new Int32Array(2 * REACH + 1);
const known = new Int32Array(2 * REACH + 1);

/**
 * How names are marked. What all corpora share is learnt as `Shared`; `Own` adds what one corpus does in its own way: in French, the
 * historical press takes titles and functions into the name ("M. Untel, avocat"); in English, WikiGold marks clubs, bands and the like.
 */
export const Style = { Shared: 0, Own: 1 } as const;
export type Style = (typeof Style)[keyof typeof Style];

/**
 * What features look at: the token alone; the one before and how the token is written; the one after and the same; or more. The parts
 * but the last tell the same wherever the same words come again in a document.
 */
export const Part = { Word: 1, Before: 2, After: 4, Around: 8 } as const;
const ALL = Part.Word | Part.Before | Part.After | Part.Around;

/**
 * Writes the features of token `i` of the sentence `[start, end)` to `into`.
 * @param parts which of them: `Part` bits
 * @returns how many there are
 */
export function namesFeatures(
  context: Context,
  start: number,
  end: number,
  i: number,
  style: Style,
  into: Int32Array,
  parts: number = ALL,
): number {
  const { tokens, traits, shapes, seen } = context;
  for (let k = 0; k <= 2 * REACH; k++) {
    const at = i + k - REACH;
    const inside = at >= start && at < end;
    rows[k] = inside ? (tokens.norms[at]! + 1) * TRAITS : 0;
    caps[k] = inside ? context.caps[at]! : 8;
    lists[k] = traits[rows[k]! + Trait.Lists]!;
    clusters[k] = traits[rows[k]! + Trait.Cluster]!;
    known[k] = inside ? context.known[at]! : 0;
  }
  const row = rows[2]!;
  const word = traits[row]!;
  const before = traits[rows[1]!]!;
  const after = traits[rows[3]!]!;
  const how = caps[2]!;
  const shape = shapes[i]!;
  const opening = i === start ? 1 : 0;
  const told = seen[tokens.norms[i]!]!;
  const ofWord = (parts & Part.Word) !== 0;
  const ofBefore = (parts & Part.Before) !== 0;
  const ofAfter = (parts & Part.After) !== 0;
  const ofAround = (parts & Part.Around) !== 0;
  let n = 0;
  if (ofWord) {
    into[n++] = mix(1, how + 16 * opening);
    into[n++] = mix(2, mix(how + 16 * opening, told));
    into[n++] = mix(3, word);
    into[n++] = mix(4, mix(word, how));
  }
  if (ofBefore) into[n++] = mix(5, before);
  if (ofAfter) into[n++] = mix(6, after);
  if (ofAround) {
    into[n++] = mix(7, traits[rows[0]!]!);
    into[n++] = mix(8, traits[rows[4]!]!);
    into[n++] = mix(9, mix(before, word));
    into[n++] = mix(10, mix(word, after));
  }
  if (ofBefore) into[n++] = mix(11, mix(before, how));
  if (ofAfter) into[n++] = mix(12, mix(after, how));
  if (ofAround) {
    into[n++] = mix(13, mix(traits[rows[0]!]!, before));
    into[n++] = mix(14, mix(after, traits[rows[4]!]!));
  }
  if (ofWord) into[n++] = mix(15, shape);
  if (ofAround) {
    into[n++] = mix(16, caps[1]! + 16 * how + 256 * caps[3]! + 4096 * opening);
    into[n++] = mix(17, caps[0]! + 16 * caps[1]! + 256 * how + 4096 * caps[3]! + 65536 * caps[4]!);
  }
  if (ofWord) {
    for (let k = Trait.Prefix2; k <= Trait.Suffix4; k++) into[n++] = mix(20 + k, mix(traits[row + k]!, how));
    into[n++] = mix(30, traits[row + Trait.Skeleton]!);
  }
  if (ofBefore) into[n++] = mix(31, traits[rows[1]! + Trait.Suffix3]!);
  if (ofAfter) into[n++] = mix(32, traits[rows[3]! + Trait.Suffix3]!);
  if (ofWord) into[n++] = mix(33, lists[2]! + 256 * how);
  if (ofAround) {
    into[n++] = mix(34, lists[1]! + 256 * lists[2]! + 65536 * how);
    into[n++] = mix(35, lists[2]! + 256 * lists[3]! + 65536 * how);
  }
  if (ofBefore) into[n++] = mix(36, lists[1]! + 256 * caps[1]! + 65536 * how);
  if (ofAfter) into[n++] = mix(37, lists[3]! + 256 * caps[3]! + 65536 * how);
  if (ofWord) into[n++] = mix(38, clusters[2]! + 256 * how);
  if (ofBefore) into[n++] = mix(39, clusters[1]! + 256 * how);
  if (ofAfter) into[n++] = mix(40, clusters[3]! + 256 * how);
  if (ofAround) {
    into[n++] = mix(41, clusters[1]! + 256 * clusters[2]!);
    into[n++] = mix(42, clusters[2]! + 256 * clusters[3]!);
    into[n++] = mix(43, clusters[0]! + 256 * clusters[1]! + 65536 * how);
  }
  if (ofWord) into[n++] = mix(44, known[2]! + 256 * how);
  if (ofAround && (known[1]! | known[2]! | known[3]!) !== 0)
    into[n++] = mix(45, known[1]! + 256 * known[2]! + 65536 * known[3]!);
  if (ofWord) into[n++] = mix(46, mix(lists[2]! + 256 * how, told + 8 * opening));
  if (ofAround && how > Caps.Small) {
    const left = edge(context, start, end, i, -1);
    const right = edge(context, start, end, i, 1);
    const width = right - left - 1;
    const leftWord = left < start ? 1 : traits[(tokens.norms[left]! + 1) * TRAITS]!;
    const rightWord = right >= end ? 2 : traits[(tokens.norms[right]! + 1) * TRAITS]!;
    const place = Math.min(i - left, 3) + 4 * Math.min(right - i, 3);
    into[n++] = mix(47, mix(leftWord, place));
    into[n++] = mix(48, mix(rightWord, place));
    into[n++] = mix(49, mix(leftWord, rightWord));
    const last = (tokens.norms[right - 1]! + 1) * TRAITS;
    const begin = (tokens.norms[left + 1]! + 1) * TRAITS;
    into[n++] = mix(50, mix(traits[last]!, place));
    into[n++] = mix(51, mix(traits[begin]!, place));
    into[n++] = mix(52, mix(traits[begin + Trait.Lists]! + 256 * traits[last + Trait.Lists]!, place));
    into[n++] = mix(53, Math.min(width, 6) + 8 * how + 128 * opening);
  }
  if (style === Style.Shared) return n;
  for (let k = 0; k < n; k++) into[n + k] = mix(into[k]!, 0x5717e);
  return n * 2;
}

/** How far a run of capitals is followed. */
const LONGEST_RUN = 6;

/** The first token to one side that is not written with capitals. */
function edge({ caps: all }: Context, start: number, end: number, i: number, step: number): number {
  let at = i + step;
  for (
    let steps = 0;
    steps < LONGEST_RUN && at >= start && at < end && all[at]! >= Caps.Capital && all[at]! < Caps.Number;
    steps++
  )
    at += step;
  return at;
}
