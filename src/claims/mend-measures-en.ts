// "a strip of land ten miles wide that the crown governed": the measure behind a noun, and the clause that tells of the noun and not of the measure.
import { type Sentence, UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { base, childrenOf, childWith, hang, headOf, holds, link, norm, relation, type Tree, upos } from './tree.ts';

const EXTENT = /^(?:wide|long|deep|high|across|square|broad)$/;
const CUE = cueOf(EXTENT);
const UNIT = /^(?:miles?|kilomet(?:re|er)s?|met(?:re|er)s?|yards?|feet|leagues?|km)$/;
const ADV = UPOS.indexOf('ADV');
const PRON = UPOS.indexOf('PRON');

/** Hangs a measure on the noun before it, and what follows it likewise. */
export function mendMeasures(tree: Tree, sentence: Sentence): void {
  if (!holds(tree, sentence, CUE)) return;
  for (let extent = sentence.firstToken + 3; extent + 1 < sentence.endToken; extent++) {
    const [unit, noun] = [extent - 1, extent - 3];
    if (!EXTENT.test(norm(tree, extent)) || !UNIT.test(norm(tree, unit)) || upos(tree, extent - 2) !== 'NUM') continue;
    if (upos(tree, noun) !== 'NOUN') continue;
    const clause = clauseBehind(tree, extent);
    if (clause < 0) continue;
    if (headOf(tree, noun) === unit) {
      // The measure was taken for the head of what is before it.
      hang(tree, noun, ...governor(tree, unit, extent, noun));
      for (const child of childrenOf(tree, unit)) if (child < noun) tree.heads[child] = noun;
    }
    hang(tree, unit, noun, 'nmod:unmarked');
    tree.upos[extent] = ADV;
    hang(tree, extent, unit, 'advmod');
    hang(tree, clause, noun, 'acl:relcl');
    const that = extent + 1;
    tree.upos[that] = PRON;
    hang(tree, that, clause, childWith(tree, clause, 'nsubj', 'csubj') < 0 ? 'nsubj' : 'obj');
    link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** The verb of "that …", "which …" right behind the measure, which has no object or no subject of its own; -1 for none. */
function clauseBehind(tree: Tree, extent: number): number {
  const that = extent + 1;
  if (!/^(?:that|which)$/.test(norm(tree, that))) return -1;
  const over = headOf(tree, that);
  // "that" as a mark of the subject behind it.
  const verb = over > that && base(tree, over) === 'nsubj' ? headOf(tree, over) : over;
  if (verb <= that || !/^(?:ccomp|acl|advcl|xcomp|parataxis)$/.test(base(tree, verb))) return -1;
  if (/^(?:obj|nsubj)/.test(relation(tree, that))) return verb;
  const objects = childrenOf(tree, verb).filter(child => base(tree, child) === 'obj');
  return objects.length === 0 && childWith(tree, verb, 'nsubj') >= 0 ? verb : -1;
}

/** What the noun belongs to: that which its measure did; the word before "of" where the measure was made its adverb. */
function governor(tree: Tree, unit: number, extent: number, noun: number): [number, string] {
  const over = headOf(tree, unit);
  if (over !== extent) return [over, tree.relations[unit]!];
  const of = noun - 1;
  return /^(?:of|in|on)$/.test(norm(tree, of)) ? [of - 1, 'nmod'] : [headOf(tree, extent), tree.relations[extent]!];
}
