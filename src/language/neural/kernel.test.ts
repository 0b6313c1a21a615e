import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreAll } from '../models/scorer.ts';
import { instantiateKernel } from './kernel.ts';
import { createModelMemory, Workspace } from './memory.ts';
import { kernelSums } from './tag-sums.ts';

const { memory } = createModelMemory(1);
const kernel = instantiateKernel(memory);
const room = new Workspace(memory);

/** Views of the memory have to be made after it grew. */
room.take(16);

const floats = (values: ArrayLike<number>): Float32Array => {
  const made = room.floats(values.length);
  made.set(values);
  return made;
};

describe('the kernel', () => {
  test('multiplies integers exactly, however many rows', () => {
    const [n, m, k] = [7, 12, 16];
    const wide = 16;
    const x = new Int16Array(memory.buffer, room.take((n + 1) * k * 2), n * k);
    const w = new Int8Array(memory.buffer, room.take(m * k), m * k);
    const widened = room.take(wide * k * 2);
    const scales = floats(Array.from({ length: wide }, (_, j) => (j < m ? 1 / (1 + (j & 3)) : 0)));
    const shifts = floats(Array.from({ length: wide }, (_, j) => (j < m ? j : 0)));
    const out = floats(new Float32Array((n + 1) * wide));
    const bytes = (length: number) =>
      fc.array(fc.integer({ min: -128, max: 127 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(bytes(n * k), bytes(m * k), fc.integer({ min: 1, max: n }), (a, b, rows) => {
        x.set(a.map(value => value * 200));
        w.set(b);
        kernel.widen(w.byteOffset, m, k, widened);
        kernel.multiply(x.byteOffset, widened, scales.byteOffset, shifts.byteOffset, rows, wide, k, out.byteOffset);
        for (let row = 0; row < rows; row++) {
          for (let j = 0; j < wide; j++) {
            let sum = 0;
            if (j < m) for (let at = 0; at < k; at++) sum += x[row * k + at]! * w[j * k + at]!;
            expect(out[row * wide + j]).toBe(Math.fround(Math.fround(sum * scales[j]!) + shifts[j]!));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('sums bytes as the plain scorer does', () => {
    const [stride, classes, rows] = [5, 17, 8];
    const words = new Uint32Array(memory.buffer, room.take(stride * rows * 4), stride * rows);
    words.forEach((_, i) => {
      words[i] = Math.imul(i + 1, 0x9e3779b1);
    });
    const table = { words, classes, stride };
    const byKernel = kernelSums(table, kernel, room);
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 128 }), features => {
        const sums = new Int32Array(stride * 4);
        scoreAll(table, Int32Array.from(features), features.length, sums);
        byKernel.features.set(features);
        byKernel.add(features.length);
        expect([...byKernel.sums.subarray(0, stride * 4)]).toEqual([...sums]);
      }),
    );
  });

  test('rounds to the nearest integer and cuts what is out of range', () => {
    const x = floats([0.4, 0.6, -0.6, 1e9, -1e9, 100, 0, -2]);
    const out = new Int16Array(memory.buffer, room.take(16), 8);
    kernel.quantise(x.byteOffset, 8, 1, 8, 1, out.byteOffset);
    expect([...out]).toEqual([0, 1, -1, 32_767, -32_768, 100, 0, -2]);
  });

  test('gives rows mean nought and variance one', () => {
    const x = floats([1, 2, 3, 4, 5, 6, 7, 8]);
    kernel.normalise(
      x.byteOffset,
      1,
      8,
      floats(new Float32Array(8).fill(1)).byteOffset,
      floats(new Float32Array(8)).byteOffset,
    );
    expect(x.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 5);
    expect(x.reduce((sum, value) => sum + value * value, 0) / 8).toBeCloseTo(1, 3);
  });

  test('carries a state along the rows in both directions', () => {
    const width = 4;
    const n = 5;
    const gates = floats(Array.from({ length: n * 6 * width }, (_, i) => 12 * Math.sin(i)));
    const through = floats(Array.from({ length: n * 2 * width }, (_, i) => Math.cos(i)));
    const out = floats(new Float32Array(n * 2 * width));
    const rows = room.addresses(n);
    for (let row = 0; row < n; row++) rows[row] = room.take(8 * width * 4);
    const table = room.take(256);
    kernel.writeConstants(table);
    kernel.gate(gates.byteOffset, 6 * width, through.byteOffset, 2 * width, rows.byteOffset, n, width, table);
    kernel.carry(rows.byteOffset, n, width, out.byteOffset, room.take(width * 4), table);
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
    for (const direction of [0, 1]) {
      for (let lane = 0; lane < width; lane++) {
        let carried = 0;
        for (let step = 0; step < n; step++) {
          const row = direction === 1 ? n - 1 - step : step;
          const [candidate, forget, reset] = [0, 1, 2].map(
            part => gates[(row * 6 + direction * 3 + part) * width + lane]!,
          );
          const keep = sigmoid(forget!);
          carried = keep * carried + (1 - keep) * candidate!;
          const open = sigmoid(reset!);
          const at = row * 2 * width + direction * width + lane;
          const wanted = open * Math.tanh(carried) + (1 - open) * through[at]!;
          expect(out[at]).toBeCloseTo(wanted, 3);
        }
      }
    }
  });

  test('scores arcs by product, head and distance; the root is at none', () => {
    const [n, width] = [6, 8];
    const stride = width + 4;
    const dependents = floats(Array.from({ length: n * width }, (_, i) => Math.sin(i)));
    const heads = floats(Array.from({ length: (n + 4) * stride }, (_, i) => Math.cos(i)));
    const near = floats(Array.from({ length: 33 }, (_, i) => i / 10));
    const out = floats(new Float32Array(n * (n + 1) + 3));
    const zero = near.byteOffset + 16 * 4;
    kernel.scoreArcs(dependents.byteOffset, width, heads.byteOffset, stride, zero, n, width, out.byteOffset);
    for (let word = 0; word < n; word++) {
      for (let head = 0; head <= n; head++) {
        let wanted = heads[head * stride + width]! + (head === 0 ? 0 : near[16 + head - 1 - word]!);
        for (let at = 0; at < width; at++) wanted += dependents[word * width + at]! * heads[head * stride + at]!;
        expect(out[word * (n + 1) + head]).toBeCloseTo(wanted, 4);
      }
    }
  });

  test('pairs a dependent with its head', () => {
    const [n, width] = [2, 4];
    const rows = floats(Array.from({ length: 3 * width }, (_, i) => i));
    const heads = new Int32Array(memory.buffer, room.take(8), n);
    heads.set([2, 0]);
    const out = floats(new Float32Array(n * 3 * width));
    kernel.pair(rows.byteOffset, rows.byteOffset, width, heads.byteOffset, n, width, out.byteOffset);
    expect([...out.subarray(0, 12)]).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 32, 45, 60, 77]);
    expect([...out.subarray(16, 20)]).toEqual([0, 1, 2, 3]);
  });

  test('says how likely a choice is among the values of its row, whatever lies behind the row', () => {
    const values = fc.array(fc.double({ min: -90, max: 90, noNaN: true }), { minLength: 1, maxLength: 20 });
    const x = floats(new Float32Array(24));
    const chosen = new Int32Array(memory.buffer, room.take(4), 1);
    const out = floats([0]);
    fc.assert(
      fc.property(values, fc.nat(19), (row, pick) => {
        x.fill(1000).set(row);
        chosen[0] = pick % row.length;
        kernel.chances(x.byteOffset, 24, 1, row.length, chosen.byteOffset, out.byteOffset);
        const own = x[chosen[0]!]!;
        const sum = row.reduce((all, _, i) => all + Math.exp(x[i]! - own), 0);
        expect(out[0]).toBeCloseTo(1 / sum, 4);
        expect(out[0]).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('works beside another instance in one memory', () => {
    const other = instantiateKernel(memory);
    const apart = new Workspace(memory);
    expect(apart.take(16)).not.toBe(room.take(16));
    const x = apart.floats(8);
    x.fill(-1);
    other.rectify(x.byteOffset, 4, 2, 4);
    expect([...x]).toEqual(new Array(8).fill(Math.fround(-0.1)));
  });
});
