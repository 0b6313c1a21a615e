// The arithmetic of the neural parser, in AssemblyScript; `node scripts/build-kernel.ts` compiles it. Weights are signed bytes, activations 16-bit
// integers, sums 32-bit integers: exact, hence the same on every machine. What follows a sum is 32-bit floating point without
// fused operations, which WebAssembly defines to the bit.

/**
 * Adds `count` rows of `width` bytes, each times its scale: `rows` has the addresses, `scales` the numbers; `out` gets `width` floats.
 * `width` is a multiple of 8.
 */
export function sumRows(rows: usize, scales: usize, count: i32, width: i32, out: usize): void {
  for (let at = 0; at < width; at += 8) {
    let low = f32x4.splat(0);
    let high = f32x4.splat(0);
    for (let row = 0; row < count; row++) {
      const scale = v128.load32_splat(scales + row * 4);
      const bytes = v128.load8x8_s(<usize>load<u32>(rows + row * 4) + at);
      low = f32x4.add(low, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(bytes))));
      high = f32x4.add(high, f32x4.mul(scale, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(bytes))));
    }
    v128.store(out + at * 4, low);
    v128.store(out + at * 4 + 16, high);
  }
}

/**
 * Sums of bytes without sign, eight classes at once: of `count` rows of `stride` bytes, those that the numbers at `features` select by their low
 * bits. `out` gets 24 sums of 16 bits; at most 128 rows, so that none overflows. Bytes behind a row are read, and their sums mean nothing.
 */
export function sumBytes(table: usize, mask: i32, stride: i32, features: usize, count: i32, out: usize): void {
  let a = i16x8.splat(0);
  let b = i16x8.splat(0);
  let c = i16x8.splat(0);
  const end = features + count * 4;
  for (; features < end; features += 4) {
    const row = table + (load<i32>(features) & mask) * stride;
    a = i16x8.add(a, v128.load8x8_u(row));
    b = i16x8.add(b, v128.load8x8_u(row, 8));
    c = i16x8.add(c, v128.load8x8_u(row, 16));
  }
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
}

/** Layer normalisation of `count` rows of `width` floats, in place: mean 0, variance 1, times `gain`, plus `shift`. `width` is a multiple of 4. */
export function normalise(x: usize, count: i32, width: i32, gain: usize, shift: usize): void {
  for (let row = 0; row < count; row++, x += width * 4) {
    let sum = f32x4.splat(0);
    for (let at = 0; at < width * 4; at += 16) sum = f32x4.add(sum, v128.load(x + at));
    const mean = f32x4.splat(total(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let at = 0; at < width * 4; at += 16) {
      const apart = f32x4.sub(v128.load(x + at), mean);
      squares = f32x4.add(squares, f32x4.mul(apart, apart));
    }
    const spread = f32x4.splat(<f32>1 / sqrt<f32>(total(squares) / <f32>width + <f32>1e-5));
    for (let at = 0; at < width * 4; at += 16) {
      const apart = f32x4.mul(f32x4.sub(v128.load(x + at), mean), spread);
      v128.store(x + at, f32x4.add(f32x4.mul(apart, v128.load(gain + at)), v128.load(shift + at)));
    }
  }
}

/**
 * Rounds floats times `scale` to 16-bit integers, cut at the ends of their range: `count` of each of `n` rows that are `stride` floats apart;
 * the rows of integers follow each other. `count` is a multiple of 8.
 */
export function quantise(x: usize, stride: i32, n: i32, count: i32, scale: f32, out: usize): void {
  const factor = f32x4.splat(scale);
  for (let row = 0; row < n; row++, x += stride * 4) {
    const end = x + count * 4;
    for (let from = x; from < end; from += 32, out += 16) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from), factor)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from, 16), factor)));
      v128.store(out, i16x8.narrow_i32x4_s(low, high));
    }
  }
}

/**
 * Widens a matrix of `m` rows of `k` signed bytes to 16 bits, in the order that `multiply` reads: eight rows beside each other, of each a pair of
 * columns after the other. `k` is even; `m` is made a multiple of 8 with rows of zeros. `out` gets 2 bytes for each number.
 */
export function widen(matrix: usize, m: i32, k: i32, out: usize): void {
  for (let first = 0; first < m; first += 8) {
    for (let at = 0; at < k; at += 2) {
      for (let row = first; row < first + 8; row++, out += 4) {
        const from = matrix + row * k + at;
        store<i16>(out, row < m ? load<i8>(from) : 0);
        store<i16>(out + 2, row < m ? load<i8>(from + 1) : 0);
      }
    }
  }
}

