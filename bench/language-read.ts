// Raw text to trees and names, the way the program does it.

import { readWords } from '../src/language/read-words.ts';
import { readNames } from '../src/names/read-names.ts';
import type { Resources } from '../src/pipeline.ts';
import { readDocument } from '../src/text/read.ts';
import { readDocumentTimes } from '../src/times/read.ts';
import type { SampleText } from './sample.ts';

const encoder = new TextEncoder();

/** Seconds of the processor, helpers of the engine included; on a busy machine only they say how fast the program is. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

export interface Read {
  tokens: number;
  names: number;
  /** Seconds of the processor: text, tokens, tags and trees; then times (which names rest on) and names. */
  words: number;
  naming: number;
}

/** Reads texts; counts tokens and names, so that nothing is left undone. */
export function readTexts(texts: readonly SampleText[], { pack, analyse, names }: Resources): Read {
  const read: Read = { tokens: 0, names: 0, words: 0, naming: 0 };
  for (const { name, text } of texts) {
    const begun = processorSeconds();
    const document = readDocument(encoder.encode(text), { uri: name.replace(/\.xml$/, '.txt') });
    const words = readWords(document, analyse);
    const between = processorSeconds();
    read.names += readNames(document, words, readDocumentTimes(document, words, pack.periods), pack, names).length;
    read.tokens += words.tokens.length;
    read.words += between - begun;
    read.naming += processorSeconds() - between;
  }
  return read;
}
