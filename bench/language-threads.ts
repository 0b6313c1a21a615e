// Two threads against one: the same texts, read by one thread, then shared out between two; models in one memory.
import { Worker } from 'node:worker_threads';
import { readSharedModels } from '../src/cli/workers/shared-models.ts';
import { textsOf } from './language-texts.ts';
import type { SampleText } from './sample.ts';

interface Done {
  readonly tokens: number;
  readonly seconds: number;
}

export interface Threads {
  /** Times as fast, by the clock and by the processor time of the slower thread. */
  readonly clock: number;
  readonly processor: number;
}

const CHARACTERS = 400_000;
const ROUNDS = 4;

export async function twoAgainstOne(data: string): Promise<Threads> {
  const texts = (['fr', 'en'] as const).flatMap(language => textsOf(language, data, CHARACTERS));
  const models = readSharedModels();
  const workers = [0, 1].map(() => new Worker(new URL('language-thread.ts', import.meta.url), { workerData: models }));
  const ask = (worker: Worker, share: readonly SampleText[]) =>
    new Promise<Done>((done, failed) => {
      worker.once('message', done).once('error', failed);
      worker.postMessage(share);
    });
  const timed = async (shares: readonly (readonly SampleText[])[]) => {
    const begun = performance.now();
    const done = await Promise.all(shares.map((share, k) => ask(workers[k]!, share)));
    const clock = (performance.now() - begun) / 1000;
    return { clock, processor: Math.max(...done.map(({ seconds }) => seconds)) };
  };
  const halves = halve(texts);
  try {
    // Both threads warm up on everything.
    await timed([texts, texts]);
    const best = { one: { clock: Infinity, processor: Infinity }, two: { clock: Infinity, processor: Infinity } };
    for (let round = 0; round < ROUNDS; round++) {
      for (const [key, shares] of [
        ['one', [texts]],
        ['two', halves],
      ] as const) {
        const { clock, processor } = await timed(shares);
        best[key].clock = Math.min(best[key].clock, clock);
        best[key].processor = Math.min(best[key].processor, processor);
      }
    }
    return { clock: best.one.clock / best.two.clock, processor: best.one.processor / best.two.processor };
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

/** Two shares of about the same length: the longest text to the smaller share, again and again. */
function halve(texts: readonly SampleText[]): [SampleText[], SampleText[]] {
  const shares: [SampleText[], SampleText[]] = [[], []];
  const sizes = [0, 0];
  for (const text of [...texts].sort((a, b) => b.text.length - a.text.length)) {
    const k = sizes[0]! <= sizes[1]! ? 0 : 1;
    shares[k].push(text);
    sizes[k]! += text.text.length;
  }
  return shares;
}
