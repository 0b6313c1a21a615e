import type { ByteTable, RowSums } from '../models/scorer.ts';
import type { Kernel } from './kernel.ts';
import type { Workspace } from './memory.ts';

/** The kernel sums up so many classes, and so many features. */
const MOST_CLASSES = 24;
const MOST_FEATURES = 128;

/** What `scoreAll` adds up, added up by the kernel: for a table of at most 24 classes that lies in the workspace's memory. */
export function kernelSums({ words, stride }: ByteTable, kernel: Kernel, work: Workspace): RowSums {
  const featuresAt = work.take(MOST_FEATURES * 4);
  const sumsAt = work.take(MOST_CLASSES * 2);
  const { buffer } = work.memory;
  const mask = words.length / stride - 1;
  return {
    features: new Int32Array(buffer, featuresAt, MOST_FEATURES),
    sums: new Uint16Array(buffer, sumsAt, MOST_CLASSES),
    add: count => kernel.sumBytes(words.byteOffset, mask, stride * 4, featuresAt, count, sumsAt),
  };
}
