// What the first answers cost after somebody has written to the record.
import type { Page } from 'playwright-core';
import type { ServedRecord } from '../src/serve/served-record.ts';
import { addDocuments } from '../src/store/add.ts';
import { decide, undoDecision } from '../src/store/decide.ts';
import { readActors } from '../src/store/read/actors.ts';
import { readAnnotations } from '../src/store/read/documents.ts';
import { removeDocument } from '../src/store/remove.ts';
import { reviewClaim } from '../src/store/review.ts';

const made = '2026-01-01T00:00:00Z';
const decided = { person: null, made, note: null };

/** Writes that people make, with what undoes each, so that the record is at the end what it was, but for two verdicts. */
export function writesOn(record: ServedRecord, claim: string, document: string): Record<string, () => void> {
  const { db } = record.store;
  const annotations = readAnnotations(db, document)!;
  const verdict = (which: 'accepted' | 'rejected') => () =>
    record.write((store, world) => reviewClaim(store, claim, { verdict: which, note: null, made }, world));
  const [actor, identity] = readActors(db)
    .filter(({ id }) => id.startsWith('person:'))
    .map(({ id }) => id);
  return {
    accept: verdict('accepted'),
    reject: verdict('rejected'),
    merge: () =>
      record.write((store, world) =>
        decide(store, { kind: 'merge', actor: actor!, identity: identity!, documents: [] }, decided, world),
      ),
    'undo it': () => record.write((store, world) => undoDecision(store, null, decided, world)),
    remove: () => record.write((store, world) => removeDocument(store, document, world)),
    add: () => record.write((store, world) => addDocuments(store, [annotations], world)),
  };
}

/** Milliseconds until a question is answered, the body read, asked once. */
export function answeredOnce(page: Page, path: string): Promise<number> {
  return page.evaluate(async asked => {
    const begun = performance.now();
    const answer = await fetch(`/api/${asked}`);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${asked}: ${answer.status}`);
    return performance.now() - begun;
  }, path);
}
