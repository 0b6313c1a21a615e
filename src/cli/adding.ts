import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Annotations } from '../annotation.ts';
import { worldOf } from '../record/world.ts';
import { type Added, addDocuments, isKnown, placeDocument, readsOtherwise } from '../store/add.ts';
import type { Store } from '../store/open.ts';
import { decode } from '../text/decode/decode.ts';
import { sha256 } from '../text/fingerprint.ts';
import { formatOf } from '../text/format.ts';
import { openAnnotator, openResources } from './annotator.ts';
import { bytesOf, type Input, uriOf } from './inputs.ts';
import { noteOn } from './notes.ts';
import { Progress } from './progress.ts';
import type { Refusals } from './refusals.ts';
import type { Terminal } from './terminal.ts';

/** Documents and characters written in one transaction, at most: a commit costs a wait for the disk. */
const DOCUMENTS = 16;
const CHARACTERS = 500_000;

export interface AddedDocument {
  readonly id: string;
  readonly uri: string;
  readonly added: Added;
}

/** Reads files into a record, in their order. What cannot be read is refused and never stops the others. */
export async function addFiles(
  store: Store,
  files: readonly Input[],
  refusals: Refusals,
  terminal: Terminal,
): Promise<AddedDocument[]> {
  const resources = openResources();
  const annotate = openAnnotator(resources);
  const world = worldOf([resources.pack]);
  const progress = new Progress(terminal);
  const done: AddedDocument[] = [];
  let batch: Annotations[] = [];
  let waiting = 0;
  let characters = 0;
  const flush = () => {
    if (batch.length === 0) return;
    const results = addDocuments(store, batch, world);
    results.forEach((added, i) => {
      done.push({ id: batch[i]!.document.id, uri: batch[i]!.document.uri, added });
    });
    batch = [];
    waiting = 0;
  };
  for (const input of files) {
    const uri = uriIn(store, input);
    await refusals.attempt(input.path, async () => {
      const bytes = await bytesOf(input, terminal.readInput);
      const hash = sha256(bytes);
      if (isKnown(store, hash)) {
        const format = formatOf(uri, decode(bytes, null).text);
        if (!readsOtherwise(store, { sha256: hash, uri, format })) {
          done.push({ id: `doc-${hash.slice(0, 16)}`, uri, added: placeDocument(store, hash, uri) });
          return;
        }
      }
      const annotations = annotate(bytes, { uri, onNote: noteOn(input.path, terminal) });
      batch.push(annotations);
      waiting += annotations.document.text.length;
      characters += annotations.document.text.length;
    });
    if (batch.length >= DOCUMENTS || waiting >= CHARACTERS) flush();
    progress.update(done.length + batch.length, characters);
  }
  flush();
  progress.clear();
  return done;
}

/** The path of a file as a record keeps it: from the record's folder where the file lies in it, so that both can move together. */
export function uriIn(store: Store, { path }: Input): string {
  if (path === '-') return path;
  const folder = dirname(resolve(store.path));
  const inside = relative(folder, resolve(path));
  return uriOf(inside.startsWith('..') || isAbsolute(inside) ? resolve(path) : inside);
}
