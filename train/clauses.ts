import type { TreebankWord } from './conllu.ts';

/** What of a verb's dependents its clause cannot do without. */
const CORE = new Set([
  'nsubj',
  'expl',
  'aux',
  'cop',
  'obj',
  'iobj',
  'xcomp',
  'compound',
  'dislocated',
  'fixed',
  'flat',
]);
/** What a clause may keep besides. */
const LOOSE = new Set([...CORE, 'obl', 'advmod', 'ccomp']);
/** What is cut from within the clause, so that it becomes plain. */
const CUT = new Set([
  'acl',
  'advcl',
  'appos',
  'conj',
  'cc',
  'parataxis',
  'punct',
  'discourse',
  'reparandum',
  'vocative',
  'dep',
]);
const SUBJECTS = new Set(['nsubj', 'expl']);
const SHORTEST = 3;
const LONGEST = 20;
const UNSTOPPED = 0.2;

/**
 * Plain declaratives made of the finite clauses of a sentence whose subject is a noun ("He says that the town has grown." gives "The town has grown."): few sentences of the treebanks are
 * short and whole, and short lines there are mostly titles. Up to three of each clause: the core, the core with its adverbs and obliques, and the core under a subject with all that hangs on it. Most end with a full stop.
 */
export function clausesOf(words: readonly TreebankWord[], random: () => number): TreebankWord[][] {
  const children = words.map((): number[] => []);
  words.forEach(({ head }, i) => {
    if (head >= 0) children[head]!.push(i);
  });
  const universal = (i: number) => words[i]!.relation.split(':')[0]!;
  const finite = (i: number) => words[i]!.feats.includes('VerbForm=Fin');
  const found = new Map<string, TreebankWord[]>();
  words.forEach((word, verb) => {
    const own = children[verb]!;
    const subject = own.find(i => SUBJECTS.has(universal(i)) && i < verb);
    if (subject === undefined || word.upos !== 'VERB' || words[subject]!.upos === 'PRON') return;
    if (!finite(verb) && !own.some(i => (universal(i) === 'aux' || universal(i) === 'cop') && finite(i))) return;
    if (/Mood=(Imp|Sub)/.test(word.feats) || own.some(i => words[i]!.form === '?')) return;
    for (const [kept, wholeSubject] of [
      [CORE, false],
      [LOOSE, false],
      [CORE, true],
    ] as const) {
      const inside = new Set<number>([verb]);
      const add = (i: number, whole: boolean): void => {
        inside.add(i);
        for (const child of children[i]!) if (whole || !CUT.has(universal(child))) add(child, whole);
      };
      for (const i of own) {
        const needed =
          kept.has(universal(i)) || (universal(i) === 'advmod' && words[i]!.feats.includes('Polarity=Neg'));
        if (needed && !(universal(i) === 'advmod' && i < subject)) add(i, wholeSubject && i === subject);
      }
      if (inside.size < SHORTEST || inside.size > LONGEST) continue;
      const clause = asSentence(
        words,
        [...inside].sort((a, b) => a - b),
        verb,
        random() < UNSTOPPED,
      );
      found.set(clause.map(({ form }) => form).join(' '), clause);
    }
  });
  return [...found.values()];
}

function asSentence(
  words: readonly TreebankWord[],
  order: readonly number[],
  verb: number,
  unstopped: boolean,
): TreebankWord[] {
  const place = new Map(order.map((old, i) => [old, i]));
  const clause = order.map((old, i) => {
    const word = words[old]!;
    const head = old === verb ? -1 : place.get(word.head)!;
    const form = i === 0 ? word.form.slice(0, 1).toUpperCase() + word.form.slice(1) : word.form;
    return { ...word, form, head, relation: head < 0 ? 'root' : word.relation };
  });
  if (unstopped) return clause;
  return [...clause, { form: '.', lemma: '.', upos: 'PUNCT', feats: '', head: place.get(verb)!, relation: 'punct' }];
}
