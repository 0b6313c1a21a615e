// What the program makes of sixty small dossiers, held against what a careful reader takes from them (`gold.json`).
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { asking } from '../../src/ask/asking.ts';
import { asof } from '../../src/ask/asof.ts';
import { analyseWithModels } from '../../src/language/models/files.ts';
import { namesModels } from '../../src/names/tagger/installed.ts';
import { loadPack } from '../../src/packs/load.ts';
import { worldOf } from '../../src/record/world.ts';
import { addDocuments, type NewDocument } from '../../src/store/add.ts';
import { openRecord } from '../../src/store/open.ts';

interface Question {
  readonly date: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly acceptable: readonly string[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'regesta-dossiers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pack = loadPack();
const resources = { pack, analyse: analyseWithModels, names: namesModels(() => {}) };

function read(path: string, uri: string): NewDocument {
  return { ...annotate(readFileSync(path), { uri }, resources), layout: null };
}

/** The answers to the questions of a dossier, each with whether a reader would accept it. */
function answers(name: string): { question: string; holds: string; right: boolean }[] {
  const files = readdirSync(join(FOLDER, name));
  const gold = JSON.parse(readFileSync(join(FOLDER, name, 'gold.json'), 'utf8')) as { asof: Question[] };
  const store = openRecord(join(folder, `${name}.db`), { mode: 'write' });
  const documents = files.filter(file => file !== 'gold.json').map(file => read(join(FOLDER, name, file), file));
  addDocuments(store, documents, worldOf([pack]));
  const record = asking(store, pack, 'en');
  const told = gold.asof.map(({ date, acceptable, ...query }) => {
    const rows = asof(record, date, query);
    const holds =
      rows.length === 1 ? rows[0]!.holds : (rows.find(row => acceptable.includes(row.holds)) ?? rows[0]!).holds;
    return {
      question: `${date} ${query.subject} ${query.relation} ${query.object}`,
      holds,
      right: acceptable.includes(holds),
    };
  });
  store.close();
  return told;
}

test('what held on a day is answered as a reader would, and "yes" is all but never invented', {
  timeout: 300_000,
}, () => {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const all = names.flatMap(({ name }) => answers(name));
  const wrong = all.filter(({ right }) => !right);
  const yes = wrong.filter(({ holds }) => holds === 'yes');
  expect(all.length).toBeGreaterThan(760);
  expect(wrong.length / all.length).toBeLessThan(0.25);
  expect(yes.length / all.length).toBeLessThan(0.05);
});
