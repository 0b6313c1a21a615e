// Weakly marked modern texts: sentences of a treebank whose every proper noun lies in a name that the pack or the rules are sure of.
import { readFileSync } from 'node:fs';
import type { NameType } from '../src/annotation.ts';
import type { Language } from '../src/language/language.ts';
import { findUnknown } from '../src/names/find-unknown.ts';
import { type KnownMatch, matchKnown } from '../src/names/match-known.ts';
import { nameTrie } from '../src/names/name-trie.ts';
import { typeOf } from '../src/names/resolve-known.ts';
import { viewOf } from '../src/names/token-view.ts';
import { loadPack } from '../src/packs/load.ts';
import { type MarkedName, type NamesDocument, wordsOf } from './names-document.ts';

/** Sentences that one document holds. */
const CHUNK = 50;

/** Reads a CoNLL-U file as documents; sentences with a proper noun that nothing tells are left out. */
export function readTreebank(path: string, language: Language): NamesDocument[] {
  const kept = readFileSync(path, 'utf8')
    .split('\n\n')
    .flatMap(block => sentenceOf(block, language) ?? []);
  const documents: NamesDocument[] = [];
  for (let i = 0; i < kept.length; i += CHUNK) documents.push(together(kept.slice(i, i + CHUNK)));
  return documents;
}

interface MarkedSentence {
  readonly text: string;
  readonly names: readonly MarkedName[];
}

function sentenceOf(block: string, language: Language): MarkedSentence | null {
  const text = /^# text = (.*)$/m.exec(block)?.[1];
  if (text === undefined) return null;
  const proper: number[] = [];
  let at = 0;
  for (const line of block.split('\n')) {
    const [id = '', form = '', , upos = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    // Parts of "du" are not in the text.
    const found = text.indexOf(form, at);
    if (found < 0 || found > at + 8) continue;
    if (upos === 'PROPN') proper.push(found);
    at = found + form.length;
  }
  const names = sureNames(text, language);
  if (names === null || proper.some(start => !names.some(name => name.start <= start && start < name.end))) return null;
  return names.every(name => proper.some(start => name.start <= start && start < name.end)) ? { text, names } : null;
}

/** The names that the pack and the rules see; null where they are not sure of one. */
function sureNames(text: string, language: Language): MarkedName[] | null {
  const pack = loadPack();
  const document: NamesDocument = { text, tokens: [], sentences: [{ start: 0, end: text.length }], names: [] };
  const words = wordsOf(document, language, false);
  const trie = nameTrie(pack);
  const view = viewOf(text, words, [], trie);
  const matches = words.sentences.flatMap(sentence => matchKnown(view, trie, sentence));
  const owners = new Int32Array(words.tokens.length).fill(-1);
  for (const [i, { first, end }] of matches.entries()) owners.fill(i, first, end);
  const ruled = words.sentences.flatMap(sentence => findUnknown(view, sentence, owners, matches));
  if (ruled.some(name => !name.sure || name.type === 'MISC')) return null;
  const { starts, ends } = words.tokens;
  const span = (first: number, end: number, type: NameType) => ({ start: starts[first]!, end: ends[end - 1]!, type });
  const names = ruled.map(name => span(name.first, name.end, name.type));
  for (const match of matches) {
    if (ruled.some(name => name.first < match.end && match.first < name.end)) continue;
    const type = typeOfMatch(match);
    if (type !== null) names.push(span(match.first, match.end, type));
  }
  return names.sort((a, b) => a.start - b.start);
}

function typeOfMatch({ forms }: KnownMatch): NameType | null {
  const form = forms.find(({ role }) => role !== 'demonym');
  return form === undefined ? null : typeOf(form.actor);
}

function together(sentences: readonly MarkedSentence[]): NamesDocument {
  let text = '';
  const bounds: { start: number; end: number }[] = [];
  const names: MarkedName[] = [];
  for (const sentence of sentences) {
    const shift = text.length;
    for (const { start, end, type } of sentence.names) names.push({ start: start + shift, end: end + shift, type });
    bounds.push({ start: shift, end: shift + sentence.text.length });
    text += `${sentence.text}\n`;
  }
  return { text, tokens: [], sentences: bounds, names };
}
