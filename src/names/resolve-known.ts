// From the forms that fit a stretch of text to one actor, or to none where it stays open.
import type { NameType, TimeExpression } from '../annotation.ts';
import { actorIndex, slugOf } from '../packs/actor-index.ts';
import type { ActorEntry, Ambiguity } from '../packs/actors.ts';
import { foldName, foldWords } from '../packs/fold.ts';
import { livedAt } from '../packs/lifespan.ts';
import type { Pack } from '../packs/pack.ts';
import { readSeat } from './capital-city.ts';
import type { KnownMatch } from './match-known.ts';
import type { NameForm } from './name-trie.ts';
import { isNamesake } from './namesake.ts';
import { isAnotherBody } from './other-body.ts';
import { isTitled } from './titled-after.ts';
import { nameOf, type TokenView } from './token-view.ts';

export interface Resolved {
  readonly type: NameType;
  readonly entity: string | null;
}

/** What the resolution of one name may look at besides its sentence. */
export interface Surroundings {
  readonly pack: Pack;
  /** Year, month or day by sentence: its first date, else the last one before it, else the day of publication. */
  readonly dates: readonly (string | null)[];
  /** Actors that the document names in a way that leaves no choice. */
  readonly certain: ReadonlySet<string>;
  /** People of the pack whom the document gives by more than the surname. */
  readonly full: ReadonlySet<string>;
  /** Sentences that have a date of their own. */
  readonly dated: ReadonlySet<number>;
  /** The state of an adjective of nationality, by the token behind it. */
  readonly nations: ReadonlyMap<number, string>;
}

/** The type and actor of a match. */
export function resolveKnown(view: TokenView, match: KnownMatch, around: Surroundings): Resolved {
  const names = match.forms.filter(form => form.role === 'name');
  const seats = match.forms.filter(form => form.role === 'capital');
  if (seats.length > 0 && names.every(form => form.actor.kind === 'place'))
    return resolveSeat(view, match, seats, names, around);
  if (names.length > 0) {
    const actor = choose(view, match, names, around);
    const date = around.dates[match.sentence];
    const year = date && around.dated.has(match.sentence) ? Number(date.slice(0, 4)) : null;
    const another =
      actor !== null &&
      ((!around.full.has(actor.id) && isNamesake(view, match, actor, around.pack, year)) ||
        isAnotherBody(view, match, actor, around.nations));
    const entity =
      actor && !another && !isTooYoung(actor, date) && !isOfOtherDays(actor, nameOf(view, match.first, match.end), date)
        ? actor.id
        : null;
    return { type: typeOf(actor ?? names[0]!.actor), entity };
  }
  const actor = choose(view, match, match.forms, around);
  return { type: 'MISC', entity: actor?.id ?? null };
}

/** A person younger than fifteen does not act: the name is an elder's. */
function isTooYoung(actor: ActorEntry, date: string | null | undefined): boolean {
  return (
    actor.kind === 'person' && !!date && !!actor.from && Number(date.slice(0, 4)) < Number(actor.from.slice(0, 4)) + 15
  );
}

/** So many years before an organisation or a state began, its name means another one. */
const LONG_BEFORE = 20;

function isYetToBe(actor: ActorEntry, date: string | null | undefined): boolean {
  return !!date && !!actor.from && Number(date.slice(0, 4)) < Number(actor.from.slice(0, 4)) - LONG_BEFORE;
}

