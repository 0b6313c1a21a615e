/**
 * How an abbreviation behaves before a capital:
 * - `title`: a name follows, never the end (M. Petit, Gen. Clark);
 * - `leading`: something else always follows (cf. Martin, p. 45, e.g. Paris);
 * - `inside`: ends a sentence only before a word that begins sentences (U.S. Army | in the U.S. The army);
 * - `final`: ends a sentence before any capital (etc. Paris, 44 av. J.-C. Rome).
 */
export type AbbreviationBehaviour = 'title' | 'leading' | 'inside' | 'final';

/** From the normal form, final point included, to the behaviour. */
export type Abbreviations = ReadonlyMap<string, AbbreviationBehaviour>;

/** Reads the lists of a language, words without their final point. */
export function abbreviations(lists: Readonly<Record<AbbreviationBehaviour, string>>): Abbreviations {
  const entries = (Object.keys(lists) as AbbreviationBehaviour[]).flatMap(behaviour =>
    lists[behaviour]
      .split(/\s+/)
      .filter(word => word !== '')
      .map(word => [`${word}.`, behaviour] as const),
  );
  return new Map(entries);
}
