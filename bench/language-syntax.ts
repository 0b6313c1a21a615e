// Tags, lemmas and trees on the treebanks' test sets: with gold tokens, and from raw text; tags of other programs beside them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { loadModel } from '../src/language/models/model.ts';
import { readTreebank } from '../train/corpus.ts';
import { scoreTreebank } from '../train/score.ts';
import { TESTS } from '../train/sources.ts';
import type { Peer } from './language-peer.ts';
import { scorePeer } from './language-peer-score.ts';
import { scoreRaw } from './language-raw-score.ts';
import { rawTreebank } from './language-raw-text.ts';

export const SYNTAX_COLUMNS = ['set', 'words', 'UPOS', 'UFeats', 'lemma', 'UAS', 'LAS', 'aims'];
export const RAW_COLUMNS = ['set', 'words', 'sents', 'UPOS', 'UFeats', 'lemma', 'UAS', 'LAS'];
export const PEER_COLUMNS = ['program', 'set', 'cut alike', 'UPOS', 'lemma', 'sents'];

const AIMS: Readonly<Record<string, string>> = {
  'fr Sequoia test': 'UPOS 97.3, lemma 97, LAS 86',
  'fr GSD test': 'UPOS 96.5, LAS 84',
  'fr PUD': 'UPOS 95.5',
  'en EWT test': 'UPOS 95.5, lemma 96, LAS 85',
  'en PUD': 'UPOS 95',
};

export interface SyntaxRows {
  readonly gold: string[][];
  readonly raw: string[][];
  readonly peers: string[][];
}

const two = (value: number) => value.toFixed(2);

/** Relations with their subtypes; of sets that have none (`universal`), without, and marked so. */
export function syntaxRows(language: Language, data: string, models: string, peers: readonly Peer[]): SyntaxRows {
  const model = loadModel(readFileSync(join(models, `${language}.model`)));
  const rows: SyntaxRows = { gold: [], raw: [], peers: [] };
  for (const { name, path, universal } of TESTS[language]) {
    const set = `${language} ${name}`;
    const mark = universal ? '*' : '';
    const {
      words,
      upos,
      feats,
      lemma,
      heads,
      labelled,
      universal: bare,
    } = scoreTreebank(model, readTreebank(data, path));
    const percents = [upos, feats, lemma, heads].map(right => two((100 * right) / words));
    rows.gold.push([
      set,
      String(words),
      ...percents,
      two((100 * (universal ? bare : labelled)) / words) + mark,
      AIMS[set] ?? '',
    ]);
    const text = rawTreebank(data, path);
    const raw = scoreRaw(text, language, universal, model.analyse);
    rows.raw.push([
      set,
      ...[raw.tokens, raw.sentences, raw.upos, raw.feats, raw.lemma, raw.uas].map(two),
      two(raw.las) + mark,
    ]);
    for (const peer of peers) {
      if (peer.language !== language) continue;
      const score = scorePeer(peer, text);
      rows.peers.push([peer.name, set, ...[score.alike, score.upos, score.lemma, score.sentences].map(two)]);
    }
  }
  return rows;
}
