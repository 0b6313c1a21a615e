// Who is counted in a crowd, by what they do: "3,000 people marched" and "1,100 marchers" are one count.

/** What is told of a crowd, by the first five letters of folded words, and the unit under which it is counted. */
export const CROWDS: readonly { readonly told: RegExp; readonly unit: string }[] = [
  { told: /^(?:manif|march|demon|prote|rasse|ralli|rally|defil)/, unit: 'manifestants' },
  { told: /^(?:greve|grevi|strik)/, unit: 'grevistes' },
];

/** What befell people, or what they are to a body, by the same letters: "12 people were killed" and "31 dead" are one count. */
const FATES: readonly { readonly told: RegExp; readonly unit: string }[] = [
  { told: /^(?:kille|dead$|death|died$|fatal|tues?$|tuees?$|morts?$|perir|mouru)/, unit: 'morts' },
  { told: /^(?:bless|wound|injur)/, unit: 'blesses' },
  { told: /^emplo/, unit: 'employes' },
];

/** Whether a unit is that of people whom something befell. */
export function isFate(unit: string): boolean {
  return unit === 'morts' || unit === 'blesses';
}

/** What "people" are counted as by what they do; the unit itself where it says who they are, or nothing is told of them. */
export function crowdKey(unit: string | null, stems: Iterable<string>): string | null {
  if (unit !== 'personnes') return unit;
  const words = [...stems];
  const crowd = CROWDS.find(({ told }) => words.some(word => told.test(word)));
  if (crowd) return crowd.unit;
  const [fate, ...others] = FATES.filter(({ told }) => words.some(word => told.test(word)));
  return fate && others.length === 0 ? fate.unit : unit;
}

/** Whether a sentence may tell of a crowd: a quick look before closer ones. */
export function mayTellCrowd(sentence: string): boolean {
  return CROWD_WORDS.test(sentence);
}

const CROWD_WORDS = /\b(?:manif|march|demon|d[ée]mon|prote|rasse|ralli|rally|d[ée]fil|gr[èeé]v|strik)/iu;
