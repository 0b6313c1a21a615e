/** A place and a comma before the date of a letter or dispatch: "Paris, le", "WASHINGTON,". */
const PLACE =
  /^\s*\p{Lu}[\p{L}'’.-]*(?:[ -](?:\p{Lu}[\p{L}'’.-]*|de|la|le|les|du|sur|en|of|the)){0,3},\s*(?:le\s+|ce\s+|the\s+)?$/u;
const CAPITALS = /^\s*\p{Lu}[\p{Lu}'’ .-]{2,40},\s/u;
const PREPOSITION = /^\s*(?:À|En|Dans|In|At|From|De)\s/u;
/** After it nothing, or what a dispatch begins its text with: "(AFP) –". */
const ALONE = /^\s*\.?\s*$/;
const AGENCY = /^\s*\([^()]{2,20}\)\s*[–—-]/u;
const DASH = /^\s*[–—-]\s/u;
/** "Publié le", "Posted on", at the head of a line or after a bar: what follows is the day of writing, unless a sentence goes on. */
const PUBLISHED =
  /^(?:.{0,60}[|·•–—]\s*)?\s*(?:article\s+)?(?:publiée?|mise? en ligne|mise? à jour|parue?|published|posted|updated)\s*(?:le|on)?\s*:?\s*$/iu;
const CLOSED = /^\s*(?:$|[|·•(–—-]|\.\s*$|par\s|by\s)/u;

/** Whether a date stands where letters, dispatches and pages say when they were written; `before` and `after` are the rest of its line, `apart` tells whether the line stands alone. */
export function isDateline(before: string, after: string, apart: boolean): boolean {
  if (PUBLISHED.test(before)) return CLOSED.test(after);
  if (!PLACE.test(before) || PREPOSITION.test(before)) return false;
  return (apart && ALONE.test(after)) || AGENCY.test(after) || (CAPITALS.test(before) && DASH.test(after));
}
