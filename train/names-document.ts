// Documents with names marked in them, as all corpora are brought to.
import type { NameType } from '../src/annotation.ts';
import type { Language } from '../src/language/language.ts';
import { sentenceStarts } from '../src/language/sentences/split.ts';
import { TokensBuilder } from '../src/language/tokens/draft.ts';
import { Tokenizer } from '../src/language/tokens/tokenize.ts';
import { type Sentence, TokenKind, type Words } from '../src/language/words.ts';

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** A stretch of a corpus: its text as far as it can be had, its own tokens, sentences where it has them, and its names. */
export interface NamesDocument {
  readonly text: string;
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[] | null;
  readonly names: readonly MarkedName[];
}

/** A token of a corpus with its label; `glued` where no space follows. */
export interface CorpusToken {
  readonly form: string;
  readonly glued: boolean;
  readonly type: NameType | null;
  /** Opens a name even after one of the same type. */
  readonly begins: boolean;
}

/** Puts sentences of tokens together; `split` false where the corpus has no sentences of its own. */
export function documentFrom(sentences: readonly (readonly CorpusToken[])[], split: boolean): NamesDocument {
  let text = '';
  const tokens: { start: number; end: number }[] = [];
  const bounds: { start: number; end: number }[] = [];
  const names: { start: number; end: number; type: NameType }[] = [];
  for (const sentence of sentences) {
    const begin = text.length;
    let before: NameType | null = null;
    for (const { form, glued, type, begins } of sentence) {
      // Two words in a row without a space are two lines of print.
      if (/[\p{L}\p{Nd}¬]/u.test(text.slice(-1)) && /^[\p{L}\p{Nd}]/u.test(form)) text += ' ';
      const start = text.length;
      text += form;
      tokens.push({ start, end: text.length });
      if (type !== null) {
        if (begins || type !== before) names.push({ start, end: text.length, type });
        else names.at(-1)!.end = text.length;
      }
      before = type;
      if (!glued) text += ' ';
    }
    bounds.push({ start: begin, end: text.trimEnd().length });
    text = `${text.trimEnd()}\n`;
  }
  return { text, tokens, sentences: split ? bounds : null, names };
}

/** Words of a document: by the tokenizer, or with the corpus' own tokens. */
export function wordsOf(document: NamesDocument, language: Language, own: boolean): Words {
  const { text } = document;
  const builder = new TokensBuilder(text);
  const tokenizer = new Tokenizer(text, builder);
  const bounds = document.sentences ?? [{ start: 0, end: text.length }];
  const ends: number[] = [];
  let next = 0;
  for (const bound of bounds) {
    if (own) {
      for (; next < document.tokens.length && document.tokens[next]!.end <= bound.end; next++) {
        const { start, end } = document.tokens[next]!;
        builder.add(start, end, kindOf(text.slice(start, end)));
      }
    } else tokenizer.tokenize(bound, [], language);
    ends.push(builder.length);
  }
  const tokens = builder.finish();
  const sentences: Sentence[] = [];
  let first = 0;
  for (const end of ends) {
    const starts = document.sentences === null ? sentenceStarts(text, tokens, first, end, language) : [first];
    starts.forEach((firstToken, k) => {
      const endToken = starts[k + 1] ?? end;
      if (endToken === firstToken) return;
      sentences.push({
        id: sentences.length,
        start: tokens.starts[firstToken]!,
        end: tokens.ends[endToken - 1]!,
        language,
        kind: 'prose',
        strand: 0,
        dangling: false,
        firstToken,
        endToken,
      });
    });
    first = end;
  }
  return { tokens, sentences };
}

function kindOf(form: string): TokenKind {
  if (/\p{L}/u.test(form)) return TokenKind.Word;
  if (/\p{Nd}/u.test(form)) return TokenKind.Number;
  return /^\p{P}+$/u.test(form) ? TokenKind.Punctuation : TokenKind.Symbol;
}
