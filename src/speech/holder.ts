import type { Mention, Participant } from '../annotation.ts';
import { featuresOf, relationOf, uposOf } from '../language/words.ts';
import { partitionPoint } from '../partition-point.ts';
import { type Phrase, phraseOf, subjectOf } from './noun-phrase.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './stretches.ts';

/** How far back a pronoun finds the person it stands for, in sentences. */
const REACH = 8;
const MOST_NAMES = 40;
const LONGEST_APPOSITION = 12;
/** Longer sentences are lists or damage, where a subject far off proves nothing. */
const LONGEST_SENTENCE = 300;
const SINGULAR_PRONOUN = /^-?(?:t-)?(?:il|elle|he|she|lui|celui-ci|celle-ci)$/;
const WOMAN =
  /(?:^|\s)(?:mme|mlle|madame|mademoiselle|mrs|ms|miss|lady|queen|reine|princesse|duchesse|présidente|ministre déléguée)\.?\s*$/i;
const MAN = /(?:^|\s)(?:m|mr|monsieur|sir|lord|king|roi|prince|duc|maréchal|amiral|général|father|père)\.?\s*$/i;

/** A phrase as the one who says something: as worded, with the actor it is resolved to. */
export function holderOf(page: Page, phrase: Phrase, paragraph: Paragraph): Participant {
  const norm = page.norm(phrase.head);
  if (phrase.end - phrase.first === 1 && SINGULAR_PRONOUN.test(norm)) {
    const subject = matrixSubject(page, phrase.head, paragraph);
    if (subject !== null) return named(page, subject);
    const person = personBefore(page, phrase.head, paragraph);
    return { text: page.slice(phrase.first, phrase.end).replace(/^-(?:t-)?/i, ''), entity: person?.entity ?? null };
  }
  return named(page, phrase);
}

function named(page: Page, phrase: Phrase): Participant {
  return {
    text: page.slice(phrase.first, phrase.end).replace(/^-(?:t-)?/i, ''),
    entity: (nameOf(page, phrase) ?? nameBehind(page, phrase))?.entity ?? null,
  };
}

/** The name that a phrase is about: the one on its head, or a person in apposition; not one after "de" or "of". */
export function nameOf(page: Page, { first, end, head }: Phrase): Mention | null {
  const own = page.nameAt(head);
  if (own !== null) return own;
  for (let i = first; i < end; i++) {
    const name = page.nameAt(i);
    if (name?.type !== 'PER') continue;
    let k = i - 1;
    while (k > first && (page.nameAt(k) === name || uposOf(page.tokens, k) === 'DET')) k--;
    const before = k >= first ? page.norm(k) : '';
    if (!/^(?:de|d'|du|des|of|'s|for|pour|à)$/.test(before) && !/^(?:'s|’s)$/.test(i + 1 < end ? page.norm(i + 1) : ''))
      return name;
  }
  return null;
}

/** The person named in the apposition after a phrase: "the envoy, a tall man called Paul Roy, said". */
function nameBehind(page: Page, { end }: Phrase): Mention | null {
  const { endToken } = page.sentenceAt(end - 1);
  if (end >= endToken || page.sign(end) !== ',') return null;
  for (let i = end + 1; i < Math.min(endToken, end + LONGEST_APPOSITION); i++) {
    if (page.sign(i) === ',') return null;
    const name = page.nameAt(i);
    if (name?.type === 'PER') return page.sign(page.tokenAt(name.end)) === ',' ? name : null;
  }
  return null;
}

/** In a subordinate clause "il" stands for the subject of the main clause where that is a thing that agrees: le pacte …, en ce qu'il prévoit. */
function matrixSubject(page: Page, pronoun: number, paragraph: Paragraph): Phrase | null {
  const verb = page.tokens.heads[pronoun]!;
  if (verb < 0 || !/^(?:acl|advcl|ccomp)/.test(relationOf(page.tokens, verb))) return null;
  const { firstToken, endToken } = page.sentenceAt(pronoun);
  if (endToken - firstToken > LONGEST_SENTENCE) return null;
  for (let i = firstToken; i < endToken; i++) {
    if (page.tokens.heads[i] !== -1 || uposOf(page.tokens, i) === 'PUNCT' || i === verb) continue;
    const subject = subjectOf(page, i);
    if (
      subject < 0 ||
      subject >= pronoun ||
      paragraph.isQuotedApart(subject, pronoun) ||
      uposOf(page.tokens, subject) !== 'NOUN'
    )
      return null;
    const features = featuresOf(page.tokens, subject);
    const gender = /il$|^he$/.test(page.norm(pronoun)) ? 'Masc' : 'Fem';
    const agrees =
      page.languageAt(pronoun) === 'fr' && features.includes(`Gender=${gender}`) && !features.includes('Number=Plur');
    return agrees ? phraseOf(page, subject, firstToken, pronoun) : null;
  }
  return null;
}

/** The person last named before a pronoun, outside quotations, whose title doesn't say the other sex. */
function personBefore(page: Page, pronoun: number, paragraph: Paragraph): Mention | null {
  const start = page.tokens.starts[pronoun]!;
  const farthest = page.sentences[Math.max(0, page.sentenceAt(pronoun).id - REACH)]!.start;
  const other = /elle$|^she$/.test(page.norm(pronoun)) ? MAN : WOMAN;
  const low = partitionPoint(0, page.names.length, i => page.names[i]!.start < start);
  for (let i = low - 1; i >= Math.max(0, low - MOST_NAMES) && page.names[i]!.start >= farthest; i--) {
    const name = page.names[i]!;
    if (
      name.type !== 'PER' ||
      other.test(page.text.slice(Math.max(0, name.start - 20), name.start)) ||
      other.test(name.text.split(/\s/)[0]!)
    )
      continue;
    if (!paragraph.isQuotedApart(page.tokenAt(name.start), pronoun)) return name;
  }
  return null;
}
