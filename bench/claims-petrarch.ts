// PETRARCH's own unit tests: which of its codings are read here too, at root level, and what is read besides.
// Its suite codes most verbs in WEIS, the scheme before CAMEO (so the header of its verb dictionary says); the pack's acts carry CAMEO roots.
// Roots are compared by the table below; as PLOVER, the pack has no acts of mere comment (01) and tells appeals (02) as requests (10). Codes that no scheme has (345, 8xx, 9xx), there to test the dictionary's syntax, are left out.
import { join } from 'node:path';
import { annotate } from '../src/annotate.ts';
import type { Claim, Participant } from '../src/annotation.ts';
import type { Resources } from '../src/pipeline.ts';
import { type ClaimsRow, need, share } from './claims-row.ts';
import {
  type Coding,
  codesIn,
  type PetrarchActor,
  type PetrarchRecord,
  petrarchActors,
  petrarchRecords,
} from './petrarch-format.ts';

/** WEIS category to the CAMEO roots that took it over. */
const CAMEO_ROOTS: Readonly<Record<string, readonly string[]>> = {
  '01': ['08'], // yield
  '02': ['01'], // comment
  '03': ['04'], // consult
  '04': ['05'], // approve, praise
  '05': ['03'], // promise
  '06': ['05', '08'], // grant, restore relations
  '07': ['07'], // reward
  '08': ['03', '05', '06'], // agree
  '09': ['02', '10'], // request
  '10': ['02', '03', '10'], // propose, urge
  '11': ['12'], // reject
  '12': ['11'], // accuse, denounce
  '13': ['11', '14'], // protest
  '14': ['01', '12'], // deny
  '15': ['10'], // demand
  '16': ['13'], // warn
  '17': ['13'], // threaten
  '18': ['14', '15'], // demonstrate
  '19': ['16', '19'], // reduce relations; a few entries of the dictionary mean CAMEO's "fight"
  '20': ['16', '17'], // expel
  '21': ['17'], // seize
  '22': ['18', '19', '20'], // force
};
/** Of a meeting either may be told as the one who meets. */
const MUTUAL: ReadonlySet<string> = new Set(['03', '08']);

/** The suite's invented countries, and states that stand in for them in a second reading: name, demonym, code. */
const STATES: Readonly<Record<string, readonly [country: RegExp, name: string, people: string, code: string]>> = {
  ARN: [/\bArnor(ian)?\b/g, 'Norway', 'Norwegian', 'NOR'],
  GON: [/\b(?:Gondor|Minas Tirith)(ian)?\b/g, 'Spain', 'Spanish', 'ESP'],
  CAL: [/\bCalenardhon(i|ian)?\b/g, 'Portugal', 'Portuguese', 'PRT'],
  OSG: [/\bOsgiliath(ian)?\b/g, 'Greece', 'Greek', 'GRC'],
  DAG: [/\bDagolath(i)?\b/g, 'Hungary', 'Hungarian', 'HUN'],
  ERI: [/\bEriador(i|ian)?\b/g, 'Austria', 'Austrian', 'AUT'],
  ITH: [/\bIthilen(ese)?\b/g, 'Brazil', 'Brazilian', 'BRA'],
  BRE: [/\bBree()\b/g, 'Mexico', 'Mexican', 'MEX'],
  FOR: [/\bFornost()\b/g, 'Peru', 'Peruvian', 'PER'],
  ROH: [/\bRohan(s)?\b/g, 'Turkey', 'Turks', 'TUR'],
  MOR: [/\bMordor()\b/g, 'Morocco', 'Moroccan', 'MAR'],
};

function withStates(text: string): string {
  return Object.values(STATES).reduce(
    (told, [country, name, people]) =>
      told.replace(country, (_, demonym: string | undefined) => (demonym ? people : name)),
    text,
  );
}

interface Tally {
  codings: number;
  root: number;
  source: number;
  target: number;
  whole: number;
  sentences: number;
  extras: number;
  quiet: number;
  silent: number;
}

