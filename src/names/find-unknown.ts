// Names that no pack knows: runs of capitals, told by what stands before, inside and after them.
import type { NameType } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { classify } from './classify-run.ts';
import { frenchBodyInEnglish } from './foreign-bodies.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { NEVER_NAMES } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import { HEADS_EN, THINGS } from './lexicon/organisation-words.ts';
import type { KnownMatch } from './match-known.ts';
import type { NameForm } from './name-trie.ts';
import { isNationalName, isUnknownNation } from './national-name.ts';
import { frenchOrganisation } from './organisations.ts';
import { foldedAt as folded, isCapital, isTitle, isWord, normAt, Shape, type TokenView } from './token-view.ts';

/** Tokens `[first, end)` that look like a name. */
export interface UnknownName {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly type: NameType;
  /** False where nothing but capitals speaks for it: it gets no id. */
  readonly sure: boolean;
  /** Taken for a person for want of anything that speaks against it: a place of that name counts for more. */
  readonly weak?: true;
}

/** Which known match covers each token; -1 for none. */
export type Owners = Int32Array;

/** Tokens that a name has at most: a longer run of capitals is a list or a title. */
const LONGEST = 8;
const PARTICLES: ReadonlySet<string> = new Set(
  "de du d' des la le van von der den di da dos del della bin ben ibn al el ter zu of".split(' '),
);

/** The unknown names of a sentence, in order. None in headings written in capitals. */
export function findUnknown(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
): UnknownName[] {
  if (!sentence.language || sentence.kind === 'boilerplate') return [];
  const dateline = datelineOf(view, sentence, owners);
  if (!dateline && isTitleCase(view, sentence)) return [];
  const found: UnknownName[] = dateline ? [dateline] : [];
  for (let i = dateline?.end ?? sentence.firstToken; i < sentence.endToken; ) {
    const name = nameAt(view, sentence, owners, matches, i);
    if (name) {
      found.push(name);
      i = Math.max(name.end, i + 1);
    } else i++;
  }
  return found;
}

/** "LAVENTRE, 14 août": the place at the head of a dispatch. */
function datelineOf(view: TokenView, sentence: Sentence, owners: Owners): UnknownName | null {
  const first = sentence.firstToken;
  let end = first;
  while (end < sentence.endToken && end < first + 4 && isCapital(view, end)) end++;
  const date = view.timed[end + 1] === 1 || (normAt(view, end + 1) === 'le' && /^\d/.test(normAt(view, end + 2)));
  const dated = date || (view.shapes[first] === Shape.Upper && /^\d/.test(normAt(view, end + 1)));
  if (end === first || owners[first]! >= 0 || normAt(view, end) !== ',' || !dated) return null;
  const word = folded(view, first);
  if (NEVER_NAMES.has(word) || FIRST_NAMES.has(word) || isTitle(view, first)) return null;
  return { first, end, sentence: sentence.id, type: 'LOC', sure: true };
}

/** Whether most words of a sentence begin with a capital, so that capitals tell nothing. */
function isTitleCase(view: TokenView, sentence: Sentence): boolean {
  if (sentence.kind !== 'heading' && /[.!?…»"”]/.test(normAt(view, sentence.endToken - 1))) return false;
  let words = 0;
  let capitals = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!isWord(view, i) || view.tokens.ends[i]! - view.tokens.starts[i]! < 4) continue;
    words++;
    if (isCapital(view, i)) capitals++;
  }
  return words > 5 ? capitals > words * 0.7 : words > 2 && capitals === words;
}

function nameAt(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  i: number,
): UnknownName | null {
  const language = sentence.language!;
  if (language === 'fr') {
    const end = frenchOrganisation(view, sentence, owners, i);
    if (end > i) return { first: i, end, sentence: sentence.id, type: 'ORG', sure: end > i + 1 };
  } else {
    const end = frenchBodyInEnglish(view, sentence, owners, i);
    if (end > i) return { first: i, end, sentence: sentence.id, type: 'ORG', sure: true };
  }
  if (!isCapital(view, i) || view.timed[i] === 1) return null;
  if (owners[i]! >= 0)
    return placedOrganisation(view, sentence, owners, matches, i) ?? foreignPerson(view, sentence, owners, matches, i);
  if (!canBegin(view, i) || isUnknownNation(view, sentence, owners, i)) return null;
  const end = runEnd(view, sentence, owners, matches, i);
  if (isNationalName(view, sentence, owners, matches, i, end))
    return { first: i, end, sentence: sentence.id, type: 'PER', sure: true };
  return classify(view, sentence, owners, i, end);
}

function canBegin(view: TokenView, i: number): boolean {
  return isPlainWord(view, i) && !NEVER_NAMES.has(folded(view, i)) && !isTitle(view, i);
}

