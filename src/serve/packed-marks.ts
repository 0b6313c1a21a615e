// The marks of a picture as bytes: a hundred thousand of them are there at once, where JSON would be written, sent and read for a fifth of a second.
import type { Marks } from './answers.ts';

type Columns = Omit<Marks, 'count' | 'actors' | 'acts' | 'documents'>;

/** The columns in the order in which they are sent, wider numbers first, so that each stands where it may. */
const COLUMNS = {
  firstDay: Int32Array,
  lastDay: Int32Array,
  origins: Uint16Array,
  open: Uint8Array,
  actor: Uint8Array,
  act: Uint8Array,
  document: Uint8Array,
  modality: Uint8Array,
  denied: Uint8Array,
  ids: Uint8Array,
} as const satisfies { readonly [name in keyof Columns]: unknown };

const NAMES = Object.keys(COLUMNS) as readonly (keyof Columns)[];

/** Characters of an id after its kind: "event-" and 16 hexadecimal digits. */
const DIGITS = 16;
const KIND = 'event-';

/** Columns for so many marks, to be filled. */
export function emptyColumns(count: number): Columns {
  const columns = NAMES.map(name => [name, new COLUMNS[name](name === 'ids' ? count * DIGITS : count)]);
  return Object.fromEntries(columns) as Columns;
}

/** The id of a mark. */
export function idAt({ ids }: Pick<Marks, 'ids'>, at: number): string {
  return KIND + String.fromCharCode(...ids.subarray(at * DIGITS, (at + 1) * DIGITS));
}

/** A line of JSON with all that is no column, padded to eight bytes with its length before it, and the columns one after the other. */
export function packed({ count, actors, acts, documents, ...columns }: Marks): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(JSON.stringify({ count, actors, acts, documents }));
  const begin = 8 + Math.ceil(head.length / 8) * 8;
  const size = NAMES.reduce((sum, name) => sum + columns[name].byteLength, begin);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 8);
  let at = begin;
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = columns[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** What `packed` packed. Numbers are in the order of bytes of all machines that browsers run on. */
export function unpacked(buffer: ArrayBuffer): Marks {
  const length = new DataView(buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length))) as Omit<Marks, keyof Columns>;
  let at = 8 + Math.ceil(length / 8) * 8;
  const columns = NAMES.map(name => {
    const column = new COLUMNS[name](buffer, at, name === 'ids' ? head.count * DIGITS : head.count);
    at += column.byteLength;
    return [name, column] as const;
  });
  return { ...head, ...(Object.fromEntries(columns) as Columns) };
}
