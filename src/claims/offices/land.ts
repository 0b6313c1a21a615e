// Whose prime minister: the land of an office of government that its phrase does not name, told by the words before, by "in Oslo", or by the dateline.
import { foldName } from '../../packs/fold.ts';
import type { Context } from '../context.ts';
import { norm, sentenceAt } from '../tree.ts';
import type { OfficePhrase } from './phrase.ts';

/** Titles that no body but a state has, or whose holders are a state's where nothing else is said. */
const OF_LANDS =
  /^(?:prime-minister|leader-of-the-opposition|president-of-the-council|president-of-the-republic|deputy-prime-minister|head-of-state|chancellor|king|queen|(?:foreign|defence|interior|finance|economy|justice|health|education|agriculture|trade|transport|information)-minister)$/;

/** An office that a text names with its land, and where. */
export interface Landed {
  readonly title: string;
  readonly token: number;
  readonly state: string;
}

/**
 * The state of an office of government without one. The last state that the text has told of with the same title, where it tells of one only with it and
 * names no other state between; else that of the capital at the beginning of the sentence, where the sentence names no other; else that of the dateline,
 * where the text names that state, and the sentence no other.
 */
export function landMeant(context: Context, office: OfficePhrase, landed: readonly Landed[]): string | null {
  if (!OF_LANDS.test(office.title.id) || office.owner || /^(?:un|une|an?)$/.test(office.article)) return null;
  const { tree } = context;
  const { firstToken, endToken } = sentenceAt(tree, office.first);
  const same = landed.filter(({ title }) => title === office.title.id);
  const before = same.filter(({ token }) => token < office.first).at(-1);
  if (before) {
    const told = new Set(same.map(({ state }) => state));
    return told.size === 1 && onlyState(context, before.token, endToken, before.state) ? before.state : null;
  }
  if (same.length > 0) return null;
  const city = openingCapital(context, firstToken);
  if (city) return onlyState(context, firstToken, endToken, city) ? city : null;
  const line = datelineState(context);
  if (!line || !onlyState(context, firstToken, endToken, line)) return null;
  return context.reading.names.some(({ entity, text }) => entity === line && !isCapitalName(context, text))
    ? line
    : null;
}

/** Whether no state but one is named in a stretch of tokens, be it by a demonym or its land. */
function onlyState(context: Context, first: number, end: number, state: string): boolean {
  const { starts, ends } = context.tree.tokens;
  const [from, to] = [starts[first]!, ends[end - 1]!];
  return context.reading.names.every(({ entity, start }) => {
    if (start < from || start >= to || entity === null || entity === state) return true;
    if (entity.startsWith('state:')) return false;
    return !entity.startsWith('place:') || !isOtherLand(context, entity, state);
  });
}

function isOtherLand(context: Context, place: string, state: string): boolean {
  const land = landOf(context, place);
  return land !== null && land !== state;
}

const lands = new WeakMap<Context['actors'], Map<string, string>>();

/** The state whose land a place is; null for towns. */
function landOf({ actors }: Context, place: string): string | null {
  let map = lands.get(actors);
  if (!map) {
    map = new Map();
    for (const actor of actors.byId.values())
      if (actor.kind === 'state' && actor.names.en[0])
        map.set(`place:${foldName(actor.names.en[0]).replaceAll(' ', '-')}`, actor.id);
    lands.set(actors, map);
  }
  return map.get(place) ?? null;
}

/** "À Oslo, …", "In Copenhagen, …": the state of the capital that opens a sentence. */
function openingCapital(context: Context, first: number): string | null {
  const { tree } = context;
  if (!/^(?:à|in|at)$/.test(norm(tree, first))) return null;
  const start = tree.tokens.starts[first + 1];
  const name = context.reading.names.find(one => one.start === start);
  if (!name) return null;
  let next = first + 1;
  while (next < tree.tokens.length && tree.tokens.starts[next]! < name.end) next++;
  return norm(tree, next) === ',' ? capitalOf(context, name.text) : null;
}

const datelines = new WeakMap<Context, string | null>();
/** "OSLO, 26 September 1972", "COPENHAGUE (De notre envoyé)": a name in capitals at the beginning of a line. */
const DATELINE = /^[ \t]*(\p{Lu}[\p{Lu} '’-]{2,30}?)\s*(?:,|\(|—|–|\s-\s)/mu;
/** How far from its beginning a text has its dateline. */
const HEAD = 400;

function datelineState(context: Context): string | null {
  const known = datelines.get(context);
  if (known !== undefined) return known;
  const name = DATELINE.exec(context.tree.text.slice(0, HEAD))?.[1];
  const state = name ? capitalOf(context, name) : null;
  datelines.set(context, state);
  return state;
}

function isCapitalName({ actors }: Context, text: string): boolean {
  return actors.byCapital.has(foldName(text));
}

/** The one state whose capital bears a name. */
function capitalOf({ actors }: Context, name: string): string | null {
  const found = actors.byCapital.get(foldName(name));
  return found?.length === 1 ? found[0]!.id : null;
}
