/** Weights of an averaged perceptron: `rows` × `classes`, rows chosen by hash. */
export class Weights {
  readonly classes: number;
  readonly mask: number;
  readonly current: Float32Array;
  private readonly weighted: Float64Array;
  private step = 1;

  constructor(rows: number, classes: number) {
    this.classes = classes;
    this.mask = rows - 1;
    this.current = new Float32Array(rows * classes);
    this.weighted = new Float64Array(rows * classes);
  }

  /** Scores of all classes. */
  score(features: Int32Array, count: number, into: Float64Array): void {
    const { classes, mask, current } = this;
    into.fill(0, 0, classes);
    for (let k = 0; k < count; k++) {
      const base = (features[k]! & mask) * classes;
      for (let c = 0; c < classes; c++) into[c]! += current[base + c]!;
    }
  }

  /** Counts an example, whether or not it led to an update: averages are over examples. */
  tick(): void {
    this.step++;
  }

  /** Raises or lowers a class for all features. */
  update(features: Int32Array, count: number, label: number, amount: number): void {
    const { classes, mask } = this;
    for (let k = 0; k < count; k++) {
      const at = (features[k]! & mask) * classes + label;
      this.current[at]! += amount;
      this.weighted[at]! += amount * this.step;
    }
  }

  /** The average of the weights over all examples seen. */
  average(): Float32Array {
    return this.current.map((weight, at) => weight - this.weighted[at]! / this.step);
  }
}
