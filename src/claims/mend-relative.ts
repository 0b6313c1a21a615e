import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  isFiniteVerb,
  isNominal,
  isUnder,
  isVerb,
  link,
  norm,
  readableSentences,
  relation,
  type Tree,
  upos,
} from './tree.ts';

const RELATIVE = /^(?:qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|who|whom|whose|which|that|where)$/;

/**
 * "Le ministre qui avait signé le pacte démissionne" with both verbs under "ministre": the second, without a relative pronoun or a subject
 * of its own, is what the noun does.
 */
export function mendRelatives(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (base(tree, i) === 'acl') mendRelative(tree, i, sentence);
      mendByWhich(tree, i, sentence);
      mendWhomToSee(tree, i, sentence);
      mendForOthers(tree, i, sentence);
    }
  }
}

function mendRelative(tree: Tree, verb: number, sentence: Sentence): void {
  if (upos(tree, verb) !== 'VERB' || !isFiniteVerb(tree, verb)) return;
  const noun = tree.heads[verb]!;
  if (noun < 0 || noun > verb || !isNominal(tree, noun) || relation(tree, noun) !== 'root') return;
  const children = childrenOf(tree, noun);
  if (children.some(child => base(tree, child) === 'case')) return;
  const clause = children.find(child => child < verb && child > noun && relation(tree, child) === 'acl:relcl');
  if (clause === undefined || !hasRelative(tree, clause)) return;
  if (
    childrenOf(tree, verb).some(
      child => /^(?:nsubj|csubj|mark|expl)$/.test(base(tree, child)) || RELATIVE.test(norm(tree, child)),
    )
  )
    return;
  hang(tree, verb, tree.heads[noun]!, 'root');
  hang(tree, noun, verb, 'nsubj');
  for (const child of children) if (child > verb) tree.heads[child] = verb;
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "une note par laquelle la Norvège fait savoir …" with the clause under the verb of the sentence: it is of the note. */
function mendByWhich(tree: Tree, which: number, sentence: Sentence): void {
  if (!isWhich(tree, which) || which < sentence.firstToken + 2) return;
  const noun = which - 2;
  const clause = headOf(tree, which);
  if (upos(tree, which - 1) !== 'ADP' || upos(tree, noun) !== 'NOUN' || clause < which || !isVerb(tree, clause)) return;
  if (!/^(?:ccomp|advcl|conj|parataxis)$/.test(base(tree, clause)) || isUnder(tree, noun, clause)) return;
  hang(tree, clause, noun, 'acl:relcl');
  link(tree, sentence.firstToken, sentence.endToken);
}

const isWhich = formTest(/^(?:lequel|laquelle|lesquels|lesquelles|which)$/);

function hasRelative(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => RELATIVE.test(norm(tree, child)));
}

/** "les enfants que vous refusez de voir": seen, and not refused. */
function mendWhomToSee(tree: Tree, verb: number, sentence: Sentence): void {
  if (relation(tree, verb) !== 'acl:relcl' || !isWilling(tree, verb)) return;
  const infinitive = childWith(tree, verb, 'xcomp');
  const whom = childWith(tree, verb, 'obj');
  if (infinitive < verb || whom < 0 || whom > verb || !/^qu(?:e|')$/.test(norm(tree, whom))) return;
  if (!/^d(?:e|')$/.test(norm(tree, infinitive - 1)) || childWith(tree, infinitive, 'obj', 'ccomp') >= 0) return;
  tree.heads[whom] = infinitive;
  link(tree, sentence.firstToken, sentence.endToken);
}

const isWilling = formTest(/^(?:refus|accept|décid|choisi|essa|tent|menac|promet|promis)/);

/** "la gestation pour autrui" with "autrui" under the verb. */
function mendForOthers(tree: Tree, others: number, sentence: Sentence): void {
  if (!isOthers(tree, others) || norm(tree, others - 1) !== 'pour' || upos(tree, others - 2) !== 'NOUN') return;
  hang(tree, others, others - 2, 'nmod');
  link(tree, sentence.firstToken, sentence.endToken);
}

const isOthers = formTest(/^autrui$/);
