import type { NameType } from '../../annotation.ts';
import type { Language } from '../../language/language.ts';
import { addFour } from '../../language/models/scorer.ts';
import { type Sentence, TokenKind, type Words } from '../../language/words.ts';
import { sentenceOf } from '../sentence-of.ts';
import { markActive } from './active.ts';
import { inAgreement } from './agree.ts';
import { type Context, contextOf, listsOf } from './context.ts';
import { decode } from './decode.ts';
import { FEATURES, namesFeatures, Part, Style } from './features.ts';
import { LABELS, OUTSIDE, opens, TYPES, typeOfLabel } from './labels.ts';
import { Memories, NO_WORD, type SumMemory } from './sum-memory.ts';
import { bucketAt, bucketScale, checkOf, type NamesWeights, ROW_WORDS } from './weights.ts';
import { Listed } from './word-traits.ts';

/** Tokens `[first, end)` of a sentence that the tagger takes for a name. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly type: NameType;
  /** Of a place of one word: whether the model's list of the world's places has it. */
  readonly listed: boolean;
}

const features = new Int32Array(FEATURES);
const sums = new Int32Array(16);
let emissions = new Int32Array(16 * 64);
const memories = new WeakMap<NamesWeights, Memories>();

function memoriesOf(weights: NamesWeights): Memories {
  const known = memories.get(weights);
  if (known) return known;
  const made = new Memories();
  memories.set(weights, made);
  return made;
}

/**
 * The names in the sentences of the model's language, in order and disjoint.
 * @param known what a gazetteer says of each token, 0 for nothing: a sign among others, no verdict
 */
export function tagNames(
  weights: NamesWeights,
  text: string,
  words: Words,
  known: Uint8Array,
  style: Style = Style.Shared,
): TaggedName[] {
  const context = contextOf(text, words, known, weights.lists);
  const active = new Uint8Array(words.tokens.length);
  const labels = new Uint8Array(words.tokens.length);
  const found: TaggedName[] = [];
  const kept = memoriesOf(weights);
  kept.enter(words.tokens, style);
  for (const sentence of words.sentences) {
    if (sentence.language !== weights.language) continue;
    markActive(context, sentence.firstToken, sentence.endToken, active);
    labelSentence(weights, kept, context, sentence, style, active, labels);
    collect(sentence, labels, found);
  }
  return inAgreement(context, found, token => sentenceAt(words.sentences, token, weights.language)).map(name => ({
    ...name,
    listed: name.end === name.first + 1 && (listsOf(context, name.first) & Listed.Place) !== 0,
  }));
}

/** The sentence of a token, -1 where it is in another language. */
function sentenceAt(sentences: readonly Sentence[], token: number, language: Language): number {
  const low = sentenceOf(sentences, token);
  const found = sentences[low];
  return found !== undefined && token < found.endToken && found.language === language ? low : -1;
}

function labelSentence(
  weights: NamesWeights,
  kept: Memories,
  context: Context,
  sentence: Sentence,
  style: Style,
  active: Uint8Array,
  labels: Uint8Array,
): void {
  const { firstToken, endToken } = sentence;
  for (let i = firstToken; i < endToken; ) {
    if (active[i] === 0) {
      i++;
      continue;
    }
    let end = i;
    while (end < endToken && active[end] === 1) end++;
    const count = end - i;
    if (emissions.length < count * 16) emissions = new Int32Array(count * 32);
    for (let k = 0; k < count; k++) emit(weights, kept, context, firstToken, endToken, i + k, style, k * 16);
    decode(emissions, count, weights.transitions, labels, i);
    i = end;
  }
}

/** What speaks for each label of a token: features that the model does not have count for nothing. */
function emit(
  weights: NamesWeights,
  kept: Memories,
  context: Context,
  start: number,
  end: number,
  i: number,
  style: Style,
  at: number,
): void {
  const { kinds, norms } = context.tokens;
  if (kinds[i] === TokenKind.Mark) {
    for (let label = 0; label < LABELS; label++) emissions[at + label] = 0;
    return;
  }
  const { ofWords, ofBefore, ofAfter } = kept;
  const how = context.caps[i]!;
  const opening = i === start ? 1 : 0;
  const written = how + 8 * opening + 16 * context.seen[norms[i]!]! + 128 * context.known[i]!;
  let word = ofWords.place(kept.numberOf(norms[i]!), written, context.shapes[i]!);
  if (word < 0) word = fill(ofWords, word, Part.Word, weights, context, start, end, i, style);
  const left = i > start ? kept.numberOf(norms[i - 1]!) : NO_WORD;
  let before = ofBefore.place(left, how, i > start ? context.caps[i - 1]! : 0);
  if (before < 0) before = fill(ofBefore, before, Part.Before, weights, context, start, end, i, style);
  const right = i + 1 < end ? kept.numberOf(norms[i + 1]!) : NO_WORD;
  let after = ofAfter.place(right, how, i + 1 < end ? context.caps[i + 1]! : 0);
  if (after < 0) after = fill(ofAfter, after, Part.After, weights, context, start, end, i, style);
  add(weights, namesFeatures(context, start, end, i, style, features, Part.Around));
  for (let label = 0; label < LABELS; label++)
    emissions[at + label] =
      sums[label]! + ofWords.sums[word + label]! + ofBefore.sums[before + label]! + ofAfter.sums[after + label]!;
}

/** Writes the sums of a part of a token's features where `place` has told; returns where. */
function fill(
  memory: SumMemory,
  place: number,
  part: number,
  weights: NamesWeights,
  context: Context,
  start: number,
  end: number,
  i: number,
  style: Style,
): number {
  add(weights, namesFeatures(context, start, end, i, style, features, part));
  memory.sums.set(sums, ~place);
  return ~place;
}

/** Adds up the rows of the first `count` features. */
function add({ checks, rows }: NamesWeights, count: number): void {
  const scale = bucketScale(checks.length);
  let hits = 0;
  for (let k = 0; k < count; k++) {
    const feature = features[k]!;
    const bucket = bucketAt(feature, scale);
    const check = checkOf(feature);
    // Unrolled for the four rows of a bucket: this is asked most often of all.
    if (checks[bucket] === check) features[hits++] = bucket * ROW_WORDS;
    else if (checks[bucket + 1] === check) features[hits++] = (bucket + 1) * ROW_WORDS;
    else if (checks[bucket + 2] === check) features[hits++] = (bucket + 2) * ROW_WORDS;
    else if (checks[bucket + 3] === check) features[hits++] = (bucket + 3) * ROW_WORDS;
  }
  addFour(rows, features, hits, 0, sums);
}

function collect(sentence: Sentence, labels: Uint8Array, found: TaggedName[]): void {
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const label = labels[i]!;
    if (label === OUTSIDE) {
      i++;
      continue;
    }
    const first = i;
    const type = typeOfLabel(label);
    do i++;
    while (i < sentence.endToken && labels[i] !== OUTSIDE && typeOfLabel(labels[i]!) === type && !opens(labels[i]!));
    found.push({ first, end: i, sentence: sentence.id, type: TYPES[type]!, listed: false });
  }
}