export function petrarchRows(folder: string, resources: Resources, why: boolean): ClaimsRow[] {
  const records = petrarchRecords(need(join(folder, 'text', 'PETR.UnitTest.records.xml')));
  const actors = petrarchActors(need(join(folder, 'dictionaries', 'PETR.Validate.actors.txt')));
  const plain = tallyOf(records, actors, resources, false);
  const real = tallyOf(
    records.map(record => ({ ...record, text: withStates(record.text) })),
    actors,
    resources,
    why,
  );
  const both = (share: (tally: Tally) => string): string => `${share(plain)}; ${share(real)}`;
  const own = 'PETRARCH: all, by construction';
  return [
    {
      measure: 'PETRARCH tests as they are; with states for their invented countries: codings reproduced at root level',
      ours: both(({ root, codings }) => share(root, codings)),
      others: own,
    },
    { measure: '… with source and target', ours: both(({ whole, codings }) => share(whole, codings)), others: own },
    { measure: '… source right, of those reproduced', ours: both(({ source, root }) => share(source, root)) },
    { measure: '… target right, of those reproduced', ours: both(({ target, root }) => share(target, root)) },
    { measure: '… other events, per sentence', ours: both(({ extras, sentences }) => share(extras, sentences)) },
    {
      measure: '… other events, of the codings',
      ours: both(({ extras, codings }) => `${Math.round((100 * extras) / codings)} %`),
      others: 'UniversalPetrarch: 315 %',
    },
    { measure: '… nothing read where nothing is coded', ours: both(({ silent, quiet }) => share(silent, quiet)) },
  ];
}

function tallyOf(
  records: readonly PetrarchRecord[],
  actors: readonly PetrarchActor[],
  resources: Resources,
  why: boolean,
): Tally {
  const roots = new Map(resources.pack.acts.map(({ id, cameo }) => [id, cameo ?? null]));
  const encoder = new TextEncoder();
  const tally: Tally = {
    codings: 0, root: 0, source: 0, target: 0, whole: 0, sentences: 0, extras: 0, quiet: 0, silent: 0,
  }; // biome-ignore format: a row
  for (const { id, text, date, codings } of records) {
    const known = codings.filter(({ code }) => CAMEO_ROOTS[code.slice(0, 2)] !== undefined);
    if (codings.length > 0 && known.length === 0) continue;
    const { claims } = annotate(encoder.encode(text), { uri: `${id}.txt`, language: 'en', date }, resources);
    const coded = claims.filter(({ act }) => roots.get(act));
    tally.sentences++;
    const wanted = new Set(known.flatMap(({ code }) => CAMEO_ROOTS[code.slice(0, 2)]!));
    const extras = coded.filter(({ act }) => !wanted.has(roots.get(act)!));
    tally.extras += extras.length;
    if (codings.length === 0) {
      tally.quiet++;
      if (coded.length === 0) tally.silent++;
    }
    const lost = known.filter(coding => !count(coding, coded, roots, actors, tally));
    if (why && (lost.length > 0 || extras.length > 0))
      console.error(
        `${id}: lost ${lost.map(told).join(', ') || 'nothing'}; besides ${extras.map(({ act }) => act).join(', ') || 'nothing'}`,
      );
  }
  return tally;
}

const told = ({ source, target, code }: Coding): string => `${source} ${code} ${target}`;

/** Counts one coding by the claim that fits it best; false where none has its root. */
function count(
  { source, target, code }: Coding,
  claims: readonly Claim[],
  roots: ReadonlyMap<string, string | null>,
  actors: readonly PetrarchActor[],
  tally: Tally,
): boolean {
  const category = code.slice(0, 2);
  tally.codings++;
  const same = claims.filter(({ act }) => CAMEO_ROOTS[category]!.includes(roots.get(act)!));
  if (same.length === 0) return false;
  tally.root++;
  const fits = same.map(({ agents, recipients }) => {
    const either = [...agents, ...recipients];
    const mutual = MUTUAL.has(category);
    return {
      source: isAmong(source, mutual ? either : agents, actors),
      target: isAmong(target, mutual ? either : recipients, actors),
    };
  });
  if (fits.some(fit => fit.source)) tally.source++;
  if (fits.some(fit => fit.target)) tally.target++;
  if (fits.some(fit => fit.source && fit.target)) tally.whole++;
  return true;
}

/** By the state's code where the actor is a state of the pack, else by the names that the suite's own dictionary has for the code. */
function isAmong(code: string, participants: readonly Participant[], actors: readonly PetrarchActor[]): boolean {
  const country = code.slice(0, 3);
  return participants.some(
    ({ text, entity }) => entity === `state:${STATES[country]?.[3] ?? country}` || codesIn(text, actors).has(country),
  );
}
