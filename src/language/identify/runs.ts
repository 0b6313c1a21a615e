import type { Span } from '../../span.ts';
import type { Language } from '../language.ts';
import { languageOf, Tally, type Verdict } from './identify.ts';

/** A stretch of a block in one language. */
export interface LanguageRun extends Span {
  readonly language: Language | null;
}

/** Shorter pieces say too little about their language. */
const SHORTEST_PIECE = 40;
const PIECE_END = /[.!?…»”"]\s|\n/g;

/**
 * Cuts a block where its language changes, at ends of sentences as far as they can be seen from signs alone; tokens are cut by the
 * conventions of their language. What can't be told is in the language of the block, and that in `inherited`;
 * where a person has `given` that, it is the language of whatever can't be told.
 */
export function languageRuns(
  text: string,
  block: Span,
  inherited: Language | null,
  given: boolean | undefined = false,
): LanguageRun[] {
  const pieces: (Span & { verdict: Verdict })[] = [];
  const whole = new Tally();
  const add = (start: number, end: number) => {
    const tally = new Tally().count(text, start, end);
    whole.add(tally);
    pieces.push({ start, end, verdict: tally.verdict });
  };
  let start = block.start;
  PIECE_END.lastIndex = start;
  for (let match = PIECE_END.exec(text); match !== null && match.index < block.end; match = PIECE_END.exec(text)) {
    const end = Math.min(PIECE_END.lastIndex, block.end);
    if (end - start < SHORTEST_PIECE) continue;
    add(start, end);
    start = end;
  }
  if (start < block.end) add(start, block.end);
  const common = languageOf(whole.verdict, inherited) ?? (given ? inherited : null);
  const runs: LanguageRun[] = [];
  for (const piece of pieces) {
    const language = languageOf(piece.verdict, common);
    const last = runs.at(-1);
    if (last !== undefined && last.language === language) runs[runs.length - 1] = { ...last, end: piece.end };
    else runs.push({ start: piece.start, end: piece.end, language });
  }
  return runs;
}
