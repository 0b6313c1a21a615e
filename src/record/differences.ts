// What kind of difference two copies show: a number, a date, a negation, a name, a modal verb. What else was edited is wording.
import type { Difference } from './alignment.ts';
import type { FoldedWord } from './folded.ts';
import type { VariantKind } from './model.ts';

const words = (list: string) => new Set(list.split(' '));
const NEGATIONS = words(
  'ne n pas jamais aucun aucune nullement plus not no never none neither nor cannot don t didn doesn wasn isn',
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

/** What kind of difference it is; null for mere wording ("quitta" for "a quitté"). */
export function differenceKind(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  { aStart, aEnd, bStart, bEnd }: Difference,
): VariantKind | null {
  const [ofA, ofB] = [a.slice(aStart, aEnd), b.slice(bStart, bEnd)];
  const differing = [...ofA, ...ofB];
  const either = (set: ReadonlySet<string>) => differing.some(word => set.has(word.form));
  const dated = differing.some(isCalendarName);
  if (either(NEGATIONS)) return 'negation';
  if (ofA.length > 0 && ofB.length > 0 && differing.some(isQuantity)) {
    return dated || differing.some(isYear) || nearMonth(a, aStart, aEnd) ? 'date' : 'number';
  }
  if (dated) return ofA.length > 0 && ofB.length > 0 ? 'date' : null;
  if (either(MODALS)) return 'modal';
  // The first word of a sentence is a capital whatever it is.
  const named = (side: readonly FoldedWord[], from: number) => side.some((word, i) => word.capital && from + i > 0);
  if (named(ofA, aStart) && named(ofB, bStart)) return 'name';
  return opensWithName(ofA, aStart) && opensWithName(ofB, bStart) ? 'name' : null;
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

/** One word for one word at the head of a sentence, both of them long enough to be names: "Paris", "Athènes". */
function opensWithName(side: readonly FoldedWord[], start: number): boolean {
  return start === 0 && side.length === 1 && side[0]!.capital && side[0]!.form.length > 4;
}
