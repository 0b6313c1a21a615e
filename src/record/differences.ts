// What kind of difference two copies show: a number, a date, a negation, a name, a modal verb. What else was edited is wording.
import type { Difference } from './alignment.ts';
import type { FoldedWord } from './folded.ts';
import type { VariantKind } from './model.ts';

const words = (list: string) => new Set(list.split(' '));
const NEGATIONS = words(
  'ne n pas jamais aucun aucune nullement not no never none neither nor cannot didn doesn wasn weren isn aren hasn haven hadn couldn wouldn shouldn',
);
const MODALS = words(
  'peut peuvent pourrait pourraient doit doivent devrait devraient aurait auraient serait seraient faudrait may might can could shall should will would must ought',
);
const MONTHS = words(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday',
);
const NUMBERS = words(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand billion',
);

/** How many words on either side make a reading rather than a rewriting. */
const FEW_WORDS = 4;

/** What kind of difference it is; null for mere wording ("quitta" for "a quitté"). */
export function differenceKind(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  { aStart, aEnd, bStart, bEnd }: Difference,
): VariantKind | null {
  const [ofA, ofB] = [a.slice(aStart, aEnd), b.slice(bStart, bEnd)];
  // A longer stretch was written anew, or stands in one copy alone.
  if (ofA.length > FEW_WORDS || ofB.length > FEW_WORDS) return null;
  const differing = [...ofA, ...ofB];
  if (denies(a, aStart, aEnd) || denies(b, bStart, bEnd)) return 'negation';
  const counted = (word: FoldedWord) => isQuantity(word) || isCalendarName(word);
  if (differing.some(counted)) {
    if (!ofA.some(counted) || !ofB.some(counted)) return null;
    return differing.some(word => isCalendarName(word) || isYear(word)) || nearMonth(a, aStart, aEnd)
      ? 'date'
      : 'number';
  }
  if (differing.some(word => MODALS.has(word.form))) return 'modal';
  // The first word of a sentence is a capital whatever it is.
  const named = (side: readonly FoldedWord[], from: number) => side.some((word, i) => word.capital && from + i > 0);
  return named(ofA, aStart) || named(ofB, bStart) ? 'name' : null;
}

/** "no 12" and "n° 12" are numbers. */
function denies(side: readonly FoldedWord[], start: number, end: number): boolean {
  return side.some(
    (word, i) => i >= start && i < end && NEGATIONS.has(word.form) && !(word.form.length < 3 && side[i + 1]?.number),
  );
}

/** "May" and "March" with a capital; "may" and "march" are verbs. */
function isCalendarName(word: FoldedWord): boolean {
  return MONTHS.has(word.form) && (word.capital || (word.form !== 'may' && word.form !== 'march'));
}

function isQuantity(word: FoldedWord): boolean {
  return word.number || NUMBERS.has(word.form);
}

function isYear(word: FoldedWord): boolean {
  return word.number && /^1\d{3}$|^20\d\d$/.test(word.form);
}

function nearMonth(side: readonly FoldedWord[], start: number, end: number): boolean {
  return [side[start - 1], side[end]].some(word => word !== undefined && isCalendarName(word));
}
