// From marked documents to what the field learns from.
import type { Language } from '../src/language/language.ts';
import type { HashMap } from '../src/language/models/hash-map.ts';
import type { Words } from '../src/language/words.ts';
import { matchKnown } from '../src/names/match-known.ts';
import { nameTrie } from '../src/names/name-trie.ts';
import { markActive } from '../src/names/tagger/active.ts';
import { contextOf } from '../src/names/tagger/context.ts';
import { FEATURES, namesFeatures, type Style } from '../src/names/tagger/features.ts';
import { knownSigns } from '../src/names/tagger/known-signs.ts';
import { labelOf, TYPES } from '../src/names/tagger/labels.ts';
import { viewOf } from '../src/names/token-view.ts';
import type { Pack } from '../src/packs/pack.ts';
import type { Stretch } from './names-crf.ts';
import { type MarkedName, type NamesDocument, wordsOf } from './names-document.ts';

/** Numbers for features, in the order they are first met. */
export class Features {
  private readonly numbers = new Map<number, number>();
  readonly hashes: number[] = [];
  readonly counts: number[] = [];

  number(hash: number): number {
    let known = this.numbers.get(hash);
    if (known === undefined) {
      known = this.hashes.length;
      this.numbers.set(hash, known);
      this.hashes.push(hash);
      this.counts.push(0);
    }
    this.counts[known]!++;
    return known;
  }
}

/** Signs of the pack for each token. */
export function signsOf(text: string, words: Words, pack: Pack): Uint8Array {
  const trie = nameTrie(pack);
  const view = viewOf(text, words, [], trie);
  return knownSigns(
    words.tokens.length,
    words.sentences.flatMap(sentence => matchKnown(view, trie, sentence)),
  );
}

const buffer = new Int32Array(FEATURES);

export interface Preparation {
  readonly language: Language;
  readonly pack: Pack;
  readonly lists: HashMap;
  readonly features: Features;
}

/** The stretches of a document. Names that do not fit the tokens are widened to them. */
export function stretchesOf(
  document: NamesDocument,
  weight: number,
  style: Style,
  { language, pack, lists, features }: Preparation,
): Stretch[] {
  const words = wordsOf(document, language, false);
  const { tokens } = words;
  const gold = goldLabels(words, document.names);
  const context = contextOf(document.text, words, signsOf(document.text, words, pack), lists);
  const active = new Uint8Array(tokens.length);
  const stretches: Stretch[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    markActive(context, firstToken, endToken, active);
    for (let i = firstToken; i < endToken; ) {
      if (active[i] === 0 && gold[i] === 0) {
        i++;
        continue;
      }
      let end = i;
      while (end < endToken && (active[end] === 1 || gold[end] !== 0)) end++;
      const offsets = new Int32Array(end - i + 1);
      const all: number[] = [];
      for (let k = i; k < end; k++) {
        const count = namesFeatures(context, firstToken, endToken, k, style, buffer);
        for (let f = 0; f < count; f++) all.push(features.number(buffer[f]!));
        offsets[k - i + 1] = all.length;
      }
      stretches.push({ features: Int32Array.from(all), offsets, labels: gold.slice(i, end), weight });
      i = end;
    }
  }
  return stretches;
}

function goldLabels({ tokens, sentences }: Words, names: readonly MarkedName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let k = 0;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; ) {
      while (k < sorted.length && sorted[k]!.end <= tokens.starts[i]!) k++;
      const name = sorted[k];
      if (name === undefined || name.start >= tokens.ends[i]!) {
        i++;
        continue;
      }
      let end = i;
      while (end < endToken && tokens.starts[end]! < name.end) end++;
      const type = TYPES.indexOf(name.type);
      for (let at = i; at < end; at++) labels[at] = labelOf(type, at === i, at === end - 1);
      i = end;
    }
  }
  return labels;
}
