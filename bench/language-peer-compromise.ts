import type { Language } from '../src/language/language.ts';
import type { Span } from '../src/span.ts';
import type { MarkedName } from '../train/names-document.ts';
import type { Peer, PeerWord } from './language-peer.ts';
import { uposOfTags } from './language-peer-tags.ts';

interface Offset {
  readonly start: number;
  readonly length: number;
}
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly root?: string;
  readonly tags: readonly string[];
  readonly offset: Offset;
}
interface View {
  compute(what: string): View;
  json(options: { offset: boolean }): { readonly terms: readonly Term[]; readonly offset: Offset }[];
  people(): View;
  places(): View;
  organizations(): View;
}

/** compromise and its French sister. */
export function compromise(name: string, language: Language, loaded: unknown): Peer {
  const read = loaded as (text: string) => View;
  const spansOf = (view: View): Span[] =>
    view.json({ offset: true }).map(({ terms }) => ({
      start: terms[0]!.offset.start,
      end: Math.max(...terms.map(({ offset }) => offset.start + offset.length)),
    }));
  return {
    name,
    language,
    words: text =>
      read(text)
        .compute('root')
        .json({ offset: true })
        .flatMap(({ terms }) => wordsOf(terms, language)),
    sentences: text => spansOf(read(text)),
    names: text => {
      const view = read(text);
      const typed = (found: View, type: MarkedName['type']) => spansOf(found).map(span => ({ ...span, type }));
      return [
        ...typed(view.people(), 'PER'),
        ...typed(view.places(), 'LOC'),
        ...typed(view.organizations(), 'ORG'),
      ].map(span => withoutMarks(text, span));
    },
    read: text => void read(text).json({ offset: false }),
  };
}

/** Terms with their spans; terms without letters of their own are further parts of the one before. */
function wordsOf(terms: readonly Term[], language: Language): PeerWord[] {
  const words: (PeerWord & { parts: { upos: string; lemma: string }[] })[] = [];
  for (const { text, normal, root, tags, offset } of terms) {
    const part = { upos: uposOfTags(new Set(tags), normal, language), lemma: root || normal };
    if (text === '' && words.length > 0) words.at(-1)!.parts.push(part);
    else words.push({ start: offset.start, end: offset.start + offset.length, parts: [part] });
  }
  return words;
}

/** A name without punctuation and possessive endings that its last term took in. */
function withoutMarks(text: string, name: MarkedName): MarkedName {
  const end = name.start + text.slice(name.start, name.end).replace(/(?:['’]s)?[\s\p{P}]*$/u, '').length;
  return { ...name, end };
}
