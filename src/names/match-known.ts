import type { Language } from '../language/language.ts';
import type { Sentence } from '../language/words.ts';
import { TokenKind } from '../language/words.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { isDeterminer } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import { THINGS } from './lexicon/organisation-words.ts';
import type { NameForm, NameTrie } from './name-trie.ts';
import { foldedAt, isCapital, isTitle, isWord, normAt, Shape, type TokenView } from './token-view.ts';

/** Tokens `[first, end)` that write one or several actors of the pack. */
export interface KnownMatch {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly language: Language;
  readonly forms: readonly NameForm[];
}

const JOINERS: ReadonlySet<string> = new Set(['-', '–', '‑', "'", '’']);
/** Words after which a one-word name is the head of another one: "Alliance pour le progrès", "Congress of Vienna". */
const OPENING: ReadonlySet<string> = new Set(['of', 'pour', 'for']);

/** "M. Hollande", "Mrs. Ireland": somebody, whatever else the word names. */
const COURTESY: ReadonlySet<string> = new Set(
  'm. mm. mme mmes mlle mlles monsieur madame mademoiselle messieurs mgr mr mr. mrs mrs. ms ms. miss'.split(' '),
);

/** Towns whose name is a common word: at the start of a sentence it is the word. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'nice orange tours split cork sedan natal perm reading rota colon valence'.split(' '),
);

/** Groups are called by their number: "les Six". */
const NUMBERS: ReadonlySet<string> = new Set(
  'three four five six seven eight nine ten trois quatre cinq sept huit neuf dix'.split(' '),
);

/** All names of the pack in a sentence, the longest at each place, in order. */
export function matchKnown(view: TokenView, trie: NameTrie, sentence: Sentence): KnownMatch[] {
  const { language } = sentence;
  if (!language) return [];
  const found: KnownMatch[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; ) {
    const match = canBegin(view, trie, i) ? longestAt(view, trie, sentence, language, i) : null;
    if (match) {
      found.push(match);
      i = match.end;
    } else i++;
  }
  return found;
}

/** Whether some name begins with the word of a token; most words begin none. */
function canBegin({ tokens, symbols }: TokenView, { roots }: NameTrie, token: number): boolean {
  const begin = symbols[tokens.norms[token]!]!;
  return begin.length > 0 && begin[0]! >= 0 && roots[begin[0]!] !== 0 && tokens.kinds[token] === TokenKind.Word;
}

function longestAt(
  view: TokenView,
  trie: NameTrie,
  sentence: Sentence,
  language: Language,
  first: number,
): KnownMatch | null {
  const { tokens, symbols } = view;
  let node = 0;
  let best: KnownMatch | null = null;
  for (let i = first; i < sentence.endToken; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.Mark) continue;
    const parts = symbols[tokens.norms[i]!]!;
    if (parts.length === 0) {
      if (JOINERS.has(normAt(view, i))) continue;
      break;
    }
    for (const part of parts) {
      const next = part < 0 ? undefined : node === 0 ? trie.roots[part] : trie.children[node]?.get(part);
      if (!next) return best;
      node = next;
    }
    const forms = trie.forms[node];
    if (!forms) continue;
    const fitting = forms.filter(form => fits(view, form, sentence, first, i + 1));
    if (fitting.length > 0) best = { first, end: i + 1, sentence: sentence.id, language, forms: fitting };
  }
  return best;
}

