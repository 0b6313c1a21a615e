// One part of what is kept: made and brought up to date in small steps while nobody waits, or at once for whoever asks for it.
import type { Change } from '../../store/changes.ts';

/** Work in steps of some ten milliseconds; each tells how much is done, from 0 to 1. */
export type Steps<T = void> = Generator<number, T>;

export interface Keeper {
  /** Takes in what may differ from before. The rows are read as they are now: a later change may be in them already. */
  apply(change: Change): Steps;
}

export class Part<T extends Keeper> {
  private readonly make: () => Steps<T>;
  private readonly rows: (change: Change) => number;
  private value: T | null = null;
  private making: Steps<T> | null = null;
  private taking: Steps | null = null;
  private waiting: Change[] = [];
  /** Rows of the change that is being taken in. */
  private atHand = 0;
  private done = 0;

  /** `rows`: how many rows of a change it would have to read again. */
  constructor(make: () => Steps<T>, rows: (change: Change) => number) {
    this.make = make;
    this.rows = rows;
  }

  /** The part as the record is now. */
  get(): T {
    while (this.step());
    return this.value!;
  }

  /** Whether it is as the record is now. */
  isReady(): boolean {
    return this.value !== null && this.taking === null && this.waiting.length === 0;
  }

  /** How many rows have to be read before it is ready; null where it has to be made. */
  behind(): number | null {
    if (this.value === null) return null;
    return this.waiting.reduce((sum, change) => sum + this.rows(change), this.taking === null ? 0 : this.atHand);
  }

  /** How much of the work at hand is done, from 0 to 1. */
  progress(): number {
    return this.isReady() ? 1 : this.making === null && this.taking === null ? 0 : this.done;
  }

  /** Does a little; gives whether there is more to do. */
  step(): boolean {
    try {
      if (this.value === null) this.goOnMaking();
      else this.goOnTaking(this.value);
    } catch (error) {
      // What broke off half way is made anew.
      this.forget();
      throw error;
    }
    return !this.isReady();
  }

  /** Notes what has changed. */
  change(change: Change): void {
    if (this.value !== null) this.waiting.push(change);
    // What has been read of it so far may be of before.
    else this.making = null;
  }

  forget(): void {
    this.value = null;
    this.making = null;
    this.taking = null;
    this.waiting = [];
  }

  private goOnMaking(): void {
    this.making ??= this.make();
    const { done, value } = this.making.next();
    if (!done) {
      this.done = value;
      return;
    }
    this.value = value;
    this.making = null;
  }

  private goOnTaking(value: T): void {
    if (this.taking === null) {
      const change = this.waiting.shift();
      if (change === undefined) return;
      this.atHand = this.rows(change);
      this.done = 0;
      this.taking = value.apply(change);
    }
    const step = this.taking.next();
    if (step.done) this.taking = null;
    else this.done = step.value;
  }
}
