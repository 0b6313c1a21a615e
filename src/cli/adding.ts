import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { setImmediate as aTurn } from 'node:timers/promises';
import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { type Added, addInSteps, isKnown, placeDocument, readsOtherwise } from '../store/add.ts';
import type { Store } from '../store/open.ts';
import type { PreparedDocument } from '../store/prepare.ts';
import { decode } from '../text/decode/decode.ts';
import { sha256 } from '../text/fingerprint.ts';
import { formatOf } from '../text/format.ts';
import { bytesOf, fileSize, type Input, uriOf } from './inputs.ts';
import { Notes } from './notes.ts';
import { Progress } from './progress.ts';
import type { Refusals } from './refusals.ts';
import type { Terminal } from './terminal.ts';
import { type Annotating, openAnnotating } from './workers/annotating.ts';
import { inOrder, unwrap } from './workers/in-order.ts';
import type { Answer } from './workers/job.ts';

/**
 * Documents and characters written in one transaction, at most: the larger the record, the more of them it takes for pages that many documents share
 * to be written once. The first documents are safe sooner, and never more is waiting than what is safe.
 */
const DOCUMENTS = { first: 100, most: 3200 };
const CHARACTERS = 3_200_000;

export interface AddedDocument {
  readonly id: string;
  readonly uri: string;
  readonly added: Added;
}

export interface AddOptions {
  readonly refusals: Refusals;
  readonly terminal: Terminal;
  /** Threads that annotate; null for as many as are worth it. */
  readonly workers?: number | null;
}

/**
 * Reads files into a record, in their order, whatever the number of workers. What cannot be read is refused and never stops the others.
 */
export async function addFiles(
  store: Store,
  files: readonly Input[],
  { refusals, terminal, workers = null }: AddOptions,
): Promise<AddedDocument[]> {
  const world = worldOf([loadPack()]);
  const progress = new Progress(terminal);
  const notes = new Notes(terminal);
  const done: AddedDocument[] = [];
  let batch: PreparedDocument[] = [];
  let waiting = 0;
  let characters = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    const steps = addInSteps(store, batch, world);
    let step = steps.next();
    while (!step.done) {
      progress.update(done.length + batch.length, characters);
      // Threads that annotate get their next documents meanwhile.
      await aTurn();
      step = steps.next();
    }
    step.value.forEach((added, i) => {
      done.push({ id: batch[i]!.document.id, uri: batch[i]!.document.uri, added });
    });
    batch = [];
    waiting = 0;
  };
  const annotating = openAnnotating(files, workers);
  try {
    const begun = inOrder(files, annotating.ahead, input => begin(store, input, annotating, terminal), fileSize);
    for await (const [input, outcome] of begun) {
      await refusals.attempt(input.path, async () => {
        const document = unwrap(outcome);
        // Asked anew: a document before it may have had the same bytes.
        if (isSettled(store, document)) {
          const { hash, uri } = document;
          done.push({ id: `doc-${hash.slice(0, 16)}`, uri, added: placeDocument(store, hash, uri) });
          return;
        }
        const answer = document.answer ?? (await annotating.annotate(jobOf(document)));
        notes.tell(input.path, answer);
        const prepared = answer.prepared!;
        batch.push(prepared);
        waiting += prepared.document.text.length;
        characters += prepared.document.text.length;
      });
      const most = Math.min(Math.max(DOCUMENTS.first, done.length), DOCUMENTS.most);
      if (batch.length >= most || waiting >= CHARACTERS) await flush();
      progress.update(done.length + batch.length, characters);
    }
    await flush();
  } finally {
    await annotating.close();
  }
  progress.clear();
  return done;
}

interface BegunDocument {
  readonly uri: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** null where the record had the document already. */
  readonly answer: Answer | null;
}

async function begin(store: Store, input: Input, annotating: Annotating, terminal: Terminal): Promise<BegunDocument> {
  const bytes = await bytesOf(input, terminal.readInput);
  const document = { uri: uriIn(store, input), hash: sha256(bytes), bytes };
  const answer = isSettled(store, document) ? null : await annotating.annotate(jobOf(document));
  return { ...document, answer };
}

function jobOf({ bytes, uri }: { readonly bytes: Uint8Array; readonly uri: string }) {
  return { bytes, options: { uri }, prepare: 'rows' as const };
}

/** Whether the record has these bytes, and would not read them otherwise under this path. */
function isSettled(store: Store, { hash, uri, bytes }: Pick<BegunDocument, 'hash' | 'uri' | 'bytes'>): boolean {
  if (!isKnown(store, hash)) return false;
  return !readsOtherwise(store, { sha256: hash, uri, format: formatOf(uri, decode(bytes, null).text) });
}

/** The path of a file as a record keeps it: from the record's folder where the file lies in it, so that both can move together. */
export function uriIn(store: Store, { path }: Input): string {
  if (path === '-') return path;
  const folder = dirname(resolve(store.path));
  const inside = relative(folder, resolve(path));
  return uriOf(inside.startsWith('..') || isAbsolute(inside) ? resolve(path) : inside);
}
