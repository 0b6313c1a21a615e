// French participles and relative clauses that a parser hung on a noun they do not agree with, or that they cannot be about.
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  lemma,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  relation,
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** Hangs French participles and relative clauses on the noun that they are about, in place. */
export function mendAgreement(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr') continue;
    for (let i = sentence.firstToken + 2; i < sentence.endToken; i++) {
      // "c'est le roi qui a signé": a relative clause like others.
      if (relation(tree, i) === 'advcl:cleft') rename(tree, i, 'acl:relcl');
      if (
        base(tree, i) === 'acl' &&
        (mendParticiple(tree, i) || mendObjectRelative(tree, i) || mendListRelative(tree, i))
      )
        link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** "un effet de cette circulaire signée par le ministre" with "signée" under "effet": the noun that it agrees with. */
function mendParticiple(tree: Tree, participle: number): boolean {
  const noun = headOf(tree, participle);
  if (
    !feature(tree, participle, 'VerbForm=Part') ||
    /ant$/.test(norm(tree, participle)) ||
    noun < 0 ||
    noun > participle
  )
    return false;
  if (
    upos(tree, noun) !== 'NOUN' ||
    relation(tree, participle) === 'acl:relcl' ||
    childWith(tree, participle, 'aux', 'cop', 'nsubj') >= 0
  )
    return false;
  if (childWith(tree, noun, 'conj') >= 0 || !disagree(tree, participle, noun)) return false;
  const nearer = nounsUnder(tree, noun, participle).filter(
    inner => childWith(tree, inner, 'conj') < 0 && agree(tree, participle, inner),
  );
  if (nearer.length !== 1) return false;
  hang(tree, participle, nearer[0]!, 'acl');
  return true;
}

/** The nouns of a phrase before a token, without its head. */
function nounsUnder(tree: Tree, noun: number, end: number): number[] {
  return childrenOf(tree, noun).flatMap(child =>
    child > noun && child < end && base(tree, child) === 'nmod' && upos(tree, child) === 'NOUN'
      ? [child, ...nounsUnder(tree, child, end)]
      : [],
  );
}

const NUMBERS = ['Number=Sing', 'Number=Plur'] as const;
const GENDERS = ['Gender=Masc', 'Gender=Fem'] as const;

function differIn(tree: Tree, a: number, b: number, values: readonly [string, string]): boolean | null {
  const of = (token: number) => values.find(value => feature(tree, token, value));
  const [first, second] = [of(a), of(b)];
  return first === undefined || second === undefined ? null : first !== second;
}

function disagree(tree: Tree, a: number, b: number): boolean {
  return differIn(tree, a, b, NUMBERS) === true || differIn(tree, a, b, GENDERS) === true;
}

function agree(tree: Tree, a: number, b: number): boolean {
  return differIn(tree, a, b, NUMBERS) === false && differIn(tree, a, b, GENDERS) === false;
}

/** Verbs of word, whose object is a thing or a deed. */
const WORDED =
  /^(?:proposer|demander|exiger|réclamer|annoncer|refuser|rejeter|contester|promettre|suggérer|recommander)$/;

/** "l'entretien avec un psychologue que nous proposons", "le droit à l'enfant que vous réclamez": no person is proposed. */
function mendObjectRelative(tree: Tree, verb: number): boolean {
  const inner = headOf(tree, verb);
  if (
    relation(tree, verb) !== 'acl:relcl' ||
    !WORDED.test(lemma(tree, verb)) ||
    inner < 0 ||
    base(tree, inner) !== 'nmod'
  )
    return false;
  if (!isObjectRelative(tree, verb)) return false;
  const outer = headOf(tree, inner);
  if (
    outer < 0 ||
    upos(tree, outer) !== 'NOUN' ||
    upos(tree, inner) !== 'NOUN' ||
    isPerson(tree, outer) ||
    !isPerson(tree, inner)
  )
    return false;
  if (!/^(?:à|avec|pour|sur|contre|entre|de)$/.test(prepositionsOf(tree, inner)[0] ?? '')) return false;
  hang(tree, verb, outer, 'acl:relcl');
  return true;
}

function isPerson(tree: Tree, noun: number): boolean {
  return kindsOfNoun(lemma(tree, noun), norm(tree, noun), 'fr').includes('person');
}

/** "les couples et les familles que nous avons rencontrés" with the clause under "familles": all of them. */
function mendListRelative(tree: Tree, verb: number): boolean {
  const last = headOf(tree, verb);
  if (relation(tree, verb) !== 'acl:relcl' || last < 0 || base(tree, last) !== 'conj' || last > verb) return false;
  if (!isObjectRelative(tree, verb)) return false;
  const first = headOf(tree, last);
  const alike = [first, last].every(
    noun =>
      upos(tree, noun) === 'NOUN' &&
      /^(?:les|des|ces|nos|vos|leurs|ses)$/.test(norm(tree, childWith(tree, noun, 'det')) ?? ''),
  );
  if (!alike || norm(tree, childWith(tree, first, 'det')) !== norm(tree, childWith(tree, last, 'det'))) return false;
  hang(tree, verb, first, 'acl:relcl');
  return true;
}

/** "que nous avons rencontrés": whatever the parser calls "que". */
function isObjectRelative(tree: Tree, verb: number): boolean {
  const own = childrenOf(tree, verb);
  return (
    own.some(
      child => child < verb && /^(?:obj|mark)$/.test(base(tree, child)) && /^qu(?:e|')$/.test(norm(tree, child)),
    ) && !own.some(child => child > verb && base(tree, child) === 'obj')
  );
}
