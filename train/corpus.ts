import { join } from 'node:path';
import { capsOf, closeFrame, createFrame, type Frame, markShouting, PAD } from '../src/language/models/frame.ts';
import { UPOS } from '../src/language/words.ts';
import { readConllu, type TreebankWord } from './conllu.ts';
import { noisyCopies } from './noise.ts';
import { normalForm, normalise } from './normal.ts';
import { createRandom } from './random.ts';
import type { Source } from './sources.ts';
import { toSurface } from './surface.ts';

/** A sentence with its right answers, ready for the models. */
export interface Example {
  readonly words: readonly TreebankWord[];
  readonly norms: readonly string[];
  readonly frame: Frame;
  readonly weight: number;
  /** A sentence and its noisy copies share a group. */
  readonly group: number;
}

/** Reads a treebank file as surface words with common names. */
export function readTreebank(data: string, path: string): TreebankWord[][] {
  return readConllu(join(data, path)).map(sentence => toSurface(sentence).map(normalise));
}

/** The words of all examples; a word's number is its index. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    this.words.push(word);
    return this.words.length - 1;
  }
}

/** Puts a sentence into a frame; tags and trees are left empty. */
export function toExample(
  words: readonly TreebankWord[],
  vocabulary: Vocabulary,
  weight: number,
  group: number,
): Example {
  const frame = createFrame(words.length);
  const norms = words.map(word => normalForm(word.form));
  words.forEach((word, i) => {
    frame.words[i + PAD] = vocabulary.number(norms[i]!) + 1;
    frame.caps[i + PAD] = capsOf(word.form, 0, word.form.length);
  });
  closeFrame(frame, words.length);
  markShouting(frame);
  return { words, norms, frame, weight, group };
}

/** All training sentences with their noisy copies, always in the same order. */
export function readExamples(data: string, sources: readonly Source[], vocabulary: Vocabulary): Example[] {
  const random = createRandom(11);
  const examples: Example[] = [];
  let group = 0;
  for (const source of sources) {
    for (const words of readTreebank(data, source.path)) {
      for (const variant of [words, ...noisyCopies(words, random)]) {
        examples.push(toExample(variant, vocabulary, source.weight, group));
      }
      group++;
    }
  }
  return examples;
}

/** The model's number of a part of speech, index in `UPOS` plus 1. */
export function uposNumber(upos: string): number {
  return Math.max(0, (UPOS as readonly string[]).indexOf(upos)) + 1;
}
