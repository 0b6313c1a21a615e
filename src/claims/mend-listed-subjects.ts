// "À Genève, la Norvège, la Suède et le Danemark ont signé": where a parser hangs the first names on the town that opens the sentence, or on each other,
// the names right before a plural verb are its subjects, all of them.
import { base, childrenOf, feature, hang, headOf, norm, relation, type Tree, upos } from './tree.ts';

/** Hangs a list of names right before a French plural verb on it; whether it did. */
export function mendListedSubjects(tree: Tree, verb: number, firstToken: number): boolean {
  if (/^(?:aux|cop)$/.test(base(tree, verb))) return false;
  const start = beginning(tree, verb);
  if (!feature(tree, start, 'Number=Plur') || !isProper(tree, start - 1)) return false;
  const { heads, before } = namesBefore(tree, start, firstToken);
  const [first, ...others] = heads;
  if (first === undefined || others.length === 0) return false;
  // The sentence opens with when or where; whoever else stood before the list would belong to it.
  if (before >= firstToken && (norm(tree, before) !== ',' || !opensWithWhenOrWhere(tree, firstToken))) return false;
  const subject = childrenOf(tree, verb).find(child => base(tree, child) === 'nsubj');
  if (subject !== undefined && !heads.includes(subject)) return false;
  if (
    headOf(tree, first) === verb &&
    base(tree, first) === 'nsubj' &&
    others.every(head => isConjunct(tree, head, heads))
  )
    return false;
  // Subjects of another verb are left to it: "qu'ont signé la Norvège et la Suède".
  if (heads.some(head => base(tree, head) === 'nsubj' && headOf(tree, head) !== verb)) return false;
  const passive = childrenOf(tree, verb).some(child => relation(tree, child) === 'aux:pass');
  hang(tree, first, verb, passive ? 'nsubj:pass' : 'nsubj');
  for (const other of others) hang(tree, other, first, 'conj');
  return true;
}

function opensWithWhenOrWhere(tree: Tree, firstToken: number): boolean {
  return upos(tree, firstToken) === 'ADP' || tree.isTime[firstToken] === 1 || tree.isTime[firstToken + 1] === 1;
}

/** A name, though the tagger takes it for a noun: "le Pérou". */
function isProper(tree: Tree, token: number): boolean {
  return (
    upos(tree, token) === 'PROPN' ||
    (upos(tree, token) === 'NOUN' &&
      /^\p{Lu}/u.test(tree.text.slice(tree.tokens.starts[token]!, tree.tokens.ends[token]!)))
  );
}

function isConjunct(tree: Tree, head: number, heads: readonly number[]): boolean {
  return base(tree, head) === 'conj' && heads.includes(headOf(tree, head));
}

/** The first of the auxiliaries that stand right before a verb, else the verb. */
function beginning(tree: Tree, verb: number): number {
  let start = verb;
  while (start > 0 && upos(tree, start - 1) === 'AUX' && headOf(tree, start - 1) === verb) start--;
  return start;
}

/** The names listed up to a token, with the last joined by "et", and the token before the list. A name behind a preposition is none of them. */
function namesBefore(tree: Tree, start: number, firstToken: number): { heads: number[]; before: number } {
  const heads: number[] = [];
  let before = start - 1;
  for (let at = start - 1; at >= firstToken; ) {
    let name = at;
    while (name > firstToken && isProper(tree, name - 1)) name--;
    if (!isProper(tree, at)) break;
    const opens = /^(?:le|la|l'|les)$/.test(norm(tree, name - 1)) ? name - 1 : name;
    if (opens > firstToken && upos(tree, opens - 1) === 'ADP') break;
    heads.unshift(name);
    before = opens - 1;
    const joined = norm(tree, before) === 'et';
    if (heads.length === 1 ? !joined : norm(tree, before) !== ',') break;
    at = joined && norm(tree, before - 1) === ',' ? before - 2 : before - 1;
  }
  return { heads, before };
}
