import type { Language } from '../language/language.ts';

type Side = 'past' | 'coming';

/** Words right before an expression that tell on which side of now it lies. */
const LEADING: Record<Language, Readonly<Record<Side, ReadonlySet<string>>>> = {
  fr: { past: new Set(['depuis']), coming: new Set(["d'ici", 'ici', 'pour', 'compter', 'partir']) },
  en: { past: new Set(['since']), coming: new Set(['until', 'till', 'by']) },
};

/** Verb forms, folded, by their endings and as whole words. Nouns that end alike are left out by hand. */
const COMING: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:(?!(?:camera|opera|para|caméra|sierra|terra|delta)\b)\p{L}{2,}(?:r[ao]|ront|rai|rez|rons)|doi(?:t|vent)|va|vont|devra|sera|seront|aura|auront|fera|feront|ira|iront|prevue?s?|attendue?s?|annoncee?s? pour|[a_] compter d[eu]|[a_] partir d[eu]|d'ici|jusqu'(?:_|au?))(?!\p{L})/gu,
  en: /\b(?:will|shall|would|to be|is to|are to|is due|are due|is expected|are expected|is set|are set|going to|plan(?:s|ned|ning)? to|planned for|intends? to|ready to|would be|slated|ha(?:s|ve) (?:scheduled|given)|(?:postpone|extend|delay|adjourn)\p{L}*(?: \p{L}+){0,4} until|as soon as|as early as|payable|effective|set to|scheduled (?:to|for)|'ll|won't|expected to|due to)\b/gu,
};
const PAST: Record<Language, RegExp> = {
  fr: /\b(?:(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est|se sont|fut|furent|ai|avons|eut) (?:(?:ete|pas|deja|aussi|encore|jamais|toujours|bien|egalement|ainsi|\p{L}+ment) )*\p{L}+(?:e|es|ee|ees|i|is|ie|it|us?|ue|ues|ert|erts|erte|aint|eint|oint)|(?:il|elle|on|qui) \p{L}{2,}(?:[^r]a|it|ut)|fut|furent|etait|etaient|avait|avaient|\p{L}{2,}erent|\p{L}{3,}(?:ait|aient)|\p{L}{3,}(?:irent|urent))\b/gu,
  en: /\b(?:was|were|had|has|have|did|said|told|took|came|went|made|began|begun|written|known|born|became|met|held|got|left|saw|led|fell|rose|won|lost|gave|spoke|sent|sank|broke|drew|struck|fought|killed|kept|put|(?!\p{L}*eed\b|(?:hundred|sacred|naked|hatred|infrared|unprecedented)\b)\p{L}{2,}ed)\b/gu,
};

/** French past participles by their accent, which the other patterns do not see; nouns in -té, -née, -mée are none. */
const PARTICIPLE =
  /(?!\p{L}*(?:t[eé]s?|nn[eé]es?|arm[eé]es?|dur[eé]es?|soir[eé]es?|journ[eé]es?|entr[eé]es?|id[eé]es?|prévue?s?|attendue?s?)(?!\p{L}))\p{L}{3,}(?:é|és|ée|ées)(?!\p{L})/gu;
/** A comma or colon between verb and date counts as so many letters. */
const CLAUSE = 40;

/** Where a sentence has verb forms that speak of the past, and of what is to come. Offsets into the text. */
export interface TenseCues {
  readonly past: readonly number[];
  readonly coming: readonly number[];
  /** Commas, colons, semicolons: what lies beyond one is further away. */
  readonly borders: readonly number[];
}

/** Finds the cues of `text.slice(from, to)`, once for a sentence. */
export function tenseCues(text: string, from: number, to: number, language: Language): TenseCues {
  const plain = plainLetters(text.slice(from, to));
  const at = (pattern: RegExp): number[] =>
    Array.from(plain.matchAll(pattern), match => from + match.index + match[0].length);
  const past = at(PAST[language]);
  if (language === 'fr') {
    const participles = Array.from(
      text.slice(from, to).toLowerCase().matchAll(PARTICIPLE),
      match => from + match.index + match[0].length,
    );
    if (participles.length > 0) past.push(...participles);
    past.sort((a, b) => a - b);
  }
  const borders = Array.from(plain.matchAll(/[,;:]/g), match => from + match.index);
  return { past, coming: at(COMING[language]), borders };
}

/** On which side of now an expression lies: the word before it tells, or else the verb form nearest to it; null where neither does. */
export function sideOf(cues: TenseCues, start: number, before: string, language: Language): Side | null {
  const ahead = LEADING[language].coming.has(before);
  if (ahead && (cues.past.length === 0 || cues.coming.length > 0)) return 'coming';
  if (LEADING[language].past.has(before)) return 'past';
  const past = nearest(cues.past, start, cues.borders);
  const coming = nearest(cues.coming, start, cues.borders);
  if (past === null) return coming === null ? null : 'coming';
  return coming !== null && coming <= past ? 'coming' : 'past';
}

/** How far the nearest place before or after is, clause borders counted; null where there is none. */
function nearest(places: readonly number[], at: number, borders: readonly number[]): number | null {
  const k = firstAfter(places, at);
  const crossed = (place: number): number => Math.abs(firstAfter(borders, place) - firstAfter(borders, at));
  const gaps = [places[k - 1], places[k]]
    .filter(place => place !== undefined)
    .map(place => Math.abs(place - at) + CLAUSE * crossed(place));
  return gaps.length === 0 ? null : Math.min(...gaps);
}

function firstAfter(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lower case without accents, of the same length, so that offsets stay true. The preposition "à" is not made the auxiliary "a". */
function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  return lower.replace(/(?<!\p{L})à(?!\p{L})/gu, '_').replace(/[^\u0000-\u007f]/g, letter => PLAIN[letter] ?? letter);
}

const PLAIN: Record<string, string> = {};
for (const [plain, letters] of Object.entries({ a: 'àâä', c: 'ç', e: 'éèêë', i: 'îï', o: 'ôö', u: 'ùûü', "'": '’' })) {
  for (const letter of letters) PLAIN[letter] = plain;
}
