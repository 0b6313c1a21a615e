import type { WordClass } from '../lexicon.ts';
import type { Sum } from './fr.ts';

/** English number words, by the place they take in a compound. */
export const ENGLISH_NUMBER_WORDS: readonly WordClass[] = [
  { name: 'N_UNIT', words: 'one two three four five six seven eight nine' },
  {
    name: 'N_TEEN',
    words: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    first: 10,
  },
  { name: 'N_TEN', words: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety', first: 2 },
  { name: 'N_HUNDRED', words: 'hundred' },
  { name: 'N_THOUSAND', words: 'thousand' },
  { name: 'N_LARGE', words: 'million billion trillion', first: 2 },
];

/** One more word of an English number, null where it can't go on. */
export function englishStep({ total, group }: Sum, name: string, value: number, afterAnd: boolean): Sum | null {
  const rest = group % 100;
  const open = afterAnd ? rest === 0 : true;
  if (!open || (afterAnd && (name === 'N_HUNDRED' || name === 'N_THOUSAND' || name === 'N_LARGE'))) return null;
  if (name === 'N_UNIT') return rest === 0 || (rest >= 20 && rest % 10 === 0) ? { total, group: group + value } : null;
  if (name === 'N_TEEN') return rest === 0 ? { total, group: group + value } : null;
  if (name === 'N_TEN') return rest === 0 ? { total, group: group + value * 10 } : null;
  if (name === 'N_HUNDRED') return group > 0 && group < 20 ? { total, group: group * 100 } : null;
  if (name === 'N_THOUSAND') return group > 0 && total % 1e6 === 0 ? { total: total + group * 1000, group: 0 } : null;
  return group + total > 0 && total < 1e6 ? { total: (total + group) * 1000 ** value, group: 0 } : null;
}
