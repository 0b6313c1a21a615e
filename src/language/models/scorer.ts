// Sums of rows of bytes, four classes to a 32-bit word: each byte is a weight plus 128, so that the sums of all classes are
// shifted alike. A sum of at most 256 bytes fits into 16 bits, hence two classes are added at once.

/** A table of weights for `classes` classes; a row is `stride` words of four bytes. The number of rows is a power of two. */
export interface ByteTable {
  readonly words: Uint32Array;
  readonly classes: number;
  readonly stride: number;
}

/** How many 32-bit words a row needs. */
export function strideOf(classes: number): number {
  return (classes + 3) >> 2;
}

/** Adds the rows that the features select; `sums[c]` becomes the score of class `c`, up to a constant. At most 256 features. */
export function scoreAll(table: ByteTable, features: Int32Array, count: number, sums: Int32Array): void {
  const { words, stride } = table;
  const mask = words.length / stride - 1;
  for (let column = 0; column < stride; column += 2) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    if (column + 1 < stride) {
      for (let k = 0; k < count; k++) {
        const at = (features[k]! & mask) * stride + column;
        const low = words[at]!;
        const high = words[at + 1]!;
        a = (a + (low & 0xff00ff)) | 0;
        b = (b + ((low >>> 8) & 0xff00ff)) | 0;
        c = (c + (high & 0xff00ff)) | 0;
        d = (d + ((high >>> 8) & 0xff00ff)) | 0;
      }
    } else {
      for (let k = 0; k < count; k++) {
        const low = words[(features[k]! & mask) * stride + column]!;
        a = (a + (low & 0xff00ff)) | 0;
        b = (b + ((low >>> 8) & 0xff00ff)) | 0;
      }
    }
    const at = column * 4;
    sums[at] = a & 0xffff;
    sums[at + 1] = b & 0xffff;
    sums[at + 2] = a >>> 16;
    sums[at + 3] = b >>> 16;
    sums[at + 4] = c & 0xffff;
    sums[at + 5] = d & 0xffff;
    sums[at + 6] = c >>> 16;
    sums[at + 7] = d >>> 16;
  }
}

/** The first of the highest of the first `count` sums. */
export function best(sums: Int32Array, count: number): number {
  let winner = 0;
  for (let c = 1; c < count; c++) if (sums[c]! > sums[winner]!) winner = c;
  return winner;
}
