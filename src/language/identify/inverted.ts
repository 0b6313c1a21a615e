/** The languages that vote. Only French and English are read; the others are here to be told apart from them. */
export const VOTERS = ['fr', 'en', 'es', 'it', 'pt', 'de', 'nl', 'la'] as const;
export type Voter = (typeof VOTERS)[number];

/** For each word or ending, the index in `VOTERS` of every language that has it. */
export function invert(lists: Readonly<Record<Voter, string>>): ReadonlyMap<string, readonly number[]> {
  const inverted = new Map<string, number[]>();
  VOTERS.forEach((voter, index) => {
    for (const entry of new Set(lists[voter].split(' '))) inverted.set(entry, [...(inverted.get(entry) ?? []), index]);
  });
  return inverted;
}
