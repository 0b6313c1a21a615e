// What a clause tells as a norm, a choice, a question or a standing rule, and not as done: "on n'attaque pas la présidence", "soit … soit …",
// "la Norvège s'engage-t-elle …", "le maire est élu par le conseil".
import type { Modality } from '../annotation.ts';
import { isPast } from './provision.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  headOf,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';
import { bareBe } from './unreal-en.ts';
import { isInfinitive, isPassive } from './voice.ts';

export interface Unreal {
  readonly modality: Modality;
  readonly sign: number;
}

const isEither = formTest(/^soit$/);
const isInverted = formTest(/^-(?:t-)?(?:il|elle|ils|elles)$/);
const isOne = formTest(/^on$/);

/** What the words of a clause itself say; null for most clauses. `negative`: whether the clause denies. */
export function unrealOf(tree: Tree, verb: number, negative: boolean): Unreal | null {
  if (languageAt(tree, verb) === 'fr') {
    let subject = -1;
    const cause = notBecause(tree, verb);
    if (cause >= 0) return { modality: 'hypothetical', sign: cause };
    const once = onceBefore(tree, verb);
    if (once >= 0) return { modality: 'hypothetical', sign: once };
    for (const child of childrenOf(tree, verb)) {
      const name = base(tree, child);
      if (
        child < verb &&
        isEither(tree, child) &&
        (name === 'cc' || name === 'advmod' || upos(tree, child) === 'CCONJ')
      )
        return { modality: 'hypothetical', sign: child };
      if (child < verb && name === 'nsubj') subject = child;
      if (name === 'advcl' && isWhenWished(tree, child)) return { modality: 'hypothetical', sign: child };
      // "la Norvège s'engage-t-elle à partir"; "peut-être la Norvège s'engage-t-elle" is weighed by its adverb.
      if (child > verb && subject >= 0 && isInverted(tree, child)) return { modality: 'question', sign: child };
    }
    const anybody = subject >= 0 && isOne(tree, subject) && isBarePresent(tree, verb);
    // "un ministère qu'on soutient est un ministère qui tombe"
    if (anybody && relation(tree, verb) === 'acl:relcl' && isOneOfMany(tree, headOf(tree, verb)))
      return { modality: 'hypothetical', sign: subject };
    // "quand on prend la parole, on se lève"
    if (
      anybody &&
      childrenOf(tree, verb).some(child => child < verb && /^(?:quand|lorsque|lorsqu')$/.test(norm(tree, child)))
    )
      return { modality: 'hypothetical', sign: subject };
    if (negative && anybody && headOf(tree, verb) < 0) return { modality: 'opinion', sign: subject };
  } else {
    const be = bareBe(tree, verb);
    if (be >= 0) return { modality: 'proposed', sign: be };
  }
  if (base(tree, verb) === 'acl' && (isOpenTo(tree, verb) || isSuch(tree, headOf(tree, verb))))
    return { modality: 'hypothetical', sign: verb };
  if (isWilling(tree, verb) && base(tree, verb) === 'acl' && isOffice(tree, headOf(tree, verb)))
    return { modality: 'hypothetical', sign: verb };
  return STANDING.has(lemma(tree, verb)) && isStandingRule(tree, verb)
    ? { modality: 'hypothetical', sign: verb }
    : null;
}

const WAY =
  /^(?:pathway|path|road|route|criteri(?:on|a)|condition|requirement|procedure|rule|membership|voie|chemin|critère|règle|procédure|adhésion)$/;

/** "a pathway to membership for nations joining the union", "les critères pour les pays rejoignant l'union": whoever may do so. */
function isOpenTo(tree: Tree, participle: number): boolean {
  const who = headOf(tree, participle);
  if (!/(?:ing|ant)$/.test(norm(tree, participle)) || who > participle || !feature(tree, who, 'Number=Plur'))
    return false;
  if (!/^(?:for|pour)$/.test(prepositionsOf(tree, who)[0] ?? '')) return false;
  const above = headOf(tree, who);
  return WAY.test(lemma(tree, above)) || WAY.test(lemma(tree, Math.max(0, childWith(tree, above, 'obj'))));
}

function isBarePresent(tree: Tree, verb: number): boolean {
  return childWith(tree, verb, 'aux', 'cop') < 0 && !isPast(tree, verb) && !isInfinitive(tree, verb);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Who may do what, and who chooses whom: told in the present of offices, they are rules. */
const STANDING = words(
  'exercer élire nommer désigner autoriser habiliter elect appoint designate authorise authorize entitle',
);
const PERMITTING = words('autoriser habiliter authorise authorize entitle');

/**
 * "le maire est élu par le conseil", "c'est le gouvernement qui désigne le ministre", "les travailleurs autorisés à exercer": a present without
 * a date, told of nobody by name.
 */
function isStandingRule(tree: Tree, verb: number): boolean {
  const passive = isPassive(tree, verb);
  const permits = PERMITTING.has(lemma(tree, verb));
  if (permits && !passive) return false;
  if (!passive && (isInfinitive(tree, verb) || childWith(tree, verb, 'aux') >= 0)) return false;
  if (isPast(tree, verb) || childrenOf(tree, verb).some(child => tree.isTime[child] === 1)) return false;
  const bare = childWith(tree, verb, 'aux', 'cop') < 0;
  if (passive && bare && (!permits || base(tree, verb) !== 'acl')) return false;
  const whom = passive ? (bare ? headOf(tree, verb) : childWith(tree, verb, 'nsubj')) : childWith(tree, verb, 'obj');
  if (lemma(tree, verb) === 'exercer')
    return (
      /^fonctions?$/.test(norm(tree, childWith(tree, verb, 'obj'))) && isOffice(tree, childWith(tree, verb, 'nsubj'))
    );
  if (!isOffice(tree, whom)) return false;
  // "c'est le gouvernement qui désigne le ministre"; "le roi nomme le général" tells a deed.
  if (!passive) return norm(tree, childWith(tree, verb, 'nsubj')) === 'qui' && isCleft(tree, verb);
  const by = childrenOf(tree, verb).find(child => relation(tree, child) === 'obl:agent');
  return by === undefined ? permits : !permits && isOffice(tree, by);
}

/** "c'est X qui …", "it is X that …" */
function isCleft(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  return noun >= 0 && childrenOf(tree, noun).some(child => /^(?:c'|ce|it)$/.test(norm(tree, child)));
}

const DEFINITE = /^(?:le|la|l'|les|du|des|au|aux|tout|toute|tous|chaque|un|une|the|every|each|its|son|ses|leurs?)$/;

/** A common noun with an article and no name beside it: any that holds the place. */
function isOffice(tree: Tree, noun: number): boolean {
  if (noun < 0 || upos(tree, noun) !== 'NOUN') return false;
  const own = childrenOf(tree, noun);
  return (
    !own.some(
      child =>
        upos(tree, child) === 'PROPN' ||
        upos(tree, child) === 'NUM' ||
        /^(?:ce|cet|cette|ces|this|that)$/.test(norm(tree, child)),
    ) &&
    (own.some(child => child < noun && DEFINITE.test(norm(tree, child))) || base(tree, noun) === 'nmod')
  );
}

const LAYS_DOWN = words(
  'article règlement loi code convention traité accord constitution statut charte décret alinéa paragraphe disposition directive protocole règle ' +
    'law statute treaty agreement charter paragraph provision rule regulation directive protocol',
);

/** "l'article 5 dispose que l'Assemblée se réunit": what a law says is so by rule, save of the past. */
export function isLaidDown(tree: Tree, clause: number, saying: number): boolean {
  if (base(tree, clause) !== 'ccomp' || isPast(tree, clause)) return false;
  const own = childWith(tree, saying, 'nsubj');
  // "l'article 5, qui dispose que …"
  const subject = own >= 0 && norm(tree, own) === 'qui' ? topOfPhrase(tree, headOf(tree, saying)) : own;
  return subject >= 0 && LAYS_DOWN.has(lemma(tree, subject).toLowerCase());
}

/** The noun that a complement belongs to: "article" for "règlement" in "l'article 50 de notre règlement". */
function topOfPhrase(tree: Tree, noun: number): number {
  let top = noun;
  while (top >= 0 && /^(?:nmod|appos|flat)$/.test(base(tree, top)) && headOf(tree, top) < top) {
    if (LAYS_DOWN.has(lemma(tree, top).toLowerCase())) return top;
    top = headOf(tree, top);
  }
  return top;
}

const WHILE = /^(?:en|by|avant|before)$/;

/** "by attacking", "avant de partir": a deed that is as real as what it goes with. */
export function goesWith(marks: readonly string[]): boolean {
  return marks.some(mark => WHILE.test(mark));
}

/** "il n'y a pas un ministre qui ait signé": none of them did. The verb that denies; -1 where nothing does. */
export function denierOver(tree: Tree, clause: number): number {
  const noun = headOf(tree, clause);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  const none = verb < 0 ? -1 : denierOfNone(tree, noun, verb);
  if (none >= 0) return none;
  const other = deniedCleft(tree, noun);
  if (other >= 0) return other;
  if (verb < 0 || !/^(?:avoir|exister|trouver)$/.test(lemma(tree, verb))) return -1;
  if (!childrenOf(tree, verb).some(child => norm(tree, child) === 'y' || relation(tree, child) === 'expl:subj'))
    return -1;
  if (!childrenOf(tree, verb).some(child => /^(?:ne|n')$/.test(norm(tree, child)))) return -1;
  return [clause, ...childrenOf(tree, clause)].some(word => /^(?:soit|soient|ait|aient)$/.test(norm(tree, word)))
    ? verb
    : -1;
}

/** "ce n'est pas le roi qui a signé": "pas"; -1 for other clauses. */
function deniedCleft(tree: Tree, noun: number): number {
  if (noun < 0 || childWith(tree, noun, 'cop') < 0) return -1;
  const own = childrenOf(tree, noun);
  if (!own.some(child => child < noun && /^(?:c'|ce)$/.test(norm(tree, child)))) return -1;
  return own.find(child => child < noun && /^(?:pas|point|plus)$/.test(norm(tree, child))) ?? -1;
}

/** "ce n'est pas nous qui avons créé ce comité": it was done, by others than those whom nobody here knows. */
export function isDoneByOthers(tree: Tree, clause: number): boolean {
  const who = headOf(tree, clause);
  return who >= 0 && OTHERS.test(norm(tree, who)) && deniedCleft(tree, who) >= 0;
}

const OTHERS = /^(?:nous|vous|lui|elle|eux|elles)$/;

/** "vous n'avez pas trouvé un seul témoin qui réprouve", "je n'ai vu aucun ministre qui ait signé": the verb that denies; -1 for none. */
function denierOfNone(tree: Tree, noun: number, verb: number): number {
  const words = childrenOf(tree, noun).map(child => norm(tree, child));
  if (
    !words.some(word => /^(?:seule?|aucune?|nulle?)$/.test(word)) ||
    !words.some(word => /^(?:une?|aucune?|nulle?)$/.test(word))
  )
    return -1;
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = headOf(tree, at), steps++) {
    if (childrenOf(tree, at).some(child => /^(?:ne|n')$/.test(norm(tree, child)))) return at;
    if (base(tree, at) !== 'xcomp') return -1;
  }
  return -1;
}

/** "une telle convention conclue à l'étranger": any such. */
function isSuch(tree: Tree, noun: number): boolean {
  const words = childrenOf(tree, noun).map(child => norm(tree, child));
  return words.some(word => /^(?:tel|telle|tels|telles)$/.test(word)) && words.some(word => /^(?:une?|de)$/.test(word));
}

const isOneOfMany = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun).some(child => base(tree, child) === 'det' && /^(?:une?|an?)$/.test(norm(tree, child)));

/** "on ne peut pas reprocher à …": a view of what one may say. */
export function isAnybody(tree: Tree, verb: number): boolean {
  const subject = childWith(tree, verb, 'nsubj');
  // "un maire ne peut pas refuser": any of them.
  return subject >= 0 && (/^(?:on|vous|you|one)$/.test(norm(tree, subject)) || isOneOfMany(tree, subject));
}

/** "C'est inexact : le chef est tombé le 20 décembre": what a colon parts from a judgement is no part of it. */
export function isApart(tree: Tree, clause: number, judgement: number): boolean {
  return clause > judgement && norm(tree, judgement + 1) === ':' && /^[cx]?subj$/.test(base(tree, clause));
}

const isWilling = formTest(/^(?:disposée?s?|prête?s?|désireu(?:x|ses?))$/);
const isFois = formTest(/^fois$/);
/** How far before its participle "une fois" may stand. */
const ONCE_REACH = 13;
const isParticiple = formTest(/(?:[éu]|is)e?s?$/);

/** "une fois l'article adopté et le principe accepté, …": not yet, where the main clause is not past; "fois", or -1. */
function onceBefore(tree: Tree, participle: number): number {
  if (!isParticiple(tree, participle) || childWith(tree, participle, 'aux', 'cop') >= 0) return -1;
  const { firstToken } = sentenceAt(tree, participle);
  for (let i = participle - 1; i > Math.max(firstToken, participle - ONCE_REACH); i--) {
    if (isFois(tree, i)) return norm(tree, i - 1) === 'une' && !isToldAsPast(tree, participle) ? i : -1;
    if (/^(?:AUX|PUNCT|PRON)$/.test(upos(tree, i))) return -1;
  }
  return -1;
}

function isToldAsPast(tree: Tree, verb: number): boolean {
  for (let at = headOf(tree, verb), steps = 0; at >= 0 && steps < 4; at = headOf(tree, at), steps++)
    if (isPast(tree, at)) return true;
  return false;
}

/** "prend la parole quand il le souhaite": again and again. */
function isWhenWished(tree: Tree, clause: number): boolean {
  return (
    /^(?:vouloir|souhaiter|désirer)$/.test(lemma(tree, clause)) &&
    childrenOf(tree, clause).some(child => /^(?:quand|lorsque|lorsqu'|comme)$/.test(norm(tree, child))) &&
    isBarePresent(tree, clause)
  );
}

/** "ce n'est pas parce qu'on finance un parti que …": granted for the sake of what follows; "parce", or -1. */
function notBecause(tree: Tree, verb: number): number {
  const mark = childWith(tree, verb, 'mark');
  if (mark < 2 || mark > verb) return -1;
  const because = norm(tree, mark) === 'parce' ? mark : norm(tree, mark - 1) === 'parce' ? mark - 1 : -1;
  return because > 0 && norm(tree, because - 1) === 'pas' ? because : -1;
}
