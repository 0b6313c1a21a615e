// Whether a text tells of troops hereabouts: then "the Finns", "a Finnish company", "the pilots" are troops and no tourists, no firm.
import { type Context, nameOver } from './context.ts';
import { cueOf } from './cues.ts';
import { base, childrenOf, feature, holds, norm } from './tree.ts';

const TROOPS = cueOf(
  /^(?:troops?|soldiers?|servicemen|battalions?|regiments?|brigades?|garrison(?:s|ed)?|contingents?|infantry|airmen|airbases?|paratroop\p{L}*|peacekeep\p{L}*|unef|unifil|disembark\p{L}*|troupes?|soldats?|bataillons?|régiments?|garnisons?|infanterie|aviateurs|parachutistes|casques|débarqu\p{L}*|rembarqu\p{L}*|évacu\p{L}*|funu|finul|bases?|arm(?:y|ies|ées?)|squadrons?|escadres?|escadrilles?|naval|military|militaires?|stationed|stationnée?s?|cantonn\p{L}*|caserne\p{L}*|barracks)$/u,
);
/** How many sentences before and after a word are looked at. */
const AROUND = 2;

/** Whether the sentence of a token, or one of those around it, tells of troops. */
export function isNearTroops({ tree }: Context, token: number): boolean {
  const { sentences } = tree.words;
  const at = tree.sentenceOf[token]!;
  for (let k = Math.max(0, at - AROUND); k <= Math.min(sentences.length - 1, at + AROUND); k++)
    if (sentences[k]!.strand === sentences[at]!.strand && holds(tree, sentences[k]!, TROOPS)) return true;
  return false;
}

/** "Les Finlandais", "the British", told of as troops: all of them and not some people. */
export function isNationalsAsTroops(context: Context, head: number): boolean {
  const { tree } = context;
  const name = nameOver(context, head);
  if (name?.type !== 'MISC' || !name.entity?.startsWith('state:')) return false;
  const determiner = childrenOf(tree, head).find(child => base(tree, child) === 'det');
  if (determiner === undefined || !/^(?:les|the)$/.test(norm(tree, determiner))) return false;
  if (
    !feature(tree, head, 'Number=Plur') &&
    norm(tree, determiner) !== 'les' &&
    !/(?:sh|ch|ese)$/.test(norm(tree, head))
  )
    return false;
  return isNearTroops(context, head);
}
