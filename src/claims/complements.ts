// The nominals that stand under a word, near and far: a prepositional phrase is found whether the parser hung it on the verb or on the noun.
import { antecedentOf, isRelativePronoun } from './relative.ts';
import {
  base,
  childrenOf,
  isNominal,
  lemma,
  norm,
  perToken,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';

export interface Complement {
  readonly head: number;
  readonly prepositions: readonly string[];
  /** 0 for a child of the word itself. */
  readonly depth: number;
  /** The nominal it hangs on, -1 where that is the word itself. */
  readonly under: number;
}

const DOWN: ReadonlySet<string> = new Set(['obl', 'nmod', 'obj', 'iobj', 'xcomp', 'nsubj', 'advmod', 'dep']);
const CLITICS: Readonly<Record<string, string>> = {
  en: 'de',
  y: 'à',
  lui: 'à',
  leur: 'à',
  dont: 'de',
  où: 'à',
  auquel: 'à',
  auxquels: 'à',
  auxquelles: 'à',
  duquel: 'de',
  desquels: 'de',
  desquelles: 'de',
};

/** Verbs that "there" tells the goal of. */
const GOING: ReadonlySet<string> = new Set(
  'move go come send return transfer relocate shift withdraw retire march sail fly bring take travel retreat'.split(
    ' ',
  ),
);

/** All nominal complements of a word within three steps, nearest first; clauses below it are not entered. */
export const complementsOf = perToken((tree, top): readonly Complement[] => {
  const found: Complement[] = [];
  collect(tree, top, top, 0, -1, found);
  return found.sort((a, b) => a.depth - b.depth || a.head - b.head);
});

/** What a complement with "à" or "avec" is done in the name or with the help of: nobody it is done to or with. */
const MANNER: Readonly<Record<string, ReadonlySet<string>>> = {
  à: new Set([
    'nom',
    'titre',
    'cours',
    'sein',
    'moyen',
    'regard',
    'détriment',
    'profit',
    'motif',
    'prétexte',
    'heure',
    'fois',
    'fond',
    'fin',
    'minute',
    'instant',
    'moment',
    'époque',
    'avance',
    'contraire',
    'reste',
    'bénéfice',
  ]),
  avec: new Set([
    'aide',
    'concours',
    'soutien',
    'appui',
    'conseils',
    'assistance',
    'complicité',
    'accord',
    'bénédiction',
  ]),
  with: new Set(['help', 'aid', 'assistance', 'support', 'backing', 'advice', 'blessing', 'consent']),
};

/** "au bas du traité", "à la fin de l'accord": the whole that a part of a paper is of; -1 for other words. */
function wholeOf(tree: Tree, part: number): number {
  if (!/^(?:bas|pied|bottom|foot)$/.test(norm(tree, part)) || prepositionsOf(tree, part).length === 0) return -1;
  return (
    childrenOf(tree, part).find(
      child => child > part && base(tree, child) === 'nmod' && /^(?:de|of)$/.test(prepositionsOf(tree, child)[0] ?? ''),
    ) ?? -1
  );
}

/** "moved to Oslo after six years in Rabat": where somebody was before. */
function isStay(tree: Tree, noun: number, prepositions: readonly string[]): boolean {
  return (
    /^(?:after|après)$/.test(prepositions[0] ?? '') &&
    /^(?:years?|months?|weeks?|ans?|années?|mois|semaines?)$/.test(norm(tree, noun))
  );
}

function isNoParty(tree: Tree, noun: number): boolean {
  const [preposition] = prepositionsOf(tree, noun);
  return preposition !== undefined && Object.hasOwn(MANNER, preposition) && MANNER[preposition]!.has(norm(tree, noun));
}

function collect(tree: Tree, top: number, at: number, depth: number, under: number, found: Complement[]): void {
  for (const child of childrenOf(tree, at)) {
    const name = base(tree, child);
    // "en Suisse, à Genève": the second place hangs on the first, with a preposition of its own.
    const beside = depth > 0 && (name === 'conj' || name === 'appos') && prepositionsOf(tree, child).length > 0;
    // "des vivres et des médicaments en Pologne": what follows the last of several things is told of all of them.
    if (name === 'conj' && base(tree, at) === 'obj' && !beside && isNominal(tree, child)) {
      const shared: Complement[] = [];
      collect(tree, top, child, depth + 1, child, shared);
      found.push(
        ...shared.filter(({ prepositions: [first] }) => first !== undefined && first !== 'de' && first !== 'of'),
      );
      continue;
    }
    // "a treaty of friendship and commerce with Peru": with whom it is, the treaty is.
    if (name === 'conj' && base(tree, at) === 'nmod' && depth > 0 && !beside && isNominal(tree, child)) {
      const shared: Complement[] = [];
      collect(tree, top, child, depth + 1, child, shared);
      found.push(...shared.filter(({ prepositions: [first] }) => /^(?:with|between|avec|entre)$/.test(first ?? '')));
      continue;
    }
    // "n'en a jamais fait partie"
    const ofThere = name === 'expl' && norm(tree, child) === 'en' && depth === 0;
    if (!DOWN.has(name) && !beside && !ofThere) continue;
    if (isNoParty(tree, child)) continue;
    // "Minister to France Olav Berg": a title has its own complements.
    if (depth > 0 && relation(tree, child) === 'nmod:desc') continue;
    const whole = wholeOf(tree, child);
    if (whole >= 0) {
      found.push({ head: whole, prepositions: prepositionsOf(tree, child), depth, under });
      continue;
    }
    if (depth === 0 && name === 'nsubj') continue;
    if (name === 'advmod' && upos(tree, child) === 'ADV' && prepositionsOf(tree, child).length === 0) {
      // "its seat was established there", "their headquarters moved there from Oslo"
      if (depth === 0 && child > at && norm(tree, child) === 'there')
        found.push({ head: child, prepositions: [GOING.has(lemma(tree, at)) ? 'to' : 'in'], depth, under });
      continue;
    }
    if (isRelativePronoun(tree, child)) {
      const antecedent = antecedentOf(tree, top);
      const own = prepositionsOf(tree, child);
      const swallowed = CLITICS[norm(tree, child)];
      if (antecedent >= 0 && name !== 'obj')
        found.push({
          head: antecedent,
          prepositions: own.length > 0 ? own : swallowed ? [swallowed, 'dans'] : [],
          depth,
          under,
        });
      continue;
    }
    const clitic = depth === 0 && child < at && upos(tree, child) === 'PRON' ? CLITICS[norm(tree, child)] : undefined;
    const prepositions = clitic ? [clitic] : relation(tree, child) === 'nmod:poss' ? [] : prepositionsOf(tree, child);
    if (name !== 'obj' || prepositions.length > 0 || depth > 0) found.push({ head: child, prepositions, depth, under });
    if (isStay(tree, child, prepositions)) continue;
    if (depth < 2 && (isNominal(tree, child) || name === 'xcomp') && upos(tree, child) !== 'VERB')
      collect(tree, top, child, depth + 1, child, found);
  }
}
