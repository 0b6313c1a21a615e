import type { Language } from '../../language/language.ts';
import type { Extract } from '../extract.ts';
import { voteLanguage } from '../language-vote.ts';
import { classify } from './classify.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Reads plain text: the decoded file is the text, to the character. */
export function readPlain(decoded: string, given: Language | null): Extract {
  const language = given ?? voteLanguage(decoded);
  const { blocks, author, published, title } = classify(decoded, paragraphsOf(decoded), language);
  return {
    text: decoded,
    blocks,
    marks: [],
    title: title === null ? null : decoded.slice(title.start, title.end),
    author,
    language,
    published,
    notes: [],
    toDecoded: span => span,
  };
}
