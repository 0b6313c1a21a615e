// A thread of the bench: reads its texts with shared models, when it is told to, and says what that took.
import { parentPort, workerData } from 'node:worker_threads';
import { resourcesOf, type SharedModels } from '../src/cli/workers/shared-models.ts';
import { loadPack } from '../src/packs/load.ts';
import { readTexts } from './language-read.ts';
import type { SampleText } from './sample.ts';

const resources = { pack: loadPack(), ...resourcesOf(workerData as SharedModels, () => {}) };
parentPort!.on('message', (texts: readonly SampleText[]) => {
  const before = process.threadCpuUsage();
  const { tokens } = readTexts(texts, resources);
  const { user, system } = process.threadCpuUsage(before);
  parentPort!.postMessage({ tokens, seconds: (user + system) / 1e6 });
});
