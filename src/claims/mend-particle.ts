import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  hang,
  headOf,
  isVerb,
  link,
  norm,
  readableSentences,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const isParticle = formTest(/^(?:de|d')$/);
/** What may stand between a subject and its verb: "de Gaulle ne le lui a pas encore dit". */
const BETWEEN = new Set(['ADV', 'PRON', 'AUX']);
const FARTHEST = 5;

/**
 * "De Gaulle refuse", "recevoir de Villepin": where the particle of a person's name was taken for a preposition, the name is the subject of
 * the verb after it, or the object of the verb before it. `beginsPerson` tells whether a person's name begins at a token.
 */
export function mendParticles(tree: Tree, beginsPerson: (token: number) => boolean): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr') continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (base(tree, i) === 'case' && isParticle(tree, i) && beginsPerson(i)) mendParticle(tree, i, sentence);
    }
  }
}

function mendParticle(tree: Tree, particle: number, sentence: Sentence): void {
  const name = headOf(tree, particle);
  if (name <= particle || childrenOf(tree, name).some(child => child !== particle && base(tree, child) === 'case'))
    return;
  rename(tree, particle, 'flat:name');
  const relation = base(tree, name);
  if (relation !== 'obl' && relation !== 'nmod') return;
  const verb = verbAfter(tree, name, sentence);
  if (verb >= 0 && !hasSubject(tree, verb)) {
    if (headOf(tree, verb) === name) {
      hang(tree, verb, tree.heads[name]!, 'dep');
    }
    hang(tree, name, verb, 'nsubj');
    link(tree, sentence.firstToken, sentence.endToken);
    return;
  }
  const governor = headOf(tree, name);
  if (
    relation === 'obl' &&
    governor >= 0 &&
    governor < name &&
    isVerb(tree, governor) &&
    childWith(tree, governor, 'obj') < 0
  )
    rename(tree, name, 'obj');
}

/** The finite verb, or its participle, that follows a subject; -1 for none. */
function verbAfter(tree: Tree, name: number, sentence: Sentence): number {
  let last = name;
  for (const child of childrenOf(tree, name)) if (base(tree, child) === 'flat' && child > last) last = child;
  for (let i = last + 1; i < Math.min(sentence.endToken, last + 1 + FARTHEST); i++) {
    const tag = upos(tree, i);
    const finite = feature(tree, i, 'VerbForm=Fin');
    if (tag === 'AUX' && finite) {
      const verb = headOf(tree, i);
      if (verb > i) return verb;
    }
    if (tag === 'VERB') return finite || childrenOf(tree, i).some(child => upos(tree, child) === 'AUX') ? i : -1;
    if (!BETWEEN.has(tag)) return -1;
  }
  return -1;
}

/** A subject other than an adjective set apart before it: "Pragmatique, de Gaulle sait". */
function hasSubject(tree: Tree, verb: number): boolean {
  for (const child of childrenOf(tree, verb)) {
    if (base(tree, child) !== 'nsubj') continue;
    if (upos(tree, child) !== 'ADJ' || norm(tree, child + 1) !== ',') return true;
    rename(tree, child, 'amod');
  }
  return false;
}
