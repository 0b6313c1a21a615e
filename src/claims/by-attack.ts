// Who kills by an attack that somebody makes, and whom an attack that is itself the subject hits: "killed in a Danish air strike", "a Danish air strike hit the town".
import type { Context } from './context.ts';
import { type Participant, participantOf } from './participant.ts';
import { participantsOf } from './participants.ts';
import {
  base,
  childrenOf,
  formTest,
  headOf,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';

const isAttack = formTest(
  /^(?:attacks?|airstrikes?|strikes?|raids?|bombings?|bombardments?|shellings?|assaults?|ambush|ambushes|counterattacks?|missiles?|frappes?|bombardements?|attaques?|raids?|embuscades?)$/,
);
const BY = /^(?:in|by|during|dans|par|lors)$/;

/** Those whose attack it was in which somebody is killed, wounded or something destroyed; empty where none is told. */
export function attackersOf(context: Context, verb: number): readonly Participant[] {
  const { tree } = context;
  for (const child of childrenOf(tree, verb)) {
    if (base(tree, child) !== 'obl' || !isAttack(tree, child) || !BY.test(prepositionsOf(tree, child)[0] ?? ''))
      continue;
    const makers = childrenOf(tree, child).filter(maker => isMaker(tree, maker));
    const found = makers.flatMap(maker => participantsOf(context, maker)).filter(({ entity }) => entity !== null);
    if (found.every(({ entity }) => /^(?:state|org|person|force):/.test(entity!))) return found;
  }
  return [];
}

function isMaker(tree: Tree, i: number): boolean {
  if (/^(?:amod|compound)$/.test(base(tree, i))) return true;
  return relation(tree, i) === 'nmod:poss' && upos(tree, i) !== 'PRON';
}

const HITS: ReadonlySet<string> = new Set(
  'hit strike target destroy damage pound kill wound injure devastate flatten level repel'.split(' '),
);

/** What an attack hits where it is the subject of the hitting; empty where it is not. */
export function hitBy(context: Context, noun: number): readonly Participant[] {
  const { tree } = context;
  const verb = headOf(tree, noun);
  if (relation(tree, noun) !== 'nsubj' || languageAt(tree, noun) !== 'en' || !isAttack(tree, noun)) return [];
  if (verb < noun || !HITS.has(lemma(tree, verb)) || /^(?:not|never)$/.test(norm(tree, verb - 1))) return [];
  const object = childrenOf(tree, verb).find(child => base(tree, child) === 'obj');
  if (object === undefined || upos(tree, object) === 'PRON' || participantOf(context, object) === null) return [];
  return participantsOf(context, object);
}