/** "the Allies" of 1704, "l'Axe": an article and a common word mean no organisation of a later century. */
function isOfOtherDays(actor: ActorEntry, name: string, date: string | null | undefined): boolean {
  if (actor.kind !== 'org' || !isYetToBe(actor, date)) return false;
  const own = foldName(name);
  return [...actor.names.fr, ...actor.names.en].some(
    one => /^(?:the |les? |la |l['’])/i.test(one) && foldName(one).endsWith(own),
  );
}

function resolveSeat(
  view: TokenView,
  match: KnownMatch,
  seats: readonly NameForm[],
  names: readonly NameForm[],
  around: Surroundings,
): Resolved {
  const reading = readSeat(view, match);
  if (reading === 'none' || (reading === 'state' && isTitled(view, nameOf(view, match.first, match.end))))
    return { type: 'LOC', entity: null };
  const state = choose(view, match, seats, around);
  // "Wellington" of 1812 is nobody's government.
  if (reading === 'state')
    return { type: 'LOC', entity: state && !isYetToBe(state, around.dates[match.sentence]) ? state.id : null };
  const place = names.length > 0 ? choose(view, match, names, around) : null;
  if (place) return { type: 'LOC', entity: place.id };
  // "at the Pentagon": a building stands for the state wherever it is named; a city without an entry has its slug.
  const isCity = seats.some(form =>
    form.actor.capital?.[form.language]?.some(
      (name, i) => i === 0 && foldName(name) === foldName(nameOf(view, match.first, match.end)),
    ),
  );
  if (!isCity) return { type: 'LOC', entity: state?.id ?? null };
  return { type: 'LOC', entity: `place:${slugOf(nameOf(view, match.first, match.end))}` };
}

/** The annotation type of an actor's names. */
export function typeOf(actor: ActorEntry): NameType {
  if (actor.kind === 'person') return 'PER';
  if (actor.kind === 'org' || actor.kind === 'force') return 'ORG';
  if (actor.kind === 'state' || actor.kind === 'place') return 'LOC';
  return 'MISC';
}

function choose(
  view: TokenView,
  match: KnownMatch,
  forms: readonly NameForm[],
  around: Surroundings,
): ActorEntry | null {
  let actors = [...new Set(forms.map(form => form.actor))];
  if (actors.length === 1) return actors[0]!;
  const ambiguity = ambiguityOf(around.pack, nameOf(view, match.first, match.end));
  if (ambiguity) {
    const cued = byCues(view, match, ambiguity);
    if (cued !== undefined) return cued === null ? null : (actors.find(actor => actor.id === cued) ?? null);
  }
  const date = around.dates[match.sentence];
  if (date) {
    const alive = actors.filter(actor => livedAt(actor, date));
    if (alive.length > 0) actors = alive;
  }
  if (actors.length === 1) return actors[0]!;
  const certain = actors.filter(actor => around.certain.has(actor.id));
  if (certain.length === 1) return certain[0]!;
  if (forms.every(form => form.role === 'capital')) return sitting(actors, date !== null && date !== undefined);
  if (ambiguity) return ambiguity.usual ? (actors.find(actor => actor.id === ambiguity.usual) ?? null) : null;
  if (!date) actors = actors.filter(actor => actor.to === undefined);
  return actors.length === 1 ? actors[0]! : null;
}

/**
 * Who sits in a capital. Moscow in 1966: Russia had not ceased to be, but the younger state sat there; Brussels since 1993: the Union.
 * Without a date, the one living state.
 */
function sitting(actors: readonly ActorEntry[], dated: boolean): ActorEntry | null {
  if (dated) return actors.reduce((one, other) => ((other.from ?? '') > (one.from ?? '') ? other : one));
  const living = actors.filter(actor => actor.to === undefined && actor.kind === 'state');
  return living.length === 1 ? living[0]! : null;
}

const ambiguityMaps = new WeakMap<Pack, ReadonlyMap<string, Ambiguity>>();

function ambiguityOf(pack: Pack, text: string): Ambiguity | null {
  let map = ambiguityMaps.get(pack);
  if (!map) {
    map = new Map((pack.ambiguities ?? []).map(entry => [foldName(entry.name), entry]));
    ambiguityMaps.set(pack, map);
  }
  return map.get(foldName(text)) ?? null;
}

const REACH = 40;

const cueWords = new Map<string, readonly string[]>();

/** The words of a cue of the pack, folded once. */
function wordsOf(cue: string): readonly string[] {
  const known = cueWords.get(cue);
  if (known) return known;
  const words = foldWords(cue);
  cueWords.set(cue, words);
  return words;
}

/** The actor that words near the name speak for; null where they speak for several, undefined where none does. */
function byCues(view: TokenView, match: KnownMatch, ambiguity: Ambiguity): string | null | undefined {
  if (!ambiguity.cues) return undefined;
  const near = new Set<string>();
  for (let i = Math.max(0, match.first - REACH); i < Math.min(view.tokens.length, match.end + REACH); i++) {
    if (i < match.first || i >= match.end) for (const word of view.folded[view.tokens.norms[i]!]!) near.add(word);
  }
  const spoken = Object.entries(ambiguity.cues).filter(([, cues]) =>
    cues.some(cue => wordsOf(cue).every(word => near.has(word))),
  );
  if (spoken.length === 0) return undefined;
  return spoken.length === 1 ? spoken[0]![0] : null;
}

/** The day or month where days of a time share it, else the year it begins in. */
function dateOf(earliest: string, latest: string | null): string {
  if (latest === earliest) return earliest;
  return latest?.slice(0, 7) === earliest.slice(0, 7) ? earliest.slice(0, 7) : earliest.slice(0, 4);
}

/** The day, month or year that each sentence speaks of. */
export function sentenceDates(
  view: TokenView,
  times: readonly TimeExpression[],
  published: string | null,
): (string | null)[] {
  const dates: (string | null)[] = view.words.sentences.map(() => null);
  for (const time of times) {
    if (time.earliest && dates[time.sentence] === null) dates[time.sentence] = dateOf(time.earliest, time.latest);
  }
  let last = published;
  return dates.map(date => {
    if (date && !published) last = date;
    return date ?? last;
  });
}

/** Actors named by forms that only they have. */
export function certainActors(matches: readonly KnownMatch[], pack: Pack): ReadonlySet<string> {
  const index = actorIndex(pack);
  const certain = new Set<string>();
  for (const { forms } of matches) {
    const first = forms[0]!.actor;
    if (forms.every(form => form.actor === first && form.role !== 'capital') && index.byId.has(first.id))
      certain.add(first.id);
  }
  return certain;
}
