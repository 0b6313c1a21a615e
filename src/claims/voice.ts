// Voice, mood and reflexives of a verb.
import { perWord } from '../language/per-word.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  perToken,
  relation,
  type Tree,
} from './tree.ts';

const FRENCH_BE_VERBS: ReadonlySet<string> = new Set(
  'aller arriver partir venir revenir devenir redevenir intervenir parvenir convenir survenir entrer rentrer sortir rester demeurer naître mourir décéder tomber retourner passer monter descendre'.split(
    ' ',
  ),
);

/** "reste occupée": where `mendCopulas` has made it the auxiliary. */
const BE: ReadonlySet<string> = new Set(
  (
    "est sont était étaient fut furent être été étant sera seront serait seraient soit soient fût sois suis es êtes sommes étais étions is are was were be been being am 's 're get gets got getting " +
    'reste restent restait restaient resta restèrent restera resteront demeure demeurent demeurait demeuraient demeura demeurèrent'
  ).split(' '),
);

/**
 * Whether a verb is passive: with "être", "be" or "get", or a bare past participle beside a noun ("une ville prise par"). Told by the
 * words rather than by the parser's labels, which take "a rejeté" for a passive now and then.
 */
export const isPassive = perToken((tree, verb): boolean => {
  const french = languageAt(tree, verb) === 'fr';
  if (french && FRENCH_BE_VERBS.has(lemma(tree, verb))) return false;
  if (!mayBeParticiple(tree, verb)) return false;
  let auxiliary = false;
  let be = false;
  let subject = false;
  for (const child of childrenOf(tree, verb)) {
    const name = base(tree, child);
    if (name === 'aux' || name === 'cop') {
      auxiliary = true;
      if (BE.has(norm(tree, child)) && child < verb) be = true;
    }
    if (isReflexive(tree, child) && child < verb) return false;
    if (name === 'nsubj' && child < verb) subject = true;
  }
  if (auxiliary) return be;
  switch (base(tree, verb)) {
    case 'conj':
      return subject ? false : inheritedPassive(tree, verb);
    case 'acl':
    case 'amod':
    case 'advcl':
      return !subject && relation(tree, verb) !== 'acl:relcl';
    default:
      return false;
  }
});

/** Past participles end so; "signing" and "signant" do not, nor infinitives. */
function mayBeParticiple(tree: Tree, verb: number): boolean {
  const word = norm(tree, verb);
  if (isInfinitive(tree, verb) || feature(tree, verb, 'Tense=Pres')) return false;
  return !/(?:ant|ing)$/.test(word);
}

/** "fut jugé et condamné": the second participle shares the auxiliary of the first. */
function inheritedPassive(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  return first >= 0 && isVerb(tree, first) && feature(tree, verb, 'VerbForm=Part') && isPassive(tree, first);
}

export function isFiniteVerb(tree: Tree, verb: number): boolean {
  const finite = (i: number): boolean =>
    feature(tree, i, 'VerbForm=Fin') ||
    feature(tree, i, 'Mood=Ind') ||
    feature(tree, i, 'Mood=Cnd') ||
    feature(tree, i, 'Mood=Sub');
  if (finite(verb)) return true;
  for (const child of childrenOf(tree, verb)) {
    const name = base(tree, child);
    if ((name === 'aux' || name === 'cop') && finite(child)) return true;
  }
  return false;
}

export function isInfinitive(tree: Tree, verb: number): boolean {
  if (feature(tree, verb, 'VerbForm=Inf')) return true;
  return childrenOf(tree, verb).some(child => base(tree, child) === 'mark' && norm(tree, child) === 'to');
}

const REFLEXIVE: ReadonlySet<string> = new Set(['se', "s'", 'himself', 'herself', 'itself', 'themselves']);

const reflexive = perWord(word => REFLEXIVE.has(word));

export function isReflexive({ tokens }: Tree, i: number): boolean {
  return reflexive(tokens, tokens.norms[i]!);
}

export const hasReflexive = perToken((tree, verb): boolean =>
  childrenOf(tree, verb).some(child => child < verb && (isReflexive(tree, child) || isOwn(tree, verb, child))),
);

/** "nous nous opposons", "vous ne voulez pas vous interroger": the subject again. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['me', 'je'],
  ["m'", 'je'],
  ['te', 'tu'],
  ["t'", 'tu'],
  ['nous', 'nous'],
  ['vous', 'vous'],
]);
const subjectOfOwn = perWord(clitic => OWN.get(clitic) ?? null);

function isOwn(tree: Tree, verb: number, clitic: number): boolean {
  const subject = subjectOfOwn(tree.tokens, tree.tokens.norms[clitic]!);
  if (!subject || base(tree, clitic) === 'nsubj') return false;
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = headOf(tree, at), steps++) {
    const own = childrenOf(tree, at).find(child => base(tree, child) === 'nsubj');
    if (own !== undefined) return own !== clitic && norm(tree, own).replace(/^j'$/, 'je') === subject;
    if (base(tree, at) !== 'xcomp') return false;
  }
  return false;
}

/** "did not sign or ratify", "will leave and join": a second bare form after "do" or a modal verb. */
export function isBareInfinitive(tree: Tree, at: number): boolean {
  return (
    languageAt(tree, at) === 'en' &&
    feature(tree, at, 'VerbForm=Inf') &&
    !childrenOf(tree, at).some(child => norm(tree, child) === 'to' && child < at)
  );
}

export function isParticiple(tree: Tree, at: number): boolean {
  return tree.tokens.features[tree.tokens.feats[at]!]!.includes('VerbForm=Part');
}

export function isSubjunctive(tree: Tree, verb: number): boolean {
  const sign = childWith(tree, verb, 'aux');
  return feature(tree, sign >= 0 ? sign : verb, 'Mood=Sub');
}
