// The weights of the names tagger as they lie in a model file: rows of sixteen bytes in buckets of four, found by hash and check.
import { LANGUAGES, type Language } from '../../language/language.ts';
import { readSections, type Sections } from '../../language/models/file-format.ts';
import type { HashMap } from '../../language/models/hash-map.ts';
import { MalformedModel } from '../../language/models/malformed.ts';
import { LABELS } from './labels.ts';

/** 32-bit words in a row, four labels each. */
export const ROW_WORDS = 4;
/** Rows that a feature may lie in. */
export const BUCKET = 4;

export interface NamesWeights {
  readonly language: Language;
  /** What each row's feature must have in its lower sixteen bits; 0 for an empty row. */
  readonly checks: Uint16Array;
  /** Bytes (weight + 128) of each row. */
  readonly rows: Uint32Array;
  /** `LABELS` × `LABELS`: from each label to the next, in the same scale. */
  readonly transitions: Int16Array;
  readonly lists: HashMap;
}

/** The first row of a feature's bucket. */
export function bucketOf(feature: number, rows: number): number {
  return bucketAt(feature, bucketScale(rows));
}

/** Buckets for each number that a feature may be. */
export function bucketScale(rows: number): number {
  return rows / BUCKET / 0x1_0000_0000;
}

/** The same as `bucketOf`, of a scale that is reckoned once. */
export function bucketAt(feature: number, scale: number): number {
  return (((feature >>> 0) * scale) | 0) * BUCKET;
}

/** What tells features of one bucket apart. */
export function checkOf(feature: number): number {
  return feature & 0xffff || 1;
}

/**
 * Finds the tables of a names model in its bytes, which may be shared memory.
 * @throws {MalformedModel}
 */
export function readNamesWeights(bytes: Uint8Array): NamesWeights {
  const sections = readSections(bytes);
  const language = LANGUAGES.find(known => known === new TextDecoder().decode(section(sections, 'NLAN').slice()));
  const checks = shorts(section(sections, 'NCHK'));
  const row = section(sections, 'NROW');
  const rows = new Uint32Array(row.buffer, row.byteOffset, row.length >> 2);
  const transition = shorts(section(sections, 'NTRA'));
  const keys = shorts(section(sections, 'NLKE'));
  const values = shorts(section(sections, 'NLVA'));
  const fits =
    language !== undefined &&
    checks.length > 0 &&
    checks.length % BUCKET === 0 &&
    rows.length === checks.length * ROW_WORDS &&
    transition.length === LABELS * LABELS &&
    keys.length > 0 &&
    (keys.length & (keys.length - 1)) === 0 &&
    values.length === keys.length;
  if (!fits) throw new MalformedModel('bad-contents', 'names');
  const transitions = new Int16Array(transition.buffer, transition.byteOffset, transition.length);
  return { language, checks, rows, transitions, lists: { keys, values } };
}

function section(sections: Sections, name: string): Uint8Array {
  const found = sections.get(name);
  if (found === undefined) throw new MalformedModel('bad-contents', `no ${name}`);
  return found;
}

function shorts(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}
