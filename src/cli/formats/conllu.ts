import {
  featuresOf,
  lemmaOf,
  relationOf,
  type Sentence,
  TokenKind,
  type Tokens,
  uposOf,
  type Words,
} from '../../language/words.ts';
import type { SourceDocument } from '../../text/document.ts';

/** The words of a document as CoNLL-U: surface tokens ("du" is one), a sentence a block. */
export function asConllu({ id, text }: SourceDocument, { tokens, sentences }: Words): string {
  const blocks = sentences.map(sentence => {
    const source = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    const language = sentence.language === null ? [] : [`# lang = ${sentence.language}`];
    const header = [`# sent_id = ${id}-${sentence.id}`, `# text = ${source}`, ...language];
    return [...header, ...wordLines(text, tokens, sentence)].join('\n');
  });
  return `# newdoc id = ${id}\n${blocks.map(block => `${block}\n\n`).join('')}`;
}

function wordLines(text: string, tokens: Tokens, { firstToken, endToken }: Sentence): string[] {
  const lines: string[] = [];
  const root = rootOf(tokens, firstToken, endToken);
  for (let i = firstToken; i < endToken; i++) {
    const isMark = tokens.kinds[i] === TokenKind.Mark;
    const head = tokens.heads[i]!;
    // Footnote marks stand outside the tree; the format wants each word in it.
    const governor = root === null ? '_' : head >= 0 ? head - firstToken + 1 : i === root ? 0 : root - firstToken + 1;
    const relation = root === null ? '_' : relationOf(tokens, i) || (isMark ? 'dep' : i === root ? 'root' : 'dep');
    const glued = i + 1 < endToken && tokens.ends[i] === tokens.starts[i + 1];
    const form = text.slice(tokens.starts[i]!, tokens.ends[i]!).replace(/\s+/g, ' ');
    lines.push(
      [
        i - firstToken + 1,
        form,
        lemmaOf(tokens, i) || '_',
        uposOf(tokens, i),
        '_',
        featuresOf(tokens, i) || '_',
        governor,
        relation,
        '_',
        glued ? 'SpaceAfter=No' : '_',
      ].join('\t'),
    );
  }
  return lines;
}

/** The root of a sentence; null where nothing has been parsed. */
function rootOf(tokens: Tokens, first: number, end: number): number | null {
  let parsed = end - first === 1;
  for (let i = first; i < end; i++) if (tokens.heads[i]! >= 0) parsed = true;
  if (!parsed) return null;
  for (let i = first; i < end; i++) if (tokens.heads[i]! < 0 && tokens.kinds[i] !== TokenKind.Mark) return i;
  return null;
}
