import type { Mention } from '../annotation.ts';
import { lemmaOf, normOf, TokenKind, uposOf, type Words } from '../language/words.ts';
import { actorIndex, territoryOf } from '../packs/actor-index.ts';
import { foldCase } from '../packs/fold.ts';
import type { Pack } from '../packs/pack.ts';
import { GROUND_NOUNS, STATE_NOUNS } from './lexicon/actor-nouns.ts';
import { isDeterminer } from './lexicon/function-words.ts';
import { mentionsWithin } from './mentions-within.ts';

const OF = /^(?:de|du|des|d'|of)$/;

/**
 * The actor that a noun phrase, tokens `[firstToken, endToken)`, stands for: a name that is the phrase itself ("la France", "M. Karvel"),
 * or the one state that a noun of government, army or people belongs to ("l'armée nord-coréenne", "the French government",
 * "le ministère grec de la Défense" → the state; "le territoire algérien" → its territory).
 * @returns null where nothing is sure: no such noun, or several states.
 */
export function actorOfPhrase(
  words: Words,
  firstToken: number,
  endToken: number,
  mentions: readonly Mention[],
  pack: Pack,
): string | null {
  const { tokens } = words;
  let first = firstToken;
  while (first < endToken && (isDeterminer(normOf(tokens, first)) || tokens.kinds[first] === TokenKind.Punctuation))
    first++;
  if (first >= endToken) return null;
  const inside = mentionsWithin(mentions, { start: tokens.starts[first]!, end: tokens.ends[endToken - 1]! });
  if (inside.length === 0) return null;
  const start = tokens.starts[first]!;
  const opening = inside[0]!.start === start ? inside[0]! : null;
  const states = new Set(inside.flatMap(mention => (mention.entity?.startsWith('state:') ? [mention.entity] : [])));
  const noun = headNoun(words, first, endToken, mentions);
  if (noun !== null && states.size === 1 && !belongsElsewhere(words, noun, endToken, inside)) {
    const state = [...states][0]!;
    const head = singulars(words, noun);
    if (head.some(word => STATE_NOUNS.has(word))) return personNamed(inside) ?? state;
    if (head.some(word => GROUND_NOUNS.has(word))) return territoryOf(actorIndex(pack), state);
    return null;
  }
  const owner = opening && ownerBehind(opening, inside, words, endToken);
  if (owner) return owner;
  // "Chicago police", "Texas troops" are no town and no land.
  if (opening && opening.type !== 'MISC') return isPlaceOfAnother(opening, words, endToken) ? null : opening.entity;
  if (opening && tokens.ends[endToken - 1]! === opening.end) return opening.entity;
  return personNamed(inside);
}

/** "the Foreign Office of Estonia": an institution that alone would be another state's is that of the state named behind it. */
function ownerBehind(opening: Mention, inside: readonly Mention[], words: Words, end: number): string | null {
  const { tokens } = words;
  const behind = inside[1];
  if (!opening.entity?.startsWith('state:') || !behind?.entity?.startsWith('state:')) return null;
  // " of the " at most between them.
  if (behind.start - opening.end > 8) return null;
  for (let i = end - 1; i >= 0 && tokens.starts[i]! >= opening.end; i--)
    if (tokens.starts[i]! - opening.end <= 1) return OF.test(normOf(tokens, i)) ? behind.entity : null;
  return null;
}

/** Whether a place opens an English phrase whose noun follows it: the noun is not the place. */
function isPlaceOfAnother(opening: Mention, words: Words, end: number): boolean {
  const { tokens } = words;
  if (!opening.entity?.startsWith('place:') || tokens.ends[end - 1]! <= opening.end) return false;
  for (let i = end - 1; i >= 0 && tokens.starts[i]! >= opening.end; i--) {
    if (tokens.starts[i]! - opening.end > 1) continue;
    return tokens.kinds[i] === TokenKind.Word && uposOf(tokens, i) === 'NOUN';
  }
  return false;
}

/** "le président américain Harlan Doyle": the person, not the state. */
function personNamed(inside: readonly Mention[]): string | null {
  const people = inside.filter(mention => mention.type === 'PER');
  return people.length === 1 ? people[0]!.entity : null;
}

/** The noun that heads the phrase: French, the first word that is no name; English, the last one before "of". null where a name opens a French phrase. */
function headNoun(words: Words, first: number, end: number, mentions: readonly Mention[]): number | null {
  const { tokens } = words;
  let head: number | null = null;
  for (let i = first; i < end; i++) {
    const norm = normOf(tokens, i);
    if (OF.test(norm) || tokens.kinds[i] === TokenKind.Punctuation) break;
    if (tokens.kinds[i] !== TokenKind.Word) continue;
    const span = { start: tokens.starts[i]!, end: tokens.ends[i]! };
    if (mentionsWithin(mentions, span).length > 0) {
      if (head !== null) return head;
      continue;
    }
    if (singulars(words, i).some(word => STATE_NOUNS.has(word) || GROUND_NOUNS.has(word))) head = i;
    else if (head === null && i === first) head = i;
  }
  return head;
}

/** Whether another name than the state's follows the noun: "le président de la Commission européenne" is nobody's state. */
function belongsElsewhere(words: Words, noun: number, end: number, inside: readonly Mention[]): boolean {
  const after = { start: words.tokens.starts[noun]!, end: words.tokens.ends[end - 1]! };
  return inside.some(
    mention =>
      mention.start > after.start &&
      mention.type === 'ORG' &&
      /^org:/.test(mention.entity ?? '') &&
      !isMinistry(mention.text),
  );
}

function isMinistry(text: string): boolean {
  return /minist|department|défense|defen[cs]e/i.test(text);
}

/** The folded forms under which a noun may stand in the lists: its lemma, itself, itself without a plural ending. */
function singulars(words: Words, token: number): string[] {
  const norm = foldCase(normOf(words.tokens, token));
  const lemma = foldCase(lemmaOf(words.tokens, token));
  return [
    lemma,
    norm,
    norm.replace(/(?:ies)$/, 'y'),
    norm.replace(/[sx]$/, ''),
    norm.replace(/aux$/, 'al'),
    norm.replace(/men$/, 'man'),
  ];
}
