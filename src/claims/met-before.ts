// "ambushed a column, firing on it": whom a participle takes up, where its main verb has been done against the same.
import type { Context } from './context.ts';
import { type Participant, participantOf } from './participant.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isVerb,
  lemma,
  norm,
  relation,
  type Tree,
  upos,
} from './tree.ts';

/** Verbs whose object is met as an opponent: never one's own people, as with "led his men, firing on them". */
const MEETING: ReadonlySet<string> = new Set(
  (
    'ambush attack surround encircle besiege pursue chase invade intercept trap corner confront assault raid storm surprise overtake ' +
    'attaquer assaillir encercler assiéger poursuivre envahir intercepter surprendre affronter piéger cerner'
  ).split(' '),
);
const TAKING_UP = /^(?:it|them|him|eux|elles?|lui|les|le|la|l')$/;

/** The object of the main verb that a pronoun under its participle takes up; null where another noun between could be meant. */
export function metBefore(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  if (base(tree, pronoun) === 'nsubj') return recognisedBefore(context, pronoun);
  if (!/^(?:obl|obj|iobj)$/.test(base(tree, pronoun)) || !TAKING_UP.test(norm(tree, pronoun))) return null;
  const participle = headOf(tree, pronoun);
  if (participle < 0 || base(tree, participle) !== 'advcl' || !/(?:ing|ant)$/.test(norm(tree, participle))) return null;
  if (childWith(tree, participle, 'nsubj') >= 0) return null;
  const verb = headOf(tree, participle);
  const object = verb >= 0 && isVerb(tree, verb) && MEETING.has(lemma(tree, verb)) ? childWith(tree, verb, 'obj') : -1;
  if (object < verb || object > participle || hasOwner(tree, object)) return null;
  const plural = feature(tree, object, 'Number=Plur');
  for (let i = object + 1; i < pronoun; i++)
    if (/^(?:NOUN|PRON)$/.test(upos(tree, i)) && !tree.isTime[i] && feature(tree, i, 'Number=Plur') === plural)
      return null;
  return upos(tree, object) === 'PRON' ? null : participantOf(context, object);
}

const RECOGNISING = /^(?:recogni[sz]e[sd]?|reconnaître)$/;
const FREED =
  /^(?:gain|achieve|attain|obtain|win|declare|proclaim|become|accéder|obtenir|proclamer|déclarer|devenir|acquérir)$/;

/** "Norway recognised Chad when it gained its independence": it is whom somebody recognises that has become a state. */
function recognisedBefore(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  const clause = headOf(tree, pronoun);
  if (!/^(?:it|they|ils?|elles?)$/.test(norm(tree, pronoun)) || clause < 0) return null;
  // "when it became independent", "the same day that it became independent"
  const above = headOf(tree, clause);
  const day = base(tree, clause) === 'acl' && above >= 0 && /^(?:day|date|time|jour|moment)$/.test(norm(tree, above));
  if (!day && base(tree, clause) !== 'advcl') return null;
  const verb = day ? headOf(tree, above) : above;
  if (verb < 0 || !RECOGNISING.test(lemma(tree, verb))) return null;
  const copula = childWith(tree, clause, 'cop');
  if (!FREED.test(lemma(tree, clause)) && copula < 0) return null;
  const object = childWith(tree, verb, 'obj');
  const named = object > verb && object < pronoun ? participantOf(context, object) : null;
  return named?.entity ? named : null;
}

function hasOwner(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(
    child => relation(tree, child) === 'nmod:poss' || /^(?:son|sa|ses|leurs?)$/.test(norm(tree, child)),
  );
}
