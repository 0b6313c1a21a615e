// node train/names.ts fr|en [--data ../shared/data] [--out models/fr.names.model] [--tuning]: trains a language's names tagger.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/language/language.ts';
import { readNamesWeights } from '../src/names/tagger/weights.ts';
import { loadPack } from '../src/packs/load.ts';
import { compare, f1, type Tally, taggedIn } from './names-score.ts';
import { namesTraining, namesTuning } from './names-sources.ts';
import { trainNames } from './train-names.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string' },
    tuning: { type: 'boolean', default: false },
  },
});
const language = LANGUAGES.find(known => known === positionals[0]);
if (language === undefined) {
  process.stderr.write(`usage: node train/names.ts ${LANGUAGES.join('|')} [--data FOLDER] [--out FILE] [--tuning]\n`);
  process.exit(2);
}
const say = (line: string) => process.stderr.write(`${line}\n`);
const all = namesTraining(language, values.data);
const { tests, sources } = values.tuning ? namesTuning(language, values.data, all) : { tests: [], sources: all };
const bytes = trainNames(language, values.data, sources, say);
const weights = readNamesWeights(bytes);
for (const { name, style, documents } of tests) {
  for (const own of [false, true]) {
    const tally = new Map<string, Tally>();
    for (const document of documents)
      compare(tally, document.names, taggedIn(document, weights, language, loadPack(), style, own));
    say(
      `${name}${own ? ' (own tokens)' : ''}: ${[...tally].map(([type, one]) => `${type} ${f1(one).toFixed(2)} (p ${((100 * one.right) / one.found).toFixed(1)} r ${((100 * one.right) / one.gold).toFixed(1)})`).join('  ')}`,
    );
  }
}
if (!values.tuning || values.out !== undefined) {
  const out = values.out ?? `models/${language}.names.model`;
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  say(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}