/**
 * The product of `n` rows of `k` 16-bit integers with a matrix of `m` rows that `widen` wrote: `out[row * m + j]` as floats, times `scales[j]`,
 * plus `shifts[j]`. `m` and `k` are multiples of 8. Up to `n` rounded up to 4 rows are read and written; those behind the last may hold anything.
 * Each step takes a pair of columns: of four rows, with eight rows of the matrix, so that all sums stay in registers.
 */
export function multiply(
  x: usize,
  matrix: usize,
  scales: usize,
  shifts: usize,
  n: i32,
  m: i32,
  k: i32,
  out: usize,
): void {
  const stride = k * 2;
  const alone = (n & 3) < 3 ? n & 3 : 0;
  for (let j = 0; j < m; j += 8, matrix += 16 * k, scales += 32, shifts += 32, out += 32) {
    const end = matrix + 16 * k;
    let from = x;
    let to = out;
    let row = 0;
    for (; row < n - alone; row += 4, from += 4 * stride) {
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      let x0 = from;
      let x1 = x0 + stride;
      let x2 = x1 + stride;
      let x3 = x2 + stride;
      for (let w = matrix; w < end; w += 32, x0 += 4, x1 += 4, x2 += 4, x3 += 4) {
        const a = v128.load(w, 0);
        const b = v128.load(w, 16);
        let y = v128.load32_splat(x0, 0);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, y));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, y));
        y = v128.load32_splat(x1, 0);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, y));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, y));
        y = v128.load32_splat(x2, 0);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, y));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, y));
        y = v128.load32_splat(x3, 0);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, y));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, y));
      }
      to = finish(a0, b0, scales, shifts, to, m);
      to = finish(a1, b1, scales, shifts, to, m);
      to = finish(a2, b2, scales, shifts, to, m);
      to = finish(a3, b3, scales, shifts, to, m);
    }
    for (; row < n; row++, from += stride) {
      let a = i32x4.splat(0);
      let b = i32x4.splat(0);
      let own = from;
      for (let w = matrix; w < end; w += 128, own += 16) {
        let y = v128.load32_splat(own, 0);
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(w, 0), y));
        b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(w, 16), y));
        y = v128.load32_splat(own, 4);
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(w, 32), y));
        b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(w, 48), y));
        y = v128.load32_splat(own, 8);
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(w, 64), y));
        b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(w, 80), y));
        y = v128.load32_splat(own, 12);
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(w, 96), y));
        b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(w, 112), y));
      }
      to = finish(a, b, scales, shifts, to, m);
    }
  }
}

/** Stores the sums of a row for eight rows of a matrix; the address of the next row's. */
function finish(a: v128, b: v128, scales: usize, shifts: usize, to: usize, m: i32): usize {
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a), v128.load(scales)), v128.load(shifts)));
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(b), v128.load(scales, 16)), v128.load(shifts, 16)), 16);
  return to + m * 4;
}

/**
 * Writes what `gate` and `carry` reckon with, 256 bytes: constants four times each. (The engine loads a vector faster than it makes one.)
 *
 * Both functions are of the form x(a + bx² + cx⁴) / (d + ex² + x⁴), which is within 5e-5 of the hyperbolic tangent on [-5, 5] and, with numbers
 * of its own, half as far from the logistic function less a half on [-10, 10]; beyond, the value at the end holds.
 */
export function writeConstants(table: usize): void {
  put(table, 0, 5);
  put(table, 16, 79.1039124);
  put(table, 32, 8.04823303);
  put(table, 48, 0.0518186167);
  put(table, 64, 79.1189346);
  put(table, 80, 34.3775063);
  put(table, 96, 10);
  put(table, 112, 316.415649);
  put(table, 128, 8.04823303);
  put(table, 144, 0.0129546542);
  put(table, 160, 1265.90295);
  put(table, 176, 137.510025);
  put(table, 192, 0.5);
  put(table, 208, 1);
  put(table, 224, -5);
  put(table, 240, -10);
}

function put(table: usize, at: i32, value: f32): void {
  v128.store(table + at, f32x4.splat(value));
}

/**
 * The part of a simple recurrent layer (Lei et al. 2018, without the gates' view of the state) that each word decides alone, for `n` rows and both
 * directions. `gates` has, at each row of `stride` floats, for each direction `width` candidates, forget gates and reset gates before their
 * sigmoid; `through` what passes by the layer. `rows` has the addresses that get, for each direction, `width` floats of each: what a state is
 * multiplied with, what is added to it, what its tangent is multiplied with, what is added to that.
 */
