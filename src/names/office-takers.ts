// People whom only what is told of them tells from things: "Ide Oumarou of Niger became secretary-general", "le secrétaire général, l'Indonésien Subroto",
// "the Kuwaiti Khene, minister of oil".
import type { Sentence } from '../language/words.ts';
import type { Owners, UnknownName } from './find-unknown.ts';
import { NEVER_NAMES } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import { HEADS_EN, HEADS_FR, THINGS } from './lexicon/organisation-words.ts';
import type { KnownMatch } from './match-known.ts';
import { foldedAt, isCapital, isTitle, normAt, Shape, type TokenView } from './token-view.ts';

const LONGEST = 4;
/** What a person does to an office, as bodies and things hardly do. */
const TAKES = /^(?:resigned|chaired|presided|démissionna|présida)$/;
const BECOMES = /^(?:became|becomes|devint|devient)$/;
const IS = /^(?:was|is|fut|est|a)$/;
const CHOSEN = /^(?:elected|appointed|named|chosen|sworn|élue?|nommée?|désignée?|choisie?|été)$/;
/** The head of a title: what somebody becomes and what he is called. */
const TITLE =
  /^(?:secretary|president|vice-president|director|chairman|chairwoman|chair|minister|commissioner|governor|chancellor|premier|ambassador|secrétaire|présidente?|vice-présidente?|directeur|directrice|ministre|commissaire|gouverneur|chancelier|ambassadeur|ambassadrice|président|head|commander|commandant)$/;
const SMALL = /^(?:the|its|their|his|a|le|la|l'|son|sa|un|une|first|acting|premier|prime|managing|deputy|général)$/;

/** The names with those of people whom such words tell, in order and disjoint. */
export function withOfficeTakers(
  view: TokenView,
  names: readonly UnknownName[],
  owners: Owners,
  matches: readonly KnownMatch[],
): UnknownName[] {
  const whole = joined(view, names);
  const taken = new Set<number>();
  for (const { first, end } of whole) for (let i = first; i < end; i++) taken.add(i);
  const added = matches.flatMap(match => {
    const sentence = view.words.sentences[match.sentence]!;
    const found = personOfState(view, sentence, match) ?? personOfNation(view, sentence, match);
    if (!found) return [];
    for (let i = found.first; i < found.end; i++) if (taken.has(i) || owners[i]! >= 0) return [];
    return [found];
  });
  return added.length === 0 ? whole : [...whole, ...added].sort((a, b) => a.first - b.first);
}

/** "Salim Ahmed Salim": before a name of a person, the word that it ends with is its beginning. */
function joined(view: TokenView, names: readonly UnknownName[]): UnknownName[] {
  let floor = 0;
  return names.map(name => {
    const before = name.first - 1;
    const twice =
      name.type === 'PER' &&
      name.end > name.first + 1 &&
      before >= Math.max(floor, view.words.sentences[name.sentence]!.firstToken) &&
      view.shapes[before] === Shape.Capital &&
      foldedAt(view, before) === foldedAt(view, name.end - 1);
    floor = name.end;
    return twice ? { ...name, first: before } : name;
  });
}

/** "Ide Oumarou of Niger became secretary-general": two capitals or three before "of" and a state, and what only people do behind it. */
function personOfState(view: TokenView, sentence: Sentence, match: KnownMatch): UnknownName | null {
  if (sentence.language !== 'en' || normAt(view, match.first - 1) !== 'of') return null;
  if (!match.forms.every(({ role, actor }) => role === 'name' && actor.kind === 'state')) return null;
  const end = match.first - 1;
  let first = end;
  while (first > sentence.firstToken && end - first < LONGEST && isNameWord(view, first - 1)) first--;
  if (end - first < 2 || end - first >= LONGEST || /^(?:the|a|an)$/.test(normAt(view, first - 1))) return null;
  return takesOffice(view, match.end) ? { first, end, sentence: sentence.id, type: 'PER', sure: true } : null;
}

/** "le secrétaire général, l'Indonésien Subroto,", "the Kuwaiti Khene became": one word behind a nationality, where a title tells that it is a person's. */
function personOfNation(view: TokenView, sentence: Sentence, match: KnownMatch): UnknownName | null {
  const first = match.end;
  if (match.end !== match.first + 1 || !match.forms.every(({ role }) => role === 'demonym')) return null;
  if (view.shapes[match.first] !== Shape.Capital || !/^(?:le|la|l'|the)$/.test(normAt(view, match.first - 1)))
    return null;
  if (first >= sentence.endToken || !isNameWord(view, first) || isCapital(view, first + 1)) return null;
  const comma = match.first - 2;
  const titled = normAt(view, comma) === ',' && titleEndsAt(view, sentence, comma);
  // Behind the title, its holder: nothing but a comma, or the end, follows.
  const alone = /^[,.;]$/.test(normAt(view, first + 1));
  const described = normAt(view, first + 1) === ',' && titleStartsAt(view, first + 2);
  const isPerson = (titled && alone) || described || takesOffice(view, first + 1);
  return isPerson ? { first, end: first + 1, sentence: sentence.id, type: 'PER', sure: true } : null;
}

function isNameWord(view: TokenView, i: number): boolean {
  if (view.shapes[i] !== Shape.Capital || view.timed[i] === 1 || isTitle(view, i)) return false;
  const word = foldedAt(view, i);
  if (NEVER_NAMES.has(word) || GENERIC_CAPITALS.has(word) || THINGS.has(word)) return false;
  return !HEADS_EN.has(word) && !HEADS_FR.has(word) && /^\p{Lu}\p{Ll}+$/u.test(written(view, i));
}

/** "became secretary-general", "was elected", "a été nommé", "resigned". */
function takesOffice(view: TokenView, i: number): boolean {
  const word = normAt(view, i);
  if (TAKES.test(word)) return true;
  if (BECOMES.test(word)) return titleStartsAt(view, i + 1);
  return IS.test(word) && CHOSEN.test(normAt(view, i + 1));
}

/** "the first president", "prime minister" */
function titleStartsAt(view: TokenView, from: number): boolean {
  let at = from;
  while (at < from + 3 && SMALL.test(normAt(view, at)) && !TITLE.test(normAt(view, at))) at++;
  return TITLE.test(normAt(view, at)) || TITLE.test(normAt(view, at + 1).replace(/^prime$/, ''));
}

/** "le secrétaire général de l'OPEP,": a title before a comma, with nothing but its own words and whose it is. */
function titleEndsAt(view: TokenView, sentence: Sentence, comma: number): boolean {
  for (let i = comma - 1; i >= sentence.firstToken && i > comma - 8; i--) {
    const word = normAt(view, i);
    if (TITLE.test(word)) return true;
    if (!isCapital(view, i) && !SMALL.test(word) && !/^(?:general|de|du|des|d'|of|par|intérim|-)$/.test(word))
      return false;
  }
  return false;
}

function written({ text, tokens }: TokenView, i: number): string {
  return text.slice(tokens.starts[i], tokens.ends[i]);
}
