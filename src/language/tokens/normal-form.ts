const PLAIN = /^[a-z0-9.,;:!?()'"%-]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E\uFEFF]/g;
const APOSTROPHES = /[’ʼ′]/g;

/** The normal form of a word: NFC, lower case, ’ as ', without soft hyphens and zero-width characters. */
export function normalForm(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.normalize('NFC').toLowerCase().replace(APOSTROPHES, "'").replace(INVISIBLE, '');
}
