// Offices that are given, or come, to somebody: "confia la présidence à X", "was entrusted with the command", "the chairmanship passed to X".
import { complementsOf } from '../complements.ts';
import type { Context } from '../context.ts';
import { objectOf } from '../object.ts';
import { subjectOf } from '../subject.ts';
import { base, childrenOf, headOf, isVerb, languageAt, lemma, norm, type Tree } from '../tree.ts';
import { hasReflexive, isPassive } from '../voice.ts';
import { headToken, personAt, type Step } from './career.ts';
import type { OfficePhrase } from './phrase.ts';
import { POST_NOUNS } from './verbs.ts';

/** Somebody gives the office to somebody. */
const GIVES = {
  fr: new Set('confier attribuer conférer remettre donner offrir décerner rendre'.split(' ')),
  en: new Set('entrust give hand award grant'.split(' ')),
};
/** "offrir" is no more than an offer, unless the office is received: "se vit offrir" tells none either. */
const OFFERS: ReadonlySet<string> = new Set(['offrir']);
/** The office itself comes to somebody. */
const COMES = {
  fr: new Set('revenir échoir passer incomber'.split(' ')),
  en: new Set('go pass fall'.split(' ')),
};

/** Who enters an office because it is given or comes to him; null where no such verb stands over its name. */
export function entrustedAt(context: Context, office: OfficePhrase): Step | null {
  const { tree } = context;
  const head = postOver(tree, headToken(tree, office));
  if (!office.seat && head === headToken(tree, office)) return null;
  const verb = headOf(tree, head);
  if (verb < 0 || !isVerb(tree, verb)) return null;
  const language = languageAt(tree, verb);
  const word = lemma(tree, verb);
  const name = base(tree, head);
  const enters = (person: number | undefined): Step | null => {
    const told = person === undefined || person < 0 || person === head ? null : personAt(context, person);
    return told && { verb, career: 'appoint', enters: told, leaves: null, leavesAs: -1 };
  };
  const to = (): number | undefined =>
    complementsOf(tree, verb).find(({ prepositions: [first], depth }) => depth <= 1 && /^(?:à|to)$/.test(first ?? ''))
      ?.head;
  if (COMES[language].has(word) && name === 'nsubj' && !hasReflexive(tree, verb)) return enters(to());
  if (!GIVES[language].has(word) || OFFERS.has(word)) return null;
  const passive = isPassive(tree, verb);
  if (name === 'nsubj') return passive ? enters(to()) : null;
  const withIt = /^with$/.test(norm(tree, firstOf(tree, head) - 1));
  if (word === 'entrust' && withIt) return enters(passive ? subjectOf(tree, verb)?.head : objectOf(tree, verb));
  if (name !== 'obj') return null;
  // "was given command of", "se vit confier la présidence".
  if (passive) return enters(subjectOf(tree, verb)?.head);
  const above = headOf(tree, verb);
  if (language === 'fr' && above >= 0 && lemma(tree, above) === 'voir' && hasReflexive(tree, above))
    return enters(subjectOf(tree, above)?.head);
  return enters(to() ?? childrenOf(tree, verb).find(child => base(tree, child) === 'iobj'));
}

/** The noun of a post over a title: "le poste de directeur", "the office of governor"; else the title. */
function postOver(tree: Tree, head: number): number {
  const above = headOf(tree, head);
  return above >= 0 && above < head && base(tree, head) === 'nmod' && POST_NOUNS.has(norm(tree, above)) ? above : head;
}

/** The first token of a noun's determiner, or the noun. */
function firstOf(tree: Tree, head: number): number {
  return Math.min(
    head,
    ...childrenOf(tree, head).filter(
      child => base(tree, child) === 'det' || (base(tree, child) === 'nmod' && child < head),
    ),
  );
}
