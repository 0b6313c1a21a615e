// The subject of a verb, whatever clause it stands in: relative, participial, infinitive, coordinated, controlled.
import { hasPreposition, isToldToAddressee } from './addressed.ts';
import { OBJECT_CONTROL } from './lexicon/control.ts';
import { isOfOrder } from './one-of-order.ts';
import { antecedentOf, isRelativePronoun, mayBeMeant, nominalBefore, partOfList, relativeVerb } from './relative.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isNominal,
  isUnder,
  isVerb,
  languageAt,
  lemma,
  norm,
  perToken,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';
import { isFiniteVerb, isInfinitive, isPassive } from './voice.ts';

export interface Subject {
  readonly head: number;
  /** Where the subject is found at the governor (control, shared subject), the governor; else the verb itself. */
  readonly from: number;
}

/** The grammatical subject of a verb, noun predicate or participle; null where the text gives none or an empty one ("il faut"). */
export const subjectOf = perToken((tree, verb): Subject | null => subjectFrom(tree, verb, 0));

/** `depth`: over how many verbs the way has led so far. */
function subjectFrom(tree: Tree, verb: number, depth: number): Subject | null {
  if (depth > 8) return null;
  let own = -1;
  let empty = false;
  const addressed = isToldToAddressee(tree, verb);
  for (const child of childrenOf(tree, verb)) {
    const name = base(tree, child);
    if (addressed && name === 'nsubj' && hasPreposition(tree, child)) continue;
    if (name === 'expl' && relation(tree, child) === 'expl:subj') empty = true;
    // Of two, the one nearer to the verb: "les armes qu'Eisenhower propose d'entreposer", where the parser took both.
    if (name === 'nsubj' && !tree.isTime[child] && (own < 0 || (child < verb && !isEmphatic(tree, child)))) own = child;
  }
  if (own >= 0) {
    if (isRelativePronoun(tree, own) && relativeVerb(tree, verb) < 0) {
      const before = own > sentenceAt(tree, own).firstToken ? nominalBefore(tree, own) : own;
      // "X, envoyé du roi; lesquels … sont convenus": several, named in what stands before.
      return { head: before < 0 || !mayBeMeant(tree, own, before) ? own : before, from: verb };
    }
    if (!isRelativePronoun(tree, own)) return { head: own, from: verb };
    const antecedent = antecedentOf(tree, verb);
    return antecedent < 0 ? null : { head: bearerOf(tree, partOfList(tree, antecedent, verb)), from: verb };
  }
  // "il faut"; but "la Suède a-t-elle quitté" has a subject of its own beside the empty one.
  if (empty) return null;
  if (addressed)
    return base(tree, verb) === 'acl' && hasPreposition(tree, headOf(tree, verb))
      ? null
      : inheritedSubject(tree, verb, depth);
  if (isBesideThere(tree, verb, headOf(tree, verb))) return null;
  return precedingSubject(tree, verb) ?? inheritedSubject(tree, verb, depth) ?? zeroSubject(tree, verb, depth);
}

/** "said that there were ten knights, ignoring the archers": nobody who is there does it. */
function isBesideThere(tree: Tree, verb: number, head: number): boolean {
  if (head < 0 || base(tree, verb) !== 'advcl') return false;
  const empty = childWith(tree, head, 'expl');
  return empty >= 0 && norm(tree, empty) === 'there' && /ing$/.test(norm(tree, verb)) && norm(tree, verb - 1) === ',';
}

const PARTICULAR = /^(?:only|first|last|sole|second|third|one|seul|seule|premier|première|dernier|dernière)$/;

/** "Norway was the only state which refused", "Erik Lund, a farmer who was a member": whoever is said to be it, where a name tells. */
function bearerOf(tree: Tree, noun: number): number {
  if (upos(tree, noun) !== 'NOUN') return noun;
  const named = (i: number): boolean => i >= 0 && upos(tree, i) === 'PROPN' && !tree.isTime[i];
  const over = headOf(tree, noun);
  if (base(tree, noun) === 'appos' && named(over) && over < noun && norm(tree, noun - 1) !== '(') return over;
  if (childWith(tree, noun, 'cop') < 0 || !childrenOf(tree, noun).some(child => PARTICULAR.test(norm(tree, child))))
    return noun;
  const subject = childWith(tree, noun, 'nsubj');
  return named(subject) ? subject : noun;
}

