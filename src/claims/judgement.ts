import type { Modality } from '../annotation.ts';

const RANK: readonly Modality[] = ['asserted', 'planned', 'proposed', 'opinion', 'alleged', 'hypothetical', 'question'];

/** What is known so far of how an act is told, while its governors are read one after the other. */
export class Judgement {
  negative = false;
  future = false;
  modality: Modality = 'asserted';
  told = true;
  readonly anchors: number[] = [];
  readonly negations: number[] = [];
  sign = -1;
  denial = -1;
  weaken(to: Modality | null, by: number): void {
    if (!to || RANK.indexOf(to) <= RANK.indexOf(this.modality)) return;
    this.modality = to;
    this.sign = by;
  }
  /** The hearsay of what is denied is that of others: "rejette les accusations selon lesquelles il aurait …". */
  unsay(): void {
    if (this.modality !== 'alleged') return;
    this.modality = 'asserted';
    this.sign = -1;
  }
  deny(by: readonly number[]): void {
    this.negative = !this.negative;
    this.negations.push(...by);
  }
}
