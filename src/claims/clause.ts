// Voice, subjects and objects of a verb, whatever clause it stands in: passive, relative, participial, infinitive, coordinated, controlled.
import { OBJECT_CONTROL } from './lexicon/control.ts';
import {
  base, childrenOf, childWith, feature, headOf, isNominal, isUnder, isVerb, languageAt, lemma, norm, prepositionsOf, relation, sentenceAt, type Tree, upos,
} from './tree.ts'; // biome-ignore format: one line of names

const FRENCH_BE_VERBS: ReadonlySet<string> = new Set(
  'aller arriver partir venir revenir devenir redevenir intervenir parvenir convenir survenir entrer rentrer sortir rester demeurer naître mourir décéder tomber retourner passer monter descendre'.split(' '),
);
const RELATIVE: ReadonlySet<string> = new Set('qui que qu\' dont lequel laquelle lesquels lesquelles auquel duquel où who which that whom whose where'.split(' '));

export function isRelativePronoun(tree: Tree, i: number): boolean {
  return RELATIVE.has(norm(tree, i)) && upos(tree, i) !== 'SCONJ';
}

const BE: ReadonlySet<string> = new Set(
  "est sont était étaient fut furent être été étant sera seront serait seraient soit soient fût sois suis es êtes sommes étais étions is are was were be been being am 's 're get gets got getting".split(' '),
);

/**
 * Whether a verb is passive: with "être", "be" or "get", or a bare past participle beside a noun ("une ville prise par"). Told by the
 * words rather than by the parser's labels, which take "a rejeté" for a passive now and then.
 */
export function isPassive(tree: Tree, verb: number): boolean {
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
}

/** Past participles end so; "signing" and "signant" do not, nor infinitives. */
function mayBeParticiple(tree: Tree, verb: number): boolean {
  const word = norm(tree, verb);
  if (feature(tree, verb, 'VerbForm=Inf') || feature(tree, verb, 'Tense=Pres')) return false;
  return !/(?:ant|ing)$/.test(word);
}

/** "fut jugé et condamné": the second participle shares the auxiliary of the first. */
function inheritedPassive(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  return first >= 0 && isVerb(tree, first) && feature(tree, verb, 'VerbForm=Part') && isPassive(tree, first);
}

/** The relative clause that a token stands in directly, by its verb; -1 where there is none. Climbs infinitives and coordination. */
function relativeVerb(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; at = headOf(tree, at), steps++) {
    if (relation(tree, at) === 'acl:relcl') return at;
    const name = base(tree, at);
    if (name !== 'xcomp' && name !== 'ccomp' && name !== 'conj' && name !== 'aux') return -1;
  }
  return -1;
}

/** What a relative pronoun under `verb` stands for: the noun that its clause hangs on; -1 where there is none. */
export function antecedentOf(tree: Tree, verb: number): number {
  const clause = relativeVerb(tree, verb);
  return clause < 0 ? -1 : headOf(tree, clause);
}

export interface Subject {
  readonly head: number;
  /** Where the subject is found at the governor (control, shared subject), the governor; else the verb itself. */
  readonly from: number;
}

/** The grammatical subject of a verb, noun predicate or participle; null where the text gives none or an empty one ("il faut"). */
export function subjectOf(tree: Tree, verb: number, depth = 0): Subject | null {
  if (depth > 8) return null;
  let own = -1;
  for (const child of childrenOf(tree, verb)) {
    const name = base(tree, child);
    if (name === 'expl' && relation(tree, child) === 'expl:subj') return null;
    // Of two, the one nearer to the verb: "les armes qu'Eisenhower propose d'entreposer", where the parser took both.
    if (name === 'nsubj' && !tree.isTime[child] && (own < 0 || child < verb)) own = child;
  }
  if (own >= 0) {
    if (isRelativePronoun(tree, own) && relativeVerb(tree, verb) < 0 && own > sentenceAt(tree, own).firstToken) {
      const before = nominalBefore(tree, own);
      return before < 0 ? null : { head: before, from: verb };
    }
    if (!isRelativePronoun(tree, own)) return { head: own, from: verb };
    const antecedent = antecedentOf(tree, verb);
    return antecedent < 0 ? null : { head: antecedent, from: verb };
  }
  return precedingSubject(tree, verb) ?? inheritedSubject(tree, verb, depth) ?? zeroSubject(tree, verb, depth);
}

/** "…, which …" that the parser did not hang on a noun: the noun phrase that ends right before it. */
function nominalBefore(tree: Tree, pronoun: number): number {
  let at = pronoun - 1;
  if (norm(tree, at) === ',') at--;
  if (at < sentenceAt(tree, pronoun).firstToken || !isNominal(tree, at)) return -1;
  while (/^(flat|compound|nmod|appos)$/.test(base(tree, at)) && headOf(tree, at) >= 0 && isNominal(tree, headOf(tree, at)) && headOf(tree, at) < pronoun) at = headOf(tree, at);
  return at;
}

