// Debates: what is said there without a year is of the year of the debate, and not of one that a speaker has named.
const ADDRESSES =
  /\b(?:monsieur le (?:président|ministre|rapporteur|premier ministre)|madame la (?:ministre|présidente|garde|rapporteure)|mesdames et messieurs les députés|chers? collègues?|mr\.? (?:speaker|president|chairman)|honou?rable (?:member|gentleman|lady|friend))/gi;

/** Whether people address one another throughout a text: thrice at least, and often for its length. */
export function isDebate(text: string): boolean {
  const count = [...text.matchAll(ADDRESSES)].length;
  return count >= 3 && count * 5000 >= text.length;
}
