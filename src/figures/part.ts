// "Seven of the fifteen seats", "sept des quinze sièges": so many out of so many, of one thing that is named once.
import type { Language } from '../language/language.ts';
import type { Words } from '../language/words.ts';
import type { Atom } from '../times/atom.ts';
import { type Amount, amountAt } from './amount.ts';
import { type Counted, countedAfter } from './counted.ts';
import type { FigureWording } from './wording.ts';

/** Between the two numbers. */
const OUT_OF: Record<Language, readonly (readonly string[])[]> = {
  en: ['of the', 'of its', 'of their', 'of our', 'of his', 'of her', 'of these', 'of those', 'out of'].map(row),
  fr: ['des', 'de ses', 'de leurs', 'de nos', 'de ces', "d'entre les"].map(row),
};

function row(words: string): string[] {
  return words.split(' ');
}

/** What a part counts, told behind the whole; null where no larger whole follows, or where it counts nothing by name. */
export function countedOfWhole(
  text: string,
  atoms: readonly Atom[],
  { to, end, value, sign }: Amount,
  language: Language,
  wording: FigureWording,
  words: Words,
): Counted | null {
  if (value === null || sign !== null) return null;
  const between = OUT_OF[language].find(each => each.every((word, i) => atoms[to + i]?.norm === word));
  const at = between ? to + between.length : -1;
  const first = atoms[at];
  if (!first || (first.kind !== 'number' && !first.classes)) return null;
  const whole = amountAt(text, atoms, at, language, wording, end);
  if (whole === null || whole.value === null || whole.value <= value || whole.sign !== null) return null;
  const unit = countedAfter(text, atoms, whole, wording, words)?.unit ?? null;
  return unit === null || /^[%‰]$/.test(unit) ? null : { unit, end, to };
}
