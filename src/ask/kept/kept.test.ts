import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotate } from '../../annotate.ts';
import type { Annotations } from '../../annotation.ts';
import { analyseWithModels } from '../../language/models/files.ts';
import { loadPack } from '../../packs/load.ts';
import { asOf } from '../../record/asof.ts';
import { conflictsOfEvents, conflictsOfOrigin } from '../../record/conflicts.ts';
import { addDays } from '../../record/days.ts';
import { conflictsOfFigures } from '../../record/figure-conflicts.ts';
import { conflictsOfHistory } from '../../record/state-conflicts.ts';
import { intervalsOf } from '../../record/states.ts';
import { worldOf } from '../../record/world.ts';
import { addDocuments } from '../../store/add.ts';
import { decide, undoDecision } from '../../store/decide.ts';
import { readHistories } from '../../store/derive/states.ts';
import { decisionsInForce } from '../../store/identities.ts';
import { openRecord, type Store } from '../../store/open.ts';
import { documentsNaming, mostActive, readActors } from '../../store/read/actors.ts';
import { allClaims } from '../../store/read/claims.ts';
import { documentNumbers, readNamedDocuments } from '../../store/read/documents.ts';
import { readFigures } from '../../store/read/figures.ts';
import { readOrigins } from '../../store/read/origins.ts';
import { readSize } from '../../store/read/overview.ts';
import { readStates } from '../../store/read/states.ts';
import { removeDocument } from '../../store/remove.ts';
import { correctClaim, reviewClaim, withdrawVerdict } from '../../store/review.ts';
import { type Asking, asking, nameFor } from '../asking.ts';
import { map } from '../map.ts';
import { network } from '../network.ts';
import { suggestedActors } from '../suggest.ts';
import { Kept } from './kept.ts';

const WIRE =
  'The foreign ministry confirmed on Tuesday that Hungary had joined NATO on 12 March 1999 with two of its neighbours.';
const TEXTS = [
  `BUDAPEST, 16 March 1999 (Wire) -- ${WIRE}`,
  WIRE,
  WIRE.replace('12 March', '13 March'),
  'Hungary joined NATO on 12 March 1999. Spain joined NATO on 30 May 1982.',
  'L’Espagne a adhéré à l’OTAN le 30 mai 1982. La Hongrie a rejoint l’OTAN en 1999.',
  'Spain left NATO in 1995. Spain joined NATO in June 1982.',
  'In 2003 Spain was still a member of NATO. Norway signed the treaty on 4 April 1949.',
  'France arrested Paul Martin on 3 May 1962. France signed an agreement with Norway on 4 June 1951.',
  'Spain arrested Paul Martin on 3 May 1962. The embassy of Ruritania closed on 4 June 1951.',
  'Norway kept 3,400 soldiers in the northern garrison in 1953. Jean Moreau was appointed minister of defence of France on 3 May 1960.',
  'In 1953 the northern garrison of Norway numbered 2,100 men. Moreau resigned on 7 June 1962.',
];
const DAYS = ['1950-01-01', '1951-06-04', '1970-06-30', '1982-06-01', '1995-07-01', '1999-03-12', '2009-04-03'];

