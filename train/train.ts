// node train/train.ts fr|en [--data ../shared/data] [--out models/fr.model]: trains a language's model from the open corpora.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/language/language.ts';
import { trainModel } from './train-model.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' }, out: { type: 'string' } },
});
const language = LANGUAGES.find(known => known === positionals[0]);
if (language === undefined) {
  process.stderr.write(`usage: node train/train.ts ${LANGUAGES.join('|')} [--data FOLDER] [--out FILE]\n`);
  process.exit(2);
}
const out = values.out ?? `models/${language}.model`;
const bytes = trainModel(language, values.data, line => process.stderr.write(`${line}\n`));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
process.stderr.write(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
