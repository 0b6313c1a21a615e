// Who is counted in a crowd, by what they do: "3,000 people marched" and "1,100 marchers" are one count.

/** What is told of a crowd, by the first five letters of folded words, and the unit under which it is counted. */
export const CROWDS: readonly { readonly told: RegExp; readonly unit: string }[] = [
  { told: /^(?:manif|march|demon|prote|rasse|ralli|rally|defil)/, unit: 'manifestants' },
  { told: /^(?:greve|grevi|strik)/, unit: 'grevistes' },
];

/** What "people" are counted as by what they do; the unit itself where it says who they are, or nothing is told of them. */
export function crowdKey(unit: string | null, stems: Iterable<string>): string | null {
  if (unit !== 'personnes') return unit;
  const words = [...stems];
  return CROWDS.find(({ told }) => words.some(word => told.test(word)))?.unit ?? unit;
}

/** Whether a sentence may tell of a crowd: a quick look before closer ones. */
export function mayTellCrowd(sentence: string): boolean {
  return CROWD_WORDS.test(sentence);
}

const CROWD_WORDS = /\b(?:manif|march|demon|d[ée]mon|prote|rasse|ralli|rally|d[ée]fil|gr[èeé]v|strik)/iu;
