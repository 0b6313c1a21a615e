// What is only talked of: "on a parlé d'un détachement maintenu à Abéché", "there was talk of a garrison kept at", "a base at X was mooted".
import { kindsOfNoun } from './lexicon/nouns.ts';
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
  type Tree,
  upos,
} from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs with "de", "of", "about" before what is talked of. */
const SPEAKING = words('parler discuter rêver causer songer talk speak dream think murmur whisper');
/** Verbs whose object, or passive subject, is no more than an idea. */
const FLOATING = words(
  'moot moote float mull ponder contemplate evoke consider discuss évoquer envisager imaginer discuter suggérer suggest',
);
/** Nouns of talk. */
const TALK = words(
  'talk talks rumour rumor speculation notion idea thought suggestion gossip rumeur bruit idée hypothèse perspective évocation',
);

/** Whether a noun, told as one of its kind and not as a certain one, is no more than talked of. */
export function isOnlyTalkedOf(tree: Tree, noun: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, noun)) || !isOneSuch(tree, noun)) return false;
  // "spoke of a treaty signed in 1950": a paper that is spoken of is there.
  const kinds = kindsOfNoun(lemma(tree, noun), norm(tree, noun), languageAt(tree, noun));
  if (kinds.some(kind => kind === 'treaty' || kind === 'law')) return false;
  const over = headOf(tree, noun);
  if (over < 0) return false;
  const word = lemma(tree, over);
  const [preposition = ''] = prepositionsOf(tree, noun);
  const about = /^(?:de|d'|of|about)$/.test(preposition);
  if (TALK.has(word) && upos(tree, over) === 'NOUN') return about;
  // "il fut question d'un détachement"
  if (word === 'question') return about && (childWith(tree, over, 'cop') >= 0 || base(tree, over) !== 'obj');
  if (SPEAKING.has(word) && about) return true;
  return FLOATING.has(word) && /^(?:obj|nsubj)$/.test(base(tree, noun)) && isFloated(tree, noun, over);
}

/** As its object, or as the subject of a passive. */
function isFloated(tree: Tree, noun: number, verb: number): boolean {
  if (base(tree, noun) === 'obj') return true;
  return childrenOf(tree, verb).some(child => base(tree, child) === 'aux' && /^(?:be|être)$/.test(lemma(tree, child)));
}

/** "un détachement", "troops", "une base": no certain one. */
function isOneSuch(tree: Tree, noun: number): boolean {
  const determiner = childWith(tree, noun, 'det');
  if (determiner >= 0)
    return /^(?:une?|an?|some|any|another|quelques?|plusieurs|several)$/.test(norm(tree, determiner));
  if (
    childrenOf(tree, noun).some(
      child => base(tree, child) === 'nmod' && /^(?:its|their|his|her)$/.test(norm(tree, child)),
    )
  )
    return false;
  return feature(tree, noun, 'Number=Plur') || childWith(tree, noun, 'nummod') >= 0;
}
