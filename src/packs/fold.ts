// How names are compared: without accents, case, punctuation, and with hyphens as spaces.

const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case, without accents and ligatures: "Élysée" → "elysee", "Œuvre" → "oeuvre". */
export function foldCase(text: string): string {
  let ascii = true;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  }
  if (ascii) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, letter => LIGATURES[letter]!);
}

/** The words of a name, folded: "l’Alliance atlantique" → ["l", "alliance", "atlantique"], "États-Unis" → ["etats", "unis"]. */
export function foldWords(text: string): string[] {
  return foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'the', 'un', 'une', 'a', 'an']);

/** The words of a name without its leading articles, joined by spaces: "the Hague" → "hague", "le Kremlin" → "kremlin". */
export function foldName(text: string): string {
  const words = foldWords(text);
  let first = 0;
  while (first < words.length - 1 && ARTICLES.has(words[first]!)) first++;
  return words.slice(first).join(' ');
}

/** The slug of a name, as in the identifiers of the contract: "Centre d’essais" → "centre-d-essais". */
export function slugOf(text: string): string {
  return foldName(text).replaceAll(' ', '-');
}
