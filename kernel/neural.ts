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

/** Rounds `count` floats times `scale` to 16-bit integers, cut at the ends of their range. `count` is a multiple of 8. */
export function quantise(x: usize, count: i32, scale: f32, out: usize): void {
  const factor = f32x4.splat(scale);
  for (let at = 0; at < count; at += 8) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + at * 4), factor)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + at * 4 + 16), factor)));
    v128.store(out + at * 2, i16x8.narrow_i32x4_s(low, high));
  }
}

/**
 * The product of `n` rows of `k` 16-bit integers with a matrix of `m` rows of `k` bytes: `out[row * m + j]` as floats, times `scales[j]`,
 * plus `shifts[j]`. `n` is a multiple of 4 (rows behind the last may hold anything), `m` of 4, `k` of 8 and at most 512.
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
  for (let j = 0; j < m; j += 2, matrix += 2 * k) {
    const end = matrix + k;
    for (let row = 0; row < n; row += 4) {
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      let from = x + row * stride;
      for (let weights = matrix; weights < end; weights += 8, from += 16) {
        const a = v128.load8x8_s(weights);
        const b = v128.load8x8_s(weights + k);
        let y = v128.load(from);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, y));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, y));
        y = v128.load(from + stride);
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, y));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, y));
        y = v128.load(from + 2 * stride);
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, y));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, y));
        y = v128.load(from + 3 * stride);
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, y));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, y));
      }
      const forA = v128.load32_splat(scales + j * 4);
      const forB = v128.load32_splat(scales + j * 4 + 4);
      const a = f32x4.add(
        f32x4.mul(f32x4.convert_i32x4_s(gather(a0, a1, a2, a3)), forA),
        v128.load32_splat(shifts + j * 4),
      );
      const b = f32x4.add(
        f32x4.mul(f32x4.convert_i32x4_s(gather(b0, b1, b2, b3)), forB),
        v128.load32_splat(shifts + j * 4 + 4),
      );
      let to = out + (row * m + j) * 4;
      v128.store64_lane(to, i32x4.shuffle(a, b, 0, 4, 0, 4), 0);
      to += m * 4;
      v128.store64_lane(to, i32x4.shuffle(a, b, 1, 5, 1, 5), 0);
      to += m * 4;
      v128.store64_lane(to, i32x4.shuffle(a, b, 2, 6, 2, 6), 0);
      to += m * 4;
      v128.store64_lane(to, i32x4.shuffle(a, b, 3, 7, 3, 7), 0);
    }
  }
}

/**
 * One direction of a simple recurrent layer (Lei et al. 2018, without the gates' view of the state) over `n` rows: `gates` has, at each
 * row of `stride` floats, `width` candidates, forget gates and reset gates before their sigmoid; `through` what passes by the layer. Writes
 * `width` floats at each row of `out`. `backward` reads from the last row to the first. `state` has room for `width` floats.
 */
export function recur(
  gates: usize,
  stride: i32,
  through: usize,
  throughStride: i32,
  out: usize,
  outStride: i32,
  n: i32,
  width: i32,
  backward: bool,
  state: usize,
): void {
  const one = f32x4.splat(1);
  memory.fill(state, 0, width * 4);
  for (let step = 0; step < n; step++) {
    const row = backward ? n - 1 - step : step;
    const candidates = gates + row * stride * 4;
    const forget = candidates + width * 4;
    const reset = forget + width * 4;
    const past = through + row * throughStride * 4;
    const to = out + row * outStride * 4;
    for (let at = 0; at < width * 4; at += 16) {
      const keep = sigmoid(v128.load(forget + at));
      const open = sigmoid(v128.load(reset + at));
      const taken = f32x4.mul(f32x4.sub(one, keep), v128.load(candidates + at));
      const now = f32x4.add(f32x4.mul(keep, v128.load(state + at)), taken);
      v128.store(state + at, now);
      const passed = f32x4.mul(f32x4.sub(one, open), v128.load(past + at));
      v128.store(to + at, f32x4.add(f32x4.mul(open, tanh4(now)), passed));
    }
  }
}

/** Leaky rectifier with slope 0.1 below zero, in place. `count` is a multiple of 4. */
export function rectify(x: usize, count: i32): void {
  const slope = f32x4.splat(0.1);
  for (let at = 0; at < count * 4; at += 16) {
    const value = v128.load(x + at);
    v128.store(x + at, f32x4.max(value, f32x4.mul(value, slope)));
  }
}

/**
 * How well each of `n` words (rows of `dependents`) goes with each of `n + 1` heads (rows of `heads`, the root first): the product of the two
 * rows, of `width` floats at strides in floats, plus the float that follows a head's row, plus what `distance` says: it points at the float
 * for distance 0, where the float `d` further is for a head `d` words to the right; the root is at no distance. `out` has `n` rows of `n + 1`;
 * `width` is a multiple of 4.
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
  for (let word = 0; word < n; word++) {
    const from = dependents + word * dependentStride * 4;
    for (let head = 0; head <= n; head++) {
      const other = heads + head * headStride * 4;
      let sum = f32x4.splat(0);
      for (let at = 0; at < width * 4; at += 16)
        sum = f32x4.add(sum, f32x4.mul(v128.load(from + at), v128.load(other + at)));
      let bias = load<f32>(other + width * 4);
      if (head > 0) bias += load<f32>(distance + (head - 1 - word) * 4);
      store<f32>(out, total(sum) + bias);
      out += 4;
    }
  }
}

function total(sum: v128): f32 {
  const pairs = f32x4.add(sum, i32x4.shuffle(sum, sum, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

/** The sums of four vectors of four. */
function gather(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(i32x4.shuffle(a, b, 0, 1, 4, 5), i32x4.shuffle(a, b, 2, 3, 6, 7));
  const cd = i32x4.add(i32x4.shuffle(c, d, 0, 1, 4, 5), i32x4.shuffle(c, d, 2, 3, 6, 7));
  return i32x4.add(i32x4.shuffle(ab, cd, 0, 2, 4, 6), i32x4.shuffle(ab, cd, 1, 3, 5, 7));
}

function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, half)), half), half);
}

/** The rational approximation of Eigen's `ptanh`, right to 32-bit precision within a few units of the last place. */
function tanh4(given: v128): v128 {
  const x = f32x4.max(f32x4.min(given, f32x4.splat(7.905311107635498)), f32x4.splat(-7.905311107635498));
  const square = f32x4.mul(x, x);
  let above = f32x4.splat(-2.76076847742355e-16);
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(2.00018790482477e-13));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(-8.60467152213735e-11));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(5.12229709037114e-8));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(1.48572235717979e-5));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(6.37261928875436e-4));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(4.89352455891786e-3));
  let below = f32x4.splat(1.19825839466702e-6);
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(1.18534705686654e-4));
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(2.268434632439e-3));
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(x, above), below);
}
