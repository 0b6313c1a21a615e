const FOLDED: Record<string, string> = {
  à: 'a',
  â: 'a',
  ä: 'a',
  á: 'a',
  ç: 'c',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  î: 'i',
  ï: 'i',
  í: 'i',
  ô: 'o',
  ö: 'o',
  ó: 'o',
  ù: 'u',
  û: 'u',
  ü: 'u',
  ú: 'u',
  ÿ: 'y',
  ñ: 'n',
  œ: 'oe',
  æ: 'ae',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ᵉ: 'e',
  '\u00ad': '',
  '\u200b': '',
  '\u2060': '',
  '\ufeff': '',
};

/** Lower case, without accents, ligatures parted, apostrophes straight, soft hyphens and zero-width characters gone. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let plain = true;
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      plain = false;
      break;
    }
  }
  if (plain) return lower;
  let out = '';
  for (const c of lower.normalize('NFC')) out += FOLDED[c] ?? c;
  return out;
}
