// Tellings of one act that contradict each other: when, where, by whom, and whether at all.
import { cited, conflict, toldApart } from './conflict.ts';
import { byTime, compare, daysFrom, intersection, lengthOf, sooner } from './days.ts';
import { forceOf, properName } from './forces.ts';
import { participantKey } from './keys.ts';
import type { Conflict, ConflictAbout, TracedClaim } from './model.ts';
import { nested, tellAlike, type World } from './world.ts';

/** PLOVER types of what is done again and again: two dates of such acts are two occasions. */
const RECURRING = new Set(
  'ASSAULT COERCE MOBILIZE PROTEST CONSULT THREATEN ACCUSE DEMAND REQUEST AID COOPERATE REJECT SANCTION INVESTIGATE'.split(
    ' ',
  ),
);
/** Dates of one act further apart than this, or vaguer than a year, are left alone. */
const NEAR_DAYS = 1827;
const VAGUE_DAYS = 366;
/** A place is taken again, but not by the same within so many days. */
const TAKEN_DAYS = 31;
/** What is done again and again was done or not done on a day, not in a year. */
const MONTH_DAYS = 31;
/** What is told of more dates than this was done more than once. */
const MOST_DATES = 4;

/**
 * One act of the same actors, told by different documents: at two dates or places that exclude each other, done to one person by two, or done and
 * not done. Not where the act recurs by its nature, nor where one document tells of both. Acts that open or close a state are left to
 * `conflictsOfHistory`.
 */
export function conflictsOfEvents(claims: readonly TracedClaim[], world: World): Conflict[] {
  const told = claims.map(withoutUnknown).filter(claim => comparable(claim) && !world.recurs(claim.act));
  const positive = told.filter(claim => claim.polarity === 'positive');
  const once = positive.filter(({ act, event }) => event === null || world.isOnce(act) || !RECURRING.has(event));
  const occasions = sameParties(once, world).flatMap(group => alike(group, world));
  // Nobody is killed twice, and few are arrested twice within a month.
  const taken = positive.filter(
    claim => (world.takes(claim.act) || befalls(claim)) && lengthOf(claim.time!) <= TAKEN_DAYS,
  );
  const found = [
    ...sameParties(taken, world).flatMap(group => datesApart(group, TAKEN_DAYS)),
    ...occasions.flatMap(group => (group.length > 1 ? [...datesApart(group), ...placesApart(group, world)] : [])),
    ...doersApart(positive, world),
    ...denied(told, world),
  ];
  return found.sort((a, b) => compare(a.id, b.id));
}

/**
 * A key that claims share whenever `conflictsOfEvents` compares them: the conflicts of all claims are those of the claims of each key. Null for a claim
 * that nothing contradicts.
 */
export function contestedUnder(read: TracedClaim, world: World): string | null {
  const claim = withoutUnknown(read);
  if (!comparable(claim) || world.recurs(claim.act)) return null;
  const [agents, recipients] = [keysOf(claim.agents), keysOf(claim.recipients)];
  return JSON.stringify([world.broaderActs(claim.act).at(-1), recipients.length > 0 ? recipients : agents]);
}

/** Asserted, dated within a year, of actors who are all known. */
function comparable({ modality, verdict, state, time, agents, recipients }: TracedClaim): boolean {
  if (modality !== 'asserted' || verdict === 'rejected' || state !== null) return false;
  if (!time || time.from === 'reported' || lengthOf(time) > VAGUE_DAYS) return false;
  const who = [...agents, ...recipients];
  return who.length > 0 && who.every(({ entity, text }) => entity !== null || nameless(text) !== null);
}

/** Killed or arrested "by the rebels": whom it befell tells enough. */
function withoutUnknown(claim: TracedClaim): TracedClaim {
  const { agents } = claim;
  if (!befalls(claim) || agents.every(({ entity }) => entity !== null)) return claim;
  return { ...claim, agents: agents.filter(({ entity }) => entity !== null) };
}

/** Whether it is done to one person by name. */
function befalls({ event, recipients }: TracedClaim): boolean {
  if (event !== 'ASSAULT' && event !== 'COERCE') return false;
  return recipients.length === 1 && recipients[0]!.entity?.startsWith('person:') === true;
}

function nameless(text: string): string | null {
  return forceOf(text) ?? properName(text);
}

const keysOf = (parties: TracedClaim['agents']) => [...new Set(parties.map(partyKey))].sort(compare);

function partyKey(party: TracedClaim['agents'][number]): string {
  return (party.entity === null ? nameless(party.text) : null) ?? participantKey(party);
}

/**
 * Claims of one act and the same parties. Who is told alone may be told in either role ("the league ceased to exist", "the league was dissolved"),
 * and by those who name its doer, if they name one only.
 */
function sameParties(claims: readonly TracedClaim[], world: World): (readonly TracedClaim[])[] {
  const both = new Map<string, TracedClaim[]>();
  const alone = new Map<string, TracedClaim[]>();
  const doers = new Map<string, Set<string>>();
  for (const claim of claims) {
    const act = world.broaderActs(claim.act).at(-1);
    const [agents, recipients] = [keysOf(claim.agents), keysOf(claim.recipients)];
    if (agents.length > 0 && recipients.length > 0) {
      const key = JSON.stringify([act, agents, recipients]);
      add(both, key, claim);
      const patient = JSON.stringify([act, recipients]);
      doers.set(patient, (doers.get(patient) ?? new Set()).add(key));
    } else add(alone, JSON.stringify([act, [...agents, ...recipients]]), claim);
  }
  for (const [key, group] of alone) {
    const told = doers.get(key);
    if (told?.size === 1) for (const claim of group) add(both, [...told][0]!, claim);
    else both.set(key, group);
  }
  return [...both.values()];
}

