import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantiateKernel } from './kernel.ts';
import { createModelMemory, Workspace } from './memory.ts';

const { memory } = createModelMemory(1);
const kernel = instantiateKernel(memory);
const room = new Workspace(memory, 1 << 20);

const floats = (values: ArrayLike<number>): Float32Array => {
  const made = room.floats(values.length);
  made.set(values);
  return made;
};

describe('the kernel', () => {
  test('multiplies integers exactly', () => {
    const [n, m, k] = [4, 4, 16];
    const x = new Int16Array(memory.buffer, room.take(n * k * 2), n * k);
    const w = new Int8Array(memory.buffer, room.take(m * k), m * k);
    const [scales, shifts, out] = [floats([1, 1, 0.5, 1]), floats([0, 0, 0, 7]), floats(new Float32Array(n * m))];
    const whole = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        x.set(a.map(value => value * 200));
        w.set(b);
        kernel.multiply(x.byteOffset, w.byteOffset, scales.byteOffset, shifts.byteOffset, n, m, k, out.byteOffset);
        for (let row = 0; row < n; row++) {
          for (let j = 0; j < m; j++) {
            let sum = 0;
            for (let at = 0; at < k; at++) sum += x[row * k + at]! * w[j * k + at]!;
            expect(out[row * m + j]).toBe(Math.fround(sum * scales[j]! + shifts[j]!));
          }
        }
      }),
    );
  });

  test('rounds to the nearest integer and cuts what is out of range', () => {
    const x = floats([0.4, 0.6, -0.6, 1e9, -1e9, 100, 0, -2]);
    const out = new Int16Array(memory.buffer, room.take(16), 8);
    kernel.quantise(x.byteOffset, 8, 1, out.byteOffset);
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

  test('carries a state along the rows in either direction', () => {
    const width = 4;
    const n = 5;
    const gates = floats(Array.from({ length: n * 3 * width }, (_, i) => Math.sin(i)));
    const through = floats(Array.from({ length: n * width }, (_, i) => Math.cos(i)));
    const out = floats(new Float32Array(n * width));
    const state = room.take(width * 4);
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
    for (const backward of [false, true]) {
      kernel.recur(
        gates.byteOffset,
        3 * width,
        through.byteOffset,
        width,
        out.byteOffset,
        width,
        n,
        width,
        backward,
        state,
      );
      for (let lane = 0; lane < width; lane++) {
        let carried = 0;
        for (let step = 0; step < n; step++) {
          const row = backward ? n - 1 - step : step;
          const [candidate, forget, reset] = [0, 1, 2].map(gate => gates[(row * 3 + gate) * width + lane]!);
          const keep = sigmoid(forget!);
          carried = keep * carried + (1 - keep) * candidate!;
          const open = sigmoid(reset!);
          const wanted = open * Math.tanh(carried) + (1 - open) * through[row * width + lane]!;
          expect(out[row * width + lane]).toBeCloseTo(wanted, 4);
        }
      }
    }
  });

  test('works beside another instance in one memory', () => {
    const other = instantiateKernel(memory);
    const apart = new Workspace(memory, 1 << 16);
    expect(apart.take(16)).not.toBe(room.take(16));
    const x = apart.floats(8);
    x.fill(-1);
    other.rectify(x.byteOffset, 8);
    expect([...x]).toEqual(new Array(8).fill(Math.fround(-0.1)));
  });
});
