// node train/evaluate.ts [fr] [en] [--data ../shared/data] [--models models] [--tuning]: scores the models on the treebanks' test sets, with gold tokens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/language/language.ts';
import { loadModel } from '../src/language/models/model.ts';
import { readTreebank } from './corpus.ts';
import { scoreTreebank } from './score.ts';
import { TESTS, TUNING } from './sources.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    models: { type: 'string', default: 'models' },
    tuning: { type: 'boolean', default: false },
  },
});
const rows: string[][] = [['', 'set', 'words', 'UPOS', 'UFeats', 'lemma', 'UAS', 'LAS', 'LAS universal', 'words/s']];
for (const language of LANGUAGES) {
  if (positionals.length > 0 && !positionals.includes(language)) continue;
  const model = loadModel(readFileSync(join(values.models, `${language}.model`)));
  const sets = values.tuning ? [{ name: 'tuning', path: TUNING[language], universal: false }] : TESTS[language];
  for (const { name, path, universal } of sets) {
    const score = scoreTreebank(model, readTreebank(values.data, path));
    const percent = (right: number) => ((100 * right) / score.words).toFixed(2);
    rows.push([
      language,
      name,
      String(score.words),
      percent(score.upos),
      percent(score.feats),
      percent(score.lemma),
      percent(score.heads),
      universal ? '–' : percent(score.labelled),
      percent(score.universal),
      String(Math.round(score.words / score.seconds)),
    ]);
  }
}
const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
for (const row of rows)
  process.stdout.write(`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |\n`);
