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
const WORD = /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*|\d+(?:[.,\u00A0\u202F\u2009 ]\d{3}(?!\d))*(?:[.,]\d+)?/uy;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
/** The folded form of each Latin letter up to U+017F; "" for what is no letter. */
const LATIN: readonly string[] = Array.from({ length: 0x180 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\p{L}/u.test(character) ? fold(character) : '';
});

/** The words of a sentence, folded, with their places. */
export function foldedWords(sentence: string): FoldedWord[] {
  const text = sentence.includes('[') ? sentence.replace(MARK, mark => ' '.repeat(mark.length)) : sentence;
  const words: FoldedWord[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const number = isDigit(code);
    if (code < LATIN.length && LATIN[code] === '' && !number) {
      i++;
      continue;
    }
    let end = i;
    let form = '';
    for (let letter = LATIN[code]; letter; letter = LATIN[text.charCodeAt(++end)]) form += letter;
    // Most words are of Latin letters alone; a regular expression reads the others.
    const plain = end > i && endsWord(text.charCodeAt(end));
    const raw = plain ? text.slice(i, end) : wordAt(text, i);
    if (raw === null) {
      i++;
      continue;
    }
    const first = raw[0]!;
    const capital = !number && first !== first.toLowerCase();
    if (!plain) form = number ? foldNumber(raw) : fold(raw);
    words.push({ form, start: i, end: i + raw.length, number, capital });
    i += raw.length;
  }
  return words;
}

function wordAt(text: string, start: number): string | null {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? null;
}

/** Whether no letter, accent or invisible sign can stand here: NaN is the end of the text, U+2010 to U+203A are dashes and quotation marks. */
function endsWord(code: number): boolean {
  return code < LATIN.length ? code !== 0xad : Number.isNaN(code) || (code >= 0x2010 && code <= 0x203a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Digits with a point for decimals, and without separators of thousands. */
function foldNumber(raw: string): string {
  return raw
    .replace(/[.,\u00A0\u202F\u2009 ]/g, separator => (separator === '.' || separator === ',' ? '.' : ''))
    .replace(/\.(?=\d{3}(?!\d))/g, '');
}

function fold(word: string): string {
  return word
    .replace(INVISIBLE, '')
    .toLowerCase()
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
