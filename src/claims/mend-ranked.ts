import { cueOf } from './cues.ts';
import { mendRanked } from './ranked.ts';
import { isVerb, link, readableWith, type Tree } from './tree.ts';

const BECAME = cueOf(/^(?:became|becomes?|becoming|devi[en]\p{L}*|devenu\p{L}*|deven[ai]\p{L}*)$/u);

/** "became the first country to recognise it", with the infinitive under the noun: whoever became that did it. */
export function mendRankedSubjects(tree: Tree): void {
  for (const { firstToken, endToken } of readableWith(tree, BECAME)) {
    let mended = false;
    for (let i = firstToken; i < endToken; i++) if (isVerb(tree, i) && mendRanked(tree, i)) mended = true;
    if (mended) link(tree, firstToken, endToken);
  }
}
