// A person in a phrase whose the thing or the other person is: "the king's brother", "le contrôle d'Alain Morel".
import { type Context, nameOver } from './context.ts';
import { isOwnOfSomebody } from './demonym.ts';
import { base, childrenOf, headOf, norm, relation, upos } from './tree.ts';

/** Whether the actor that a phrase names is not who it is: the person or place whose it is, or the body at the beginning of another one's name. */
export function isAnother(context: Context, actor: string, head: number, last: number): boolean {
  if (/^(?:person|place):/.test(actor)) return isOwner(context, actor, head, last);
  if (actor.startsWith('state:')) return isOwnOfSomebody(context, head) && isOwner(context, actor, head, last);
  // "the ASEAN Regional Forum"
  const own = actor.startsWith('org:') ? nameOver(context, head) : null;
  return own !== null && own.entity === null && own.type !== 'PER' && /\s/.test(own.text);
}

const TITLES = /^(?:NOUN|PROPN|ADJ|PUNCT)$/;
const INSIDE = /^(?:NOUN|PROPN|ADJ|PUNCT|DET)$/;

/** "le contrôle d'Alain Morel", "the secretary of Haakon Lund": not the person whose it is. */
function isOwner(context: Context, person: string, head: number, last: number): boolean {
  // "the king's brother"
  if (
    childrenOf(context.tree, head).some(
      child => relation(context.tree, child) === 'nmod:poss' && nameOver(context, child)?.entity === person,
    )
  )
    return true;
  for (let i = head + 1; i <= last; i++) {
    const name = nameOver(context, i);
    if (name?.entity !== person || name.start !== context.tree.tokens.starts[i]) continue;
    // Before the name, its titles: "l'ami du président Morel".
    let before = i - 1;
    // "a revision of the Harper-Lund Treaty": the name of a thing, whatever article it has.
    const thing = headOf(context.tree, i) > i && base(context.tree, i) === 'compound';
    while (before > head && (thing ? INSIDE : TITLES).test(upos(context.tree, before))) before--;
    return before > head && /^(?:de|du|des|d'|of)$/.test(norm(context.tree, before));
  }
  return false;
}
