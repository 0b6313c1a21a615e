// A sentence reduced to what survives copying: its words without case, accents, typography and footnote marks.

export interface FoldedWord {
  /** Lower case, without accents: "ete" for "Été", "oe" for "œ"; digits as they stand, without separators. */
  readonly form: string;
  /** Where it stands in the sentence, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
}

// "[23]", "[réf. nécessaire]", "[note 2]": of the page that copied, not of the sentence.
const MARK = /\[[^[\]\n]{0,30}\]/g;
// Letters with their accents, soft hyphens and joiners inside; or digits with thin, no-break or plain separators of thousands and decimals.
const WORD = /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*|\d+(?:[.,\u00A0\u202F\u2009 ]\d{3}(?!\d))*(?:[.,]\d+)?/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;

/** The words of a sentence, folded, with their places. */
export function foldedWords(sentence: string): FoldedWord[] {
  const text = sentence.replace(MARK, mark => ' '.repeat(mark.length));
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const number = raw.charCodeAt(0) >= 48 && raw.charCodeAt(0) <= 57;
    const form = number
      ? raw.replace(/[.,\u00A0\u202F\u2009 ]/g, separator => (separator === '.' || separator === ',' ? '.' : ''))
      : fold(raw);
    const capital = !number && raw[0] !== raw[0]!.toLowerCase();
    words.push({
      form: number ? form.replace(/\.(?=\d{3}(?!\d))/g, '') : form,
      start: match.index,
      end: match.index + raw.length,
      number,
      capital,
    });
  }
  return words;
}

function fold(word: string): string {
  const plain = word.replace(INVISIBLE, '').toLowerCase();
  if (/^[a-z]*$/.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

/** The letters of a sentence alone: what two copies share whatever was done to spaces, digits, marks and accents. */
export function lettersOf(words: readonly FoldedWord[]): string {
  let letters = '';
  for (const word of words) if (!word.number) letters += word.form;
  return letters;
}
