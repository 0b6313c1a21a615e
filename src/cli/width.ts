// How many columns of a terminal a text takes: 0 for what combines, 2 for wide East Asian characters and emoji.
const NOTHING = /\p{Mn}|\p{Me}|\p{Cf}/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

function widthOf(character: string): number {
  if (character < '\u0300') return character === '\u00AD' ? 0 : 1;
  return NOTHING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** The columns that a text takes on a terminal. */
export function width(text: string): number {
  let total = 0;
  for (const character of text) total += widthOf(character);
  return total;
}

/** The text cut to `columns`, with an ellipsis where something was cut. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let result = '';
  let total = 0;
  for (const character of text) {
    total += widthOf(character);
    if (total > columns - 1) break;
    result += character;
  }
  return `${result.trimEnd()}…`;
}

/** The text filled up with blanks to `columns`. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** The text moved to the right of `columns`. */
export function padLeft(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text;
}

/** The words of a text in lines of at most `columns`; a longer word is cut into pieces. White space becomes single blanks. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/[ \t\n\r\f\v]+/).filter(part => part !== '')) {
    for (const piece of pieces(word, columns)) {
      const taken = width(piece);
      if (line !== '' && used + 1 + taken > columns) {
        lines.push(line);
        line = '';
        used = 0;
      }
      used += taken + (line === '' ? 0 : 1);
      line += line === '' ? piece : ` ${piece}`;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function pieces(word: string, columns: number): string[] {
  if (width(word) <= columns) return [word];
  const result: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const taken = widthOf(character);
    if (used + taken > columns && piece !== '') {
      result.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += taken;
  }
  return [...result, piece];
}
