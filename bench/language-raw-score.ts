// Tokens, sentences, tags and trees on raw text, as the shared task of CoNLL 2018 scores them: F1, over surface words.
import type { Analyser } from '../src/language/analyser.ts';
import { documentOf } from '../src/language/document-of.ts';
import type { Language } from '../src/language/language.ts';
import { readWords } from '../src/language/read-words.ts';
import { featuresOf, lemmaOf, relationOf, uposOf } from '../src/language/words.ts';
import type { Span } from '../src/span.ts';
import { normalForm } from '../train/normal.ts';
import type { RawTreebank } from './language-raw-text.ts';

/** F1 in per cent. */
export interface RawScore {
  readonly tokens: number;
  readonly sentences: number;
  readonly upos: number;
  readonly feats: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
}

const keyOf = ({ start, end }: Span) => `${start} ${end}`;

/** F1 of spans, exactly alike. */
export function spanF1(gold: readonly Span[], found: readonly Span[]): number {
  const wanted = new Set(gold.map(keyOf));
  const right = found.filter(span => wanted.has(keyOf(span))).length;
  return (200 * right) / (gold.length + found.length);
}

/** Reads a treebank's raw text and compares; relations with their subtypes, unless the treebank has none (`universal`). */
export function scoreRaw(
  { text, sentences }: RawTreebank,
  language: Language,
  universal: boolean,
  analyse: Analyser,
): RawScore {
  const { tokens, sentences: found } = readWords(documentOf(text, language), analyse);
  const spans = Array.from({ length: tokens.length }, (_, i) => ({ start: tokens.starts[i]!, end: tokens.ends[i]! }));
  const ours = new Map(spans.map((span, i) => [keyOf(span), i]));
  const shorten = (relation: string) => (universal ? relation.split(':')[0]! : relation);
  let gold = 0;
  const right = { tokens: 0, upos: 0, feats: 0, lemma: 0, uas: 0, las: 0 };
  for (const { words, spans: places } of sentences) {
    gold += words.length;
    words.forEach((word, i) => {
      const token = ours.get(keyOf(places[i]!));
      if (token === undefined) return;
      right.tokens++;
      if (uposOf(tokens, token) === word.upos) right.upos++;
      if (featuresOf(tokens, token) === word.feats) right.feats++;
      if (normalForm(lemmaOf(tokens, token)) === normalForm(word.lemma)) right.lemma++;
      const head = word.head < 0 ? -1 : ours.get(keyOf(places[word.head]!));
      if (head !== tokens.heads[token]) return;
      right.uas++;
      if (shorten(relationOf(tokens, token)) === shorten(word.relation)) right.las++;
    });
  }
  const f1 = (count: number) => (200 * count) / (gold + tokens.length);
  return {
    tokens: f1(right.tokens),
    sentences: spanF1(sentences, found),
    upos: f1(right.upos),
    feats: f1(right.feats),
    lemma: f1(right.lemma),
    uas: f1(right.uas),
    las: f1(right.las),
  };
}
