// What is proposed or asked for, taken for who proposes or asks: "une proposition d'alliance".
import type { Complement } from './complements.ts';
import type { Context } from './context.ts';
import { participantOf } from './participant.ts';
import { base, feature, headOf, isVerb, norm, upos } from './tree.ts';

/** "une proposition d'alliance", "la demande d'asile": a bare noun is what is proposed, and nobody who proposes it. */
export function isContent(context: Context, { head, prepositions }: Complement, act: number): boolean {
  const { tree, nameAt } = context;
  return (
    prepositions[0] === 'de' &&
    !isVerb(tree, act) &&
    upos(tree, head) === 'NOUN' &&
    nameAt[head]! < 0 &&
    (/^(?:de|d')$/.test(norm(tree, head - 1)) || isOneSuch(context, head, act)) &&
    !feature(tree, head, 'Number=Plur') &&
    // "la proposition de M. Germain"
    /^\p{Ll}/u.test(tree.text.slice(tree.tokens.starts[head]!, tree.tokens.ends[head]!)) &&
    !participantOf(context, head)?.entity
  );
}

/** "émettre la proposition d'une alliance": whoever puts it forward stands elsewhere. */
function isOneSuch(context: Context, head: number, act: number): boolean {
  const { tree } = context;
  return (
    /^une?$/.test(norm(tree, head - 1)) &&
    base(tree, act) === 'obj' &&
    isVerb(tree, headOf(tree, act)) &&
    !participantOf(context, head)?.kinds.includes('person')
  );
}
