// "Manlio Brosio, who had been Secretary General since 1964, stepped down in 1971": the verb behind the relative clause and its comma, hung on the name
// as another clause of it, is what the name does.
import { base, childrenOf, feature, hang, link, norm, readableSentences, relation, type Tree, upos } from './tree.ts';

/** Makes the verb behind the relative clause of a name at the top of its sentence the top of it, in place. */
export function mendRelativesAndVerbs(tree: Tree): void {
  for (const { firstToken, endToken, language } of readableSentences(tree)) {
    if (language !== 'en') continue;
    for (let i = firstToken + 2; i + 1 < endToken; i++)
      if (norm(tree, i) === 'who' && norm(tree, i - 1) === ',' && mendVerb(tree, i, firstToken))
        link(tree, firstToken, endToken);
  }
}

function mendVerb(tree: Tree, who: number, firstToken: number): boolean {
  const clause = tree.heads[who]!;
  const name = clause < 0 ? -1 : tree.heads[clause]!;
  if (clause < who || relation(tree, clause) !== 'acl:relcl' || name < firstToken || name > who) return false;
  if (relation(tree, name) !== 'root' || upos(tree, name) !== 'PROPN') return false;
  const children = childrenOf(tree, name);
  const verb = [...children, ...childrenOf(tree, clause)].find(
    child => child > clause && /^(?:acl|advcl|conj|parataxis)$/.test(base(tree, child)),
  );
  if (verb === undefined || !isOwn(tree, verb, clause)) return false;
  const behind = children.filter(child => child > verb);
  hang(tree, verb, -1, 'root');
  hang(tree, name, verb, 'nsubj');
  for (const child of behind) hang(tree, child, verb, relation(tree, child));
  return true;
}

/** A past right behind the comma, with nobody else to do it: not "who lived there, who died", "who came and went". */
function isOwn(tree: Tree, verb: number, clause: number): boolean {
  if (upos(tree, verb) !== 'VERB' || !feature(tree, verb, 'Tense=Past')) return false;
  // "elected in 1964" may be what was done to him; "stepped down" is not, whatever the tagger says.
  if (feature(tree, verb, 'VerbForm=Part') && !hasParticle(tree, verb)) return false;
  let first = verb;
  while (first - 1 > clause && /^(?:ADV|AUX)$/.test(upos(tree, first - 1))) first--;
  if (norm(tree, first - 1) !== ',') return false;
  return !childrenOf(tree, verb).some(child => /^(?:nsubj|csubj|mark|cc)$/.test(base(tree, child)));
}

function hasParticle(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => relation(tree, child) === 'compound:prt');
}
