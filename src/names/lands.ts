// Lands that no pack knows, told by the rest of the text: "Kelmark joined …" beside "the Parliament of Kelmark", "Le Caldo, membre …" beside "caldoise".
import type { Language } from '../language/language.ts';
import type { Owners, UnknownName } from './find-unknown.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import { foldedAt, normAt, Shape, type TokenView } from './token-view.ts';

/** "the Parliament of X", "the Bank of X": bodies that a land has, and nobody else. */
const BODIES: ReadonlySet<string> = new Set(
  'parliament government council assembly republic kingdom bank university army navy senate duchy principality'.split(
    ' ',
  ),
);
/** "X's government" */
const OWNED: ReadonlySet<string> = new Set(
  'government parliament capital army navy fishermen waters coast border borders'.split(' '),
);
/** What a land makes of its name to say whose something is: "caldois", "astrellais", "ostranien" of a land in -ie. */
const ADJECTIVE = /(?:aise?|oise?|een(?:ne)?|aine?|ien(?:ne)?|ian|ese|ish|an)s?$/;
/** The end of a name that its adjective drops. */
const ENDING = /(?:i[ae]|[aeoy])$/;
const SHORTEST = 4;

/** The unknown names of a document with those that its other words tell to be lands; in order. */
export function withLands(view: TokenView, unknown: readonly UnknownName[], owners: Owners): readonly UnknownName[] {
  const adjectives = adjectivesOf(view);
  const persons = new Set(
    unknown
      .filter(({ type, first, end }) => type === 'PER' && end > first + 1)
      .map(({ end }) => foldedAt(view, end - 1)),
  );
  const owned = ownedLands(view);
  const isLand = (token: number): boolean => {
    const word = foldedAt(view, token);
    return (
      word.length >= SHORTEST &&
      !persons.has(word) &&
      !GENERIC_CAPITALS.has(word) &&
      (owned.has(word) || isStemOf(word, adjectives))
    );
  };
  const covered = new Set(unknown.flatMap(({ first, end }) => range(first, end)));
  const found = unknown.map(name =>
    !name.sure && name.end === name.first + 1 && /^(?:PER|MISC)$/.test(name.type) && isLand(name.first)
      ? { first: name.first, end: name.end, sentence: name.sentence, type: 'LOC' as const, sure: true }
      : name,
  );
  const opening =
    adjectives.length === 0 ? [] : openings(view, owners).filter(({ first }) => !covered.has(first) && isLand(first));
  return opening.length === 0 ? found : [...found, ...opening].sort((a, b) => a.first - b.first);
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}

/** Words that may be the adjective of a land. */
function adjectivesOf(view: TokenView): string[] {
  return view.folded.flatMap(([word]) => (word && word.length > SHORTEST + 1 && ADJECTIVE.test(word) ? [word] : []));
}

/** "caldo" of "caldoise", "ostranie" of "ostranien". Of a person "-ien" makes an adjective too: "Lamarck", "lamarckien". */
function isStemOf(word: string, adjectives: readonly string[]): boolean {
  const stem = word.replace(ENDING, '');
  if (stem.length < SHORTEST || stem === word) return false;
  const ofPersons = !/i[ae]$/.test(word);
  return adjectives.some(
    adjective =>
      adjective.startsWith(stem) &&
      /^[aeio]?(?:aise?|oise?|een(?:ne)?|aine?|ien(?:ne)?|ian|ese|ish|an)s?$/.test(adjective.slice(stem.length)) &&
      !(ofPersons && /(?:ien(?:ne)?|ian)s?$/.test(adjective)),
  );
}

/** The single words in capitals of which the text names a body: "the Island Council of Kelmark", "Kelmark's parliament". */
function ownedLands(view: TokenView): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 2; i < view.tokens.length; i++) {
    if (view.shapes[i] !== Shape.Capital) continue;
    const of =
      normAt(view, i - 1) === 'of' && BODIES.has(foldedAt(view, i - 2)) && view.shapes[i - 2] === Shape.Capital;
    const alone = of && view.shapes[i + 1] !== Shape.Capital && !/^(?:and|of)$/.test(normAt(view, i + 1));
    if (alone || (/^['’]s$/.test(normAt(view, i + 1)) && OWNED.has(foldedAt(view, i + 2))))
      found.add(foldedAt(view, i));
  }
  return found;
}

/** "Le Caldo adhère": behind its article, a word in capitals that opens a French sentence. */
function openings(view: TokenView, owners: Owners): UnknownName[] {
  return view.words.sentences.flatMap(({ id, firstToken, endToken, language, kind }) => {
    const first = firstToken + 1;
    if ((language as Language | null) !== 'fr' || kind !== 'prose' || first + 1 >= endToken) return [];
    if (!/^l(?:e|a|es|['’])$/.test(normAt(view, firstToken)) || view.shapes[first] !== Shape.Capital) return [];
    if (owners[first]! >= 0 || view.timed[first] === 1 || view.small[view.tokens.norms[first]!] === 1) return [];
    if (view.shapes[first + 1] === Shape.Capital || /^['’-]$/.test(normAt(view, first + 1))) return [];
    return [{ first, end: first + 1, sentence: id, type: 'LOC' as const, sure: true }];
  });
}
