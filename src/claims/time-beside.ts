// Clauses and nouns that share the date of what stands beside them: "when it was founded in 1950", "with the appointment of X in 1950".
import type { Span } from '../span.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  headOf,
  isVerb,
  lemma,
  norm,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
} from './tree.ts';

const WHEN = /^(?:when|lorsque|lorsqu'|quand)$/;
const isWhen = formTest(/^(?:when|où|lorsque|lorsqu'|quand)$/);
/** What shows that another clause has begun since a "when". */
const endsClause = formTest(
  /^(?:after|before|because|although|though|while|which|who|whom|whose|that|but|if|unless|until|since|as|qui|que|qu'|dont|car|mais|si|avant|après|depuis|tandis|[;:—(])$/,
);
const LONGEST_LIST = 60;

/** "after signing", "before leaving", "since joining": not the time of the verb above. */
export function isOtherTime(mark: string): boolean {
  return mark === 'after' || mark === 'before' || mark === 'since' || mark === 'until';
}

interface Dated {
  readonly time: Span;
}

/** The dates of an act without those of single items of a list behind it. */
export function withoutItems<T extends Dated>(tree: Tree, trigger: number, dates: readonly T[]): readonly T[] {
  return dates.filter(({ time }) => !isOfItem(tree, trigger, time.start));
}

/** "Trois pays l'ont fait : la Suède en 2000, la Norvège en 2003": the day of one item of a list behind a colon. */
function isOfItem(tree: Tree, trigger: number, start: number): boolean {
  const { endToken } = sentenceAt(tree, trigger);
  let colon = trigger + 1;
  while (colon < endToken && norm(tree, colon) !== ':') colon++;
  if (colon >= endToken || start < tree.tokens.starts[colon]!) return false;
  let days = 0;
  for (let i = colon + 1; i < endToken; i++) {
    if (/^[«"“]$/.test(norm(tree, i))) return false;
    if (tree.isTime[i] === 1 && tree.isTime[i - 1] !== 1) days++;
  }
  return days > 1;
}

/** "strikes were held beginning in 1990": the word between a verb and the date from which it holds. */
export function isStarting(tree: Tree, i: number): boolean {
  if (!/^(?:begin|start)$/.test(lemma(tree, i)) || !/ing$/.test(norm(tree, i))) return false;
  return childrenOf(tree, i).every(child => child < i || tree.isTime[child] === 1 || base(tree, child) === 'punct');
}

/** "instructed him in a telegram dated 3 May", "dans une note datée du 3 mai": a participle that gives the day of what is done in a paper. */
export function isDatingPaper(tree: Tree, participle: number): boolean {
  const paper = headOf(tree, participle);
  return (
    /^(?:dated|datée?s?)$/.test(norm(tree, participle)) &&
    base(tree, participle) === 'acl' &&
    paper >= 0 &&
    base(tree, paper) === 'obl' &&
    /^(?:in|by|through|dans|par)$/.test(prepositionsOf(tree, paper)[0] ?? '')
  );
}

/** "the meeting of the Council held on 3 May", "la séance du Conseil tenue le 3 mai": the participle that says when a meeting was; -1 for none. */
export function heldVerb(tree: Tree, meeting: number): number {
  const owners = childrenOf(tree, meeting).filter(child => child > meeting && base(tree, child) === 'nmod');
  for (const noun of [meeting, ...owners]) {
    const held = childrenOf(tree, noun).find(
      child => child > noun && base(tree, child) === 'acl' && /^(?:held|convened|tenue?s?)$/.test(norm(tree, child)),
    );
    if (held !== undefined) return held;
  }
  return -1;
}

/**
 * "1964, when it was freed, joined the union and was recognised": the "when" behind which a coordinated verb stands in one list with the
 * first, whatever the parser hangs it on; -1 for none.
 */
export function whenOfList(tree: Tree, verb: number): number {
  if (base(tree, verb) !== 'conj' || !isPast(tree, verb)) return -1;
  const { firstToken } = sentenceAt(tree, verb);
  for (let i = verb - 1; i > Math.max(firstToken, verb - LONGEST_LIST); i--) {
    if (isWhen(tree, i)) return i;
    if (endsClause(tree, i)) return -1;
  }
  return -1;
}

/**
 * The verbs that tell of the same moment as a verb: of the clause "when …" under it, or of the clause that its own "when" hangs on. Only
 * of what happened: a "when" beside a present or a future tells a rule, and beside a pluperfect what was so already.
 */
export function momentsBeside(tree: Tree, verb: number): number[] {
  if (verb < 0 || !isVerb(tree, verb)) return [];
  const twin = headOf(tree, verb);
  const isSecond = twin >= 0 && isTwin(tree, twin, verb) && isPast(tree, twin);
  if (isSecond && feature(tree, verb, 'Tense=Past')) return [twin];
  if (!isPast(tree, verb)) return [];
  const below = childrenOf(tree, verb).filter(child => base(tree, child) === 'advcl' && opensWhen(tree, child));
  let first = verb;
  while (base(tree, first) === 'conj' && headOf(tree, first) >= 0 && isVerb(tree, headOf(tree, first)))
    first = headOf(tree, first);
  // "began to fail when …": the clause may hang on the infinitive.
  let over = base(tree, first) === 'advcl' && opensWhen(tree, first) ? headOf(tree, first) : -1;
  while (over >= 0 && base(tree, over) === 'xcomp') over = headOf(tree, over);
  const above = over < 0 ? [] : [over];
  below.push(...childrenOf(tree, verb).filter(child => isMeans(tree, child) || isTwin(tree, verb, child)));
  return [...below, ...above].filter(
    other =>
      other >= 0 && isVerb(tree, other) && (isPast(tree, other) || isMeans(tree, other) || isTwin(tree, verb, other)),
  );
}

/** "recognised Chad by signing a treaty in 1950", "en signant": what a thing is done by happens when it is done. */
function isMeans(tree: Tree, clause: number): boolean {
  if (base(tree, clause) !== 'advcl' || !/(?:ing|ant)$/.test(norm(tree, clause))) return false;
  return childrenOf(tree, clause).some(child => child < clause && /^(?:by|en)$/.test(norm(tree, child)));
}

/** "occupied and annexed Latvia in 1940": the second of two verbs that share their object and so their date. */
function isTwin(tree: Tree, verb: number, other: number): boolean {
  return (
    base(tree, other) === 'conj' &&
    headOf(tree, other) === verb &&
    other - verb <= 3 &&
    childrenOf(tree, verb).every(
      child => tree.isTime[child] === 1 || !/^(?:obj|obl|xcomp|ccomp)$/.test(base(tree, child)),
    ) &&
    childWith(tree, other, 'obj') > other &&
    childWith(tree, other, 'nsubj') < 0
  );
}

function opensWhen(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause).some(child => child < clause && WHEN.test(norm(tree, child)));
}

/** A simple past or a French perfect, active or passive; no pluperfect, no modal verb. */
function isPast(tree: Tree, verb: number): boolean {
  const auxiliaries = childrenOf(tree, verb).filter(child => base(tree, child) === 'aux');
  if (auxiliaries.length === 0) {
    // "after the army occupied and annexed it", taken for participles though somebody does it.
    const told = feature(tree, verb, 'VerbForm=Fin') || relation(tree, childWith(tree, verb, 'nsubj')) === 'nsubj';
    return told && feature(tree, verb, 'Tense=Past') && childWith(tree, verb, 'cop') < 0;
  }
  return auxiliaries.every(child => /^(?:was|were|been|fut|furent|a|ont|est|sont|été)$/.test(norm(tree, child)));
}

const THROUGH = /^(?:with|through|upon|by|avec|par)$/;

/** "The mission was raised with the appointment of X in 1950": the verb whose time a noun has that tells by what it was done; -1 for none. */
export function verbDoneThrough(tree: Tree, noun: number): number {
  const verb = headOf(tree, noun);
  if (base(tree, noun) !== 'obl' || verb < 0 || !isVerb(tree, verb)) return -1;
  return THROUGH.test(prepositionsOf(tree, noun)[0] ?? '') ? verb : -1;
}

const LATER = /^(?:afterwards?|later|subsequently|thereafter|eventually|ultimately|ultérieurement)$/;

/** "On 24 July Olav left, and soon afterwards Haakon followed": some time after the date before. */
export function isLaterOn(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      LATER.test(norm(tree, child)) ||
      (/^(?:plus|peu)$/.test(norm(tree, child)) && /^(?:tard|après)$/.test(norm(tree, child + 1) ?? '')),
  );
}

/** Verbs of what is done once and stays so. */
const LASTING: ReadonlySet<string> = new Set(
  'establish found create form nouer établir fonder créer instituer'.split(' '),
);

/** "relations have been established since 1991": they were in that year. */
export function beginsThen(tree: Tree, verb: number): boolean {
  return isVerb(tree, verb) && LASTING.has(lemma(tree, verb));
}
