/** Small numbers for ids, in the order in which they were first met. */
export class Interned {
  readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of an id, a new one where it has none yet. */
  of(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.numbers.set(id, number);
    }
    return number;
  }

  /** The number of an id; -1 where it has none. */
  known(id: string): number {
    return this.numbers.get(id) ?? -1;
  }
}
