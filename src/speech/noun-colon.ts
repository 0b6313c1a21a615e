// What is told behind a noun of speech and a colon, without quotation marks: "le verdict du juge : il faut …", "and his conclusion: …".
import type { Participant } from '../annotation.ts';
import { type Sentence, uposOf } from '../language/words.ts';
import type { Attribution } from '../reading.ts';
import { holderOf } from './holder.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './stretches.ts';

const OF = /^(?:de|du|d'|des|of)$/;
const POSSESSIVE = /^(?:sa|son|leur|his|her|their|its)$/;
/** The owner of what is said stands between the noun and the colon within so many tokens. */
const LONGEST_OWNER = 10;

/** The speech that a noun at a token leads up to; null where no colon follows, where the words are quoted, or nobody says them. */
export function byNoun(page: Page, paragraph: Paragraph, sentence: Sentence, noun: number): Attribution | null {
  if (!page.cuesAt(noun).speechNouns.has(page.norm(noun)) || uposOf(page.tokens, noun) !== 'NOUN') return null;
  const colon = colonBehind(page, noun, sentence.endToken);
  if (colon < 0 || !isClause(page, colon + 1, sentence.endToken)) return null;
  const holder = ownerOf(page, paragraph, sentence, noun, colon);
  if (holder === null) return null;
  const end = page.isPunctuation(sentence.endToken - 1) ? sentence.endToken - 1 : sentence.endToken;
  return {
    sentence: sentence.id,
    cue: page.span(noun, noun + 1),
    holder,
    content: page.span(colon + 1, end),
    stance: 'says',
  };
}

/** The colon right behind the noun or the owner that follows it; -1 for none. */
function colonBehind(page: Page, noun: number, end: number): number {
  for (let i = noun + 1; i < Math.min(end, noun + LONGEST_OWNER); i++) {
    if (page.sign(i) === ':' && page.isPunctuation(i)) return i;
    if (page.isPunctuation(i) || /^(?:VERB|AUX)$/.test(uposOf(page.tokens, i))) return -1;
    if (i === noun + 1 && !OF.test(page.norm(i))) return -1;
  }
  return -1;
}

/** Whether a clause follows, and no quotation: quoted words are read as such. */
function isClause(page: Page, first: number, end: number): boolean {
  if (first >= end || /[«"“„'‘]/.test(page.sign(first))) return false;
  for (let i = first; i < end; i++) if (/^(?:VERB|AUX)$/.test(uposOf(page.tokens, i))) return true;
  return false;
}

function ownerOf(
  page: Page,
  paragraph: Paragraph,
  { firstToken }: Sentence,
  noun: number,
  colon: number,
): Participant | null {
  if (colon > noun + 1) {
    const phrase = phraseFrom(page, noun + 2, colon);
    return phrase === null ? null : holderOf(page, phrase, paragraph);
  }
  const before = noun - 1;
  if (before < firstToken) return null;
  if (/^['’]s?$/.test(page.norm(before))) return possessor(page, paragraph, firstToken, before);
  if (!POSSESSIVE.test(page.norm(before))) return null;
  // The nearest who is named: "l'analyse de Morel et celle de Roy, ainsi que sa conclusion".
  for (let i = before - 1; i >= firstToken; i--) {
    const name = page.nameAt(i);
    if (name && /^(?:PER|ORG)$/.test(name.type)) return { text: name.text, entity: name.entity };
  }
  return null;
}

/** "the old ambassador's warning" */
function possessor(page: Page, paragraph: Paragraph, from: number, end: number): Participant | null {
  let first = end;
  while (first > from && /^(?:DET|ADJ|NOUN|PROPN)$/.test(uposOf(page.tokens, first - 1))) first--;
  return first === end ? null : holderOf(page, { first, end, head: end - 1 }, paragraph);
}
