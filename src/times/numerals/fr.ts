import type { WordClass } from '../lexicon.ts';

/** French number words, by the place they take in a compound. */
export const FRENCH_NUMBER_WORDS: readonly WordClass[] = [
  { name: 'N_UNIT', words: 'un|une deux trois quatre cinq six sept huit neuf' },
  { name: 'N_TEEN', words: 'dix onze douze treize quatorze quinze seize', first: 10 },
  {
    name: 'N_TEN',
    words: 'vingt|vingts trente quarante cinquante soixante septante octante|huitante nonante',
    first: 2,
  },
  { name: 'N_HUNDRED', words: 'cent|cents' },
  { name: 'N_THOUSAND', words: 'mille|mil' },
  { name: 'N_LARGE', words: 'million|millions milliard|milliards billion|billions', first: 2 },
];

/** The number so far: what is below a thousand, and what stands above it. */
export interface Sum {
  readonly total: number;
  readonly group: number;
}

type Step = (sum: Sum, name: string, value: number, afterAnd: boolean) => Sum | null;

/** One more word of a French number, null where it can't go on ("deux trois" is two numbers). */
export const frenchStep: Step = ({ total, group }, name, value, afterAnd) => {
  const rest = group % 100;
  if (afterAnd && !((name === 'N_UNIT' && value === 1) || (name === 'N_TEEN' && value === 11))) return null;
  if (name === 'N_UNIT') {
    const after =
      rest === 0 || (rest >= 20 && rest % 10 === 0) || ((rest === 10 || rest === 70 || rest === 90) && value >= 7);
    return after ? { total, group: group + value } : null;
  }
  if (name === 'N_TEEN') return rest === 0 || rest === 60 || rest === 80 ? { total, group: group + value } : null;
  if (name === 'N_TEN') {
    if (value === 2 && rest === 4) return { total, group: group + 76 };
    return rest === 0 ? { total, group: group + value * 10 } : null;
  }
  if (name === 'N_HUNDRED')
    return group === 0 ? { total, group: 100 } : group < 20 ? { total, group: group * 100 } : null;
  if (name === 'N_THOUSAND') return total % 1e6 === 0 ? { total: total + (group || 1) * 1000, group: 0 } : null;
  return group + total > 0 && total < 1e6 ? { total: (total + group) * 1000 ** value, group: 0 } : null;
};
