// How well copies are found among many sentences of real texts: `node bench/copies.ts [folder] [--sentences N] [--edited N] [--show N]`.
// Sentences of the folder go into a record; then others of it in eight ways of editing. Right is what was made of the same sentence.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Annotations } from '../src/annotation.ts';
import { table } from '../src/cli/table.ts';
import type { Language } from '../src/language/language.ts';
import { readWords } from '../src/language/read-words.ts';
import { areCopies } from '../src/record/copies.ts';
import { lettersKey } from '../src/record/fingerprints.ts';
import { EMPTY_WORLD } from '../src/record/world.ts';
import { addDocuments } from '../src/store/add.ts';
import { openRecord, type Store } from '../src/store/open.ts';
import { readOrigins } from '../src/store/read/origins.ts';
import { readDocument } from '../src/text/read.ts';
import { EDITS, type Edit, editedCopy } from './copy-edits.ts';
import { lottery } from './lottery.ts';
import { sampleTexts } from './sample.ts';

const { values, positionals } = parseArgs({
  options: { sentences: { type: 'string' }, edited: { type: 'string' }, show: { type: 'string' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? fileURLToPath(new URL('../../shared/data/documents', import.meta.url));
const [most, edited] = [Number(values.sentences ?? 20_000), Number(values.edited ?? 4_000)];
const BATCH = 64;
const A_DOCUMENT = 20;

interface Original {
  readonly text: string;
  readonly next: string;
  readonly language: Language;
}

interface Copy {
  readonly of: number;
  readonly edit: Edit;
  readonly text: string;
}

if (!existsSync(folder)) {
  console.error(`There are no texts in "${folder}". Name a folder of texts: node bench/copies.ts <folder>`);
  process.exit(2);
}
const originals = readOriginals();
const copies = Array.from({ length: edited }, (_, k) => copyOf(k)).filter(copy => copy !== null);
const work = mkdtempSync(join(tmpdir(), 'regesta-bench-copies-'));
try {
  report(openRecord(join(work, 'copies.db'), { mode: 'write' }));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Sentences of prose, each once: what the texts themselves repeat is left out. */
function readOriginals(): Original[] {
  const found = new Map<string, Original>();
  for (const { name, text } of sampleTexts(folder, most * 400)) {
    if (found.size >= most) break;
    const document = readDocument(new TextEncoder().encode(text), { uri: name.replace(/\.xml$/, '.txt') });
    const { sentences } = readWords(document);
    sentences.forEach(({ start, end, kind, language }, place) => {
      const said = document.text.slice(start, end);
      const key = kind === 'prose' && language !== null ? lettersKey({ text: said, kind }) : null;
      const after = sentences[place + 1];
      const next = after?.kind === 'prose' ? document.text.slice(after.start, after.end) : '';
      if (key !== null && found.size < most) found.set(key, { text: said, next, language: language! });
    });
  }
  return [...found.values()];
}

function copyOf(number: number): Copy | null {
  const draw = lottery(number);
  const of = draw(originals.length);
  const { text, next, language } = originals[of]!;
  const edit = EDITS[number % EDITS.length]!;
  const made = editedCopy(edit, text, next, language, draw);
  return made === null ? null : { of, edit, text: made };
}

function report(store: Store): void {
  const all = [...originals.map(({ text }) => text), ...copies.map(({ text }) => text)];
  const begun = process.cpuUsage();
  const times: number[] = [];
  let documents: Annotations[] = [];
  for (let first = 0; first < all.length; first += A_DOCUMENT) {
    documents.push(documentOf(first, all.slice(first, first + A_DOCUMENT)));
    if (documents.length < BATCH && first + A_DOCUMENT < all.length) continue;
    const before = process.cpuUsage();
    addDocuments(store, documents, EMPTY_WORLD);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000 / documents.length / A_DOCUMENT);
    documents = [];
  }
  const { user, system } = process.cpuUsage(begun);
  const together = groups(store);
  const sameOrigin = (a: number, b: number) => together[a] !== undefined && together[a] === together[b];
  const rows = EDITS.map(edit => {
    const mine = [...copies.entries()].filter(([, copy]) => copy.edit === edit);
    const able = mine.filter(([, { of, text }]) => areCopies(originals[of]!.text, text)).length;
    const right = mine.filter(([place, { of }]) => sameOrigin(of, originals.length + place)).length;
    return [edit, mine.length, able, right] as const;
  });
  const sum = (column: 1 | 2 | 3) => rows.reduce((all, row) => all + row[column], 0);
  const shown = [...rows, ['all', sum(1), sum(2), sum(3)] as const].map(([edit, made, able, right]) => [
    edit,
    String(made),
    percent(able, made),
    percent(right, made),
  ]);
  const titles = ['of those made', 'alike by alignment', 'found'].map(title => ({ title, right: true }));
  console.log(`${originals.length} sentences of ${folder}, ${copies.length} edited copies.`);
  console.log(table([{ title: 'edit' }, ...titles], shown, null));
  tellPrecision(all, together);
  const spent = ((user + system) / 1e6).toFixed(1);
  const [early, late] = [times.slice(1, 4), times.slice(-4, -1)].map(some => some.reduce((a, b) => a + b, 0) / 3);
  console.log(
    `Written in ${spent} s of the processor; ${early!.toFixed(3)} ms a sentence at first, ${late!.toFixed(3)} at the end.`,
  );
  store.close();
}

/** The origin of each sentence, by its place; none where it stands alone. */
function groups(store: Store): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (const { id, members } of readOrigins(store.db))
    for (const { document, id: sentence } of members) found[Number(document.slice(4)) + sentence] = id;
  return found;
}

/** Pairs in one origin that were made of one sentence, among all pairs in one origin. */
function tellPrecision(all: readonly string[], together: readonly (string | undefined)[]): void {
  const source = (place: number) => (place < originals.length ? place : copies[place - originals.length]!.of);
  const byOrigin = Map.groupBy(
    all.map((_, place) => place).filter(place => together[place] !== undefined),
    place => together[place]!,
  );
  let [right, wrong, alike, left] = [0, 0, 0, Number(values.show ?? 0)];
  for (const places of byOrigin.values()) {
    places.forEach((a, i) => {
      for (const b of places.slice(0, i)) {
        if (source(a) === source(b)) right++;
        else {
          wrong++;
          if (areCopies(originals[source(a)]!.text, originals[source(b)]!.text)) alike++;
          if (left-- > 0) console.log(`\n${all[a]}\n${all[b]}`);
        }
      }
    });
  }
  console.log(
    `Of ${right + wrong} pairs that are held for copies, ${percent(right, right + wrong)} are of one sentence.`,
  );
  console.log(`Of the ${wrong} others ${alike} are of two sentences of the texts that are as alike as copies.`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** A document of prose without names and claims, whose id tells where its first sentence stands among all. */
function documentOf(first: number, texts: readonly string[]): Annotations {
  let at = 0;
  const sentences = texts.map((text, id) => {
    const start = at;
    at += text.length + 1;
    return { id, start, end: start + text.length, language: null, kind: 'prose', strand: 0, dangling: false } as const;
  });
  const none = { title: null, author: null, language: null, published: null, publishedFrom: null };
  return {
    document: {
      id: `doc-${first}`,
      sha256: `${first}`,
      uri: `${first}.txt`,
      ...none,
      format: 'text',
      encoding: 'utf-8',
      text: texts.join(' '),
    },
    sentences,
    times: [],
    names: [],
    figures: [],
    quotes: [],
    claims: [],
  };
}
