import { isBoilerplate } from '../../text/boilerplate/is-boilerplate.ts';
import type { Block } from '../../text/document.ts';
import { isLower } from '../tokens/characters.ts';
import type { Sentence, SentenceKind, Tokens } from '../words.ts';
import { TokenKind } from '../words.ts';

/** A label has no more words. */
const LONGEST_LABEL = 6;

/** What a sentence is for: by its block, by its wording, and whether it is whole. */
export function kindOf(text: string, tokens: Tokens, sentence: Omit<Sentence, 'kind'>, block: Block): SentenceKind {
  if (block.kind === 'heading' || block.kind === 'boilerplate') return block.kind;
  if (isBoilerplate(text.slice(sentence.start, sentence.end), sentence.language)) return 'boilerplate';
  // The front matter of Markdown is data about the document.
  if (block.kind === 'note' && text.startsWith('---', block.start)) return 'fragment';
  return block.kind === 'prose' && isFragment(text, tokens, sentence) ? 'fragment' : 'prose';
}

/** Cut off at its end and either begun in the middle or too short to say anything; or without any word. */
function isFragment(text: string, tokens: Tokens, sentence: Omit<Sentence, 'kind'>): boolean {
  let words = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (tokens.kinds[i] === TokenKind.Word) words++;
  if (words === 0) return true;
  if (isFinished(text, tokens, sentence.endToken - 1, sentence.firstToken)) return false;
  return words < LONGEST_LABEL || isLower(text, sentence.start);
}

/** Whether the last token, note marks left out, can end a sentence. */
function isFinished(text: string, tokens: Tokens, last: number, first: number): boolean {
  let i = last;
  while (i > first && tokens.kinds[i] === TokenKind.Mark) i--;
  return /[.!?…:;»”")\]]/.test(text.charAt(tokens.ends[i]! - 1));
}
