// English names and lists of adjectives that a parser cut in two.
import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  isUnder,
  link,
  norm,
  prepositionsOf,
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** What has its own name behind "of", whatever it stands behind itself. */
const isLand = formTest(/^(?:state|republic|kingdom|empire|union|commonwealth|federation)$/);
const isInstitution = formTest(
  /^(?:state|union|commonwealth|federation|government|kingdom|republic|empire|ministry|department|president|king|queen|emperor|sultan|minister|secretary|parliament|congress)$/,
);

/** Mends the names of one English sentence in place. */
export function mendNames(tree: Tree, sentence: Sentence): void {
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const tag = upos(tree, i);
    const mended =
      tag === 'PROPN'
        ? mendHyphen(tree, i) || mendOf(tree, i) || mendBeyond(tree, i)
        : tag === 'NOUN' && mendAdjectives(tree, i, sentence);
    if (mended) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** "the Treaty of Bergen-Lund" with "Lund" in apposition: one name. */
function mendHyphen(tree: Tree, second: number): boolean {
  const first = second - 2;
  if (base(tree, second) !== 'appos' || headOf(tree, second) !== first || norm(tree, second - 1) !== '-') return false;
  const { starts, ends } = tree.tokens;
  if (ends[first] !== starts[second - 1] || ends[second - 1] !== starts[second]) return false;
  rename(tree, second, 'flat');
  return true;
}

/** "his credentials to the Government of El Salvador" with the country under the credentials: the government is that country's. */
function mendOf(tree: Tree, country: number): boolean {
  const above = headOf(tree, country);
  const of = childWith(tree, country, 'case');
  const whose = of - 1;
  if (base(tree, country) !== 'nmod' || of < 1 || norm(tree, of) !== 'of' || above >= whose) return false;
  if (!isInstitution(tree, whose) || headOf(tree, whose) !== above || tree.isTime[country]) return false;
  const [own] = prepositionsOf(tree, whose);
  if (own === undefined || own === 'by' || (own === 'of' && !isLand(tree, whose))) return false;
  tree.heads[country] = whose;
  return true;
}

/** "a mission to Chad with General Lund" with "General" under Chad: a word of a name right behind a preposition is of the name behind it. */
function mendBeyond(tree: Tree, word: number): boolean {
  const whose = headOf(tree, word - 1);
  if (upos(tree, word - 1) !== 'ADP' || headOf(tree, word) >= word - 1 || whose < word) return false;
  if (!/^(?:amod|compound)$/.test(base(tree, word)) || !/^(?:case|mark)$/.test(base(tree, word - 1))) return false;
  if (whose === word) rename(tree, word - 1, 'case');
  else tree.heads[word] = whose;
  rename(tree, word, whose === word ? 'nmod' : 'compound');
  return true;
}

/** "This Danish, Norwegian, and Swedish protest" with the first adjective for a noun: all of them stand before the one noun. */
function mendAdjectives(tree: Tree, noun: number, sentence: Sentence): boolean {
  if (base(tree, noun) !== 'conj') return false;
  let first = noun;
  let joined = false;
  for (let i = noun - 1; i > sentence.firstToken; i--) {
    if (upos(tree, i) === 'ADJ') first = i;
    else if (/^(?:,|and|or)$/.test(norm(tree, i))) joined = true;
    else break;
  }
  if (!joined || first === noun || upos(tree, first - 1) !== 'DET' || headOf(tree, first - 1) !== first) return false;
  if (isUnder(tree, first, noun) || !/^(?:nsubj|obj|obl|nmod)$/.test(base(tree, first))) return false;
  hang(tree, noun, headOf(tree, first), tree.relations[first]!);
  for (const child of childrenOf(tree, first)) if (/^(?:det|case)$/.test(base(tree, child))) tree.heads[child] = noun;
  hang(tree, first, noun, 'amod');
  return true;
}
