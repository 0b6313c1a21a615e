import type { KnownMatch } from '../match-known.ts';

/** Bits of what the pack says of a token. */
const Sign = { State: 1, Place: 2, Organisation: 4, Person: 8, Demonym: 16, Goes: 32, Other: 64 } as const;

/** What the matches of a pack say of each token, as a sign for the tagger: kinds of actor, and whether the match goes on with it. */
export function knownSigns(length: number, matches: readonly KnownMatch[]): Uint8Array {
  const signs = new Uint8Array(length);
  for (const { first, end, forms } of matches) {
    let bits = 0;
    for (const { actor, role } of forms) {
      if (role === 'demonym') bits |= Sign.Demonym;
      else if (actor.kind === 'state') bits |= Sign.State;
      else if (actor.kind === 'place') bits |= Sign.Place;
      else if (actor.kind === 'person') bits |= Sign.Person;
      else if (actor.kind === 'org' || actor.kind === 'force') bits |= Sign.Organisation;
      else bits |= Sign.Other;
    }
    for (let i = first; i < end; i++) signs[i] = bits | (i > first ? Sign.Goes : 0);
  }
  return signs;
}
