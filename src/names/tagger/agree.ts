// One word is mostly one thing within a document: names of one word are brought into line with each other.
import type { Tokens } from '../../language/words.ts';
import { Caps, type Context, Seen } from './context.ts';
import type { TaggedName } from './tag-names.ts';

const KINDS: readonly TaggedName['type'][] = ['PER', 'LOC', 'ORG', 'MISC'];
/** A word counts as settled where so much of its sightings are of one type. */
const SHARE = 0.6;

/** What the document makes of a word that stands alone: the type of most of its sightings; undefined where they differ too much. */
function settledTypes({ norms }: Tokens, names: readonly TaggedName[]): Map<number, TaggedName['type']> {
  const votes = new Map<number, Float64Array>();
  const vote = (norm: number, type: TaggedName['type'], weight: number) => {
    const counts = votes.get(norm) ?? new Float64Array(KINDS.length);
    votes.set(norm, counts);
    counts[KINDS.indexOf(type)]! += weight;
  };
  for (const { first, end, type } of names) {
    if (end === first + 1) vote(norms[first]!, type, 1);
    // A surname after a given name tells more than one that stands alone.
    else if (type === 'PER') vote(norms[end - 1]!, type, 2);
  }
  const settled = new Map<number, TaggedName['type']>();
  for (const [norm, counts] of votes) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const best = counts.indexOf(Math.max(...counts));
    if (total >= 2 && counts[best]! > SHARE * total) settled.set(norm, KINDS[best]!);
  }
  return settled;
}

/** The names with those of one word in line, and with the sightings of settled words that were passed over. */
export function inAgreement(
  context: Context,
  names: readonly TaggedName[],
  sentenceOf: (token: number) => number,
): TaggedName[] {
  const { tokens, caps, first, seen } = context;
  const settled = settledTypes(tokens, names);
  if (settled.size === 0) return [...names];
  const found: TaggedName[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const name = names[next];
    if (name !== undefined && name.first === i) {
      const type = name.end === i + 1 ? settled.get(tokens.norms[i]!) : undefined;
      found.push(type === undefined ? name : { ...name, type });
      next++;
      i = name.end - 1;
      continue;
    }
    if (caps[i] !== Caps.Capital || first[i] === 1 || (seen[tokens.norms[i]!]! & Seen.Small) !== 0) continue;
    const type = settled.get(tokens.norms[i]!);
    const sentence = type === undefined ? -1 : sentenceOf(i);
    if (type !== undefined && sentence >= 0) found.push({ first: i, end: i + 1, sentence, type, listed: false });
  }
  return found;
}
