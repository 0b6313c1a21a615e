// Sums of rows of bytes, four classes to a 32-bit word: each byte is a weight plus 128, so that the sums of all classes are
// shifted alike. A sum of at most 128 bytes fits into 15 bits, hence two classes are added at once.

/** A table of weights for `classes` classes; a row is `stride` words of four bytes. The number of rows is a power of two. */
export interface ByteTable {
  readonly words: Uint32Array;
  readonly classes: number;
  readonly stride: number;
}

/** Adds up rows of one table: those that the first `count` of `features` select; `sums` are then the scores of the classes, up to a constant. */
export interface RowSums {
  readonly features: Int32Array;
  readonly sums: Int32Array | Uint16Array;
  add(count: number): void;
}

/** How many 32-bit words a row needs. */
export function strideOf(classes: number): number {
  return (classes + 3) >> 2;
}

/** The most features that one call of `scoreAll` can add up. */
const MOST_FEATURES = 128;

const offsets = new Int32Array(MOST_FEATURES);

/**
 * Adds the rows that the features select; `sums[c]` becomes the score of class `c`, up to a constant. At most 128 features.
 * Four words of all rows are added in one go: that many sums stay in registers.
 */
export function scoreAll(table: ByteTable, features: Int32Array, count: number, sums: Int32Array): void {
  const { words, stride } = table;
  const mask = words.length / stride - 1;
  for (let k = 0; k < count; k++) offsets[k] = (features[k]! & mask) * stride;
  let column = 0;
  for (; column + 3 < stride; column += 4) addFour(words, offsets, count, column, sums);
  for (; column < stride; column++) addOne(words, count, column, sums);
}

/** The sums of a table, by `scoreAll`. */
export function sumsOf(table: ByteTable): RowSums {
  const features = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(table.stride * 4);
  return { features, sums, add: count => scoreAll(table, features, count, sums) };
}

/** Adds four words, from `column` on, of the rows that begin at `starts`: two bytes of each at once. At most 128 rows, so that no sum overflows. */
export function addFour(words: Uint32Array, starts: Int32Array, count: number, column: number, sums: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = 0; k < count; k++) {
    const at = starts[k]! + column;
    const first = words[at]!;
    const second = words[at + 1]!;
    const third = words[at + 2]!;
    const fourth = words[at + 3]!;
    a = (a + (first & 0xff00ff)) | 0;
    b = (b + ((first >>> 8) & 0xff00ff)) | 0;
    c = (c + (second & 0xff00ff)) | 0;
    d = (d + ((second >>> 8) & 0xff00ff)) | 0;
    e = (e + (third & 0xff00ff)) | 0;
    f = (f + ((third >>> 8) & 0xff00ff)) | 0;
    g = (g + (fourth & 0xff00ff)) | 0;
    h = (h + ((fourth >>> 8) & 0xff00ff)) | 0;
  }
  spread(a, b, column * 4, sums);
  spread(c, d, column * 4 + 4, sums);
  spread(e, f, column * 4 + 8, sums);
  spread(g, h, column * 4 + 12, sums);
}

function addOne(words: Uint32Array, count: number, column: number, sums: Int32Array): void {
  let a = 0;
  let b = 0;
  for (let k = 0; k < count; k++) {
    const word = words[offsets[k]! + column]!;
    a = (a + (word & 0xff00ff)) | 0;
    b = (b + ((word >>> 8) & 0xff00ff)) | 0;
  }
  spread(a, b, column * 4, sums);
}

/** Two words of two sums each, taken apart in the order of the classes. */
function spread(even: number, odd: number, at: number, sums: Int32Array): void {
  sums[at] = even & 0xffff;
  sums[at + 1] = odd & 0xffff;
  sums[at + 2] = even >>> 16;
  sums[at + 3] = odd >>> 16;
}

/** The first of the highest of the first `count` sums. */
export function best(sums: ArrayLike<number>, count: number): number {
  let winner = 0;
  for (let c = 1; c < count; c++) if (sums[c]! > sums[winner]!) winner = c;
  return winner;
}
