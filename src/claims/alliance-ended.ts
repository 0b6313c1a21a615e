// Alliances that end without their parties being told beside the verb: "denounced the treaty of 1936", "le traité d'alliance est déclaré éteint",
// "suspended its obligations to New Zealand" in a text about an alliance.
import type { Claim, StateClaim } from '../annotation.ts';
import type { Context } from './context.ts';
import { groundsOfRule } from './grounds.ts';
import { base, childrenOf, norm, sentenceAt, type Tree } from './tree.ts';

const ENDING: ReadonlySet<string> = new Set(['denounce-treaty', 'lapse', 'suspend-obligations']);

/** The claims of a document, those of an alliance's end with the allies. In the order of the text. */
export function withAlliancesEnded(context: Context, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isOpen)) return claims;
  return claims.map(claim => {
    if (!isOpen(claim)) return claim;
    const ended = claim.act === 'suspend-obligations' ? suspended(context, claim) : denounced(context, claim, claims);
    if (ended === null) return claim;
    const made = { ...claim, ...ended };
    return { ...made, why: groundsOfRule(context.tree, 'alliance-ended', made, { factuality: null, saying: null }) };
  });
}

function isOpen({ act, state, polarity, modality }: Claim): boolean {
  return ENDING.has(act) && state === null && polarity === 'positive' && modality === 'asserted';
}

type Ended = { readonly state: StateClaim; readonly time: Claim['time'] };

function between(subject: string, object: string): StateClaim {
  return { subject, relation: 'allied_with', object, change: 'ends' };
}

const ALLIANCE =
  /\b(?:alliance|allies|alliés|anzus|pacte?|security treaty|defen[cs]e treaty|traité de (?:défense|sécurité))\b/i;

/** Obligations of security, or obligations and nothing more where the text is about an alliance: debts and treaties of trade are others. */
function suspended(context: Context, claim: Claim): Ended | null {
  const { tree } = context;
  const [ally, ...more] = claim.recipients;
  const [state, ...others] = claim.agents;
  if (!ally?.entity?.startsWith('state:') || !state?.entity?.startsWith('state:') || more.length + others.length > 0)
    return null;
  const noun = obligationsBehind(tree, claim.trigger.start);
  if (noun < 0) return null;
  const told = childrenOf(tree, noun).filter(
    child =>
      /^(?:amod|compound|nmod)$/.test(base(tree, child)) && norm(tree, child) !== 'leurs' && !isParty(tree, child),
  );
  const security = told.every(child =>
    /^(?:s[ée]curit[éy]|d[ée]fen[cs]e|militaires?|military|treaty|alliance)$/.test(norm(tree, child) ?? ''),
  );
  if (!security || (told.length === 0 && !ALLIANCE.test(tree.text))) return null;
  return { state: between(state.entity, ally.entity), time: claim.time };
}

/** "envers la Norvège", "to Norway", where they hang on the obligations. */
function isParty(tree: Tree, child: number): boolean {
  return (
    childrenOf(tree, child).some(one => /^(?:envers|à|to|towards?|vis-à-vis)$/.test(norm(tree, one) ?? '')) ||
    (base(tree, child) === 'nmod' && /^(?:its|their|his|her)$/.test(norm(tree, child) ?? ''))
  );
}

function obligationsBehind(tree: Tree, start: number): number {
  const verb = tree.tokens.starts.indexOf(start);
  if (verb < 0) return -1;
  const { firstToken, endToken } = sentenceAt(tree, verb);
  for (let i = firstToken; i < endToken; i++)
    if (/^(?:obligations|engagements|commitments)$/.test(norm(tree, i) ?? '')) return i;
  return -1;
}

/** How many sentences before are looked through for those who sign together. */
const BACK = 1;

function denounced(context: Context, claim: Claim, claims: readonly Claim[]): Ended | null {
  const paper = (claim.act === 'lapse' ? claim.agents : claim.recipients)[0];
  const words = paper?.text ?? '';
  if (paper === undefined || paper.entity !== null) return null;
  const year = /\b(?:of|de) (\d{4})$/.exec(words)?.[1] ?? null;
  const ofAlliance = /\b(?:alliance|d[ée]fense|defence|mutual assistance|assistance mutuelle)\b/i.test(words);
  if (year === null && !ofAlliance) return null;
  const begun = claims.filter(
    ({ state, time, modality }) =>
      state?.relation === 'allied_with' &&
      state.change === 'begins' &&
      modality === 'asserted' &&
      (year === null || yearOf(context, time) === year),
  );
  const parties =
    begun.length > 0 ? [begun[0]!.state!.subject, begun[0]!.state!.object] : ofAlliance ? signers(claim, claims) : null;
  if (
    parties === null ||
    begun.some(({ state }) => !parties.includes(state!.subject) || !parties.includes(state!.object))
  )
    return null;
  const [who] = claim.agents;
  if (claim.act === 'denounce-treaty' && who && !parties.includes(who.entity ?? '')) return null;
  const signed = begun.length > 0 ? null : signing(claim, claims);
  return { state: between(parties[0]!, parties[1]!), time: claim.time ?? signed?.time ?? null };
}

function yearOf({ reading }: Context, time: Claim['time']): string | null {
  const found = time === null ? undefined : reading.times.find(({ id }) => id === time);
  return found?.earliest?.slice(0, 4) ?? null;
}

/** "Le Royaume-Uni et l'Égypte ont signé un accord ; leur traité d'alliance est déclaré éteint": the only two who sign right before. */
function signers(claim: Claim, claims: readonly Claim[]): [string, string] | null {
  const [one, other, ...more] = signing(claim, claims)?.agents.map(({ entity }) => entity) ?? [];
  return one?.startsWith('state:') && other?.startsWith('state:') && more.length === 0 ? [one, other] : null;
}

function signing(claim: Claim, claims: readonly Claim[]): Claim | null {
  const found = claims.filter(
    ({ act, sentence, trigger, modality, polarity }) =>
      /^(?:sign|conclude-treaty|agree)$/.test(act) &&
      modality === 'asserted' &&
      polarity === 'positive' &&
      claim.sentence - sentence <= BACK &&
      trigger.start < claim.trigger.start,
  );
  return found.length === 1 ? found[0]! : null;
}
