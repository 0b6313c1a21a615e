// The words that open a subordinate clause, read from the text rather than from the tree: parsers hang "as soon as", "aussi longtemps que" in many ways.
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isUnder,
  isVerb,
  languageAt,
  norm,
  sentenceAt,
  type Tree,
} from './tree.ts';

const REACH = 4;
/** How far before its verb a clause is looked for where it begins. */
const FARTHEST = 12;
const MARK =
  /^(?:que|qu'|lorsque|lorsqu'|quand|où|as|when|while|once|until|till|before|after|whenever|unless|that|which|case)$/;
const WHEN = {
  fr: /(?:^| )(?:lorsqu[e']|quand|(?:dès|tant|longtemps|avant|jusqu'à ce|jusqu' à ce|aussitôt|après|(?:chaque|toutes les) fois) qu[e']|(?:jour|moment|date|dès l' instant) où|une fois)$/,
  en: /(?:^| )(?:when|while|once|until|till|before|after|whenever|(?:soon|long) as|(?:day|date|moment) (?:on|from|at) which)$/,
};
/** "une fois signé", "once signed": a participle has no word of its own that opens it. */
const ONCE = /^(?:fois|once)$/;
const UNLESS = {
  fr: /(?:^| )(?:à moins qu[e']|à condition qu[e']|(?<=\S )pourvu qu[e']|(?:au|dans le) cas où|dans l' hypothèse où|à supposer qu[e'])$/,
  en: /(?:^| )(?:unless|provided that|(?:on|the) condition that|in case|^where)$/,
};
const FEARED = /(?:^| )(?:à moins|avant|peur|crainte|sans) qu[e']$/;

export interface Opener {
  readonly words: string;
  /** The last word of it. */
  readonly token: number;
}

/** The subordinating words right before a clause, with those before them; null for a clause without any. */
export function openerOfClause(tree: Tree, verb: number): Opener | null {
  const { firstToken } = sentenceAt(tree, verb);
  for (const child of childrenOf(tree, verb)) {
    if (child >= verb) break;
    if (!/^(?:mark|advmod|case|obl)$/.test(base(tree, child))) continue;
    const last = [child, ...childrenOf(tree, child)].filter(i => i < verb && MARK.test(norm(tree, i))).at(-1);
    if (last !== undefined) return wordsUpTo(tree, last, firstToken);
  }
  // "à moins que l'on …" with the opening words under the verb above.
  let start = verb;
  while (start > firstToken && verb - start < FARTHEST && isUnder(tree, start - 1, verb)) start--;
  if (start > firstToken && base(tree, start - 1) === 'fixed' && MARK.test(norm(tree, start - 1)))
    return wordsUpTo(tree, start - 1, firstToken);
  const before = verb - 1;
  if (before < firstToken || !ONCE.test(norm(tree, before))) return null;
  return { words: norm(tree, before) === 'once' ? 'once' : `${norm(tree, before - 1)} fois`, token: before };
}

function wordsUpTo(tree: Tree, last: number, firstToken: number): Opener {
  const from = Math.max(firstToken, last - REACH + 1);
  const words = Array.from({ length: last - from + 1 }, (_, k) => norm(tree, from + k)).join(' ');
  return { words, token: last };
}

/** "as soon as X has signed", "tant que X n'a pas signé". */
export function tellsWhen(tree: Tree, verb: number, { words }: Opener): boolean {
  return WHEN[languageAt(tree, verb)].test(words);
}

/** "unless X objects", "à moins que X ne s'y oppose". */
export function tellsUnless(tree: Tree, verb: number, { words }: Opener): boolean {
  return UNLESS[languageAt(tree, verb)].test(words);
}

const FEARING = /^(?:crai(?:n|gn)|redout|appréhend|évit|empêch|doute)/;

/** "avant qu'il ne parte", "craint qu'il ne parte": a "ne" that denies nothing. */
export function isExpletive(tree: Tree, verb: number): boolean {
  if (isBeforeThat(tree, verb)) return true;
  const opener = openerOfClause(tree, verb);
  if (opener === null) return false;
  const head = headOf(tree, verb);
  return FEARED.test(opener.words) || (head >= 0 && base(tree, verb) === 'ccomp' && FEARING.test(norm(tree, head)));
}

/** "avant que le ministre ne", whatever the parser hangs these words on. */
function isBeforeThat(tree: Tree, verb: number): boolean {
  if (languageAt(tree, verb) !== 'fr') return false;
  const { firstToken } = sentenceAt(tree, verb);
  for (let i = verb - 1; i > Math.max(firstToken, verb - 10) && norm(tree, i) !== ','; i--)
    if (/^qu(?:e|')$/.test(norm(tree, i)) && norm(tree, i - 1) === 'avant') return true;
  return false;
}

/** The verb or predicate of the clause that a subordinate clause hangs in; -1 where there is none near. */
export function clauseOver(tree: Tree, verb: number): number {
  const isClause = (i: number): boolean => isVerb(tree, i) || childWith(tree, i, 'cop') >= 0;
  let at = headOf(tree, verb);
  for (let steps = 0; at >= 0 && steps < 4 && !isClause(at); steps++) at = headOf(tree, at);
  return at >= 0 && isClause(at) ? at : -1;
}
