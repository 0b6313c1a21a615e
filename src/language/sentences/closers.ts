import { Character, characterAt } from '../tokens/characters.ts';
import type { Tokens } from '../words.ts';
import { TokenKind } from '../words.ts';

/**
 * Whether the straight quotation mark of token `i` closes: glued to what stands before and not to what follows.
 * null where the white space around it doesn't say.
 */
export function closes(text: string, tokens: Tokens, i: number): boolean | null {
  const before = characterAt(text, tokens.starts[i]! - 1);
  const after = characterAt(text, tokens.ends[i]!);
  const blankBefore =
    tokens.starts[i] === 0 || before === Character.Blank || before === Character.Open || before === Character.Dash;
  const blankAfter =
    after === Character.Blank ||
    after === Character.Close ||
    after === Character.Punctuation ||
    after === Character.Dash;
  if (blankBefore && !blankAfter) return false;
  if (!blankBefore && blankAfter) return true;
  return null;
}

/** Whether token `i` can close what a sentence ended in: » ” ’ ) ] and, where one is open, " and '. */
export function isCloser(text: string, tokens: Tokens, i: number, openStraight: boolean): boolean {
  if (tokens.kinds[i] === TokenKind.Mark) return true;
  if (tokens.kinds[i] !== TokenKind.Punctuation || tokens.ends[i]! - tokens.starts[i]! > 2) return false;
  const sign = text.charAt(tokens.starts[i]!);
  if ('»”›)]}'.includes(sign)) return true;
  if (sign === '’' || sign === "'") return closes(text, tokens, i) === true;
  return sign === '"' && (closes(text, tokens, i) ?? openStraight);
}
