import type { Sentence, Tokens } from '../words.ts';
import { featuresOf, normOf, uposOf } from '../words.ts';
import { ContentWords, stemOf } from './content-words.ts';
import { type Opening, openingOf } from './opening.ts';
import { isStitched } from './stitched.ts';
import { strandsOf } from './strands.ts';

/** How many sentences back a pronoun reaches on a page of one piece. */
const REACH = 3;

/** The same sentences with `strand` and `dangling` judged; needs the kinds and languages, and uses tags where there are any. */
export function withCohesion(text: string, tokens: Tokens, sentences: readonly Sentence[]): Sentence[] {
  const stitched = isStitched(text, tokens, sentences);
  const strands = stitched ? strandsOf(text, sentences) : null;
  const words = stitched ? new ContentWords(tokens, sentences) : null;
  return sentences.map((sentence, i) => {
    const strand = strands?.[i] ?? 0;
    if (sentence.kind !== 'prose') return strand === 0 ? sentence : { ...sentence, strand };
    const opening = openingOf(text, tokens, sentence);
    const found =
      opening === null ||
      (words === null
        ? hasAntecedent(tokens, sentences, i, opening)
        : hasLink(tokens, sentences, i, opening, words) && strands![i - 1] === strand);
    return found && strand === 0 ? sentence : { ...sentence, strand, dangling: !found };
  });
}

/** On a page of one piece: something before that agrees with the pronoun; a statement or noun may be taken up from any sentence. */
function hasAntecedent(tokens: Tokens, sentences: readonly Sentence[], i: number, opening: Opening): boolean {
  let looked = 0;
  for (let k = i - 1; k >= 0 && looked < REACH; k--) {
    const before = sentences[k]!;
    if (before.kind === 'boilerplate') continue;
    looked++;
    if (opening.kind !== 'thing' || agrees(tokens, before, opening.norm)) return true;
  }
  return false;
}

/** Whether a sentence has a noun that agrees with a pronoun; true where its nouns are not known. */
function agrees(tokens: Tokens, sentence: Sentence, pronoun: string): boolean {
  const plural = /^(?:ils|elles|ceux|celles|they|leurs?$|their)/.test(pronoun);
  const gender = /^(?:il|ils|celui|ceux)\b/.test(pronoun)
    ? 'Fem'
    : /^(?:elle|elles|celle|celles)\b/.test(pronoun)
      ? 'Masc'
      : null;
  let tagged = false;
  let nouns = 0;
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    if (tokens.upos[k] !== 0) tagged = true;
    const upos = uposOf(tokens, k);
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON') continue;
    nouns++;
    const features = featuresOf(tokens, k);
    if (gender !== null && !plural && upos !== 'PROPN' && features.includes(`Gender=${gender}`)) continue;
    if (!plural && upos === 'NOUN' && features.includes('Number=Plur')) continue;
    if (plural && upos === 'NOUN' && features.includes('Number=Sing') && nouns < 2) continue;
    return true;
  }
  return !tagged;
}

/**
 * On a stitched page neighbours need not belong together, and agreement alone proves nothing: the sentence just before must share a word
 * that is not all over the page, and with a demonstrative that word is the noun itself.
 */
function hasLink(
  tokens: Tokens,
  sentences: readonly Sentence[],
  i: number,
  opening: Opening,
  words: ContentWords,
): boolean {
  const before = sentences[i - 1];
  if (before === undefined || before.kind === 'boilerplate') return false;
  if (opening.kind === 'noun') return words.of(i - 1).has(stemOf(normOf(tokens, opening.noun)));
  return words.shared(i - 1, i) > 0 && (opening.kind === 'statement' || agrees(tokens, before, opening.norm));
}