/** A participle with no word to lean on ("…, ne possédant pas …") shares the subject of the finite verb before it. */
function zeroSubject(tree: Tree, verb: number, depth: number): Subject | null {
  if (depth > 0 || !feature(tree, verb, 'VerbForm=Part') || !/(ant|ing)$/.test(norm(tree, verb)) || base(tree, verb) === 'amod') return null;
  const first = sentenceAt(tree, verb).firstToken;
  for (let i = verb - 1; i >= first; i--) if (base(tree, i) === 'nsubj' && !isRelativePronoun(tree, i)) return { head: i, from: verb };
  return null;
}

function inheritedSubject(tree: Tree, verb: number, depth: number): Subject | null {
  const head = headOf(tree, verb);
  if (head < 0) return null;
  const full = relation(tree, verb);
  const name = base(tree, verb);
  if (full === 'acl:relcl') return subjectRelative(tree, verb) ? { head, from: verb } : null;
  switch (name) {
    case 'conj':
      return isNominal(tree, head) && childWith(tree, head, 'cop') < 0 && !isVerb(tree, head) ? null : subjectOf(tree, head, depth + 1);
    case 'xcomp':
    case 'aux':
    case 'obl':
    case 'obj':
      return isVerb(tree, verb) ? controller(tree, head, depth) : null;
    case 'ccomp':
    case 'csubj':
      return isFinite(tree, verb) ? null : controller(tree, head, depth);
    case 'advcl':
      return isFinite(tree, verb) ? null : subjectOf(tree, head, depth + 1);
    case 'acl':
      if (isInfinitive(tree, verb)) return holderOf(tree, head, depth);
      return { head, from: verb };
    case 'amod':
      return { head, from: verb };
    default:
      return null;
  }
}

/** Whether a relative clause without a parsed subject has a subject pronoun all the same ("les forces qui …"). */
function subjectRelative(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => /^(qui|who|which|that)$/.test(norm(tree, child)) && prepositionsOf(tree, child).length === 0);
}

/** "propose de partir" is about oneself, "propose à X de partir" about X. */
const OWN_WITHOUT_ADDRESSEE: ReadonlySet<string> = new Set(['proposer', 'suggérer', 'promettre', 'help', 'request', 'beg', 'want', 'expect', 'require', 'demander']);

/** Who does what an infinitive says: the object of "demander à X de", "empêcher X de", else the subject of the governor. */
function controller(tree: Tree, governor: number, depth: number): Subject | null {
  if (OBJECT_CONTROL[languageAt(tree, governor)].has(lemma(tree, governor))) {
    if (isPassive(tree, governor)) return subjectOf(tree, governor, depth + 1);
    for (const child of childrenOf(tree, governor)) {
      const name = base(tree, child);
      const addressee = name === 'obl' && prepositionsOf(tree, child).some(word => word === 'à' || word === 'to' || word === 'auprès');
      if ((name === 'obj' || name === 'iobj' || addressee) && isNominal(tree, child)) return { head: child, from: governor };
    }
    if (!OWN_WITHOUT_ADDRESSEE.has(lemma(tree, governor))) return null;
  }
  return subjectOf(tree, governor, depth + 1);
}

/** Who has the plan, wish or right that an infinitive fills: "la décision de la France de …", "il a l'intention de …". */
function holderOf(tree: Tree, noun: number, depth: number): Subject | null {
  for (const child of childrenOf(tree, noun)) {
    if (base(tree, child) === 'nmod' && relation(tree, child) !== 'nmod:unmarked' && isNominal(tree, child)) {
      const prepositions = prepositionsOf(tree, child);
      if (relation(tree, child) === 'nmod:poss' || prepositions.some(word => word === 'de' || word === 'of' || word === 'by' || word === 'par')) {
        return { head: child, from: noun };
      }
    }
    if (base(tree, child) === 'det' && /^(son|sa|ses|leur|leurs)$/.test(norm(tree, child))) return { head: child, from: noun };
  }
  const governor = headOf(tree, noun);
  return governor >= 0 && isVerb(tree, governor) && base(tree, noun) === 'obj' ? subjectOf(tree, governor, depth + 1) : null;
}

/**
 * A net under the parser, for a finite verb without a subject: a bare nominal before it that hangs on it under another name, or the
 * proper name that ends right before it ("…, de Gaulle constate").
 */
function precedingSubject(tree: Tree, verb: number): Subject | null {
  if (!isFinite(tree, verb)) return null;
  let start = verb;
  for (const child of childrenOf(tree, verb)) {
    if (child >= verb) break;
    const name = base(tree, child);
    if (name === 'obl' && upos(tree, child) === 'NOUN' && prepositionsOf(tree, child).length === 0 && !tree.isTime[child] && childWith(tree, child, 'det') >= 0) return { head: child, from: verb };
    if (/^(dislocated|dep|vocative)$/.test(name) && isNominal(tree, child) && prepositionsOf(tree, child).length === 0) return { head: child, from: verb };
    if (/^(aux|cop|expl|advmod|obj|iobj)$/.test(name) && verb - child < 6) start = Math.min(start, child);
  }
  const before = start - 1;
  if (before < sentenceAt(tree, verb).firstToken || upos(tree, before) !== 'PROPN') return null;
  let top = before;
  while (headOf(tree, top) >= 0 && base(tree, top) === 'flat') top = headOf(tree, top);
  if (base(tree, top) === 'nsubj' || isUnder(tree, verb, top)) return null;
  // "de" may be part of the name; any other preposition shows that the name belongs to what stands before.
  const prepositions = prepositionsOf(tree, top);
  const particle = prepositions.length === 1 && prepositions[0] === 'de' && base(tree, top) !== 'nmod';
  return prepositions.length === 0 || particle ? { head: top, from: verb } : null;
}

