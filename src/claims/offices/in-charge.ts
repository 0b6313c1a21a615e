// "was put in charge of the Board", "took charge of the Mint in 1950": at the head of a body, by words that name no office.
import { titleIndex } from '../../packs/offices.ts';
import type { Context } from '../context.ts';
import { objectOf } from '../object.ts';
import { participantOf } from '../participant.ts';
import { subjectOf } from '../subject.ts';
import { base, childrenOf, headOf, lemma, norm } from '../tree.ts';
import { isPassive } from '../voice.ts';
import { personAt } from './career.ts';
import type { Ruled } from './ruling.ts';

const PUTS = /^(?:put|place)$/;

/** Who is put in charge of which organisation by a verb; null for most verbs, and where no organisation is told. */
export function inChargeAt(context: Context, verb: number): Ruled | null {
  const { tree } = context;
  const puts = PUTS.test(lemma(tree, verb));
  if (!puts && lemma(tree, verb) !== 'take') return null;
  const charge = childrenOf(tree, verb).find(child => norm(tree, child) === 'charge');
  if (charge === undefined || (norm(tree, charge - 1) === 'in') !== puts || norm(tree, charge + 1) !== 'of')
    return null;
  const whose =
    childrenOf(tree, charge).find(child => base(tree, child) === 'nmod' && child > charge) ??
    bodyBehind(context, charge, verb);
  const body = whose === undefined ? null : participantOf(context, whose);
  const title = titleIndex(context.pack).byId.get('head');
  if (!body?.entity?.startsWith('org:') || !title) return null;
  const passive = isPassive(tree, verb);
  const person = personAt(context, puts && !passive ? objectOf(tree, verb) : (subjectOf(tree, verb)?.head ?? -1));
  if (!person) return null;
  return {
    step: { verb, career: puts ? 'appoint' : 'enter', enters: person, leaves: null, leavesAs: -1 },
    office: { title, seat: true, owner: { entity: body.entity, text: body.text }, tenure: 'present', first: verb, end: verb + 1, titleFirst: verb, titleEnd: verb + 1, article: '' },
    as: null,
  }; // biome-ignore format: a row
}

/** "put in charge of the Board", with the Board hung on the verb. */
function bodyBehind({ tree }: Context, charge: number, verb: number): number | undefined {
  return childrenOf(tree, verb).find(
    child => child > charge && child <= charge + 6 && /^obl/.test(base(tree, child)) && headOf(tree, child) === verb,
  );
}
