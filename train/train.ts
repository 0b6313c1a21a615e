// node train/train.ts fr|en [--data ../shared/data] [--out models/fr.model] [--work build/fr]: trains a language's model from the open corpora.
// The network is trained by train/network.py, which needs Python with PyTorch; --keep-network takes the one already in the work folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/language/language.ts';
import { writeSections } from '../src/language/models/file-format.ts';
import { wordSections } from './model-file.ts';
import { writeNetworkData } from './network-data.ts';
import { networkSections } from './network-file.ts';
import { trainModel } from './train-model.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string' },
    work: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    'keep-network': { type: 'boolean', default: false },
  },
});
const language = LANGUAGES.find(known => known === positionals[0]);
if (language === undefined) {
  process.stderr.write(
    `usage: node train/train.ts ${LANGUAGES.join('|')} [--data FOLDER] [--out FILE] [--work FOLDER]\n`,
  );
  process.exit(2);
}
const log = (line: string) => process.stderr.write(`${line}\n`);
const out = values.out ?? `models/${language}.model`;
const work = values.work ?? `build/${language}`;
const trained = trainModel(language, values.data, log);
if (!values['keep-network']) {
  writeNetworkData(work, trained, values.data, log);
  const program = fileURLToPath(new URL('network.py', import.meta.url));
  // More threads of OpenBLAS would only wait for each other: the products are small.
  const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
  const { status, error } = spawnSync(values.python, [program, work], { stdio: ['ignore', 2, 2], env });
  if (status !== 0) {
    log(`The network was not trained${error ? `: ${error.message}` : ''}.`);
    log('train/network.py needs Python with PyTorch; name it with --python.');
    process.exit(1);
  }
}
const sections = [...wordSections(trained), ...networkSections(join(work, 'network'), trained.morphs.length)];
const bytes = writeSections(sections);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
log(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB`);
