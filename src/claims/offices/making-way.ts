// "cède la place à", "made way for", "was beaten in the election of 1962": who goes out of an office that the sentence does not name.
import { complementsOf } from '../complements.ts';
import { objectOf } from '../object.ts';
import { base, childrenOf, languageAt, lemma, norm, type Tree } from '../tree.ts';
import { particleOf, verbOf } from './agrees.ts';

/** What is given up, by verb, right behind it or past a determiner. */
const WAYS: Readonly<Record<string, RegExp>> = {
  céder: /^(?:place|poste|fauteuil|siège|fonctions|main)$/,
  laisser: /^(?:place|poste|fauteuil|fonctions)$/,
  passer: /^(?:main|relais|flambeau|témoin)$/,
  give: /^way$/,
  make: /^way$/,
  hand: /^(?:over|post|office|reins|torch|chair)$/,
};
/** How many tokens lie between the verb and what is given up, at most. */
const NEAR = 4;

/** Whether a verb tells that its subject makes way for another: "cède la place", "hands over". */
export function makesWay(tree: Tree, verb: number): boolean {
  const given = WAYS[lemma(tree, verb)];
  if (!given) return false;
  for (let i = verb + 1; i < Math.min(tree.tokens.length, verb + NEAR); i++) if (given.test(norm(tree, i))) return true;
  return false;
}

/** "passa la main", "handed over to X", "céda la place": giving up what one has, without a word for it. */
export function handsOver(tree: Tree, verb: number): boolean {
  const object = objectOf(tree, verb);
  if (/^(?:passer|céder|laisser)$/.test(verbOf(tree, verb)))
    return (
      object >= 0 &&
      /^(?:main|place|relais|flambeau|témoin)$/.test(norm(tree, object)) &&
      childrenOf(tree, object).every(child => base(tree, child) === 'det' || child < object)
    );
  return (
    /^(?:hand|give)$/.test(verbOf(tree, verb)) &&
    particleOf(tree, verb) === 'over' &&
    norm(tree, verb + 2) === 'to' &&
    object < 0
  );
}

/** For whom: the complement with "à", "to", "for"; -1 where none is told. */
export function heirOf(tree: Tree, verb: number): number {
  const heir = complementsOf(tree, verb).find(({ prepositions }) => /^(?:à|au|to|for)$/.test(prepositions[0] ?? ''));
  return heir?.head ?? -1;
}

const ELECTION = /^(?:elections?|élections?|présidentielles?|législatives?)$/;
const POLL = /^(?:elections?|élections?|polls?|ballot|vote|scrutin|présidentielles?|législatives?|urnes)$/;

/** Whether a verb tells that its subject lost an election: "was defeated in the vote of 1962", "perd les élections". */
export function isBeaten(tree: Tree, verb: number, passive: boolean): boolean {
  const loses = /^(?:lose|perdre)$/.test(lemma(tree, verb));
  if (loses === passive) return false;
  const end = Math.min(tree.tokens.length, verb + (loses ? 4 : 9));
  for (let i = verb + 1; i < end && tree.sentenceOf[i] === tree.sentenceOf[verb]; i++)
    if ((loses ? ELECTION : POLL).test(norm(tree, i)))
      return loses || PLACED[languageAt(tree, i)].test(norm(tree, before(tree, i)));
  return false;
}

/** Where one is beaten: "in the election", "aux élections". */
const PLACED = { fr: /^(?:aux?|à|lors|par|des?|du|dans)$/, en: /^(?:in|at|by)$/ };

/** The token before a noun, its determiner, its adjective and its year passed over: "in the 1962 election". */
function before(tree: Tree, noun: number): number {
  let at = noun - 1;
  while (
    at > 0 &&
    /^(?:the|an?|les?|la|l'|une?|general|presidential|parliamentary|general|\d{4}|of)$/.test(norm(tree, at))
  )
    at--;
  return at;
}
