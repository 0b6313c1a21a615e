// Logistic regression with a penalty on the weights (L2), by Newton's method: for some dozens of weights and some hundreds of rows.

export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

const STEPS = 12;

/** Fits rows of signs to what holds (1) or not (0). The penalty counts for signs scaled to deviation 1; the weights are for signs as given. */
export function fitLogistic(rows: readonly (readonly number[])[], holds: readonly number[], penalty: number): Logistic {
  const width = rows[0]!.length;
  const { mean, deviation } = spread(rows);
  const scaled = rows.map(row => [...row.map((value, j) => (value - mean[j]!) / deviation[j]!), 1]);
  const fitted = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(fitted, (weight, j) => (j < width ? penalty * weight : 0));
    const curvature = Array.from({ length: width + 1 }, (_, j) => {
      const line = new Float64Array(width + 1);
      line[j] = j < width ? penalty : 1e-9;
      return line;
    });
    scaled.forEach((row, i) => {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * fitted[j]!, 0)));
      for (let j = 0; j <= width; j++) {
        gradient[j]! += row[j]! * (chance - holds[i]!);
        for (let k = 0; k <= width; k++) curvature[j]![k]! += row[j]! * row[k]! * chance * (1 - chance);
      }
    });
    const change = solve(curvature, gradient);
    for (let j = 0; j <= width; j++) fitted[j]! -= change[j]!;
  }
  const weights = mean.map((_, j) => fitted[j]! / deviation[j]!);
  return { weights, bias: fitted[width]! - weights.reduce((sum, weight, j) => sum + weight * mean[j]!, 0) };
}

/** Log-odds of a row. */
export function oddsOf({ weights, bias }: Logistic, row: readonly number[]): number {
  return row.reduce((sum, value, j) => sum + value * weights[j]!, bias);
}

export function meansOf(rows: readonly (readonly number[])[]): number[] {
  return spread(rows).mean;
}

function spread(rows: readonly (readonly number[])[]): { mean: number[]; deviation: number[] } {
  const mean = rows[0]!.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length);
  const deviation = mean.map((middle, j) => {
    const variance = rows.reduce((sum, row) => sum + (row[j]! - middle) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
  return { mean, deviation };
}

/** Gaussian elimination with pivots; both are altered. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    [right[column], right[pivot]] = [right[pivot]!, right[column]!];
    for (let row = column + 1; row < n; row++) {
      const factor = matrix[row]![column]! / matrix[column]![column]!;
      for (let k = column; k < n; k++) matrix[row]![k]! -= factor * matrix[column]![k]!;
      right[row]! -= factor * right[column]!;
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) right[row]! -= matrix[row]![k]! * right[k]!;
    right[row]! /= matrix[row]![row]!;
  }
  return right;
}
