// The witnesses of one telling: the places where its sentence stands, of which one document may hold several.
import type { CopyRow } from '../../../src/ask/copies.ts';

type Place = Pick<CopyRow['members'][number], 'document' | 'start' | 'end'>;

/** A letter for each witness, as in an edition: A, B, … Z, A2 … */
export function siglum(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${letter}${Math.floor(place / 26) + 1}`;
}

/** The letters of the witnesses in which some passages stand, each once, in their order. */
export function sigla(passages: readonly Place[], members: readonly Place[]): string {
  const places = members.flatMap((member, place) => (passages.some(passage => isWithin(passage, member)) ? place : []));
  return places.map(siglum).join(' ');
}

/** What a witness reads where the copies differ: "number: 26; name: SHAPE". */
export function readingsOf(member: Place, variants: CopyRow['variants']): string {
  return variants
    .flatMap(({ kind, readings }) => {
      const own = readings.find(({ members }) => members.some(passage => isWithin(passage, member)));
      return own ? `${kind}: ${own.text}` : [];
    })
    .join('; ');
}

function isWithin(passage: Place, member: Place): boolean {
  return passage.document === member.document && member.start <= passage.start && passage.end <= member.end;
}
