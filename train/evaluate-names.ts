// node train/evaluate-names.ts [fr] [en] [--data ../shared/data] [--models models]: exact spans and types, PER LOC ORG, on the test sets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf } from '../src/language/document-of.ts';
import { LANGUAGES, type Language } from '../src/language/language.ts';
import { analyseWithModels } from '../src/language/models/files.ts';
import { readWords } from '../src/language/read-words.ts';
import { readNames } from '../src/names/read-names.ts';
import { readNamesWeights } from '../src/names/tagger/weights.ts';
import { loadPack } from '../src/packs/load.ts';
import { readDocumentTimes } from '../src/times/read.ts';
import type { MarkedName, NamesDocument } from './names-document.ts';
import { compare, f1, type Tally, taggedIn, withoutTitles } from './names-score.ts';
import { namesTests } from './names-sources.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' }, models: { type: 'string', default: 'models' } },
});
const pack = loadPack();

/** What the whole names stage makes of the raw text. */
function readIn({ text }: NamesDocument, language: Language, weights: Parameters<typeof readNames>[4]): MarkedName[] {
  const document = documentOf(text, language);
  const words = readWords(document, analyseWithModels);
  return [...readNames(document, words, readDocumentTimes(document, words), pack, weights)];
}

const rows = [['', 'set', 'names', 'gold tokens', 'raw text', 'stage', 'rules alone', 'PER', 'LOC', 'ORG']];
for (const language of LANGUAGES) {
  if (positionals.length > 0 && !positionals.includes(language)) continue;
  const weights = readNamesWeights(readFileSync(join(values.models, `${language}.names.model`)));
  for (const { name, style, titled, documents } of namesTests(language, values.data)) {
    const ways: ((document: NamesDocument) => MarkedName[])[] = [
      document => taggedIn(document, weights, language, pack, style, true),
      document => taggedIn(document, weights, language, pack, style, false),
      document => readIn(document, language, () => weights),
      document => readIn(document, language, undefined),
    ];
    const tallies = ways.map(find => {
      const tally = new Map<string, Tally>();
      for (const document of documents) {
        const found = find(document);
        const shown = (names: readonly MarkedName[]) => (titled ? withoutTitles(document.text, names) : names);
        compare(tally, shown(document.names), shown(found));
      }
      return tally;
    });
    const score = (tally: Map<string, Tally>, type: string) => f1(tally.get(type)!).toFixed(1);
    rows.push([
      language,
      name,
      String(tallies[0]!.get('all')!.gold),
      ...tallies.map(tally => score(tally, 'all')),
      ...['PER', 'LOC', 'ORG'].map(type => score(tallies[1]!, type)),
    ]);
  }
}
const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
for (const row of rows)
  process.stdout.write(`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |\n`);
