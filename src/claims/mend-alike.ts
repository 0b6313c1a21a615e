// Lists whose items repeat their preposition or stand beside one another as if in apposition: "par A, par B et par C"; "A, B ainsi que C".
import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  headOf,
  isNominal,
  isUnder,
  isVerb,
  languageAt,
  lemma,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** Prepositions that nothing but what they open repeats: not "de", "of". */
const REPEATED = /^(?:par|avec|contre|envers|by|with|against|between|among)$/;

/** Puts right lists that the words tell and the parser did not. `nameAt`: for each token, which name it belongs to; below 0 for none. */
export function mendAlike(tree: Tree, nameAt: ArrayLike<number>): void {
  for (const sentence of readableSentences(tree))
    for (let i = sentence.firstToken; i < sentence.endToken; i++)
      if (isNominal(tree, i) && mendItem(tree, i, sentence, nameAt)) link(tree, sentence.firstToken, sentence.endToken);
}

function mendItem(tree: Tree, i: number, sentence: Sentence, nameAt: ArrayLike<number>): boolean {
  switch (base(tree, i)) {
    case 'conj':
      return (
        joinTitle(tree, i) ||
        raiseRepeated(tree, i, sentence) ||
        raiseOverName(tree, i, nameAt) ||
        raiseBare(tree, i) ||
        joinBehindVerb(tree, i)
      );
    case 'obl':
      return raiseRepeated(tree, i, sentence);
    case 'appos':
      return joinApposed(tree, i);
    case 'nsubj':
      return joinSubjects(tree, i, sentence);
    default:
      return false;
  }
}

/** "par le roi de A et par le roi de B" with the second king beside A: beside whatever has the same preposition. */
function raiseRepeated(tree: Tree, item: number, { firstToken }: Sentence): boolean {
  if (base(tree, item) !== 'conj' && base(tree, item) !== 'obl') return false;
  const preposition = prepositionsOf(tree, item)[0] ?? '';
  if (!REPEATED.test(preposition)) return false;
  if (base(tree, item) === 'conj') {
    let above = headOf(tree, item);
    if (above < 0 || prepositionsOf(tree, above)[0] === preposition) return false;
    for (let steps = 0; above >= 0 && steps < 6 && isNominal(tree, above); above = headOf(tree, above), steps++)
      if (prepositionsOf(tree, above)[0] === preposition) return hang(tree, item, above);
    return false;
  }
  // "par A, par B": two complements of one verb, with nothing but a comma between them.
  const verb = headOf(tree, item);
  if (base(tree, item) !== 'obl' || verb < 0 || !isVerb(tree, verb)) return false;
  const first = childrenOf(tree, verb).find(
    child =>
      child > verb && child < item && base(tree, child) === 'obl' && prepositionsOf(tree, child)[0] === preposition,
  );
  if (first === undefined) return false;
  const start = Math.min(item, ...childrenOf(tree, item).filter(child => upos(tree, child) !== 'PUNCT'));
  return start > firstToken && /^(?:,|et|and)$/.test(norm(tree, start - 1)) && hang(tree, item, first);
}

/** "l'Organisation des Nations Unies et l'Union" with the union beside "Nations": beside the whole name. */
function raiseOverName(tree: Tree, item: number, nameAt: ArrayLike<number>): boolean {
  const inside = headOf(tree, item);
  if (base(tree, item) !== 'conj' || inside < 0 || nameAt[inside]! < 0 || nameAt[item] === nameAt[inside]) return false;
  let top = inside;
  // "the mayor Olav Lund and the governor": the name hangs on its title.
  for (
    let above = headOf(tree, top);
    above >= 0 && (nameAt[above] === nameAt[inside] || bearsTitle(tree, top, above));
    above = headOf(tree, top)
  )
    top = above;
  return top !== inside && top < item && prepositionsOf(tree, item).length === 0 && hang(tree, item, top);
}

/** "the mayor Olav", "the mayor Olav Lund" */
function bearsTitle(tree: Tree, name: number, title: number): boolean {
  if (base(tree, name) === 'flat') return title < name;
  return base(tree, name) === 'appos' && title === name - 1 && upos(tree, title) === 'NOUN';
}