export function gate(
  gates: usize,
  stride: i32,
  through: usize,
  throughStride: i32,
  rows: usize,
  n: i32,
  width: i32,
  table: usize,
): void {
  const end = v128.load(table, 96);
  const other = v128.load(table, 240);
  const a = v128.load(table, 112);
  const b = v128.load(table, 128);
  const c = v128.load(table, 144);
  const d = v128.load(table, 160);
  const e = v128.load(table, 176);
  const half = v128.load(table, 192);
  const one = v128.load(table, 208);
  const size = width * 4;
  for (let row = 0; row < n; row++, gates += stride * 4, through += throughStride * 4) {
    let to = <usize>load<u32>(rows + row * 4);
    for (let direction = 0; direction < 2; direction++, to += 4 * size) {
      const candidates = gates + direction * 3 * size;
      const past = through + direction * size;
      for (let at = 0; at < size; at += 16) {
        let x = f32x4.pmax(f32x4.pmin(v128.load(candidates + size + at), end), other);
        let square = f32x4.mul(x, x);
        let above = f32x4.mul(x, f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(c, square), b), square), a));
        const keep = f32x4.add(f32x4.div(above, f32x4.add(f32x4.mul(f32x4.add(square, e), square), d)), half);
        v128.store(to + at, keep);
        v128.store(to + size + at, f32x4.mul(f32x4.sub(one, keep), v128.load(candidates + at)));
        x = f32x4.pmax(f32x4.pmin(v128.load(candidates + 2 * size + at), end), other);
        square = f32x4.mul(x, x);
        above = f32x4.mul(x, f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(c, square), b), square), a));
        const open = f32x4.add(f32x4.div(above, f32x4.add(f32x4.mul(f32x4.add(square, e), square), d)), half);
        v128.store(to + 2 * size + at, open);
        v128.store(to + 3 * size + at, f32x4.mul(f32x4.sub(one, open), v128.load(past + at)));
      }
    }
  }
}

/**
 * The states of a layer over `n` words, from what `gate` wrote at the addresses in `rows`: forward from the first word, backward from the last.
 * `out` gets a row of `2 * width` floats for each word. `state` has room for `width` floats.
 */
export function carry(rows: usize, n: i32, width: i32, out: usize, state: usize, table: usize): void {
  const end = v128.load(table);
  const other = v128.load(table, 224);
  const a = v128.load(table, 16);
  const b = v128.load(table, 32);
  const c = v128.load(table, 48);
  const d = v128.load(table, 64);
  const e = v128.load(table, 80);
  const size = width * 4;
  for (let direction = 0; direction < 2; direction++) {
    memory.fill(state, 0, size);
    for (let step = 0; step < n; step++) {
      const row = direction === 0 ? step : n - 1 - step;
      const from = <usize>load<u32>(rows + row * 4) + direction * 4 * size;
      const to = out + (2 * row + direction) * size;
      for (let at = 0; at < size; at += 16) {
        const own = from + at;
        const now = f32x4.add(f32x4.mul(v128.load(own), v128.load(state + at)), v128.load(own + size));
        v128.store(state + at, now);
        const x = f32x4.pmax(f32x4.pmin(now, end), other);
        const square = f32x4.mul(x, x);
        const above = f32x4.mul(x, f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(c, square), b), square), a));
        const tangent = f32x4.div(above, f32x4.add(f32x4.mul(f32x4.add(square, e), square), d));
        v128.store(to + at, f32x4.add(f32x4.mul(v128.load(own + 2 * size), tangent), v128.load(own + 3 * size)));
      }
    }
  }
}

/** Leaky rectifier with slope 0.1 below zero, in place: the first `count` of each of `n` rows of `stride` floats. `count` is a multiple of 4. */
export function rectify(x: usize, stride: i32, n: i32, count: i32): void {
  const slope = f32x4.splat(0.1);
  for (let row = 0; row < n; row++, x += stride * 4) {
    for (let at = 0; at < count * 4; at += 16) {
      const value = v128.load(x + at);
      v128.store(x + at, f32x4.pmax(value, f32x4.mul(value, slope)));
    }
  }
}

/**
 * How well each of `n` words (rows of `dependents`) goes with each of `n + 1` heads (rows of `heads`, the root first): the product of the two
 * rows, of `width` floats at strides in floats, plus the float that follows a head's row, plus what `distance` says: it points at the float
 * for distance 0, where the float `d` further is for a head `d` words to the right; the root is at no distance. `out` has `n` rows of `n + 1`;
 * `width` is a multiple of 4. Up to 3 floats behind `out` are written, and 3 rows behind `heads` read.
 */
