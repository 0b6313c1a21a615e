// "La démission de Paul Lund de la présidence de la Régie", "the appointment of Anna Reed as chairman": steps told by a noun, of an office that it names.
import type { Participant as Told } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { base, childrenOf, headOf, languageAt, norm, prepositionsOf, relation, upos } from '../tree.ts';
import { headToken, personAt } from './career.ts';
import type { OfficePhrase } from './phrase.ts';

const IN = {
  fr: /^(?:nomination|désignation|élection|réélection|promotion|arrivée|installation)$/,
  en: /^(?:appointment|election|re-election|reelection|promotion|elevation)$/,
};
const OUT = {
  fr: /^(?:démission|révocation|limogeage|destitution|éviction|retrait)$/,
  en: /^(?:resignation|dismissal|removal|ouster|sacking)$/,
};
/** What binds the office to the noun. */
const BINDS = {
  in: /^(?:à|comme|en|au|as|to)$/,
  out: /^(?:de|comme|as|from)$/,
};

/** A step that a noun tells. */
export interface Nominal {
  readonly noun: number;
  readonly person: Told;
  readonly change: 'begins' | 'ends';
}

/** The step in or out of an office that the noun over it tells, with whose it is; null where no such noun stands there, or nobody is named. */
export function nominalStep(context: Context, office: OfficePhrase): Nominal | null {
  const { tree } = context;
  const head = headToken(tree, office);
  const noun = headOf(tree, head);
  if (noun < 0 || noun > head || upos(tree, noun) !== 'NOUN' || !/^(?:nmod|obl)$/.test(base(tree, head))) return null;
  const language = languageAt(tree, noun);
  const enters = IN[language].test(norm(tree, noun));
  if (!enters && !OUT[language].test(norm(tree, noun))) return null;
  const [preposition] = prepositionsOf(tree, head);
  if (!BINDS[enters ? 'in' : 'out'].test(preposition ?? '')) return null;
  for (const child of childrenOf(tree, noun)) {
    if (base(tree, child) !== 'nmod' || child === head || child > head) continue;
    const whose = relation(tree, child) === 'nmod:poss' || /^(?:de|d'|of)$/.test(prepositionsOf(tree, child)[0] ?? '');
    const person = whose ? personAt(context, child) : null;
    if (person) return { noun, person, change: enters ? 'begins' : 'ends' };
  }
  return null;
}
