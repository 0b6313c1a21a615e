// What a character is to the scanner of times and figures.

/** Letters, digits, marks of the Latin script; everything else is a sign or a blank. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
    code === 0xad ||
    code === 0x1d49 ||
    code === 0x2b3 ||
    code === 0x200b ||
    code === 0x2060 ||
    code > 0x2c00
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0xfeff
  );
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** Soft hyphens, zero-width characters, byte order marks. */
export function isGlue(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return code !== String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

/** Letters of Roman numerals. */
export function isRoman(code: number): boolean {
  switch (code | 32) {
    case 105: // i
    case 118: // v
    case 120: // x
    case 108: // l
    case 99: // c
      return true;
    default:
      return false;
  }
}

export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** A sign as patterns write it: one hyphen for all dashes, one apostrophe. */
export function signOf(code: number): string {
  if (code === 0x2013 || code === 0x2014 || code === 0x2212 || isHyphen(code)) return '-';
  return isApostrophe(code) ? "'" : String.fromCharCode(code);
}