export function scoreArcs(
  dependents: usize,
  dependentStride: i32,
  heads: usize,
  headStride: i32,
  distance: usize,
  n: i32,
  width: i32,
  out: usize,
): void {
  const stride = headStride * 4;
  const size = width * 4;
  for (let word = 0; word < n; word++, out += (n + 1) * 4) {
    const from = dependents + word * dependentStride * 4;
    const near = distance - word * 4;
    let own = heads;
    for (let head = 0; head <= n; head += 4, own += 4 * stride) {
      let a = f32x4.splat(0);
      let b = f32x4.splat(0);
      let c = f32x4.splat(0);
      let d = f32x4.splat(0);
      for (let at = 0; at < size; at += 16) {
        const x = v128.load(from + at);
        const other = own + at;
        a = f32x4.add(a, f32x4.mul(x, v128.load(other)));
        b = f32x4.add(b, f32x4.mul(x, v128.load(other + stride)));
        c = f32x4.add(c, f32x4.mul(x, v128.load(other + 2 * stride)));
        d = f32x4.add(d, f32x4.mul(x, v128.load(other + 3 * stride)));
      }
      const ab = f32x4.add(i32x4.shuffle(a, b, 0, 1, 4, 5), i32x4.shuffle(a, b, 2, 3, 6, 7));
      const cd = f32x4.add(i32x4.shuffle(c, d, 0, 1, 4, 5), i32x4.shuffle(c, d, 2, 3, 6, 7));
      const sums = f32x4.add(i32x4.shuffle(ab, cd, 0, 2, 4, 6), i32x4.shuffle(ab, cd, 1, 3, 5, 7));
      let bias = v128.load32_splat(own + size);
      bias = v128.load32_lane(own + stride + size, bias, 1);
      bias = v128.load32_lane(own + 2 * stride + size, bias, 2);
      bias = v128.load32_lane(own + 3 * stride + size, bias, 3);
      let apart = v128.load(near + (head - 1) * 4);
      if (head === 0) apart = f32x4.replace_lane(apart, 0, 0);
      v128.store(out + head * 4, f32x4.add(sums, f32x4.add(bias, apart)));
    }
  }
}

/**
 * What the label of each of `n` arcs is told from: `width` floats of the dependent's row, as many of its head's, and their products. Rows are of
 * `stride` floats, the root's first; `heads` has the number of each word's row.
 */
export function pair(
  dependents: usize,
  governors: usize,
  stride: i32,
  heads: usize,
  n: i32,
  width: i32,
  out: usize,
): void {
  const size = width * 4;
  for (let word = 0; word < n; word++, out += 3 * size) {
    const own = dependents + (word + 1) * stride * 4;
    const other = governors + load<i32>(heads + word * 4) * stride * 4;
    for (let at = 0; at < size; at += 16) {
      const a = v128.load(own + at);
      const b = v128.load(other + at);
      v128.store(out + at, a);
      v128.store(out + size + at, b);
      v128.store(out + 2 * size + at, f32x4.mul(a, b));
    }
  }
}

/**
 * How sure a choice is: for each of `n` rows of `count` floats at a stride in floats, the share of the float that `chosen` numbers in the sum of
 * their exponentials (softmax), from 0 to 1, as floats at `out`. Up to 3 floats behind each row are read.
 */
export function chances(x: usize, stride: i32, n: i32, count: i32, chosen: usize, out: usize): void {
  const lanes = i32x4(0, 1, 2, 3);
  for (let row = 0; row < n; row++, x += stride * 4) {
    const own = v128.load32_splat(x + load<i32>(chosen + row * 4) * 4);
    let sum = f32x4.splat(0);
    for (let at = 0; at < count; at += 4) {
      const powers = exponential(f32x4.sub(v128.load(x + at * 4), own));
      sum = f32x4.add(sum, v128.and(powers, i32x4.lt_s(lanes, i32x4.splat(count - at))));
    }
    store<f32>(out + row * 4, <f32>1 / total(sum));
  }
}

/** e to the power of x, within 4e-6 of it, x being cut at -60 and 60: two to the power of a whole number, times a polynomial on [-½, ½]. */
function exponential(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, f32x4.splat(60)), f32x4.splat(-60));
  const t = f32x4.mul(bounded, f32x4.splat(<f32>Math.LOG2E));
  const whole = f32x4.nearest(t);
  const f = f32x4.sub(t, whole);
  let sum = f32x4.add(f32x4.mul(f, f32x4.splat(0.00961813)), f32x4.splat(0.05550411));
  sum = f32x4.add(f32x4.mul(f, sum), f32x4.splat(0.24022651));
  sum = f32x4.add(f32x4.mul(f, sum), f32x4.splat(<f32>Math.LN2));
  sum = f32x4.add(f32x4.mul(f, sum), f32x4.splat(1));
  return f32x4.mul(sum, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23));
}

function total(sum: v128): f32 {
  const pairs = f32x4.add(sum, i32x4.shuffle(sum, sum, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}
