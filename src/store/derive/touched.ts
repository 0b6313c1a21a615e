import type { ClaimKey } from '../claim-keys.ts';

/** What a change to the record may have altered, and has to be concluded again. */
export interface Touched {
  /** Row numbers of texts whose copies may have changed. */
  readonly texts: Set<number>;
  /** Row numbers of sentences whose origin may have changed. */
  readonly sentences: Set<number>;
  /** Row numbers of claims that say something else than before. */
  readonly claims: Set<number>;
  readonly eventKeys: Set<string>;
  /** Among these, the keys that claims had which say something else now, or are gone. */
  readonly formerKeys: Set<string>;
  readonly stateKeys: Set<string>;
  /** What was written or taken out, noted for those who hold it in memory: row numbers of documents, ids of events and of origins, row numbers of claims that are gone, actors that documents named that are gone, or who go by another identity. */
  readonly documents: Set<number>;
  readonly events: Set<string>;
  readonly origins: Set<string>;
  readonly gone: Set<number>;
  readonly actors: Set<string>;
}

export function nothingTouched(): Touched {
  return {
    texts: new Set(),
    sentences: new Set(),
    claims: new Set(),
    eventKeys: new Set(),
    formerKeys: new Set(),
    stateKeys: new Set(),
    documents: new Set(),
    events: new Set(),
    origins: new Set(),
    gone: new Set(),
    actors: new Set(),
  };
}

/** Notes that claims under these keys have to be looked at again. */
export function touchKeys(touched: Touched, keys: Iterable<ClaimKey>): void {
  for (const { kind, key } of keys) {
    if (kind === 'event') touched.eventKeys.add(key);
    else if (kind === 'state') touched.stateKeys.add(key);
  }
}

/** The same of keys that claims had so far. */
export function touchFormerKeys(touched: Touched, keys: readonly ClaimKey[]): void {
  touchKeys(touched, keys);
  for (const { kind, key } of keys) if (kind === 'event') touched.formerKeys.add(key);
}
