import type { Claim } from '../annotation.ts';
import type { Pack } from '../packs/pack.ts';
import type { Unclaimed } from '../reading.ts';
import { contextOf } from './context.ts';
import { claimsIn } from './read.ts';
import { type Sifted, sift } from './sureness/sift.ts';

/** The claims of a document, all that were read; see `claimsIn`. */
export function readClaims(reading: Unclaimed, pack: Pack): Claim[] {
  return claimsIn(contextOf(reading, pack));
}

/** The claims of a document that are sure enough to be told, and what is withheld. */
export function tellClaims(reading: Unclaimed, pack: Pack): Sifted {
  const context = contextOf(reading, pack);
  return sift(context, claimsIn(context));
}