export function isFinite(tree: Tree, verb: number): boolean {
  const finite = (i: number): boolean =>
    feature(tree, i, 'VerbForm=Fin') || feature(tree, i, 'Mood=Ind') || feature(tree, i, 'Mood=Cnd') || feature(tree, i, 'Mood=Sub');
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

/** The direct object of an active verb: its own, a relative pronoun's antecedent, or one shared with a coordinated verb; -1 where none. */
export function objectOf(tree: Tree, verb: number): number {
  for (const child of childrenOf(tree, verb)) {
    if (norm(tree, child) === 'rien' || norm(tree, child) === 'nothing') return child;
    if (base(tree, child) !== 'obj' || isReflexive(tree, child) || tree.isTime[child]) continue;
    if (isRelativePronoun(tree, child)) return antecedentOf(tree, verb);
    return child;
  }
  const relative = relativeObject(tree, verb);
  if (relative !== null) return relative;
  const shared = sharedObject(tree, verb);
  return shared >= 0 ? shared : followingObject(tree, verb);
}

/**
 * A net under the parser: the first bare nominal after the verb, before any comma, that hangs on it or on an adjunct between under
 * another name ("a tué lundi un garde", "a approuvé à l'unanimité l'accord").
 */
function followingObject(tree: Tree, verb: number): number {
  for (const child of childrenOf(tree, verb)) {
    if (child < verb) continue;
    if (isVerb(tree, child) || base(tree, child) === 'conj' || norm(tree, child) === ',') break;
    if (!tree.isTime[child] && /^(obl|nsubj|nmod|appos|dep)$/.test(base(tree, child)) && isBareNominal(tree, child)) return child;
    if (tree.isTime[child] || base(tree, child) === 'obl') {
      const below = childrenOf(tree, child);
      const comma = below.findIndex(under => norm(tree, under) === ',');
      const found = below.find((under, k) => under > child && (comma < 0 || k < comma) && !tree.isTime[under] && isBareNominal(tree, under) && (upos(tree, under) === 'PROPN' ? tree.isTime[child] : childWith(tree, under, 'det', 'nummod') >= 0));
      if (found !== undefined) return found;
    }
  }
  return -1;
}

function isBareNominal(tree: Tree, i: number): boolean {
  return (upos(tree, i) === 'NOUN' || upos(tree, i) === 'PROPN') && prepositionsOf(tree, i).length === 0;
}

/** "les armes qu'il propose d'entreposer" where the parser hung the pronoun on the first verb; "the treaty France signed". */
function relativeObject(tree: Tree, verb: number): number | null {
  const clause = relativeVerb(tree, verb);
  if (clause < 0) return null;
  if (clause === verb) {
    const relative = childrenOf(tree, verb).some(child => isRelativePronoun(tree, child) || prepositionsOf(tree, child).length > 0);
    const subject = childWith(tree, verb, 'nsubj');
    return languageAt(tree, verb) === 'en' && !relative && subject >= 0 ? headOf(tree, clause) : null;
  }
  const pronoun = childrenOf(tree, clause).find(child => base(tree, child) === 'obj' && isRelativePronoun(tree, child));
  return pronoun === undefined || childWith(tree, clause, 'obj') !== pronoun ? null : headOf(tree, clause);
}

function sharedObject(tree: Tree, verb: number): number {
  const head = headOf(tree, verb);
  if (base(tree, verb) === 'conj' && head >= 0 && isVerb(tree, head)) {
    const object = childWith(tree, head, 'obj');
    if (object > verb) return object;
  }
  for (const child of childrenOf(tree, verb)) {
    if (base(tree, child) !== 'conj' || !isVerb(tree, child)) continue;
    const object = childWith(tree, child, 'obj');
    if (object > child && childWith(tree, child, 'nsubj') < 0 && onlyLinks(tree, verb, child)) return object;
  }
  return -1;
}

/** Whether nothing but a conjunction and small words stand between two coordinated verbs: "signe et ratifie". */
function onlyLinks(tree: Tree, from: number, to: number): boolean {
  return to - from <= 3 && sentenceAt(tree, from) === sentenceAt(tree, to);
}

const REFLEXIVE: ReadonlySet<string> = new Set(['se', "s'", 'himself', 'herself', 'itself', 'themselves']);

export function isReflexive(tree: Tree, i: number): boolean {
  return REFLEXIVE.has(norm(tree, i));
}

export function hasReflexive(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => isReflexive(tree, child) && child < verb);
}
