// Who acts where the subject of a verb is nobody known, or what somebody acts by: "issued a statement demanding …", "Israeli raids killed …".

import type { Wording } from './compile.ts';
import type { Context } from './context.ts';
import { adjectiveOwners, fill, type State } from './fit-slots.ts';
import { participantOf } from './participant.ts';
import type { Hole } from './phrase.ts';
import { subjectOf } from './subject.ts';
import { base, childrenOf, headOf, isVerb, lemma, norm, relation, type Tree, upos } from './tree.ts';
import { isPassive } from './voice.ts';

/** What somebody says something by. */
const WRITINGS: ReadonlySet<string> = new Set(
  (
    'déclaration communiqué lettre note message résolution appel pétition télégramme mémorandum manifeste motion ' +
    'declaration statement letter note message resolution appeal petition telegram memorandum manifesto motion communique'
  ).split(' '),
);

/** Fills an agent's hole with whoever stands behind a writing or an attack; false where that is nobody. */
export function fillBehind(context: Context, hole: Hole, subject: number, state: State): boolean {
  if (!hole.roles.includes('agent')) return false;
  const { tree } = context;
  if (WRITINGS.has(lemma(tree, subject))) {
    const issuer = issuerOf(tree, subject);
    return issuer >= 0 && fill(context, hole, issuer, state);
  }
  if (upos(tree, subject) !== 'NOUN' || !participantOf(context, subject)?.kinds.includes('attack')) return false;
  for (const child of childrenOf(tree, subject)) {
    if (relation(tree, child) === 'nmod:poss') {
      if (fill(context, hole, child, state)) return true;
    } else if (/^(?:amod|compound)$/.test(base(tree, child))) {
      const owners = adjectiveOwners(context, child, hole);
      if (owners.length === 0) continue;
      for (const role of hole.roles) state.roles.set(role, owners);
      state.used.add(subject);
      state.score += 0.5;
      return true;
    }
  }
  return false;
}

/** The subject of the verb whose object the writing is: who "issued a declaration". */
function issuerOf(tree: Tree, writing: number): number {
  const verb = headOf(tree, writing);
  if (base(tree, writing) !== 'obj' || verb < 0 || !isVerb(tree, verb) || isPassive(tree, verb)) return -1;
  return subjectOf(tree, verb)?.head ?? -1;
}

/**
 * "Zamunda recalled its ambassador": a name that nobody knows is a state or an organisation where only these do what the phrase says, in words
 * of its own and not by its verb alone ("leaves", "signs").
 */
export function fillUnknown(context: Context, { subject, slots }: Wording, head: number, state: State): boolean {
  if (!subject?.roles.includes('agent') || !subject.kinds.includes('state')) return false;
  if (upos(context.tree, head) !== 'PROPN' || !slots.some(slot => slot.word !== null && !slot.optional)) return false;
  const participant = participantOf(context, head);
  const unknown = participant?.entity === null || participant?.entity.startsWith('place:');
  const [kind] = participant?.kinds ?? [];
  // "the Titanic", "the Economist": English states have no article.
  const thing = kind === 'name' && childrenOf(context.tree, head).some(child => norm(context.tree, child) === 'the');
  return (
    unknown === true &&
    (kind === 'name' || kind === 'place') &&
    !thing &&
    fill(context, { ...subject, kinds: ['name', 'place'] }, head, state)
  );
}
