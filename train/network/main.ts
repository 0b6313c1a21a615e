// node train/network/main.ts fr|en [--data ../shared/data] [--work build/fr] [--python python3] [--keep]: trains the network of a language and scores it on the treebanks, with gold
// tokens, beside nothing else: it is not part of the program yet. --keep takes the network already in the work folder.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/language/language.ts';
import { TESTS, TUNING } from '../sources.ts';
import { writeNetworkData } from './data.ts';
import { scoreNetwork } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    work: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    keep: { type: 'boolean', default: false },
  },
});
const language = LANGUAGES.find(known => known === positionals[0]);
const log = (line: string) => process.stderr.write(`${line}\n`);
if (language === undefined) {
  log(
    `usage: node train/network/main.ts ${LANGUAGES.join('|')} [--data FOLDER] [--work FOLDER] [--python PROGRAM] [--keep]`,
  );
  process.exit(2);
}
const work = values.work ?? join('build', language);
if (!values.keep) {
  writeNetworkData(work, language, values.data, log);
  const program = fileURLToPath(new URL('network.py', import.meta.url));
  const { status, error } = spawnSync(values.python, [program, work], { stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    log(
      `The network was not trained${error ? `: ${error.message}` : ''}. network.py needs Python with PyTorch; name it with --python.`,
    );
    process.exit(1);
  }
}
const sets = [{ name: 'tuning', path: TUNING[language] }, ...TESTS[language]];
for (const { name, path } of sets) {
  const score = scoreNetwork(language, join(work, 'network'), join(values.data, path));
  const percent = (right: number) => ((100 * right) / score.words).toFixed(2);
  process.stdout.write(
    `${name}: UPOS ${percent(score.upos)}, UAS ${percent(score.heads)}, LAS ${percent(score.labelled)}, LAS universal ${percent(score.universal)}, ` +
      `${score.microseconds.toFixed(1)} µs of processor time a word\n`,
  );
}
