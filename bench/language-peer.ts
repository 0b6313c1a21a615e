// The other programs that are measured beside ours, from a folder into which they were installed; none without one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Language } from '../src/language/language.ts';
import type { Span } from '../src/span.ts';
import type { MarkedName } from '../train/names-document.ts';
import { compromise } from './language-peer-compromise.ts';
import { wink } from './language-peer-wink.ts';

export interface PeerWord extends Span {
  /** More than one where a contraction was taken apart ("didn't"). */
  readonly parts: readonly { readonly upos: string; readonly lemma: string }[];
}

export interface Peer {
  readonly name: string;
  readonly language: Language;
  /** The words of a text with their tags brought to UPOS; what no word covers is punctuation. */
  readonly words: (text: string) => PeerWord[];
  readonly sentences: (text: string) => Span[];
  /** People, places and organisations; null where the program finds none. */
  readonly names: ((text: string) => MarkedName[]) | null;
  /** Reads a text and tags it, for its speed. */
  readonly read: (text: string) => void;
}

/** What to type in a folder that `--peers` names. */
export const INSTALL = 'npm i compromise@14.17.0 fr-compromise@0.2.8 wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1';

export function peers(folder: string | null): Peer[] {
  if (folder === null) return [];
  const load = createRequire(join(resolve(folder), 'package.json'));
  const named = (name: string) => {
    const file = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
    return `${name} ${(JSON.parse(file) as { version: string }).version}`;
  };
  return [
    compromise(named('fr-compromise'), 'fr', load('fr-compromise')),
    compromise(named('compromise'), 'en', load('compromise')),
    wink(named('wink-nlp'), load('wink-nlp'), load('wink-eng-lite-web-model')),
  ];
}
