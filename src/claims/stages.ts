// "moved from Paris to Brussels in 1967 and to Mons in 1970", "joined NATO in 1982 and the Community in 1986": what comes behind the first date
// with a date of its own is another act than the first.
import type { Claim, Mention, TimeExpression } from '../annotation.ts';
import { slugOf, territoryOf } from '../packs/actor-index.ts';
import { foldName } from '../packs/fold.ts';
import type { Context } from './context.ts';

/** Between the first date and the second: nothing but names and small words. */
const JOINT = /^\s*,?\s*(?:and\s+then|and\s+finally|et\s+enfin|and|et|puis|then|ensuite|enfin)\s/i;
const SMALL =
  /^[\s,]*(?:(?:and|then|finally|et|puis|ensuite|enfin|to|for|from|in|on|at|à|a|au|aux|en|pour|vers|de|du|des|d['’]|le|la|les|l['’]|the)[\s,]*)*$/i;
/** Before the first place that somebody moves to. */
const TO = /(?:^|\s)(?:to|for|à|au|aux|en|pour|vers)\s+(?:the\s+|la\s+|l['’]|le\s+)?$/i;

interface Stage {
  readonly names: readonly Mention[];
  readonly time: TimeExpression;
}

/** The claims of a document with those of later stages under their own dates. In the order of the text. */
export function withStages(context: Context, claims: readonly Claim[]): Claim[] {
  let changed = false;
  const found = claims.flatMap(claim => {
    const staged = stagesOf(context, claim, claims);
    changed ||= staged.length !== 1 || staged[0] !== claim;
    return staged;
  });
  return changed ? found.map((claim, id) => ({ ...claim, id })) : [...claims];
}

function stagesOf(context: Context, claim: Claim, claims: readonly Claim[]): Claim[] {
  if (claim.time === null || claim.polarity !== 'positive' || claim.modality !== 'asserted') return [claim];
  const time = context.reading.times[claim.time]!;
  if (time.start < claim.trigger.end) return [claim];
  const stage = stageAfter(context, claim.sentence, time.end);
  if (!stage || claims.some(({ act, time }) => act === claim.act && time === stage.time.id)) return [claim];
  return context.pack.acts.find(({ id }) => id === claim.act)?.moves
    ? moved(context, claim, time, stage)
    : listed(claim, stage);
}

function stageAfter(
  { tree: { text }, reading: { names, times } }: Context,
  sentence: number,
  from: number,
): Stage | null {
  const time = times.find(one => one.sentence === sentence && one.start >= from && one.earliest !== null);
  if (!time || !JOINT.test(text.slice(from, time.start))) return null;
  const between = names.filter(name => name.sentence === sentence && name.start >= from && name.end <= time.start);
  let at = from;
  for (const name of between) {
    if (name.entity === null || !SMALL.test(text.slice(at, name.start))) return null;
    at = name.end;
  }
  return between.length > 0 && SMALL.test(text.slice(at, time.start)) ? { names: between, time } : null;
}

/** Two moves: to the last place before the first date, and from there to the last place before the second. */
function moved(context: Context, claim: Claim, time: TimeExpression, stage: Stage): Claim[] {
  const { state } = claim;
  const first = firstGoal(context, claim, time);
  const second = stage.names.at(-1)!;
  const [from, to] = [first && placeOf(context, first), placeOf(context, second)];
  if (!first || !from || !to || from === to || state?.relation !== 'hosts') return [claim];
  const here = { ...claim, place: { text: first.text, entity: from } };
  if (state.change !== 'begins') return [here];
  const there = { ...claim, place: { text: second.text, entity: to }, time: stage.time.id };
  return [
    { ...here, state: { ...state, subject: from } },
    { ...there, state: { ...state, subject: to } },
    { ...there, state: { ...state, subject: from, change: 'ends' } },
  ];
}

function firstGoal(
  { tree: { text }, reading: { names } }: Context,
  claim: Claim,
  time: TimeExpression,
): Mention | null {
  const before = names.filter(
    ({ start, end, type }) => type === 'LOC' && start >= claim.trigger.end && end <= time.start,
  );
  return before.findLast(({ start }) => TO.test(text.slice(Math.max(0, start - 12), start))) ?? null;
}

function placeOf({ actors }: Context, { entity, text }: Mention): string | null {
  if (entity?.startsWith('place:')) return entity;
  if (!entity?.startsWith('state:')) return null;
  if (!actors.byCapital.has(foldName(text))) return territoryOf(actors, entity);
  return actors.byName.get(foldName(text))?.find(({ kind }) => kind === 'place')?.id ?? `place:${slugOf(text)}`;
}

/** What was joined, left or signed at the second date is no part of the first. */
function listed(claim: Claim, { names, time }: Stage): Claim[] {
  const late = new Set(names.map(({ entity }) => entity));
  const isLate = ({ entity }: { readonly entity: string | null }) => entity !== null && late.has(entity);
  const [behind, before] = [claim.recipients.filter(isLate), claim.recipients.filter(one => !isLate(one))];
  if (behind.length === 0 || before.length === 0) return [claim];
  const { state } = claim;
  const first = { ...claim, recipients: before };
  const second = { ...claim, recipients: behind, time: time.id };
  if (state === null) return [first, second];
  return isLate({ entity: state.object }) ? [second] : [first];
}
