/** What the tokenizer needs to know of a UTF-16 code unit. */
export const Character = {
  Unknown: 0,
  Blank: 1,
  Letter: 2,
  Digit: 3,
  /** Soft hyphen, zero-width space, joiners, direction marks: part of the word around them, seen by nobody. */
  Invisible: 4,
  Apostrophe: 5,
  Quote: 6,
  Dash: 7,
  Open: 8,
  Close: 9,
  Punctuation: 10,
  Symbol: 11,
  Surrogate: 12,
} as const;
export type Character = (typeof Character)[keyof typeof Character];

const classes = new Uint8Array(65536);

function classify(code: number): Character {
  const character = String.fromCharCode(code);
  if (/[\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E]/.test(character)) return Character.Invisible;
  if (/\s/.test(character)) return Character.Blank;
  if (/[\p{L}\p{M}ªº]/u.test(character)) return Character.Letter;
  if (/\p{Nd}/u.test(character)) return Character.Digit;
  if (/['’ʼ′]/.test(character)) return Character.Apostrophe;
  if (/["«»“”„‟‹›‘‚‛″`´]/.test(character)) return Character.Quote;
  if (/[\p{Pd}−]/u.test(character)) return Character.Dash;
  if (/\p{Ps}/u.test(character)) return Character.Open;
  if (/\p{Pe}/u.test(character)) return Character.Close;
  if (code >= 0xd800 && code <= 0xdfff) return Character.Surrogate;
  if (/[\p{P}…]/u.test(character) && !/[%&@#§†‡*/\\]/.test(character)) return Character.Punctuation;
  return Character.Symbol;
}

/** The class of the code unit at `index`; `Blank` outside the text. */
export function characterAt(text: string, index: number): Character {
  if (index < 0 || index >= text.length) return Character.Blank;
  const code = text.charCodeAt(index);
  const known = classes[code]!;
  if (known !== Character.Unknown) return known as Character;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Whether the first code unit of `text` at `index` is an upper-case letter. */
export function isUpper(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}

/** Whether the first code unit of `text` at `index` is a lower-case letter. */
export function isLower(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  const character = text.charAt(index);
  return character !== character.toUpperCase();
}
