import { sequenceAt } from './utf8.ts';

const STEP = 512;

/** From a code unit of the decoded text to the byte of the file where its character begins. Built on first use. */
export type ByteOffset = (unit: number) => number;

/** Calls `visit` with the size in code units and in bytes of each character from `at` on. */
type Walk = (bytes: Uint8Array, from: number, visit: (units: number, size: number) => boolean) => void;

const walkUtf8: Walk = (bytes, from, visit) => {
  for (let at = from; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (visit(length === 4 ? 2 : 1, Math.abs(length))) return;
    at += Math.abs(length);
  }
};

/** For the many-byte encodings of East Asia: feeds the decoder byte by byte; slow, and asked for rarely. */
function walkBytewise(encoding: string): Walk {
  return (bytes, from, visit) => {
    const decoder = new TextDecoder(encoding);
    let size = 0;
    for (let at = from; at < bytes.length; at++) {
      size++;
      const units = decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
      if (units === 0) continue;
      if (visit(units, size)) return;
      size = 0;
    }
  };
}

/** Checkpoints every few hundred units keep the table small; the rest is walked when asked. */
function checkpointed(bytes: Uint8Array, from: number, units: number, walk: Walk): ByteOffset {
  let table: Uint32Array | null = null;
  const build = (): Uint32Array => {
    const offsets = new Uint32Array(Math.floor(units / STEP) + 2).fill(bytes.length);
    let unit = 0;
    let byte = from;
    let next = 0;
    walk(bytes, from, (width, size) => {
      // A character that straddles the step is noted at its own start, so walking on from here never begins inside it.
      while (next * STEP < unit + width) offsets[next++] = byte;
      unit += width;
      byte += size;
      return false;
    });
    return offsets;
  };
  const starts = (): Uint32Array => {
    table ??= build();
    return table;
  };
  return unit => {
    if (unit >= units) return bytes.length;
    const index = Math.floor(Math.max(0, unit) / STEP);
    const offsets = starts();
    let byte = offsets[index]!;
    let at = index * STEP;
    walk(bytes, byte, (width, size) => {
      if (at + width > unit) return true;
      at += width;
      byte += size;
      return false;
    });
    return byte;
  };
}

/** The byte offsets of `text`, decoded from `bytes` after a byte order mark of `mark` bytes. */
export function byteOffsets(bytes: Uint8Array, text: string, encoding: string, mark: number): ByteOffset {
  if (encoding.startsWith('utf-16')) return unit => Math.min(mark + unit * 2, bytes.length);
  if (text.length === bytes.length - mark) return unit => mark + unit;
  return checkpointed(bytes, mark, text.length, encoding === 'utf-8' ? walkUtf8 : walkBytewise(encoding));
}
