// What the word over a clause makes of it, where that hangs on more than the word: its voice, its own clause, what it governs.
import { type Effect, effectOf } from './lexicon/operators.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
} from './tree.ts';
import { isInfinitive, isPassive } from './voice.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the word over a clause or infinitive makes of it; undefined where it says nothing about it. */
export function effectFor(tree: Tree, at: number, head: number, which: 'clause' | 'noun'): Effect | undefined {
  const language = languageAt(tree, at);
  const word = lemma(tree, head);
  const beside = effectBeside(tree, at, head);
  if (beside !== undefined) return beside;
  const known = effectOf(which, word, norm(tree, head), language);
  if (language === 'fr') {
    if (word === 'demander' && childrenOf(tree, head).some(child => /^(se|s')$/.test(norm(tree, child))))
      return 'question';
    if (word === 'venir') return 'carries';
    if (word === 'convenir' && childrenOf(tree, head).some(child => relation(tree, child) === 'expl:subj'))
      return 'opinion';
    // "sont admis à adhérer": they may.
    if (word === 'admettre' && isInfinitive(tree, at) && isPassive(tree, head)) return 'hypothetical';
    if ((word === 'penser' || word === 'compter') && !isInfinitive(tree, at)) return 'opinion';
    if (word === 'vouloir' && !isInfinitive(tree, at)) return 'hypothetical';
    if (word === 'accepter' && !isInfinitive(tree, at)) return 'planned';
    if (/^(?:souhaiter|espérer|désirer)$/.test(word) && isInfinitive(tree, at)) return 'planned';
    // "en négligeant que X s'y oppose": it is so.
    if (/^(?:négliger|omettre)$/.test(word) && !isInfinitive(tree, at)) return 'told';
  } else {
    if (word === 'go') return norm(tree, head) === 'going' ? 'planned' : 'carries';
    if (word === 'report' && isPassive(tree, head)) return 'alleged';
    if (word === 'say' && isPassive(tree, head) && isInfinitive(tree, at)) return 'alleged';
    if (word === 'believe' && isPassive(tree, head)) return 'alleged';
    if (word === 'hope' && isInfinitive(tree, at)) return 'planned';
    // "has yet to sign"
    if (word === 'have' && childrenOf(tree, head).some(child => norm(tree, child) === 'yet')) return 'negative';
  }
  return known;
}

/** What is decided by several, or asked of others, is done only by what follows: "ont décidé de conclure un traité". */
const JOINT = words(
  'conclure signer négocier réunir rencontrer convoquer tenir demander inviter parapher ratifier ' +
    'conclude sign negotiate meet convene hold ask request invite initial ratify',
);
const DECIDE = words('décider résoudre decide resolve');

/** Deeds of a moment: whoever has announced that he "was withdrawing" had not yet. */
const OF_A_MOMENT = words(
  'quitter retirer rompre adhérer rejoindre démissionner suspendre fermer ouvrir envoyer évacuer dénoncer expulser rappeler lever ' +
    'withdraw leave quit join break sever recall expel suspend close open send evacuate lift resign pull',
);

const SAYING = words(
  'annoncer dire déclarer confirmer indiquer informer notifier announce say declare confirm state inform notify tell',
);

/** "considered invading": thought of, and left open. */
const MULLING = words('consider contemplate debate discuss mull weigh');

/** The effect of a governor that its own word alone does not tell; undefined where the word alone does. */
export function effectBeside(tree: Tree, at: number, head: number): Effect | undefined {
  const word = lemma(tree, head);
  if (DECIDE.has(word) && JOINT.has(lemma(tree, at)) && isInfinitive(tree, at)) return 'planned';
  // "sont tenus informés", "kept informed": as real as that.
  if (/^(?:tenir|tiendre|keep)$/.test(word) && !isInfinitive(tree, at)) return 'carries';
  // "il est temps de partir": nobody has left.
  if (word === 'temps' && childWith(tree, head, 'cop') >= 0) return 'opinion';
  if (word === 'appeler' && isCalledTo(tree, head)) return 'planned';
  if ((SAYING.has(word) || isMadeKnown(tree, head)) && isAnnounced(tree, at)) return 'planned';
  if (MULLING.has(word) && /ing$/.test(norm(tree, at)) && base(tree, at) === 'xcomp') return 'hypothetical';
  return undefined;
}

/** "tiendra X informé de": what is kept so is no thing held. */
export function keepsInformed(tree: Tree, participle: number): boolean {
  const noun = headOf(tree, participle);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  return (
    verb >= 0 &&
    /^(?:tenir|tiendre|keep)$/.test(lemma(tree, verb)) &&
    base(tree, noun) === 'obj' &&
    /^(?:informée?s?|informed|avertie?s?|advised)$/.test(norm(tree, participle))
  );
}

/** "se tiendront informées": a participle under the verb of staying so, whatever the parser calls it. */
export function staysSo(tree: Tree, participle: number): boolean {
  return (
    /^(?:tenir|tiendre|keep)$/.test(lemma(tree, headOf(tree, participle))) &&
    /é?e?s?$/.test(norm(tree, participle)) &&
    headOf(tree, participle) === participle - 1
  );
}

/** "est appelé à signer": is to sign, and nobody asks for it. */
export function isCalledTo(tree: Tree, verb: number): boolean {
  const infinitive = childWith(tree, verb, 'xcomp', 'advcl', 'obl');
  if (infinitive < verb || !isInfinitive(tree, infinitive)) return false;
  return isPassive(tree, verb) && !childrenOf(tree, verb).some(child => prepositionsOf(tree, child)[0] === 'par');
}

/** "a fait savoir", "let it be known". */
function isMadeKnown(tree: Tree, verb: number): boolean {
  const over = headOf(tree, verb);
  const making = [over, ...childrenOf(tree, verb)].some(at => at >= 0 && /^(?:faire|let)$/.test(lemma(tree, at)));
  return making && /^(?:savoir|know)$/.test(lemma(tree, verb));
}

/** "a annoncé qu'elle se retirait", "announced it was withdrawing". */
function isAnnounced(tree: Tree, clause: number): boolean {
  if (!OF_A_MOMENT.has(lemma(tree, clause))) return false;
  if (languageAt(tree, clause) === 'fr')
    return childWith(tree, clause, 'aux') < 0 && /(?:ait|aient)$/.test(norm(tree, clause));
  return (
    /ing$/.test(norm(tree, clause)) &&
    childrenOf(tree, clause).some(child => /^(?:was|were|is|are)$/.test(norm(tree, child)))
  );
}

/** "attend du gouvernement qu'il prenne des sanctions", taken for a relative clause: a wish, for its verb has an object besides "que". */
export function isWished(tree: Tree, verb: number): boolean {
  const own = childrenOf(tree, verb);
  return (
    feature(tree, verb, 'Mood=Sub') &&
    own.some(child => child < verb && /^qu(?:e|')$/.test(norm(tree, child))) &&
    own.some(child => child > verb && base(tree, child) === 'obj')
  );
}

/** "cherche à partir", "succeeded in destroying", which parsers take for an adjunct as often as for a complement. */
export function isGovernedInfinitive(tree: Tree, at: number, marks: readonly string[]): boolean {
  return (
    (isInfinitive(tree, at)
      ? // "regards them to be at war"
        marks.every(mark => /^(à|de|to)$/.test(mark)) || (childWith(tree, at, 'cop') >= 0 && marks.includes('to'))
      : marks.some(mark => /^(in|from|of|to)$/.test(mark))) &&
    effectOf('clause', lemma(tree, headOf(tree, at)), norm(tree, headOf(tree, at)), languageAt(tree, at)) !== undefined
  );
}
