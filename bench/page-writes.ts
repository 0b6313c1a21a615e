// What the first answers cost after somebody has written to the record.
import type { Page } from 'playwright-core';
import type { ServedRecord } from '../src/serve/served-record.ts';
import { packDocument } from '../src/store/packed-document.ts';
import { prepareDocument } from '../src/store/prepare.ts';
import { readActors } from '../src/store/read/actors.ts';
import { readAnnotations } from '../src/store/read/documents.ts';

const made = '2026-01-01T00:00:00Z';
const decided = { person: null, made, note: null };

/** Writes that people make, with what undoes each, so that the record is at the end what it was, but for two verdicts and a file. */
export function writesOn(
  record: ServedRecord,
  claim: string,
  document: string,
): Record<string, () => Promise<unknown>> {
  const { db } = record.store;
  const annotations = readAnnotations(db, document)!;
  const bytes = new TextEncoder().encode(annotations.document.text);
  const review = (verdict: 'accepted' | 'rejected') => () =>
    record.write('review', { verdicts: [{ claim, verdict, note: null, made, correction: null }] });
  // The two that act most often: nobody's merge touches more.
  const [actor, identity] = readActors(db).map(({ id }) => id);
  let merged = 0;
  return {
    accept: review('accepted'),
    reject: review('rejected'),
    merge: async () => {
      merged = (await record.write('merge', { actor: actor!, identity: identity!, decided })).number;
    },
    'undo it': () => record.write('undo', { number: merged, decided }),
    remove: () => record.write('remove', { id: document }),
    add: () => record.write('add', { packed: packDocument(prepareDocument(annotations)), bytes }),
  };
}

/** Milliseconds. */
export interface Once {
  /** Until it was said that the answer is being drawn up; null where it came at once. */
  readonly told: number | null;
  /** Until the answer came, the body read; from the second time it was asked for where it had to be drawn up. */
  readonly answered: number;
}

/** How long a question takes that is asked once, as the page asks it. */
export function answeredOnce(page: Page, path: string): Promise<Once> {
  return page.evaluate(async asked => {
    const ask = async () => {
      const begun = performance.now();
      const answer = await fetch(`/api/${asked}`);
      const body = await answer.arrayBuffer();
      return { answer, body, took: performance.now() - begun };
    };
    const first = await ask();
    if (first.answer.ok) return { told: null, answered: first.took };
    if (first.answer.status !== 503) throw new Error(`${asked}: ${first.answer.status}`);
    const { of } = JSON.parse(new TextDecoder().decode(first.body));
    while ((await (await fetch(`/api/drawn?of=${of}`)).json()).done < 1)
      await new Promise(resolve => setTimeout(resolve, 400));
    const then = await ask();
    if (!then.answer.ok) throw new Error(`${asked}: ${then.answer.status}`);
    return { told: first.took, answered: then.took };
  }, path);
}
