// Two nouns side by side that a parser took for two objects: "deported his supporter Olav Lund", "ordered a cavalry reconnaissance".
import {
  base,
  childrenOf,
  childWith,
  hang,
  isNominal,
  isUnder,
  isVerb,
  lemma,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

/** Verbs of giving and calling, which do have two objects. */
const TWO_OBJECTS =
  /^(?:give|grant|send|offer|show|tell|teach|promise|pay|award|deny|ask|name|call|elect|appoint|make|consider|declare|cost|hand|lend|sell|owe|refuse|allow|bring|buy|find|leave|assign|guarantee|wish|forgive|charge|fine|crown|proclaim|dub|title|deem|think|believe|assure|get|do|earn|win|render|supply|read|write)$/;

/** Makes one phrase of such nouns, and of a noun with a participle in "-ing" before it that was taken for its verb. */
export function mendTwinObjects(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'en') continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (upos(tree, i) !== 'VERB') continue;
      if (mendHome(tree, i) || mendTwins(tree, i) || mendBesideNoun(tree, i))
        link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

const TAKES_HOME = /^(?:bring|send|call|fly|ship|take|order|carry|ferry|march|sail)$/;

/** "brought its battalion home": what is brought is no home. */
function mendHome(tree: Tree, verb: number): boolean {
  if (!TAKES_HOME.test(lemma(tree, verb))) return false;
  const home = childrenOf(tree, verb).find(child => norm(tree, child) === 'home' && base(tree, child) === 'obj');
  if (home === undefined) return false;
  const brought = childWith(tree, home, 'compound');
  if (brought !== home - 1) return false;
  for (const child of childrenOf(tree, home)) if (child !== brought) tree.heads[child] = brought;
  hang(tree, brought, verb, 'obj');
  hang(tree, home, verb, 'advmod');
  return true;
}

function mendTwins(tree: Tree, verb: number): boolean {
  const objects = childrenOf(tree, verb).filter(child => child > verb && base(tree, child) === 'obj');
  const [first, second] = objects;
  if (objects.length !== 2 || TWO_OBJECTS.test(lemma(tree, verb)) || upos(tree, first!) !== 'NOUN') return false;
  let start = second!;
  while (start > first! && isUnder(tree, start - 1, second!)) start--;
  if (start !== first! + 1 || prepositionsOf(tree, second!).length > 0 || /wards?$/.test(norm(tree, second!)))
    return false;
  if (upos(tree, second!) === 'PROPN') {
    hang(tree, second!, first!, 'flat');
    return true;
  }
  // "a cavalry reconnaissance", of one article.
  if (upos(tree, second!) !== 'NOUN' || start !== second! || childWith(tree, first!, 'det') < 0) return false;
  for (const child of childrenOf(tree, first!)) tree.heads[child] = second!;
  hang(tree, first!, second!, 'compound');
  return true;
}

/** "the tanks and supporting infantry": a participle behind "and" before a bare noun, beside another noun. */
function mendBesideNoun(tree: Tree, verb: number): boolean {
  const first = tree.heads[verb]!;
  if (base(tree, verb) !== 'conj' || first < 0 || !/ing$/.test(norm(tree, verb)) || !isNominal(tree, first))
    return false;
  if (isVerb(tree, first) || childWith(tree, first, 'cop', 'nsubj') >= 0) return false;
  const noun = childWith(tree, verb, 'obj');
  if (noun !== verb + 1 || upos(tree, noun) !== 'NOUN' || childWith(tree, verb, 'nsubj', 'aux', 'mark') >= 0)
    return false;
  if (!/^(?:and|or)$/.test(norm(tree, verb - 1))) return false;
  hang(tree, noun, first, 'conj');
  for (const child of childrenOf(tree, verb)) if (child !== noun) tree.heads[child] = noun;
  hang(tree, verb, noun, 'amod');
  return true;
}
