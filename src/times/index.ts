// Times alone, for programs that want nothing else: no model, no pack, no files are needed.
export type { TimexMod, TimexType } from '../annotation.ts';
export type { Language } from '../language/language.ts';
export type { NamedPeriod } from '../packs/periods.ts';
export { readTimes, type TimeNotes, type TimeOptions, type TimeReading } from './read.ts';
export { dateInWords, type Interval } from './words.ts';
