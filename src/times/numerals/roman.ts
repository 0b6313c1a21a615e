/** A Roman numeral, canonical, in capitals or small letters, and the ordinal ending that may follow it ("XIXe", "xixᵉ"). */
export const ROMAN_SHAPE =
  /^(?=[IVXLCivxlc])((?:[Cc]{0,3})(?:[Xx][Cc]|[Xx][Ll]|[Ll]?[Xx]{0,3})(?:[Ii][Xx]|[Ii][Vv]|[Vv]?[Ii]{0,3}))(er|[eè]re|[eè]me|e|ᵉ|th|st|nd|rd)?$/;

const VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral of the shape above. */
export function romanValue(numeral: string): number {
  let total = 0;
  let last = 0;
  for (let i = numeral.length - 1; i >= 0; i--) {
    const value = VALUES[(numeral[i] as string).toLowerCase()] ?? 0;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total;
}
