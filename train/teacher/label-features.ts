import type { Frame } from '../../src/language/models/frame.ts';
import { mix } from '../../src/language/models/hashing.ts';
import { FACTS } from '../../src/language/models/word-facts.ts';
import type { ParseState } from './parse-state.ts';

/** How many features the choice of a relation looks at. */
export const LABEL_FEATURES = 46;

/** Writes the hashes of the features that tell the relation of `node` to `head`, just before the arc is made. */
export function labelFeatures(
  state: ParseState,
  frame: Frame,
  facts: Int32Array,
  node: number,
  head: number,
  into: Int32Array,
): void {
  const { tags, labels } = state;
  const { lemmas, morph, words, caps } = frame;
  const side = node < head ? 1 : 2;
  const nT = tags[node]!;
  const hT = tags[head]!;
  const nL = lemmas[node]!;
  const hL = lemmas[head]!;
  const nM = morph[node]!;
  const hM = morph[head]!;
  const mark = state.marker[node]!;
  const headMark = state.marker[head]!;
  const before = state.leftLabels[head]!;
  const after = state.rightLabels[head]!;
  const inner = side === 1 ? labels[state.left[head]!]! : labels[state.right[head]!]!;
  const span = side === 1 ? head - node : node - head;
  const gap = span < 4 ? span : span < 8 ? 4 : 5;
  const pair = mix(mix(nT, hT), side);
  const form = facts[words[node]! * FACTS]!;
  const left = state.left[node]!;
  const right = state.right[node]!;
  const between = Math.abs(state.commas[head]! - state.commas[node]!);
  const commas = Math.min(between, 2);
  const previous = node - 1;
  const following = node + 1;

  into[0] = mix(1, pair);
  into[1] = mix(2, mix(pair, gap));
  into[2] = mix(3, mix(nL, side));
  into[3] = mix(4, mix(hL, side));
  into[4] = mix(5, mix(nL, mix(hT, side)));
  into[5] = mix(6, mix(nT, mix(hL, side)));
  into[6] = mix(7, mix(nL, mix(hL, side)));
  into[7] = mix(8, mix(nM, mix(hM, side)));
  into[8] = mix(9, mix(nM, mix(hT, side)));
  into[9] = mix(10, mix(nT, mix(hM, side)));
  into[10] = mix(11, mix(form, side));
  into[11] = mix(12, mix(mark, pair));
  into[12] = mix(13, mix(mark, mix(hL, side)));
  into[13] = mix(14, mix(mark, mix(nL, hT)));
  into[14] = mix(15, mix(mark, mix(hL, nL)));
  into[15] = mix(16, mix(mark, mix(nL, side)));
  into[16] = mix(17, mix(pair, before));
  into[17] = mix(18, mix(pair, after));
  into[18] = mix(19, mix(hL, mix(before, side)));
  into[19] = mix(20, mix(hL, mix(after, side)));
  into[20] = mix(21, mix(pair, inner));
  into[21] = mix(22, mix(pair, mix(inner, mark)));
  into[22] = mix(23, mix(pair, mix(state.leftLabels[node]!, state.rightLabels[node]!)));
  into[23] = mix(24, mix(nL, state.leftLabels[node]!));
  into[24] = mix(25, mix(pair, labels[left]! + 64 * labels[right]!));
  into[25] = mix(26, mix(pair, mix(tags[left]!, tags[right]!)));
  into[26] = mix(27, mix(pair, commas));
  into[27] = mix(28, mix(pair, mix(commas, gap)));
  into[28] = mix(29, mix(tags[previous]!, pair));
  into[29] = mix(30, mix(tags[following]!, pair));
  into[30] = mix(31, mix(lemmas[previous]!, pair));
  into[31] = mix(32, mix(lemmas[following]!, pair));
  into[32] = mix(33, mix(tags[head - 1]!, pair));
  into[33] = mix(34, mix(tags[head + 1]!, pair));
  into[34] = mix(35, mix(caps[node]! + 8 * caps[head]!, pair));
  into[35] = mix(36, mix(headMark, pair));
  into[36] = mix(37, mix(lemmas[left]!, pair));
  into[37] = mix(38, mix(nL, mix(nM, hM)));
  into[38] = mix(39, mix(before, mix(after, mix(nT, side))));
  into[39] = mix(40, mix(mix(before, mark), mix(hM, nT)));
  into[40] = mix(41, mix(tags[state.stack[state.depth - 2] ?? 0] ?? 0, pair));
  into[41] = mix(42, mix(tags[state.next]!, pair));
  into[42] = mix(43, mix(gap, nL));
  into[43] = mix(44, mix(facts[words[node]! * FACTS + 3]!, mix(hT, side)));
  into[44] = mix(45, mix(lemmas[head - 1]!, mix(nL, side)));
  into[45] = mix(46, mix(mix(hL, inner), mix(nT, mark)));
}
