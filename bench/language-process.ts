// A process of the bench: `load <language>` gives the milliseconds to read and load the models of a language;
// `memory <data>` the memory of a process that has those of both, before and after it has read a text of each.
import { readFileSync } from 'node:fs';
import type { Language } from '../src/language/language.ts';
import { modelPath } from '../src/language/models/files.ts';
import { loadModel } from '../src/language/models/model.ts';
import { readNamesWeights } from '../src/names/tagger/weights.ts';

const [task, argument] = process.argv.slice(2);
const megabytes = () => process.memoryUsage.rss() / 2 ** 20;
if (task === 'load') {
  const language = argument as Language;
  const begun = performance.now();
  const model = loadModel(readFileSync(modelPath(language)));
  const between = performance.now();
  const names = readNamesWeights(readFileSync(modelPath(`${language}.names`)));
  say({ model: between - begun, names: performance.now() - between, of: [model.language, names.language] });
} else {
  const bare = megabytes();
  const { openResources } = await import('../src/cli/resources.ts');
  const { readTexts } = await import('./language-read.ts');
  const { textsOf } = await import('./language-texts.ts');
  const resources = openResources();
  const read = (characters: number) =>
    readTexts(
      (['fr', 'en'] as const).flatMap(language => textsOf(language, argument!, characters)),
      resources,
    );
  read(2000);
  const loaded = megabytes();
  read(300_000);
  say({ bare, loaded, after: megabytes(), most: process.resourceUsage().maxRSS / 1024 });
}

function say(value: object): void {
  process.stdout.write(JSON.stringify(value));
}
