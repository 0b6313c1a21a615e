import { type Sentence, UPOS } from '../language/words.ts';
import {
  base,
  childrenOf,
  feature,
  headOf,
  isNominal,
  isReadable,
  isUnder,
  link,
  norm,
  type Tree,
  upos,
} from './tree.ts';

const AUX = UPOS.indexOf('AUX');
/** What may stand between the names of a list. */
const INSIDE = /^(?:PROPN|NOUN|ADJ|DET|PUNCT|CCONJ|ADP|NUM)$/;
const SEPARATOR = /^(?:,|et|and|ou|or)$/;

/** Long lists before a verb, which parsers break: "A, B, C and D signed it". */
export function mendLists(tree: Tree): void {
  for (const sentence of tree.words.sentences) {
    if (sentence.kind === 'boilerplate' || !isReadable(sentence)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (upos(tree, i) !== 'VERB') continue;
      mendVerbOfList(tree, i, sentence);
      mendBrokenList(tree, i, sentence);
    }
  }
}

/** The verb taken for one more item of the list: its items do it. */
function mendVerbOfList(tree: Tree, verb: number, sentence: Sentence): void {
  const first = headOf(tree, verb);
  if (base(tree, verb) !== 'conj' || first < 0 || !isNominal(tree, first) || base(tree, first) !== 'root') return;
  const own = childrenOf(tree, verb);
  if (!isFiniteVerb(tree, verb) || own.some(child => child < verb && !/^(?:aux|advmod|punct)$/.test(base(tree, child))))
    return;
  const items = childrenOf(tree, first).filter(child => base(tree, child) === 'conj' && child < verb);
  const start = Math.min(verb, ...own);
  const last = items.at(-1);
  // "A, B and C: signed", "A, B, signed": the list must end right before the verb, with "and" before its last item.
  if (last === undefined || !endsAt(tree, last, start) || !items.every(item => isNominal(tree, item))) return;
  if (!childrenOf(tree, last).some(child => base(tree, child) === 'cc')) return;
  tree.heads[verb] = tree.heads[first]!;
  name(tree, verb, 'root');
  for (const child of childrenOf(tree, first)) if (child > verb) tree.heads[child] = verb;
  tree.heads[first] = verb;
  name(tree, first, 'nsubj');
  link(tree, sentence.firstToken, sentence.endToken);
}

function endsAt(tree: Tree, item: number, end: number): boolean {
  return isUnder(tree, end - 1, item) && upos(tree, end - 1) !== 'PUNCT';
}

/** A list of which the second half has become a second subject: it goes on with the first. */
function mendBrokenList(tree: Tree, verb: number, sentence: Sentence): void {
  const subjects = childrenOf(tree, verb).filter(child => child < verb && base(tree, child) === 'nsubj');
  const [first, second] = subjects;
  if (subjects.length !== 2 || !isNominal(tree, first!) || !isNominal(tree, second!)) return;
  if (!childrenOf(tree, first!).some(child => base(tree, child) === 'conj' && child < second!)) return;
  for (let i = first! + 1; i < second!; i++) if (!INSIDE.test(upos(tree, i))) return;
  let before = second! - 1;
  while (before > first! && /^(?:DET|ADJ)$/.test(upos(tree, before))) before--;
  if (!SEPARATOR.test(norm(tree, before))) return;
  tree.heads[second!] = first!;
  name(tree, second!, 'conj');
  link(tree, sentence.firstToken, sentence.endToken);
}

function isFiniteVerb(tree: Tree, verb: number): boolean {
  return (
    feature(tree, verb, 'VerbForm=Fin') ||
    feature(tree, verb, 'Tense=Past') ||
    childrenOf(tree, verb).some(child => tree.upos[child] === AUX && feature(tree, child, 'VerbForm=Fin'))
  );
}

function name(tree: Tree, i: number, given: string): void {
  tree.relations[i] = given;
  tree.bases[i] = given;
}
