// Keys under which claims are found, as a record keeps them: the beginning of a key as a number, the days at its end as they are.
import type { Sqlite } from './sqlite.ts';

export interface ClaimKey {
  readonly kind: 'event' | 'state' | 'rival';
  readonly key: string;
}

const LASTING = 'lasting';

export interface KeyRow {
  readonly head: number;
  readonly slot: string;
}

/** The row of a key. Only keys of events have days; those of several days are apart, so that they are found without going through single days. */
export function rowOf({ kind, key }: ClaimKey): KeyRow {
  if (kind !== 'event') return { head: numberOf(`${kind}|${key}`), slot: '' };
  const slot = packed(key.slice(key.lastIndexOf('|') + 1));
  const { days, lasting } = headsOf(key);
  return { head: isLasting(slot) ? lasting : days, slot };
}

/** Whether days are several, as a row has them. */
export function isLasting(slot: string): boolean {
  return slot.includes('/');
}

/** The heads of the keys of events that begin as this one does: of those of single days or none, and of those of several days. */
export function headsOf(key: string): { readonly days: number; readonly lasting: number } {
  const beginning = key.slice(0, key.lastIndexOf('|'));
  let heads = HEADS.get(beginning);
  if (heads === undefined) {
    heads = { days: numberOf(`event|${beginning}`), lasting: numberOf(`${LASTING}|${beginning}`) };
    if (HEADS.size === MOST_HEADS) HEADS.clear();
    HEADS.set(beginning, heads);
  }
  return heads;
}

/** Heads by beginnings: each is asked for many times in a row. */
const HEADS = new Map<string, { readonly days: number; readonly lasting: number }>();
const MOST_HEADS = 20_000;

/** "1966-03-08/1966-03-08" → "1966-03-08", which sorts as it did among others. */
export function packed(slot: string): string {
  const [first, second] = slot.split('/');
  return first === second ? first! : slot;
}

/** The days at the end of a key as the key has them. */
export function unpacked(slot: string): string {
  return slot === '' || slot.startsWith('~') || slot.includes('/') ? slot : `${slot}/${slot}`;
}

export interface KeyedClaim {
  /** Row number. */
  readonly claim: number;
  /** See `sidesNumber`. */
  readonly sides: number;
}

/** The claims that have a key. */
export function claimsWith(db: Sqlite, key: ClaimKey): KeyedClaim[] {
  const { head, slot } = rowOf(key);
  return db.all<KeyedClaim>('SELECT claim, sides FROM claim_keys WHERE head = ? AND slot = ?', head, slot);
}

/** Whether any claim has a key. */
export function isKey(db: Sqlite, key: ClaimKey): boolean {
  const { head, slot } = rowOf(key);
  return db.first('SELECT 1 FROM claim_keys WHERE head = ? AND slot = ? LIMIT 1', head, slot) !== undefined;
}

/** The sentence that an event key begins with, where it stands in no other document: such keys are no rows, for the claims of a sentence are found by it. */
export function sentenceOfKey(key: string): { readonly document: string; readonly sentence: number } | null {
  const [, document, sentence] = /^(?:[^|]*\|){3}@([^|:]+):(\d+)\|/.exec(key) ?? [];
  return document === undefined ? null : { document, sentence: Number(sentence) };
}

/** A number of 52 bits that hardly two texts of a record share: where they do, claims are compared that have nothing in common. */
function numberOf(text: string): number {
  let [low, high] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return (high & 0xfffff) * 2 ** 32 + (low >>> 0);
}
