import { Character, characterAt } from './characters.ts';

const ISO_DATE = /\d{4}-\d{2}-\d{2}(?!\d)/y;
const SLASHED = /\d{1,4}(?:\/\d{1,4}){1,2}(?![\d/])/y;
const CLOCK = /\d{1,2}(?::\d{2}){1,2}(?!\d)/y;
/** Groups of three parted by a blank, with an optional decimal part: 4 000, 12 500,75. */
const GROUPED = /\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?:[.,]\d{1,12})?(?!\d)/y;
const POINTED = /\d+(?:[.,]\d+)?/y;
const GROUPED_BY_POINTS = /\d{1,3}(?:[.,']\d{3})+(?:[.,]\d+)?(?!\d)/y;
const VERSION = /\d{1,6}(?:\.\d{1,6}){2,5}(?!\d)/y;
const SHAPES = [ISO_DATE, SLASHED, CLOCK, GROUPED, VERSION, GROUPED_BY_POINTS, POINTED];

/** The end of the number that starts at `start`, no further than `limit`: 3,5; 4 000; 1,250.5; 18h30; 21st; 1966-03-08; 6:30. */
export function endOfNumber(text: string, start: number, limit: number): number {
  let end = endOfDigits(text, start, limit);
  if (end - start <= 6) {
    for (const shape of SHAPES) {
      shape.lastIndex = start;
      const match = shape.exec(text);
      if (match && start + match[0].length <= limit) {
        end = start + match[0].length;
        break;
      }
    }
  } else if (endOfDigits(text, end + 1, limit) > end + 1 && /[.,]/.test(text.charAt(end))) {
    end = endOfDigits(text, end + 1, limit);
  }
  return endOfSuffix(text, end, limit);
}

function endOfDigits(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && characterAt(text, end) === Character.Digit) end++;
  return end;
}

/** Letters and digits glued to a number belong to it: 1er, 2e, 21st, 1970s, 24h, 18h30. */
function endOfSuffix(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const kind = characterAt(text, end);
    if (kind !== Character.Letter && kind !== Character.Digit && kind !== Character.Invisible) break;
    end++;
  }
  return end;
}
