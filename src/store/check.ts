import { compare } from '../record/days.ts';
import { mergeEvents } from '../record/events.ts';
import { stateKey } from '../record/keys.ts';
import type { State } from '../record/model.ts';
import type { World } from '../record/world.ts';
import type { Span } from '../span.ts';
import { isSpokenOf } from './derive/states.ts';
import { unfoundRows } from './levels-check.ts';
import { allClaims } from './read/claims.ts';
import { readAnnotations, readDocuments } from './read/documents.ts';
import type { Sqlite } from './sqlite.ts';

/** Something that is not as it should be. */
export interface Fault {
  readonly what: 'file' | 'link' | 'span' | 'event' | 'state';
  /** The document or conclusion it is about. */
  readonly id: string;
  readonly detail: string;
}

export interface Checked {
  readonly passages: number;
  readonly faults: readonly Fault[];
}

/** Checks a record: the file itself, every span against its text, and events and states against the claims they rest on. */
export function checkRecord(db: Sqlite, world: World): Checked {
  const faults: Fault[] = [];
  /** What cannot even be read is a fault, too, and keeps nothing else from being checked. */
  const check = (what: Fault['what'], id: string, run: () => void) => {
    try {
      run();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      faults.push({ what, id, detail: `cannot be read (${detail})` });
    }
  };
  check('file', 'integrity', () => {
    for (const { integrity_check } of db.all<{ integrity_check: string }>('PRAGMA integrity_check')) {
      if (integrity_check !== 'ok') faults.push({ what: 'file', id: 'integrity', detail: integrity_check });
    }
  });
  check('file', 'links', () => {
    for (const { table } of db.all<{ table: string }>('PRAGMA foreign_key_check'))
      faults.push({ what: 'link', id: table, detail: 'a row points to one that is gone' });
  });
  check('file', 'levels', () => {
    for (const id of unfoundRows(db)) faults.push({ what: 'link', id, detail: 'a row is not where it is looked for' });
  });
  let passages = 0;
  check('file', 'documents', () => {
    for (const { id } of readDocuments(db))
      check('file', id, () => {
        passages += checkSpans(db, id, faults);
      });
  });
  check('event', 'events', () => checkEvents(db, world, faults));
  check('state', 'states', () => checkStates(db, world, faults));
  return { passages, faults };
}

/** `text.slice(start, end)` is the text of every passage that has one. Gives the number of passages. */
function checkSpans(db: Sqlite, id: string, faults: Fault[]): number {
  const { document, sentences, times, names, figures, quotes, claims } = readAnnotations(db, id)!;
  const { text } = document;
  const worded: readonly (Span & { readonly text: string })[] = [
    ...times,
    ...names,
    ...figures,
    ...quotes,
    ...claims.map(({ trigger }) => trigger),
  ];
  for (const span of worded) {
    const there = text.slice(span.start, span.end);
    if (there !== span.text)
      faults.push({ what: 'span', id, detail: `${span.start}–${span.end}: "${span.text}" ≠ "${there}"` });
  }
  const stored = db.all<Span & { readonly text: string }>(
    'SELECT s.start, s."end", s.text FROM sentences s JOIN documents d ON d.number = s.document WHERE d.id = ?',
    id,
  );
  for (const { start, end, text: kept } of stored) {
    if (text.slice(start, end) !== kept)
      faults.push({ what: 'span', id, detail: `${start}–${end}: the sentence is not in the text` });
  }
  if (stored.length !== sentences.length)
    faults.push({ what: 'link', id, detail: `${stored.length} of ${sentences.length} sentences` });
  return worded.length + stored.length;
}

function checkEvents(db: Sqlite, world: World, faults: Fault[]): void {
  const stored = new Map(
    db.all<{ id: string; reading: string }>('SELECT id, reading FROM events').map(({ id, reading }) => [id, reading]),
  );
  for (const event of mergeEvents(allClaims(db), world)) {
    if (stored.get(event.id) !== JSON.stringify(event))
      faults.push({ what: 'event', id: event.id, detail: 'its claims say otherwise' });
    stored.delete(event.id);
  }
  for (const id of stored.keys()) faults.push({ what: 'event', id, detail: 'no claim says it' });
}

/** Every state that a claim speaks of is there, and no other is. */
function checkStates(db: Sqlite, world: World, faults: Fault[]): void {
  const known = new Set<string>();
  for (const { key, ...state } of db.all<State & { readonly key: string }>('SELECT * FROM states ORDER BY key')) {
    known.add(key);
    if (!isSpokenOf(db, state, world)) faults.push({ what: 'state', id: key, detail: 'no claim speaks of it' });
  }
  const spokenOf = new Set(allClaims(db).flatMap(({ state }) => (state === null ? [] : stateKey(state, world))));
  for (const key of [...spokenOf].sort(compare))
    if (!known.has(key)) faults.push({ what: 'state', id: key, detail: 'its claims are not concluded from' });
}
