// The raw text of a treebank, as the shared task of CoNLL 2018 gave it out: sentences one after the other, an empty line between paragraphs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/span.ts';
import { readConllu, type TreebankSentence, type TreebankWord } from '../train/conllu.ts';
import { normalise } from '../train/normal.ts';
import { toSurface } from '../train/surface.ts';

export interface RawSentence extends Span {
  readonly words: readonly TreebankWord[];
  /** Where each word lies in the text. */
  readonly spans: readonly Span[];
}

export interface RawTreebank {
  readonly text: string;
  readonly sentences: readonly RawSentence[];
}

/** What the comments of each sentence say: its text, and whether a paragraph begins with it. */
interface Comments {
  readonly text: string;
  readonly opens: boolean;
}

/** Puts a treebank's text together again, with the place of each surface word in it. */
export function rawTreebank(data: string, path: string): RawTreebank {
  const comments = commentsOf(readFileSync(join(data, path), 'utf8'));
  let text = '';
  const sentences = readConllu(join(data, path)).map((sentence, k): RawSentence => {
    const { text: own, opens } = comments[k]!;
    if (text !== '') text += opens ? '\n\n' : ' ';
    const start = text.length;
    text += own;
    const words = toSurface(sentence).map(normalise);
    const spans = locate(text, start, words, sentence);
    return { words, spans, start, end: spans.at(-1)!.end };
  });
  return { text: `${text}\n`, sentences };
}

function commentsOf(file: string): Comments[] {
  const found: Comments[] = [];
  let opens = false;
  for (const line of file.split('\n')) {
    if (/^# new(?:doc|par)\b/.test(line)) opens = true;
    const text = /^# text = (.*)$/.exec(line)?.[1];
    if (text === undefined) continue;
    found.push({ text: text.trim(), opens });
    opens = false;
  }
  return found;
}

/** Where words lie from `at` on; those that cannot be seen in the text ("gonna" as "go" and "na") share the place of the word they are written in. */
function locate(
  text: string,
  at: number,
  words: readonly TreebankWord[],
  { multiwords }: TreebankSentence,
): readonly Span[] {
  let end = at;
  const shared = [...multiwords];
  return words.map(({ form }) => {
    let start = end;
    while (/\s/.test(text.charAt(start))) start++;
    const written = text.startsWith(form, start)
      ? form
      : shared.find(token => text.startsWith(token.form, start) || text.startsWith(token.form, start - 1))?.form;
    if (written === undefined) return { start: end, end };
    end = start + written.length;
    return { start, end };
  });
}