/** Whether the text writes a form as the form asks: language, capitals, article. */
function fits(view: TokenView, form: NameForm, sentence: Sentence, first: number, end: number): boolean {
  const { language } = sentence;
  // A single word or an acronym of the other language is more often a word of this one: "Grenade", "UN", "Jordan".
  if (form.language !== language && (form.words === 1 || form.upper || form.role === 'demonym')) return false;
  if (form.upper && !isAcronym(view, first, end)) return false;
  if (form.capitalAt >= 0 && !capitalised(view, first, end, form.capitalAt)) return false;
  if (
    form.actor.kind === 'place' &&
    first === sentence.firstToken &&
    end === first + 1 &&
    COMMON_WORDS.has(normAt(view, first))
  )
    return false;
  // "US$9 billion"
  if (view.text[view.tokens.ends[end - 1]!] === '$') return false;
  if (form.words === 1 && form.actor.kind !== 'person' && COURTESY.has(normAt(view, first - 1))) return false;
  // "Lord Lyons", "President Cleveland", "Lord Wellington": somebody who bears the name of a town.
  const town = form.words === 1 && (form.actor.kind === 'place' || form.role === 'capital');
  if (town && isCapital(view, first - 1) && isTitle(view, first - 1)) return false;
  if (form.actor.kind === 'person' && form.words > 1 && isGivenNamesOnly(view, first, end)) return false;
  // "M. Jean Gallois": a surname.
  if (form.words === 1 && form.role === 'demonym' && isGivenNameOf(view, first)) return false;
  // "Berlin est coupé en deux" is not East Berlin.
  if (form.words === 2 && form.lastCapital && end > first + 1 && view.shapes[end - 1] === Shape.Lower) return false;
  if (form.article && !isDeterminer(normAt(view, first - 1))) return false;
  // "the Six-Party Talks" are not the Six.
  if (NUMBERS.has(normAt(view, end - 1)) && JOINERS.has(normAt(view, end))) return false;
  if (form.words === 1 && form.actor.kind === 'org' && !form.upper) {
    const next = normAt(view, end);
    if (OPENING.has(next)) return false;
  }
  return true;
}

/** "Juan Carlos" of "Juan Carlos Varela": given names, with a surname behind them. */
function isGivenNamesOnly(view: TokenView, first: number, end: number): boolean {
  if (view.shapes[end] !== Shape.Capital || view.timed[end] === 1 || isRoman(view, end)) return false;
  if (GENERIC_CAPITALS.has(foldedAt(view, end)) || THINGS.has(foldedAt(view, end))) return false;
  for (let i = first; i < end; i++) if (!FIRST_NAMES.has(foldedAt(view, i))) return false;
  return true;
}

function isRoman(view: TokenView, i: number): boolean {
  return /^[ivx]+(?:e|er|ème)?$/.test(normAt(view, i));
}

/** Whether a capitalised word stands right behind a given name that opens a phrase. */
function isGivenNameOf(view: TokenView, surname: number): boolean {
  const given = surname - 1;
  if (given < 0 || !isCapital(view, surname) || !isCapital(view, given) || !FIRST_NAMES.has(foldedAt(view, given)))
    return false;
  return given === 0 || isTitle(view, given - 1) || !isDeterminer(normAt(view, given - 1));
}

function isAcronym(view: TokenView, first: number, end: number): boolean {
  let upper = false;
  for (let i = first; i < end; i++) {
    if (!isWord(view, i)) continue;
    if (view.shapes[i] === Shape.Lower || view.shapes[i] === Shape.Capital) return false;
    upper = true;
  }
  return upper;
}

/** Whether the word of that number, over all tokens of the match, begins with a capital. */
function capitalised(view: TokenView, first: number, end: number, word: number): boolean {
  let count = 0;
  for (let i = first; i < end; i++) {
    const length = view.symbols[view.tokens.norms[i]!]!.length;
    if (word < count + length) {
      if (word === count) return view.shapes[i] !== Shape.Lower;
      return partCapitalised(view, i, word - count);
    }
    count += length;
  }
  return false;
}

function partCapitalised(view: TokenView, token: number, part: number): boolean {
  const written = view.text.slice(view.tokens.starts[token]!, view.tokens.ends[token]!).match(/[\p{L}\p{N}]+/gu)?.[
    part
  ];
  return written !== undefined && /^\p{Lu}/u.test(written);
}
