// Claims that cannot all be true, side by side.

import { cited, conflict, toldApart } from './conflict.ts';
import { byTime, compare, daysFrom, lengthOf, sooner } from './days.ts';
import { participantKey } from './keys.ts';
import type { Conflict, ConflictAbout, ConflictClaim, Origin, TracedClaim, VariantKind } from './model.ts';
import { tellAlike, type World } from './world.ts';

const ABOUT: Readonly<Record<VariantKind, ConflictAbout | null>> = {
  number: 'figure',
  date: 'date',
  negation: 'state',
  // Copies that name somebody the others leave out contradict nobody.
  name: null,
  modal: null,
};

export { conflictsOfHistory } from './state-conflicts.ts';

/** Copies of one sentence that give another figure or date, or lost a negation. */
export function conflictsOfOrigin({ members, variants }: Origin): Conflict[] {
  return variants.flatMap(({ kind, readings }) => {
    const about = ABOUT[kind];
    if (!about || readings.length < 2) return [];
    const sides = readings.map(reading =>
      reading.members.map(({ document, start, end }): ConflictClaim => {
        const sentence = members.find(
          member => member.document === document && member.start <= start && end <= member.end,
        );
        return { document, sentence: sentence?.id ?? 0, start, end, claim: null };
      }),
    );
    return [conflict(about, sides, members.length)];
  });
}

/** PLOVER types of what is done again and again: two dates of such acts are two occasions. */
const RECURRING = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'PROTEST',
  'CONSULT',
  'THREATEN',
  'ACCUSE',
  'DEMAND',
  'REQUEST',
  'AID',
  'COOPERATE',
  'REJECT',
  'SANCTION',
  'INVESTIGATE',
]);
/** Dates of one act further apart than this, or vaguer than a year, are left alone. */
const NEAR_DAYS = 1827;
const VAGUE_DAYS = 366;
/** What is told of more dates than this was done more than once. */
const MOST_DATES = 4;

/**
 * One act of the same actors at two dates or places that exclude each other, told by different documents.
 * Not where the act recurs by its nature, nor where one document tells of both. Acts that open or close a state are left to
 * `conflictsOfHistory`.
 */
export function conflictsOfEvents(claims: readonly TracedClaim[], world: World): Conflict[] {
  const same = new Map<string, TracedClaim[]>();
  for (const claim of claims) {
    if (!comparable(claim) || world.recurs(claim.act)) continue;
    const key = JSON.stringify([
      world.broaderActs(claim.act).at(-1),
      claim.agents.map(participantKey).sort(compare),
      claim.recipients.map(participantKey).sort(compare),
    ]);
    const found = same.get(key);
    if (found) found.push(claim);
    else same.set(key, [claim]);
  }
  return [...same.values()]
    .flatMap(group => alike(group, world))
    .flatMap(group => (group.length > 1 ? [...datesApart(group), ...placesApart(group)] : []))
    .sort((a, b) => compare(a.id, b.id));
}

/** Claims that can tell one occurrence; where two acts lie within a third and not within each other, each goes by itself. */
function alike(group: readonly TracedClaim[], world: World): (readonly TracedClaim[])[] {
  const acts = [...new Set(group.map(claim => claim.act))];
  const one = acts.every(act => acts.every(other => tellAlike(act, other, world)));
  return one ? [group] : [...Map.groupBy(group, claim => claim.act).values()];
}

function comparable({ modality, polarity, verdict, event, state, time, agents, recipients }: TracedClaim): boolean {
  if (modality !== 'asserted' || polarity !== 'positive' || verdict === 'rejected' || state !== null) return false;
  if (!time || lengthOf(time) > VAGUE_DAYS || (event !== null && RECURRING.has(event))) return false;
  const who = [...agents, ...recipients];
  return who.length > 0 && who.every(({ entity }) => entity !== null);
}

function datesApart(group: readonly TracedClaim[]): Conflict[] {
  const sides: TracedClaim[][] = [];
  let latest = '';
  for (const claim of [...group].sort((a, b) => byTime(a.time!, b.time!) || compare(a.id, b.id))) {
    if (sides.length > 0 && claim.time!.earliest! <= latest) {
      sides.at(-1)!.push(claim);
      latest = sooner(latest, claim.time!.latest)!;
    } else {
      if (sides.length > 0 && daysFrom(latest, claim.time!.earliest!) > NEAR_DAYS) break;
      sides.push([claim]);
      latest = claim.time!.latest!;
    }
  }
  return sides.length > 1 && sides.length <= MOST_DATES && toldApart(sides)
    ? [
        conflict(
          'date',
          sides.map(side => side.map(cited)),
          group.length,
        ),
      ]
    : [];
}

function placesApart(group: readonly TracedClaim[]): Conflict[] {
  const days = Map.groupBy(
    group.filter(({ time, place }) => time!.earliest === time!.latest && place?.entity),
    claim => claim.time!.earliest!,
  );
  return [...days.values()].flatMap(onDay => {
    const sides = [...Map.groupBy(onDay, claim => claim.place!.entity!)]
      .sort(([a], [b]) => compare(a, b))
      .map(([, side]) => side);
    return sides.length > 1 && toldApart(sides)
      ? [
          conflict(
            'place',
            sides.map(side => side.map(cited)),
            group.length,
          ),
        ]
      : [];
  });
}
