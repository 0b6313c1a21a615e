// "Had the two governments agreed, …": parsers take "had" for the verb where its subject is long, and the participle for what was had.
import { UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childrenOf,
  childWith,
  hang,
  headOf,
  isVerb,
  link,
  norm,
  readableWith,
  type Tree,
  upos,
} from './tree.ts';

const CUE = cueOf(/^had$/);
const AUX = UPOS.indexOf('AUX');
const WOULD = /^(?:would|should|might|could|'d)$/;

/** Makes "had" the auxiliary of the participle behind its subject, where it opens a sentence that says what would have been. */
export function mendHadThey(tree: Tree): void {
  for (const sentence of readableWith(tree, CUE)) {
    if (sentence.language !== 'en') continue;
    const { firstToken, endToken } = sentence;
    let had = firstToken;
    while (had < endToken && upos(tree, had) === 'PUNCT') had++;
    if (norm(tree, had) !== 'had' || base(tree, had) === 'aux') continue;
    const verb = childrenOf(tree, had).find(child => child > had && isInverted(tree, had, child));
    if (verb === undefined || !saysWhatWouldBe(tree, verb, endToken)) continue;
    const [above, relation] = [headOf(tree, had), tree.relations[had]!];
    for (const child of childrenOf(tree, had)) if (child !== verb) tree.heads[child] = verb;
    hang(tree, verb, above, relation);
    tree.upos[had] = AUX;
    hang(tree, had, verb, 'aux');
    link(tree, firstToken, endToken);
  }
}

/** A past participle whose subject stands between it and "had". */
function isInverted(tree: Tree, had: number, verb: number): boolean {
  if (base(tree, verb) !== 'ccomp' || !isVerb(tree, verb) || /ing$/.test(norm(tree, verb))) return false;
  const subject = childWith(tree, verb, 'nsubj');
  return subject > had && subject < verb && childWith(tree, verb, 'aux', 'mark', 'cop') < 0;
}

function saysWhatWouldBe(tree: Tree, verb: number, end: number): boolean {
  for (let i = verb + 1; i < end; i++) if (WOULD.test(norm(tree, i))) return norm(tree, end - 1) !== '?';
  return false;
}
