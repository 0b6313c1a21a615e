import type { Block, SourceDocument } from '../text/document.ts';
import type { Analyser } from './analyser.ts';
import { withCohesion } from './cohesion/cohesion.ts';
import { languageOf, Tally } from './identify/identify.ts';
import { languageRuns } from './identify/runs.ts';
import type { Language } from './language.ts';
import { coveringBlocks } from './sentences/blocks.ts';
import { kindOf } from './sentences/kind.ts';
import { sentenceStarts } from './sentences/split.ts';
import { TokensBuilder } from './tokens/draft.ts';
import { Tokenizer } from './tokens/tokenize.ts';
import type { Sentence, Words } from './words.ts';

/** Blocks that are one sentence whatever stands in them. */
const WHOLE_BLOCKS: ReadonlySet<Block['kind']> = new Set(['heading', 'dateline', 'byline']);
/** A table cell of more characters holds prose. */
const LONGEST_CELL = 80;

interface BlockTokens {
  readonly block: Block;
  readonly languages: ReadonlySet<Language | null>;
  readonly first: number;
  readonly end: number;
}

/**
 * Tokens and sentences of a document; with an analyser also tags, lemmas and trees.
 * Sentences cover every token, and none crosses a block.
 */
export function readWords(document: SourceDocument, analyse?: Analyser): Words {
  const { text } = document;
  const builder = new TokensBuilder(text);
  const blocks = tokenizeBlocks(document, builder);
  const tokens = builder.finish();
  const sentences: Sentence[] = [];
  const given = document.languageGiven ? document.language : null;
  let previous = document.language;
  for (const { block, languages, first, end } of blocks) {
    const common = languages.size === 1 ? [...languages][0]! : previous;
    const starts = isWhole(block)
      ? [first].slice(0, end - first)
      : sentenceStarts(text, tokens, first, end, languages.size === 1 ? common : null);
    for (let k = 0; k < starts.length; k++) {
      const firstToken = starts[k]!;
      const endToken = starts[k + 1] ?? end;
      const start = tokens.starts[firstToken]!;
      const stop = tokens.ends[endToken - 1]!;
      const tally = new Tally().count(text, start, stop);
      const inherited = languages.size === 1 ? common : (tally.leaning ?? previous);
      const language = languageOf(tally.verdict, inherited ?? given);
      const id = sentences.length;
      const sentence = { id, start, end: stop, language, strand: 0, dangling: false, firstToken, endToken };
      sentences.push({ ...sentence, kind: kindOf(text, tokens, sentence, block) });
      previous = language;
    }
  }
  analyse?.(text, tokens, sentences);
  return { tokens, sentences: withCohesion(text, tokens, sentences) };
}

function tokenizeBlocks(document: SourceDocument, builder: TokensBuilder): BlockTokens[] {
  const { text, marks } = document;
  const tokenizer = new Tokenizer(text, builder);
  let mark = 0;
  let last: Language | null = null;
  return coveringBlocks(document).map(block => {
    const first = builder.length;
    const runs = languageRuns(text, block, document.language ?? last, document.languageGiven);
    last = runs.at(-1)!.language;
    for (const run of runs) {
      const inside = [];
      for (; mark < marks.length && marks[mark]!.end <= run.end; mark++) {
        if (marks[mark]!.start >= run.start) inside.push(marks[mark]!);
      }
      tokenizer.tokenize(run, inside, run.language);
    }
    return { block, languages: new Set(runs.map(run => run.language)), first, end: builder.length };
  });
}

function isWhole({ kind, start, end }: Block): boolean {
  return WHOLE_BLOCKS.has(kind) || (kind === 'table-cell' && end - start <= LONGEST_CELL);
}
