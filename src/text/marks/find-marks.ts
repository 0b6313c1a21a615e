import type { Language } from '../../language/language.ts';
import type { Span } from '../../span.ts';

/** Marks in brackets. Their openings are told apart by what stands inside; "[…]" and "[...]" are words of the text. */
const BRACKETED = new RegExp(
  [
    '\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3}){0,5}',
    '(?:note|notes|nb|n|fn|nota)\\.?\\s?\\d{0,3}',
    '[ivxl]{1,6}',
    'sic',
    '(?:réf|ref)\\.?\\s[^\\[\\]]{2,30}',
    '(?:référence|source|citation|page)s?\\s(?:nécessaire|souhaitée|à confirmer|manquante|needed)s?',
    '(?:citation|clarification|verification|page|source|quotation) (?:needed|required)|(?:according to )?(?:by )?(?:whom|who|when|which|where|why|how)\\s?\\?|dubious[^\\[\\]]{0,20}|failed verification|non-primary source needed|better source needed',
    '(?:qui|quand|où|pourquoi|comment|lequel|non neutre|évasif|pas clair)\\s?\\?{0,1}',
    '(?:modifier|edit|éditer)(?:\\s?(?:\\||le code|le wikicode|source|code)\\s?[^\\[\\]]{0,40})?',
  ]
    .map(form => `(?:${form})`)
    .join('|'),
  'iuy',
);

/** A single letter is a note mark where it touches the word before ("bases[a]"), a change to a quotation elsewhere. */
const LETTER = /[a-z]\]/y;

const LANGUAGE_CODES = new Set('en de es it ru nl pl pt zh ja ar he el tr sv no da fi cs hu ro uk'.split(' '));
const SUPERSCRIPTS = /[¹²³⁰⁴-⁹](?:[¹²³⁰⁴-⁹⁻,]*[¹²³⁰⁴-⁹])?/gu;
const UNIT_BEFORE = /(?:^|[^\p{L}])(?:[cdhkmnµ]?m|dam|s|mi|ft|in)$/u;
const INTERLANGUAGE = /[\p{L}»”]\s\(([a-z]{2})\)/gu;

function bracketedMarks(text: string, into: Span[]): void {
  for (let open = text.indexOf('['); open !== -1; open = text.indexOf('[', open + 1)) {
    BRACKETED.lastIndex = open + 1;
    const match = BRACKETED.exec(text);
    if (match !== null && text[BRACKETED.lastIndex] === ']') {
      into.push({ start: open, end: BRACKETED.lastIndex + 1 });
      continue;
    }
    LETTER.lastIndex = open + 1;
    if (open > 0 && /[^\s([]/.test(text[open - 1]!) && LETTER.test(text)) into.push({ start: open, end: open + 3 });
  }
}

function superscriptMarks(text: string, into: Span[]): void {
  for (const match of text.matchAll(SUPERSCRIPTS)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    const afterWord = /[\p{L}.,;:!?»”")\]’%]$/u.test(before) || /(?:^|\D)(?:1\d|20)\d\d$/.test(before);
    if (afterWord && !UNIT_BEFORE.test(before)) into.push({ start: match.index, end: match.index + match[0].length });
  }
}

/** "(en)" after a name: the encyclopaedia's mark for a page in another language. Only French pages write it. */
function interlanguageMarks(text: string, into: Span[]): void {
  for (const match of text.matchAll(INTERLANGUAGE)) {
    if (!LANGUAGE_CODES.has(match[1]!)) continue;
    const start = match.index + 2;
    const word = /[\p{L}\p{M}'’-]{1,40}$/u.exec(text.slice(Math.max(0, start - 41), start - 1))?.[0] ?? '';
    if (/\p{Lu}/u.test(word)) into.push({ start, end: start + 4 });
  }
}

/** Footnote and editing marks of a text, in order, disjoint. */
export function findMarks(text: string, language: Language | null): Span[] {
  const found: Span[] = [];
  bracketedMarks(text, found);
  superscriptMarks(text, found);
  if (language !== 'en') interlanguageMarks(text, found);
  return mergeMarks(found);
}

/** Sorts marks and joins those that overlap. */
export function mergeMarks(marks: readonly Span[]): Span[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const mark of sorted) {
    const last = merged.at(-1);
    if (last === undefined || mark.start >= last.end) merged.push(mark);
    else if (mark.end > last.end) merged[merged.length - 1] = { start: last.start, end: mark.end };
  }
  return merged;
}
