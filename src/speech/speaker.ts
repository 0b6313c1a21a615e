import { lemmaOf, relationOf, uposOf } from '../language/words.ts';
import { type Phrase, phraseFrom, phraseOf, subjectOf } from './noun-phrase.ts';
import type { Page } from './page.ts';

const HOOKED = /^-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous)$/;
const NOBODY = /^-?(?:t-)?(?:on|it|one|there|c'|ce|cela|ça)$/;
const FARTHEST_COMMA = 16;

/**
 * Who the verb at token `verb` has for its subject, between the tokens `from` and `to`: the pronoun hooked onto it, the name right before
 * it, the subject in the tree, or the noun before it. null where there is none, or nobody ("on dit que").
 */
export function speakerOf(page: Page, verb: number, from: number, to: number): Phrase | null {
  const phrase = hookedPronoun(page, verb, to) ?? nameBefore(page, verb, from) ?? bySubject(page, verb, from, to);
  if (phrase === null) return nounBefore(page, verb, from);
  if (HONOUR.test(page.norm(phrase.head))) return null;
  if (isNobody(page, phrase.head)) return null;
  return behindWords(page, phrase) ?? phrase;
}

/** "j'ai l'honneur de confirmer que …": nobody's name. */
const HONOUR =
  /^(?:honneur|plaisir|regret|droit|devoir|joie|tort|mérite|courage|occasion|possibilité|besoin|honou?r|pleasure|right|duty|chance)$/;

/** The pronoun after a verb or its auxiliary: dit|-il, a|-t-elle|dit. */
function hookedPronoun(page: Page, verb: number, to: number): Phrase | null {
  for (const i of [verb + 1, verb - 1]) {
    if (i >= 0 && i < to && HOOKED.test(page.norm(i))) return { first: i, end: i + 1, head: i };
  }
  return null;
}

/** Left of the verb, past its auxiliaries, adverbs and unstressed pronouns. */
function leftOf(page: Page, verb: number, from: number): number {
  const { reflexives } = page.cuesAt(verb);
  let i = verb - 1;
  while (i >= from && (/^(?:AUX|ADV|PART)$/.test(uposOf(page.tokens, i)) || reflexives.has(page.norm(i)))) i--;
  return i;
}

/** A name right before the verb, with what stands in commas after it passed over: Paul Roy, maire de Vire, dit … */
function nameBefore(page: Page, verb: number, from: number): Phrase | null {
  let i = leftOf(page, verb, from);
  if (i < from) return null;
  if (page.sign(i) === ',') {
    let comma = i - 1;
    while (comma > from && i - comma < FARTHEST_COMMA && page.sign(comma) !== ',') comma--;
    if (comma <= from || page.sign(comma) !== ',' || page.nameAt(comma - 1)?.type !== 'PER') return null;
    i = comma - 1;
  }
  const name = page.nameAt(i);
  if (name === null) return null;
  let first = i;
  while (first > from && page.nameAt(first - 1) === name) first--;
  const before = first > from ? uposOf(page.tokens, first - 1) : 'X';
  if (before === 'ADP' || before === 'CCONJ' || before === 'DET' || before === 'NOUN' || before === 'ADJ') return null;
  return { first, end: i + 1, head: i };
}

function bySubject(page: Page, verb: number, from: number, to: number): Phrase | null {
  const subject = subjectOf(page, verb);
  const { firstToken } = page.sentenceAt(verb);
  if (subject < firstToken || subject >= to) return null;
  return phraseOf(page, subject, Math.min(from, firstToken), to);
}

/** The noun or pronoun before the verb, or the one it depends on: "le maire" of "le maire de la ville dit". */
function nounBefore(page: Page, verb: number, from: number): Phrase | null {
  let head = leftOf(page, verb, from);
  if (head < from || !/^(?:NOUN|PROPN|PRON)$/.test(uposOf(page.tokens, head))) return null;
  for (
    let steps = 0;
    steps < 5 && /^(?:nmod|flat|amod|compound|appos|obl)/.test(relationOf(page.tokens, head));
    steps++
  ) {
    const above = page.tokens.heads[head]!;
    if (above < from || above > head || !/^(?:NOUN|PROPN)$/.test(uposOf(page.tokens, above))) break;
    head = above;
  }
  for (const child of page.children(head)) if (child < head && relationOf(page.tokens, child) === 'case') return null;
  return isNobody(page, head) ||
    HONOUR.test(page.norm(head)) ||
    /^(?:qui|que|qu'|who|which|that|ne|n')$/.test(page.norm(head))
    ? null
    : phraseOf(page, head, from, verb);
}

/** "Les mots du maire": it is the mayor who speaks. */
export function behindWords(page: Page, { head, end }: Phrase): Phrase | null {
  const { speechNouns } = page.cuesAt(head);
  if (!speechNouns.has(page.norm(head)) && !speechNouns.has(lemmaOf(page.tokens, head))) return null;
  const preposition = head + 1;
  if (preposition + 1 >= end || !/^(?:de|du|d'|des|of)$/.test(page.norm(preposition))) return null;
  return phraseFrom(page, preposition + 1, end);
}

export function isNobody(page: Page, subject: number): boolean {
  return relationOf(page.tokens, subject).startsWith('expl') || NOBODY.test(page.norm(subject));
}
