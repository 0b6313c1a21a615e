import type { Kernel } from './kernel.ts';
import type { Workspace } from './memory.ts';
import type { Matrix, Network } from './network.ts';

/** One matrix or several that share their input, one below the other, as `multiply` of the kernel wants them. Addresses are in bytes. */
export interface Product {
  /** A multiple of 8: rows of zeros may follow the last. */
  readonly rows: number;
  readonly columns: number;
  readonly inputScale: number;
  readonly weights: number;
  readonly scales: number;
  readonly shifts: number;
}

/** Widens matrices with the same input, each but the last of a multiple of 8 rows. */
export function prepareProduct(
  { bytes, floats }: Network,
  matrices: readonly Matrix[],
  kernel: Kernel,
  work: Workspace,
): Product {
  const { columns, inputScale } = matrices[0]!;
  const rows = (matrices.reduce((sum, matrix) => sum + matrix.rows, 0) + 7) & ~7;
  const weights = work.take(rows * columns * 2);
  const scales = work.floats(rows);
  const shifts = work.floats(rows);
  let row = 0;
  for (const matrix of matrices) {
    kernel.widen(bytes + matrix.bytes, matrix.rows, columns, weights + row * columns * 2);
    scales.set(new Float32Array(work.memory.buffer, floats + matrix.floats * 4, matrix.rows), row);
    shifts.set(new Float32Array(work.memory.buffer, floats + (matrix.floats + matrix.rows) * 4, matrix.rows), row);
    row += matrix.rows;
  }
  return { rows, columns, inputScale, weights, scales: scales.byteOffset, shifts: shifts.byteOffset };
}

/** Multiplies `n` rows of floats, `stride` apart, by way of integers that are written at `integers`: room for `n` rows, rounded up to 4. */
export function multiplyRows(
  kernel: Kernel,
  product: Product,
  input: number,
  stride: number,
  n: number,
  output: number,
  integers: number,
): void {
  const { rows, columns, inputScale, weights, scales, shifts } = product;
  kernel.quantise(input, stride, n, columns, inputScale, integers);
  kernel.multiply(integers, weights, scales, shifts, n, rows, columns, output);
}
