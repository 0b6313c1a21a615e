// What somebody is, after his name and a comma, that a parser took for one more of the list: "Haakon Lund, Norwegian minister, and Ole Berg".
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  hang,
  headOf,
  languageAt,
  lemma,
  link,
  norm,
  readableSentences,
  relation,
  type Tree,
  upos,
} from './tree.ts';

/** Mends the appositions of a document in place. `person`: for a token, the one that heads the name of a person which ends there; -1 for none. */
export function mendAppositions(tree: Tree, person: (last: number) => number): void {
  for (const sentence of readableSentences(tree)) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const name = base(tree, i);
      if (name !== 'appos' && name !== 'conj') continue;
      if (upos(tree, i) === 'PROPN' && mendBehindPlace(tree, i, person))
        link(tree, sentence.firstToken, sentence.endToken);
      if (base(tree, i) !== 'conj' || upos(tree, i) !== 'NOUN' || !isTitle(tree, i)) continue;
      const children = childrenOf(tree, i);
      const start = Math.min(i, ...children.filter(child => base(tree, child) !== 'punct'));
      if (start - 2 < sentence.firstToken || norm(tree, start - 1) !== ',') continue;
      const bearer = person(start - 2);
      if (bearer < 0 || bearer === i) continue;
      hang(tree, i, bearer, 'appos');
      link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** "the agent in France, Silas Berg" with the name under France: it is the agent's. */
function mendBehindPlace(tree: Tree, name: number, person: (last: number) => number): boolean {
  if (norm(tree, name - 1) !== ',') return false;
  const last = Math.max(name, ...childrenOf(tree, name).filter(child => base(tree, child) === 'flat'));
  if (person(last) !== name) return false;
  let noun = headOf(tree, name);
  // A name in a list of names is none: "the agents in France, Spain, and Peru".
  const listed = childrenOf(tree, noun).filter(child => base(tree, child) === 'conj');
  if (base(tree, name) === 'conj' && (listed.length > 1 || norm(tree, last + 1) !== ',')) return false;
  if (noun < 0 || upos(tree, noun) !== 'PROPN' || noun > name) return false;
  for (let steps = 0; steps < 3 && base(tree, noun) === 'nmod' && upos(tree, noun) === 'PROPN'; steps++)
    noun = headOf(tree, noun);
  const poster = noun >= 0 && /^(?:obl|nmod)$/.test(base(tree, noun)) ? posterBefore(tree, noun) : -1;
  if (poster >= 0) {
    hang(tree, noun, poster, 'nmod');
    hang(tree, name, poster, 'appos');
    return true;
  }
  if (noun < 0 || headOf(tree, name) === noun) return false;
  const office = upos(tree, noun) === 'NOUN' || isOffice(tree, noun);
  if (
    !office ||
    !kindsOfNoun(lemma(tree, noun).toLowerCase(), norm(tree, noun), languageAt(tree, noun)).includes('person')
  )
    return false;
  hang(tree, name, noun, 'appos');
  return true;
}

/** "Minister" right before "to Chad" with Chad under the verb: the one whose post is there; -1 for none. */
function posterBefore(tree: Tree, land: number): number {
  const preposition = childrenOf(tree, land).find(child => child < land && base(tree, child) === 'case') ?? -1;
  if (preposition < 1 || languageAt(tree, land) !== 'en' || !/^(?:to|at|in)$/.test(norm(tree, preposition))) return -1;
  let top = preposition - 1;
  for (let steps = 0; steps < 4 && /^(?:amod|compound|flat|nmod|conj)$/.test(base(tree, top)); steps++) {
    if (headOf(tree, top) < 0 || headOf(tree, top) > preposition) break;
    top = headOf(tree, top);
  }
  const isPost = isOffice(tree, top) || /affaires$/.test(norm(tree, top));
  return isPost && top !== headOf(tree, land) ? top : -1;
}

/** "Minister to Chad, Silas Berg": an office in capitals. */
function isOffice(tree: Tree, noun: number): boolean {
  return /^(?:minister|ambassador|consul|commissioner|representative|envoy|delegate|secretary)$/.test(norm(tree, noun));
}

/** A noun for a person with no article or "and" before it and no name after it. */
function isTitle(tree: Tree, noun: number): boolean {
  if (!kindsOfNoun(lemma(tree, noun), norm(tree, noun), languageAt(tree, noun)).includes('person')) return false;
  return childrenOf(tree, noun).every(
    child =>
      !/^(?:cc|case|conj)$/.test(base(tree, child)) &&
      !(base(tree, child) === 'det' && relation(tree, child) === 'det' && !isPossessive(tree, child)) &&
      !(/^(?:flat|appos|compound)$/.test(base(tree, child)) && upos(tree, child) === 'PROPN' && child > noun) &&
      headOf(tree, child) === noun,
  );
}

function isPossessive(tree: Tree, determiner: number): boolean {
  return /^(?:son|sa|ses|leurs?|his|her|its|their)$/.test(norm(tree, determiner));
}
