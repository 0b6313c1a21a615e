import { availableParallelism } from 'node:os';
import { RegestaError } from '../../messages.ts';
import { type Options, textOption } from '../command.ts';
import { fileSize, type Input } from '../inputs.ts';

/** More threads than these would wait for the one that writes. */
const MOST = 8;
/** Bytes that a thread should have to read to be worth its start. */
const WORTH = 250_000;

export const WORKERS_OPTION = '--workers <number>';

/** How many threads a person wants: the value of `--workers`. Throws RG006 where it is no number from 1 to 64. */
export function workersWanted(options: Options): number | null {
  const value = textOption(options, 'workers');
  if (value === undefined) return null;
  if (!/^\d{1,2}$/.test(value) || Number(value) < 1 || Number(value) > 64)
    throw new RegestaError('RG006', { option: '--workers', value, choices: '1–64' });
  return Number(value);
}

/** How many threads are worth starting for these files; 1 is none besides this one. */
export function workerCount(files: readonly Input[], wanted: number | null): number {
  const bytes = wanted === null ? files.reduce((sum, file) => sum + fileSize(file), 0) : 0;
  return workersFor(files.length, bytes, wanted);
}

/** How many threads so many documents of so many bytes in all are worth. */
export function workersFor(documents: number, bytes: number, wanted: number | null): number {
  if (wanted !== null) return Math.min(wanted, documents);
  return Math.max(1, Math.min(MOST, availableParallelism(), documents, Math.floor(bytes / WORTH)));
}
