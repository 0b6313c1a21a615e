// Words for a part of others, who are told after "of": "one of the Parties", "hundreds of farmers", "the last of the soldiers".
import type { Context } from './context.ts';
import { norm, upos } from './tree.ts';

const PARTITIVE = /^(une?|l'une?|one|chacune?|each|any|either|both|several|some|most|certaine?s|plusieurs)$/;

/** "des milliers de grévistes", "hundreds of farmers", "a group of refugees". */
const QUANTITY =
  /^(?:milliers?|centaines?|dizaines?|douzaines?|vingtaine|trentaine|quarantaine|cinquantaine|millions?|thousands|hundreds|dozens|scores|tens|millions|handful|poignée|majorité|majority|moitié|half|%|percent|tiers|quarts|thirds|quarters)$/;

/** "the last of the soldiers", "les derniers des soldats"; alone they say nothing of a part. */
const ORDINAL = /^(?:last|first|rest|remainder|derni(?:er|ère)s?|premi(?:er|ère)s?|reste)$/;

/** Whether a word tells a part of those whom its complement names. */
export function isPartOfOthers({ tree }: Context, head: number): boolean {
  const word = norm(tree, head);
  if ((upos(tree, head) === 'PRON' && PARTITIVE.test(word)) || QUANTITY.test(word)) return true;
  // "some forty of his supporters"
  if (upos(tree, head) === 'NUM' && norm(tree, head + 1) === 'of') return true;
  return ORDINAL.test(word) && /^(?:of|de|du|des|d['’])$/.test(norm(tree, head + 1) ?? '');
}