function add(groups: Map<string, TracedClaim[]>, key: string, claim: TracedClaim): void {
  const found = groups.get(key);
  if (found) found.push(claim);
  else groups.set(key, [claim]);
}

/** Claims that can tell one occurrence; where two acts lie within a third and not within each other, each goes by itself. */
function alike(group: readonly TracedClaim[], world: World): (readonly TracedClaim[])[] {
  const acts = [...new Set(group.map(claim => claim.act))];
  const one = acts.every(act => acts.every(other => tellAlike(act, other, world)));
  return one ? [group] : [...Map.groupBy(group, claim => claim.act).values()];
}

function datesApart(group: readonly TracedClaim[], near = NEAR_DAYS): Conflict[] {
  const sides: TracedClaim[][] = [];
  let latest = '';
  for (const claim of [...group].sort((a, b) => byTime(a.time!, b.time!) || compare(a.id, b.id))) {
    if (sides.length > 0 && claim.time!.earliest! <= latest) {
      sides.at(-1)!.push(claim);
      latest = sooner(latest, claim.time!.latest)!;
    } else {
      if (sides.length > 0 && daysFrom(latest, claim.time!.earliest!) > near) break;
      sides.push([claim]);
      latest = claim.time!.latest!;
    }
  }
  return sides.length <= MOST_DATES ? between('date', sides, group.length) : [];
}

/** Places of which neither lies in the other; a place that the packs do not know may lie in one that they know. */
function placesApart(group: readonly TracedClaim[], world: World): Conflict[] {
  return onOneDay(group.filter(({ place }) => place?.entity)).flatMap(onDay => {
    const places = [...new Set(onDay.map(({ place }) => place!.entity!))];
    if (!apart(places, world)) return [];
    const sides = [...Map.groupBy(onDay, claim => claim.place!.entity!)].sort(([a], [b]) => compare(a, b));
    return between(
      'place',
      sides.map(([, side]) => side),
      group.length,
    );
  });
}

function apart(entities: readonly string[], world: World): boolean {
  const known = (entity: string) => entity.startsWith('state:') || world.partOf(entity) !== null;
  return entities.every((a, i) => entities.every((b, j) => i === j || (known(a) === known(b) && !nested(a, b, world))));
}

/** Killed, arrested, appointed or dismissed on one day by two who are not of each other; "the court" and "the state" may be one. */
function doersApart(claims: readonly TracedClaim[], world: World): Conflict[] {
  const done = claims.filter(({ agents, recipients, event }) => {
    const ofPerson = recipients.length === 1 && recipients[0]!.entity?.startsWith('person:') === true;
    return (
      ofPerson &&
      agents.length === 1 &&
      agents[0]!.entity !== null &&
      (event === null || event === 'ASSAULT' || event === 'COERCE')
    );
  });
  const same = Map.groupBy(done, ({ act, recipients }) => `${act} ${recipients[0]!.entity}`);
  return [...same.values()].flatMap(onOneDay).flatMap(onDay => {
    const doers = [...Map.groupBy(onDay, ({ agents }) => agents[0]!.entity!)].sort(([a], [b]) => compare(a, b));
    const kinds = new Set(doers.map(([doer]) => doer.slice(0, doer.indexOf(':'))));
    const told = kinds.size === 1 && doers.every(([a]) => doers.every(([b]) => a === b || !nested(a, b, world)));
    return told
      ? between(
          'participant',
          doers.map(([, side]) => side),
          onDay.length,
        )
      : [];
  });
}

/** Groups of claims that give one and the same day. */
function onOneDay(claims: readonly TracedClaim[]): TracedClaim[][] {
  const exact = claims.filter(({ time }) => time!.earliest === time!.latest);
  return [...Map.groupBy(exact, ({ time }) => time!.earliest!).values()];
}

/** Told to have been done, and not to have been done, by the same to the same at the same time. */
function denied(claims: readonly TracedClaim[], world: World): Conflict[] {
  const sure = claims.filter(
    ({ event, time, agents, recipients }) =>
      agents.length > 0 && recipients.length > 0 && (!RECURRING.has(event ?? '') || lengthOf(time!) <= MONTH_DAYS),
  );
  if (!sure.some(({ polarity }) => polarity === 'negative')) return [];
  return sameParties(sure, world)
    .flatMap(group => [...Map.groupBy(group, claim => claim.act).values()])
    .flatMap(group => {
      const not = group.filter(({ polarity }) => polarity === 'negative');
      const done = group.filter(
        ({ polarity, time }) => polarity === 'positive' && not.some(other => intersection(time!, other.time!)),
      );
      const against = not.filter(({ time }) => done.some(other => intersection(time!, other.time!)));
      return done.length > 0 ? between('state', [done, against], group.length) : [];
    });
}

function between(about: ConflictAbout, sides: readonly (readonly TracedClaim[])[], touches: number): Conflict[] {
  if (sides.length < 2 || !toldApart(sides)) return [];
  return [
    conflict(
      about,
      sides.map(side => side.map(cited)),
      touches,
    ),
  ];
}
