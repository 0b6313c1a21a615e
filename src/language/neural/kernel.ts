import { KERNEL } from './kernel-bytes.ts';

/** What `kernel/neural.ts` exports; addresses are byte offsets into the memory. */
export interface Kernel {
  sumRows(rows: number, scales: number, count: number, width: number, out: number): void;
  sumBytes(table: number, mask: number, stride: number, features: number, count: number, out: number): void;
  normalise(x: number, count: number, width: number, gain: number, shift: number): void;
  quantise(x: number, stride: number, n: number, count: number, scale: number, out: number): void;
  widen(matrix: number, m: number, k: number, out: number): void;
  multiply(
    x: number,
    matrix: number,
    scales: number,
    shifts: number,
    n: number,
    m: number,
    k: number,
    out: number,
  ): void;
  writeConstants(table: number): void;
  gate(
    gates: number,
    stride: number,
    through: number,
    throughStride: number,
    rows: number,
    n: number,
    width: number,
    table: number,
  ): void;
  carry(rows: number, n: number, width: number, out: number, state: number, table: number): void;
  rectify(x: number, stride: number, n: number, count: number): void;
  scoreArcs(
    dependents: number,
    dependentStride: number,
    heads: number,
    headStride: number,
    distance: number,
    n: number,
    width: number,
    out: number,
  ): void;
  pair(
    dependents: number,
    governors: number,
    stride: number,
    heads: number,
    n: number,
    width: number,
    out: number,
  ): void;
  chances(x: number, stride: number, n: number, count: number, chosen: number, out: number): void;
}

let compiled: WebAssembly.Module | null = null;

/** An instance of the kernel that works in this memory. Several instances, in several threads, may work in one. */
export function instantiateKernel(memory: WebAssembly.Memory): Kernel {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), letter => letter.charCodeAt(0)));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Kernel;
}
