// A row of the table of claims: what is measured, at what, what was aimed at, and what others have published.
import { existsSync } from 'node:fs';

export interface ClaimsRow {
  readonly measure: string;
  readonly ours: string;
  readonly aim?: string;
  readonly others?: string;
}

export const CLAIMS_COLUMNS = ['measure', 'regesta', 'aim', 'others'];

/** What a row says whose data is not there. */
export class NoData extends Error {}

/** @throws NoData, in one sentence, where the path is not there. */
export function need(path: string): string {
  if (!existsSync(path)) throw new NoData(`There is no "${path}"; name the folder with the data: --shared <folder>.`);
  return path;
}

/** The row of a part without data; any other fault goes on. */
export function missing(measure: string, error: unknown): ClaimsRow {
  if (!(error instanceof NoData)) throw error;
  console.error(error.message);
  return { measure, ours: 'no data' };
}

/** "123 of 159, 0.774". */
export function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}

export const three = (value: number): string => value.toFixed(3);