/** "… and the governor Olav" with Olav for one more in the list: he is the governor. */
function joinTitle(tree: Tree, name: number): boolean {
  const title = name - 1;
  if (base(tree, name) !== 'conj' || upos(tree, name) !== 'PROPN' || upos(tree, title) !== 'NOUN') return false;
  if (base(tree, title) !== 'conj' || !hasArticle(tree, title)) return false;
  if (!isUnder(tree, headOf(tree, name), headOf(tree, title))) return false;
  tree.heads[name] = title;
  rename(tree, name, 'flat');
  return true;
}

/** "le ministre de l'Intérieur et le préfet": French says "de" again, so what has no "de" is beside the minister. */
function raiseBare(tree: Tree, item: number): boolean {
  const inside = headOf(tree, item);
  if (base(tree, item) !== 'conj' || inside < 0 || languageAt(tree, item) !== 'fr' || !hasArticle(tree, item))
    return false;
  if (prepositionsOf(tree, item).length > 0 || (upos(tree, item) === 'PROPN' && upos(tree, inside) === 'PROPN'))
    return false;
  if (!/^(?:de|à)$/.test(prepositionsOf(tree, inside)[0] ?? '')) return false;
  for (
    let at = headOf(tree, inside), steps = 0;
    at >= 0 && isNominal(tree, at) && steps < 6;
    at = headOf(tree, at), steps++
  )
    if (!/^(?:de|à)$/.test(prepositionsOf(tree, at)[0] ?? '')) return hang(tree, item, at);
  return false;
}

/** "le Gouvernement A, le Gouvernement B et le Gouvernement C" with B for another name of A: the same word with an article is a second one. */
function joinApposed(tree: Tree, item: number): boolean {
  const first = headOf(tree, item);
  if (base(tree, item) !== 'appos' || first < 0 || first > item || lemma(tree, item) !== lemma(tree, first))
    return false;
  const listed = childrenOf(tree, first).some(child => child > item && base(tree, child) === 'conj');
  return listed && [item, first].every(i => hasArticle(tree, i)) && hang(tree, item, first);
}

/** "Sont abrogés l'accord de 1951, ainsi que le protocole" with the protocol beside the verb: beside what stands behind the verb already. */
function joinBehindVerb(tree: Tree, item: number): boolean {
  const verb = headOf(tree, item);
  if (base(tree, item) !== 'conj' || verb < 0 || verb > item || upos(tree, verb) !== 'VERB') return false;
  if (childrenOf(tree, item).some(child => /^(?:orphan|case|cop|nsubj)$/.test(base(tree, child)))) return false;
  const first = childrenOf(tree, verb).find(
    child => child > verb && child < item && /^(?:nsubj|obj)$/.test(base(tree, child)) && upos(tree, child) !== 'PRON',
  );
  return first !== undefined && hang(tree, item, first);
}

/** "A, B ainsi que C ont signé" with B for another name of A and C for a subject of its own. */
function joinSubjects(tree: Tree, item: number, { firstToken }: Sentence): boolean {
  const verb = headOf(tree, item);
  if (base(tree, item) !== 'nsubj' || verb < item) return false;
  const start = Math.min(item, ...childrenOf(tree, item).filter(child => base(tree, child) === 'det'));
  const joint = start - 2;
  if (joint <= firstToken || norm(tree, start - 1) !== 'que' || !/^(?:ainsi|même)$/.test(norm(tree, joint)))
    return false;
  const first = childrenOf(tree, verb).find(child => child < joint && base(tree, child) === 'nsubj');
  if (first === undefined) return false;
  for (const between of childrenOf(tree, first))
    if (base(tree, between) === 'appos' && upos(tree, between) === 'PROPN' && hasArticle(tree, between))
      hang(tree, between, first);
  return hang(tree, item, first);
}

function hasArticle(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(child => base(tree, child) === 'det');
}

function hang(tree: Tree, item: number, first: number): boolean {
  tree.heads[item] = first;
  rename(tree, item, 'conj');
  return true;
}
