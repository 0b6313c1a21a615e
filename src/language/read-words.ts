import type { Block, SourceDocument } from '../text/document.ts';
import type { Analyser } from './analyser.ts';
import { identify } from './identify/identify.ts';
import type { Language } from './language.ts';
import { coveringBlocks } from './sentences/blocks.ts';
import { sentenceStarts } from './sentences/split.ts';
import { TokensBuilder } from './tokens/draft.ts';
import { Tokenizer } from './tokens/tokenize.ts';
import type { Sentence, SentenceKind, Words } from './words.ts';

/** Blocks that are one sentence whatever stands in them. */
const WHOLE_BLOCKS: ReadonlySet<Block['kind']> = new Set(['heading', 'table-cell', 'dateline', 'byline']);

/**
 * Tokens and sentences of a document; with an analyser also tags, lemmas and trees.
 * Sentences cover every token, and none crosses a block.
 */
export function readWords(document: SourceDocument, analyse?: Analyser): Words {
  const { text, marks } = document;
  const builder = new TokensBuilder(text);
  const tokenizer = new Tokenizer(text, builder);
  const blocks = coveringBlocks(document);
  const ranges: { block: Block; language: Language | null; first: number; end: number }[] = [];
  let mark = 0;
  for (const block of blocks) {
    const inside = [];
    while (mark < marks.length && marks[mark]!.end <= block.end) {
      if (marks[mark]!.start >= block.start) inside.push(marks[mark]!);
      mark++;
    }
    const language = identify(text, block.start, block.end) ?? document.language;
    const first = builder.length;
    tokenizer.tokenize(block, inside, language);
    ranges.push({ block, language, first, end: builder.length });
  }
  const tokens = builder.finish();
  const sentences: Sentence[] = [];
  for (const { block, language, first, end } of ranges) {
    const starts = WHOLE_BLOCKS.has(block.kind)
      ? [first].filter(() => first < end)
      : sentenceStarts(text, tokens, first, end, language);
    starts.forEach((firstToken, k) => {
      const endToken = starts[k + 1] ?? end;
      const start = tokens.starts[firstToken]!;
      const stop = tokens.ends[endToken - 1]!;
      sentences.push({
        id: sentences.length,
        start,
        end: stop,
        language: identify(text, start, stop) ?? language,
        kind: kindOf(block),
        strand: 0,
        dangling: false,
        firstToken,
        endToken,
      });
    });
  }
  analyse?.(text, tokens, sentences);
  return { tokens, sentences };
}

function kindOf(block: Block): SentenceKind {
  if (block.kind === 'heading' || block.kind === 'boilerplate') return block.kind;
  return 'prose';
}