/** A capitalised word that may go on a run of capitals. */
function canGoOn(view: TokenView, owners: Owners, matches: readonly KnownMatch[], i: number): boolean {
  if (!isCapital(view, i) || view.timed[i] === 1) return false;
  const owner = owners[i]!;
  if (owner >= 0) {
    // "Susan Eisenhower", "Jack London": a one-word name of the pack may be the last word of another one.
    const match = matches[owner]!;
    return match.end === match.first + 1 && match.forms.every(form => form.role !== 'demonym' && !form.upper);
  }
  return isPlainWord(view, i) && !NEVER_NAMES.has(folded(view, i)) && !isTitle(view, i);
}

/** Letters with their hyphens, apostrophes and full stops: file names and codes are no names. */
function isPlainWord(view: TokenView, i: number): boolean {
  return /^[\p{L}\p{M}.'’\-‐‑\u00ad]+$/u.test(view.text.slice(view.tokens.starts[i]!, view.tokens.ends[i]!));
}

function runEnd(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  first: number,
): number {
  const personal =
    FIRST_NAMES.has(folded(view, first)) || isTitle(view, first - 1) || view.shapes[first] === Shape.Initial;
  let end = first + 1;
  while (end < sentence.endToken && end < first + LONGEST) {
    if (canGoOn(view, owners, matches, end)) end++;
    else if (isHyphenated(view, sentence, end)) end += 2;
    else if (personal && PARTICLES.has(normAt(view, end))) {
      const next = PARTICLES.has(normAt(view, end + 1)) ? end + 2 : end + 1;
      if (next >= sentence.endToken || !canGoOn(view, owners, matches, next) || isNotSurname(owners, matches, next))
        break;
      end = next + 1;
    } else break;
  }
  return end;
}

/** A hyphen inside a name whose parts are tokens of their own: "Chang Ki-ho". */
function isHyphenated(view: TokenView, sentence: Sentence, i: number): boolean {
  const { starts, ends } = view.tokens;
  return (
    i + 1 < sentence.endToken &&
    /^[-‐‑]$/.test(normAt(view, i)) &&
    starts[i] === ends[i - 1] &&
    starts[i + 1] === ends[i] &&
    isWord(view, i + 1)
  );
}

/** "Jean de France" may be a name, "Marie de Turquie" hardly: a country or an organisation after "de" ends the run. */
function isNotSurname(owners: Owners, matches: readonly KnownMatch[], i: number): boolean {
  return (
    owners[i]! >= 0 && matches[owners[i]!]!.forms.some(form => form.actor.kind === 'state' || form.actor.kind === 'org')
  );
}

/** "Pakistan Mountain Rescue Association": a place, then capitals that end in the head of an organisation. English only. */
function placedOrganisation(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  i: number,
): UnknownName | null {
  const match = matches[owners[i]!]!;
  if (match.first !== i || match.language !== 'en' || !match.forms.every(isPlaceForm)) return null;
  let end = match.end;
  while (end < sentence.endToken && end < i + LONGEST && owners[end]! < 0 && canGoOn(view, owners, matches, end)) end++;
  const head = folded(view, end - 1);
  // "the United States Embassy" is that of the state.
  if (end === match.end || !HEADS_EN.has(head) || /^(?:conference|convention|embassy|legation)$/.test(head))
    return null;
  return { first: i, end, sentence: sentence.id, type: 'ORG', sure: true };
}

function isPlaceForm(form: NameForm): boolean {
  return form.role !== 'demonym' && !form.upper && (form.actor.kind === 'state' || form.actor.kind === 'place');
}

/** "France Gall", "Paris Hilton": the name of a country or town, without a determiner, before a capitalised word that is no common noun. */
/** Nouns of a nationality that are given names too: "Finn Lund resigned". */
const GIVEN_AND_NATION = /^(?:finn|dane)$/;

function foreignPerson(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  i: number,
): UnknownName | null {
  const match = matches[owners[i]!]!;
  const next = match.end;
  if (
    match.end !== match.first + 1 ||
    next >= sentence.endToken ||
    owners[next]! >= 0 ||
    view.shapes[next] !== Shape.Capital ||
    view.timed[next]
  )
    return null;
  if (!match.forms.every(isPlaceForm) && !GIVEN_AND_NATION.test(folded(view, i))) return null;
  // "avec Florence Marbot" may follow any word; "France" and "Paris" only open a clause so.
  if (i > sentence.firstToken && isWord(view, i - 1) && !FIRST_NAMES.has(folded(view, i))) return null;
  const word = folded(view, next);
  if (
    NEVER_NAMES.has(word) ||
    GENERIC_CAPITALS.has(word) ||
    HEADS_EN.has(word) ||
    THINGS.has(word) ||
    isTitle(view, next) ||
    FIRST_NAMES.has(word)
  )
    return null;
  return { first: i, end: next + 1, sentence: sentence.id, type: 'PER', sure: true };
}
