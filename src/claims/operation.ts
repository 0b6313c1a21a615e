// Military operations by their names: "l'opération Manta", "Operation Serval", "une nouvelle intervention, l'opération Épervier".
import { type Context, nameOver } from './context.ts';
import { cueOf } from './cues.ts';
import { base, childrenOf, formTest, holds, norm, type Tree } from './tree.ts';

const isOperationNoun = formTest(/^op[ée]ration$/);
/** What an operation is called before it is named. */
const isIntervention = formTest(
  /^(?:intervention|mission|expedition|expédition|campaign|campagne|deployment|déploiement)$/,
);

/** What only a text about armed forces speaks of: police, surgeons and auditors give their operations names, too. */
const MILITARY = cueOf(
  /^(?:troops?|soldiers?|servicemen|battalions?|regiments?|brigades?|garrisons?|infantry|airmen|paratroop\p{L}*|air(?:craft|base|strikes?)|warships?|frigates?|fleet|squadrons?|armies|troupes?|soldats?|bataillons?|régiments?|garnisons?|infanterie|aviateurs|parachutistes|légionnaires|armées?|militaires?|navires|frégates?|chasseurs|état-major)$/u,
);

const military = new WeakMap<Context, boolean>();

/** Whether a text speaks of armed forces at all. */
function isMilitary(context: Context): boolean {
  const before = military.get(context);
  if (before !== undefined) return before;
  const { tree } = context;
  const is = tree.words.sentences.some(sentence => sentence.kind !== 'boilerplate' && holds(tree, sentence, MILITARY));
  military.set(context, is);
  return is;
}

/** Whether a token heads the name of a military operation: the noun with a name right behind it. */
export function isOperation(context: Context, head: number): boolean {
  const { tree } = context;
  const at = nounAt(tree, head);
  return at >= 0 && isNamed(context, at) && isMilitary(context);
}

/** The noun itself: "Operation" may hang on the name behind it, as the part of one name. */
function nounAt(tree: Tree, head: number): number {
  if (isOperationNoun(tree, head)) return head;
  return head > 0 && isOperationNoun(tree, head - 1) ? head - 1 : -1;
}

function isNamed({ tree }: Context, noun: number): boolean {
  const next = noun + 1;
  if (next >= tree.tokens.length || tree.sentenceOf[next] !== tree.sentenceOf[noun]) return false;
  const quoted = /^[«"“‘']$/.test(norm(tree, next)) ? next + 1 : next;
  const first = tree.text.slice(tree.tokens.starts[quoted]!, tree.tokens.ends[quoted]!);
  return /^\p{Lu}[\p{L}'’-]/u.test(first);
}

/** "une nouvelle intervention, l'opération Manta": the name that stands beside; -1 where none does. */
export function operationBeside(context: Context, head: number): number {
  const { tree } = context;
  if (!isIntervention(tree, head) || nameOver(context, head)) return -1;
  for (const child of childrenOf(tree, head))
    if (child > head && base(tree, child) === 'appos' && isOperation(context, child)) return child;
  return -1;
}
