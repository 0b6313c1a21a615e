import type { Span } from '../src/span.ts';
import type { Peer, PeerWord } from './language-peer.ts';

interface Items {
  out(what: unknown): string[];
}
interface WinkDocument {
  tokens(): Items;
  sentences(): Items;
}
interface Wink {
  readDoc(text: string): WinkDocument;
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma' | 'precedingSpaces' | 'span', unknown>>;
}

/** wink-nlp with its light English model, which finds dates and amounts, but no people, places or organisations. */
export function wink(name: string, loaded: unknown, model: unknown): Peer {
  const { readDoc, its } = (loaded as (model: unknown) => Wink)(model);
  const spansOf = (text: string, pieces: readonly string[]): Span[] => {
    let end = 0;
    return pieces.map(piece => {
      const start = text.indexOf(piece, end);
      end = start + piece.length;
      return { start, end };
    });
  };
  return {
    name,
    language: 'en',
    words: (text): PeerWord[] => {
      const tokens = readDoc(text).tokens();
      const tags = tokens.out(its.pos);
      const lemmas = tokens.out(its.lemma);
      return spansOf(text, tokens.out(its.value)).map((span, i) => ({
        ...span,
        parts: [{ upos: tags[i]!, lemma: lemmas[i]! }],
      }));
    },
    sentences: text => spansOf(text, readDoc(text).sentences().out(its.value)),
    names: null,
    read: text => void readDoc(text),
  };
}
