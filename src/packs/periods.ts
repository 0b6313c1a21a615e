import type { Language } from '../language/language.ts';

/** A period, war or term of office that texts name instead of a date; both ends are included, EDTF dates of level 0. */
export interface NamedPeriod {
  /** Words written with a capital here must have one in the text. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly from: string;
  readonly to: string;
  /** As often a subject as a time ("the Algerian War"): a time only after a word of time. */
  readonly event?: boolean;
}