/** "Les marins, eux, sont partis": the subject over again. */
function isEmphatic(tree: Tree, i: number): boolean {
  return (
    /^(?:lui|eux|elles?|moi|toi|nous|vous)$/.test(norm(tree, i)) &&
    norm(tree, i - 1) === ',' &&
    norm(tree, i + 1) === ','
  );
}

/** A participle with no word to lean on ("…, ne possédant pas …") shares the subject of the finite verb before it. */
function zeroSubject(tree: Tree, verb: number, depth: number): Subject | null {
  if (
    depth > 0 ||
    !feature(tree, verb, 'VerbForm=Part') ||
    !/(ant|ing)$/.test(norm(tree, verb)) ||
    base(tree, verb) === 'amod'
  )
    return null;
  const first = sentenceAt(tree, verb).firstToken;
  for (let i = verb - 1; i >= first; i--)
    if (base(tree, i) === 'nsubj' && !isRelativePronoun(tree, i)) return { head: i, from: verb };
  return null;
}

function inheritedSubject(tree: Tree, verb: number, depth: number): Subject | null {
  const head = headOf(tree, verb);
  if (head < 0) return null;
  const full = relation(tree, verb);
  const name = base(tree, verb);
  if (full === 'acl:relcl')
    return subjectRelative(tree, verb) ? { head: partOfList(tree, head, verb), from: verb } : null;
  switch (name) {
    case 'conj':
      return isNominal(tree, head) && childWith(tree, head, 'cop') < 0 && !isVerb(tree, head)
        ? null
        : sharedSubject(tree, verb, head, depth);
    case 'xcomp':
    case 'aux':
    case 'obl':
    case 'obj':
      return isVerb(tree, verb) ? controller(tree, head, depth) : null;
    case 'ccomp':
    case 'csubj':
      return isFiniteVerb(tree, verb) ? null : controller(tree, head, depth);
    case 'advcl':
      if (isFiniteVerb(tree, verb)) return null;
      // "accused X of supporting Y", "prevented X from leaving": X does.
      return (OBJECT_CONTROL[languageAt(tree, verb)].has(lemma(tree, head)) &&
        opensWith(tree, verb, /^(?:of|from|d[e'])$/)) ||
        // "authorised the army to attack", with what was authorised taken for a purpose.
        (ADDRESSING.has(lemma(tree, head)) && opensWith(tree, verb, /^to$/))
        ? controller(tree, head, depth)
        : isWhatFor(tree, verb, head)
          ? { head: childWith(tree, head, 'obj'), from: head }
          : isOutcome(tree, verb, head)
            ? doneBy(tree, head)
            : subjectFrom(tree, head, depth + 1);
    case 'acl':
      if (isInfinitive(tree, verb)) return holderOf(tree, head, depth);
      if (!/(?:ing|ant)$/.test(norm(tree, verb)) && isWhatSubjectIs(tree, head))
        return subjectFrom(tree, head, depth + 1);
      return { head: partOfList(tree, head, verb), from: verb };
    case 'amod':
      return { head, from: verb };
    default:
      return null;
  }
}

/** "The League was an organisation based in Geneva": what a participle says of an organisation that the subject is, it says of the subject. */
function isWhatSubjectIs(tree: Tree, noun: number): boolean {
  const subject = childWith(tree, noun, 'nsubj');
  if (childWith(tree, noun, 'cop') < 0 || subject < 0 || upos(tree, subject) !== 'PROPN') return false;
  const own = childrenOf(tree, noun);
  return (
    own.some(child => base(tree, child) === 'det' && /^(?:an?|une?)$/.test(norm(tree, child))) &&
    !own.some(child => /^(?:not|never|ne|n'|pas|jamais)$/.test(norm(tree, child)))
  );
}

const CAUSING: ReadonlySet<string> = new Set(
  'force compel oblige cause lead prompt allow enable end leave cost trigger spark forcer obliger contraindre causer provoquer entraîner permettre amener'.split(
    ' ',
  ),
);

/** "The fleet was defeated, forcing the Danes to leave": what was done to the subject has that outcome, and not the subject. */
function isOutcome(tree: Tree, verb: number, head: number): boolean {
  if (verb < head || !/(?:ant|ing)$/.test(norm(tree, verb)) || !isPassive(tree, head)) return false;
  return CAUSING.has(lemma(tree, verb)) && norm(tree, verb - 1) === ',';
}

/** Who does what a passive tells: "was defeated by the Danes"; null where nobody is told. */
function doneBy(tree: Tree, verb: number): Subject | null {
  const agent = childrenOf(tree, verb).find(
    child => isNominal(tree, child) && /^(?:by|par)$/.test(prepositionsOf(tree, child)[0] ?? ''),
  );
  return agent === undefined ? null : { head: agent, from: verb };
}

/** "remercier le président d'avoir accepté", "thanked the king for signing": what somebody is thanked or blamed for is his doing. */
function isWhatFor(tree: Tree, verb: number, head: number): boolean {
  return (
    WEIGHING.has(lemma(tree, head)) &&
    childWith(tree, head, 'obj') >= 0 &&
    (isInfinitive(tree, verb) ||
      feature(tree, Math.max(0, childWith(tree, verb, 'aux')), 'VerbForm=Inf') ||
      /ing$/.test(norm(tree, verb))) &&
    opensWith(tree, verb, /^(?:pour|d[e']|for)$/)
  );
}

const WEIGHING: ReadonlySet<string> = new Set(
  'remercier féliciter louer critiquer blâmer condamner punir louer sanctionner thank congratulate praise criticise criticize blame condemn punish'.split(
    ' ',
  ),
);

/** Verbs whose infinitive is never what they are done for, where they have an object. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'ask order forbid allow permit advise force oblige compel invite urge authorize authorise persuade encourage tell instruct command enable'.split(
    ' ',
  ),
);

function opensWith(tree: Tree, verb: number, words: RegExp): boolean {
  return childrenOf(tree, verb).some(child => child < verb && words.test(norm(tree, child)));
}

/** The subject of a coordinated verb: the first verb's, or, where that does not agree, that of the verb over it ("constate que … et confirme"). */
function sharedSubject(tree: Tree, verb: number, first: number, depth: number): Subject | null {
  const shared = subjectFrom(tree, first, depth + 1);
  // "Le roi est parti et nous, ses ministres, avons été élus": not the king.
  if (shared && isOfSpeakers(tree, verb) && !/^(?:nous|vous)$/.test(norm(tree, shared.head))) return null;
  if (!shared || agreesInNumber(tree, verb, shared.head)) return shared;
  const above = headOf(tree, first);
  if (above < 0 || base(tree, first) !== 'ccomp') return null;
  const higher = subjectFrom(tree, above, depth + 1);
  return higher && agreesInNumber(tree, verb, higher.head) ? higher : null;
}

/** "avons signé", "signez": of "nous", "vous". */
function isOfSpeakers(tree: Tree, verb: number): boolean {
  const finite = childrenOf(tree, verb).find(child => base(tree, child) === 'aux') ?? verb;
  return (
    languageAt(tree, verb) === 'fr' &&
    /^(?:avons|avez|sommes|êtes|\p{L}{3,}(?:ons|ez))$/u.test(norm(tree, finite)) &&
    feature(tree, finite, 'Number=Plur') &&
    /Person=[12]/.test(tree.tokens.features[tree.tokens.feats[finite]!]!)
  );
}

function agreesInNumber(tree: Tree, verb: number, subject: number): boolean {
  const finite = childrenOf(tree, verb).find(child => base(tree, child) === 'aux') ?? verb;
  if (languageAt(tree, verb) !== 'fr' || !feature(tree, finite, 'Number=Sing')) return true;
  // "ont rendu la base et quitté le pays": a participle that has its auxiliary from the verb before agrees with nobody.
  if (finite === verb && !isFiniteVerb(tree, verb) && sharesAuxiliary(tree, verb)) return true;
  return !feature(tree, subject, 'Number=Plur') && childWith(tree, subject, 'conj') < 0;
}

/** "ont rendu … et quitté …": the participle behind has no auxiliary of its own, the one before has. */
function sharesAuxiliary(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  return (
    feature(tree, verb, 'VerbForm=Part') &&
    base(tree, verb) === 'conj' &&
    first >= 0 &&
    childrenOf(tree, first).some(child => base(tree, child) === 'aux' && /^avoir$/.test(lemma(tree, child)))
  );
}

/** Whether a relative clause without a parsed subject has a subject pronoun all the same ("les forces qui …"). */
function subjectRelative(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child => /^(qui|who|which|that)$/.test(norm(tree, child)) && prepositionsOf(tree, child).length === 0,
  );
}

/** "propose de partir" is about oneself, "propose à X de partir" about X. */
const OWN_WITHOUT_ADDRESSEE: ReadonlySet<string> = new Set([
  'proposer',
  'suggérer',
  'promettre',
  'help',
  'request',
  'beg',
  'want',
  'expect',
  'require',
  'demander',
]);

/** Who does what an infinitive says: the object of "demander à X de", "empêcher X de", else the subject of the governor. */
function controller(tree: Tree, governor: number, depth: number): Subject | null {
  if (OBJECT_CONTROL[languageAt(tree, governor)].has(lemma(tree, governor))) {
    if (isPassive(tree, governor)) return subjectFrom(tree, governor, depth + 1);
    for (const child of childrenOf(tree, governor)) {
      const name = base(tree, child);
      const addressee =
        name === 'obl' && prepositionsOf(tree, child).some(word => word === 'à' || word === 'to' || word === 'auprès');
      if ((name === 'obj' || name === 'iobj' || addressee) && isNominal(tree, child))
        return { head: child, from: governor };
    }
    if (!OWN_WITHOUT_ADDRESSEE.has(lemma(tree, governor))) return null;
  }
  return subjectFrom(tree, governor, depth + 1);
}

/** Who has the plan, wish or right that an infinitive fills: "la décision de la France de …", "il a l'intention de …". */
function holderOf(tree: Tree, noun: number, depth: number): Subject | null {
  // "Norway was the first to sign"
  if (childWith(tree, noun, 'cop') >= 0) return subjectFrom(tree, noun, depth + 1);
  // "the last troops to leave the island flew home"
  if (isOfOrder(tree, noun)) return { head: noun, from: noun };
  for (const child of childrenOf(tree, noun)) {
    if (base(tree, child) === 'nmod' && relation(tree, child) !== 'nmod:unmarked' && isNominal(tree, child)) {
      const prepositions = prepositionsOf(tree, child);
      if (
        relation(tree, child) === 'nmod:poss' ||
        prepositions.some(word => word === 'de' || word === 'of' || word === 'by' || word === 'par')
      ) {
        return { head: child, from: noun };
      }
    }
    if (base(tree, child) === 'det' && /^(son|sa|ses|leur|leurs)$/.test(norm(tree, child)))
      return { head: child, from: noun };
  }
  const governor = headOf(tree, noun);
  return governor >= 0 && isVerb(tree, governor) && base(tree, noun) === 'obj'
    ? subjectFrom(tree, governor, depth + 1)
    : null;
}

/**
 * A net under the parser, for a finite verb without a subject: a bare nominal before it that hangs on it under another name, or the
 * proper name that ends right before it ("…, de Gaulle constate").
 */
function precedingSubject(tree: Tree, verb: number): Subject | null {
  if (!isFiniteVerb(tree, verb)) return null;
  let start = verb;
  for (const child of childrenOf(tree, verb)) {
    if (child >= verb) break;
    const name = base(tree, child);
    if (
      name === 'obl' &&
      upos(tree, child) === 'NOUN' &&
      prepositionsOf(tree, child).length === 0 &&
      !tree.isTime[child] &&
      childWith(tree, child, 'det') >= 0
    )
      return { head: child, from: verb };
    if (
      name === 'obj' &&
      isNominal(tree, child) &&
      !isRelativePronoun(tree, child) &&
      (upos(tree, child) !== 'PRON' || norm(tree, child) === 'personne') &&
      isPassive(tree, verb)
    )
      return { head: child, from: verb };
    if (/^(dislocated|dep|vocative)$/.test(name) && isNominal(tree, child) && prepositionsOf(tree, child).length === 0)
      return { head: child, from: verb };
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