const pack = loadPack();
const world = worldOf([pack]);
const made = '2026-01-01T00:00:00Z';
let folder: string;
let documents: Annotations[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-kept-'));
  documents = TEXTS.map((text, i) =>
    annotate(new TextEncoder().encode(text), { uri: `${i}.txt` }, { pack, analyse: analyseWithModels }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

type Step = readonly [what: (typeof KINDS)[number], which: number, other: number];
const KINDS = [
  ...['add', 'add', 'add', 'remove', 'accept', 'reject', 'withdraw', 'correct', 'merge', 'split', 'undo'],
] as const;

/** Writes what a step says, if there is anything that it can be done to. */
function write(store: Store, [what, which, other]: Step): void {
  const { db } = store;
  const pick = <T>(all: readonly T[], at = which) => all[at % Math.max(1, all.length)];
  const document = pick(documents)!;
  const held = db.all<{ id: string }>('SELECT id FROM documents ORDER BY id');
  const claim = pick(db.all<{ id: string }>('SELECT id FROM claims ORDER BY id'))?.id;
  const actors = readActors(db).map(({ id }) => id);
  const [actor, identity] = [pick(actors), pick(actors, other)];
  const decided = { person: 'Ada', made, note: null };
  if (what === 'add') addDocuments(store, [document], world);
  else if (what === 'remove' && held.length > 0) removeDocument(store, pick(held)!.id, world);
  else if (what === 'merge' && actor && identity && actor !== identity)
    decide(store, { kind: 'merge', actor, identity, documents: [] }, decided, world);
  else if (what === 'split' && actor) {
    const naming = documentsNaming(db, actor).slice(0, 1);
    if (naming.length > 0)
      decide(store, { kind: 'split', actor, identity: `${actor}-2`, documents: naming }, decided, world);
  } else if (what === 'undo' && decisionsInForce(db).length > 0) undoDecision(store, null, decided, world);
  if (claim === undefined) return;
  if (what === 'accept' || what === 'reject')
    reviewClaim(store, claim, { verdict: what === 'accept' ? 'accepted' : 'rejected', note: null, made }, world);
  if (what === 'withdraw' && db.first('SELECT 1 FROM verdicts_in_force WHERE claim = ?', claim))
    withdrawVerdict(store, claim, { made }, world);
  if (what === 'correct') {
    const agents = [{ text: 'Kingdom of Ruritania', entity: 'org:ruritania' }];
    correctClaim(
      store,
      claim,
      { correction: other % 2 ? { agents } : { polarity: 'negative' }, note: null, made },
      pack,
      world,
    );
  }
}

/** All that is kept, without the numbers that things go by in memory. */
function told(asked: Asking): unknown {
  const { kept } = asked;
  const { dated, names } = kept.events();
  const named = (numbers: readonly number[]) => numbers.map(number => names.actors.ids[number]);
  const actors = kept.actors();
  return {
    dated: dated.map(({ agents, recipients, place, edges, ...rest }) => ({
      ...rest,
      agents: named(agents),
      recipients: named(recipients),
      place: named(place < 0 ? [] : [place]),
      edges: edges.map(edge => named([names.edges[edge]!.agent, names.edges[edge]!.recipient])),
    })),
    actors,
    names: actors.map(({ id }) => nameFor(asked, id)),
    suggested: suggestedActors(asked, 'r', 20),
    documents: kept.documents().byPath(),
    titles: kept
      .documents()
      .byPath()
      .map(({ id }) => kept.documents().titleOf(id)),
    states: kept.everyHistory().states,
    intervals: kept.everyHistory().histories.map(intervalsOf),
    standings: DAYS.map(day => kept.standings(day)),
    conflicts: kept.conflicts(),
    network: network(asked, kept.events(), { limit: 50 }),
    map: map(asked, kept.events(), { by: 'place' }),
  };
}

test('what is kept of a record is what a fresh look at it finds, whatever is written', () => {
  const step: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom(...KINDS), fc.nat(1_000), fc.nat(1_000));
  let run = 0;
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 6 }), rounds => {
      const store = openRecord(join(folder, `${run++}.db`), { mode: 'write' });
      addDocuments(store, documents.slice(0, 7), world);
      const { kept } = asking(store, pack, 'fr');
      const lived = { fr: asking(store, pack, 'fr', kept), en: asking(store, pack, 'en', kept) };
      for (const steps of rounds) {
        for (const each of steps) write(store, each);
        // Some of it may be drawn up while nobody asks.
        for (let warmed = 0; warmed < steps[0]![2] % 40 && lived.fr.kept.warm(); warmed++);
        // One language is asked now and then only.
        const language = steps[0]![1] % 3 === 0 ? 'fr' : 'en';
        expect(told(lived[language])).toEqual(told(asking(store, pack, language)));
      }
      store.close();
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);

test('what takes the place of a known event takes it, though more comes in than was there', () => {
  const store = openRecord(join(folder, 'more.db'), { mode: 'write' });
  addDocuments(store, documents.slice(0, 7), world);
  const lived = asking(store, pack, 'fr');
  expect(told(lived)).toEqual(told(asking(store, pack, 'fr')));
  const steps: readonly Step[] = [
    ['split', 564, 194],
    ['reject', 411, 296],
    ['add', 359, 915],
    ['merge', 196, 922],
  ];
  for (const step of steps) write(store, step);
  expect(told(lived)).toEqual(told(asking(store, pack, 'fr')));
  store.close();
});

test('what is kept of a record is what is concluded from all of it at once', () => {
  const store = openRecord(join(folder, 'whole.db'), { mode: 'write' });
  const { db } = store;
  addDocuments(store, documents, world);
  const kept = new Kept(db, world);
  const states = readStates(db, {}, new Set());
  const histories = readHistories(db, states, world);
  expect(kept.everyHistory()).toEqual({ states, histories });
  expect(kept.actors()).toEqual(readActors(db));
  // What stands on every page is counted without it.
  const { dated } = kept.events();
  expect(mostActive(db, 5)).toEqual(kept.events().mostActive(5));
  expect(readSize(db)).toEqual({
    documents: documents.length,
    events: dated.length,
    earliest: dated[0]!.earliest ?? dated[0]!.latest,
    latest: kept.events().lastDay(),
  });
  expect(kept.documents().byPath()).toHaveLength(readNamedDocuments(db, null).length);
  const found = [
    ...readOrigins(db).flatMap(conflictsOfOrigin),
    ...histories.flatMap(conflictsOfHistory),
    ...conflictsOfEvents(allClaims(db), world),
    ...conflictsOfFigures(readFigures(db, documentNumbers(db)).flatMap(({ figures }) => figures)),
  ];
  const sorted = (ids: readonly { readonly id: string }[]) => [...new Set(ids.map(({ id }) => id))].sort();
  expect(sorted(kept.conflicts())).toEqual(sorted(found));
  // Of each kind there is one, or this would show little.
  expect(new Set(found.map(({ about }) => about))).toEqual(new Set(['state', 'date', 'figure', 'participant']));
  store.close();
});

test('how a state stands on a day is what its history says of that day, on every day around those that it names', () => {
  const store = openRecord(join(folder, 'days.db'), { mode: 'write' });
  addDocuments(store, documents, world);
  const kept = new Kept(store.db, world);
  const { histories } = kept.everyHistory();
  const named = new Set(
    histories
      .flatMap(({ turnings, points }) => [...turnings, ...points])
      .flatMap(({ earliest, latest }) => [earliest, latest]),
  );
  const days = [...named].flatMap(day => (day === null ? [] : [-400, -1, 0, 1, 400].map(count => addDays(day, count))));
  for (const day of days)
    expect(kept.standings(day).map(({ holds }) => holds)).toEqual(histories.map(history => asOf(day, history).holds));
  store.close();
});
