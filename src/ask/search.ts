import { RegestaError } from '../messages.ts';
import { foldCase, foldWords } from '../packs/fold.ts';
import type { Span } from '../span.ts';
import { readEvent } from '../store/read/events.ts';
import { eventsToldBy, type FoundSentence, type MatchQuery, matchSentences } from '../store/read/sentences.ts';
import type { Asking } from './asking.ts';
import { type TimelineRow, timelineRows } from './timeline.ts';

/** A row of `regesta search --json`: a sentence or an event. */
export type SearchRow = FoundRow | ({ readonly kind: 'event' } & TimelineRow);

export interface FoundRow extends Span {
  readonly kind: 'sentence';
  readonly document: string;
  readonly uri: string;
  readonly sentence: string;
  /** Where the words stand, as offsets into `sentence`. */
  readonly matches: readonly Span[];
}

/** How many sentences are given where nothing else is asked for. */
const LIMIT = 100;

export interface SearchQuery {
  /** How many sentences at most, and how many of the best to leave out. */
  readonly limit?: number;
  readonly offset?: number;
  /** Whether sentences alone are wanted, without the events that they tell. */
  readonly sentencesOnly?: boolean;
}

/**
 * Sentences with all the words, best first, each followed by the events it tells; where no sentence has them all, sentences with any.
 * A word finds the words that begin with it; accents, case and ligatures do not count. Throws RG035 where there is no word.
 */
export function search(
  asking: Asking,
  typed: string,
  { limit = LIMIT, offset = 0, sentencesOnly = false }: SearchQuery = {},
): SearchRow[] {
  const words = [...new Set(foldWords(typed))];
  if (words.length === 0) throw new RegestaError('RG035', { words: typed });
  const { db } = asking.store;
  const terms = words.map(word => `"${word}"*`);
  const match = (operator: string, page: MatchQuery) => matchSentences(db, terms.join(operator), page);
  const all = match(' AND ', { limit, offset });
  const none =
    all.length === 0 && terms.length > 1 && (offset === 0 || match(' AND ', { limit: 1, offset: 0 }).length === 0);
  const found = none ? match(' OR ', { limit, offset }) : all;
  const events = new Set<string>();
  return found.flatMap((sentence): SearchRow[] => {
    const told = sentencesOnly ? [] : eventsToldBy(db, sentence.number).filter(id => !events.has(id));
    for (const id of told) events.add(id);
    return [
      foundRow(sentence, words),
      ...timelineRows(
        asking,
        told.map(id => readEvent(db, id)!),
      ).map(row => ({ kind: 'event' as const, ...row })),
    ];
  });
}

function foundRow({ document, uri, start, end, text }: FoundSentence, words: readonly string[]): FoundRow {
  return { kind: 'sentence', document, uri, start, end, sentence: text, matches: matchesIn(text, words) };
}

/** Where words that begin with one of `words` (folded) stand in a text. */
export function matchesIn(text: string, words: readonly string[]): Span[] {
  const matches: Span[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\u00AD]+/gu)) {
    const folded = foldCase(match[0]);
    if (words.some(word => folded.startsWith(word)))
      matches.push({ start: match.index, end: match.index + match[0].length });
  }
  return matches;
}
