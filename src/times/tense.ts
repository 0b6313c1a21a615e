import type { Language } from '../language/language.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Span } from '../span.ts';

/** On which side of now: past, to come, or to come after what is told. */
export type Side = 'past' | 'coming' | 'later';

/** Words right before an expression that tell on which side of now it lies. */
const LEADING: Record<Language, Readonly<Record<'past' | 'coming', ReadonlySet<string>>>> = {
  fr: { past: new Set(['depuis']), coming: new Set(["d'ici", 'ici', 'pour', 'compter', 'partir']) },
  en: { past: new Set(['since']), coming: new Set(['until', 'till', 'by']) },
};

/** Verb forms, folded, by their endings and as whole words. Nouns that end alike are left out by hand. A participle after its auxiliary is taken with it. */
const COMING: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:(?:sera|seront) (?:\p{L}+ment )?\p{L}+|(?:doi(?:t|vent)|va|vont|devra|devront|pourra|pourront) (?:\p{L}+ment )?(?:etre \p{L}+|\p{L}+)|(?!(?:camera|opera|para|sierra|terra|delta)\b)\p{L}{2,}(?:r[ao]|ront|rai|rez|rons)|sera|seront|aura|auront|fera|feront|ira|iront|[a_] compter d[eu]|entre maintenant et|[a_] partir d[eu]|d'ici|jusqu'(?:_|au?))(?!\p{L})/gu,
  en: /\b(?:(?:will|shall|to|must)(?: \p{L}+)? be \p{L}+|will|shall|is to|are to|is due|are due|is expected|are expected|is set|are set|going to|plans? to|planning to|intends? to|ready to|as soon as|as early as|payable|effective|between now and|set to|'ll|won't)\b/gu,
};
/** What was still to come when it was told: "said it would", "annonça qu'il viendrait". */
const LATER: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:\p{L}{2,}(?:erai|drai|rrai)(?:t|ent)|(?:entre|entrent) en vigueur|expirent?|commencent?|debutent?|s'ouvrent?|reprend|reprennent|prend effet|prennent effet|s'achevent?|court jusqu|(?:part|sort|sub|ag|aboutr?|reun|ouvr|fin)irai(?:t|ent)|(?:devai|allai)(?:t|ent) (?:\p{L}+ment )?(?:etre \p{L}+|s'\p{L}+|se \p{L}+|\p{L}+)|(?:decide|decident|convenu|accepte|promis|propose|prevoit|prevoient|envisage|souhaite|espere)\p{L}{0,3} (?:de |d'|a |_ )?(?:se |s'|y )?\p{L}{2,}(?:er|ir|re)|prevue?s?|attendue?s?|(?:annoncee?s?|convoquee?s?|programmee?s?) pour|(?:reportee?s?|ajournee?s?|fixee?s?|renvoyee?s?) (?:au|_|pour))(?!\p{L})/gu,
  en: /\b(?:would(?: \p{L}+)? be \p{L}+|would \p{L}+|(?:expected|scheduled|due|planned|set) (?:on |for |by )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:adjourned|postponed|put off|delayed|deferred|moved|rescheduled) (?:until|till|to(?= (?:the |an? )?(?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|later|\d)))|resigns|returns|meets|leaves|arrives|votes|convenes|retires|reconvenes|slated|(?:was|were|been|is|are) (?:due|expected|scheduled|planning|set|supposed|ready|likely|about|going) (?:to|for)(?: be)? \p{L}+|due to|expires?|begins?|starts|opens|resumes?|reopens|takes? effect|(?:come|enter)s? into (?:force|effect)|runs until|ha(?:s|ve) (?:scheduled|given)|(?:planned|scheduled|expected|supposed) (?:to|for)(?: be)? \p{L}+|planned an?|(?:postpone|extend|delay|adjourn)\p{L}*(?: \p{L}+){0,4} until|(?:agree(?:d|ment)|option|decision|decided|offer(?:ed)?|proposal|bid|refused|hoped?|promised) to \p{L}+|to \p{L}{3,}(?: [^\s.,;]+){0,12} by)\b/gu,
};
const PAST: Record<Language, RegExp> = {
  fr: /\b(?:(?:reuni|saisi|elu|conclu|rendu|recu|paru|survenu|disparu|ouvert|pris|remis|transmis|detruit|construit|entendu|obtenu|detenu|intervenu|dissous)(?:e|s|es|te|tes)?|(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est|se sont|fut|furent|ai|avons|eut) (?:(?:ete|pas|deja|aussi|encore|jamais|toujours|bien|egalement|ainsi|\p{L}+ment) )*\p{L}+(?:e|es|ee|ees|i|is|ie|it|us?|ue|ues|ert|erts|erte|aint|eint|oint)|(?:il|elle|on|qui) \p{L}{2,}(?:[^r]a|it|ut)|fut|furent|etait|etaient|avait|avaient|\p{L}{2,}erent|\p{L}{3,}(?:ait|aient)|\p{L}{3,}(?:irent|urent))\b/gu,
  en: /\b(?:was|were|had|has|have|did|said|told|took|came|went|made|began|begun|written|known|born|became|met|held|got|left|saw|led|fell|rose|won|lost|gave|spoke|sent|sank|broke|drew|struck|fought|killed|kept|put|brought|bought|sold|paid|heard|thought|taught|caught|sought|felt|found|meant|ran|shot|sat|slept|stood|threw|understood|wrote|built|chose|drove|fled|flew|forgot|grew|hid|knew|laid|spent|withdrew|overthrew|shook|swore|stole|wore|(?!\p{L}*eed\b|un\p{L}+|(?:hundred|united|sacred|naked|hatred|infrared|unprecedented)\b)\p{L}{2,}ed)\b/gu,
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
  readonly later: readonly number[];
  /** Commas, and twice colons and semicolons: what lies beyond one is further away. */
  readonly borders: readonly number[];
}

/** Finds the cues of `text.slice(from, to)`, once for a sentence. */
export function tenseCues(text: string, from: number, to: number, language: Language): TenseCues {
  const plain = plainLetters(text.slice(from, to));
  const stretches = (pattern: RegExp): Stretch[] =>
    Array.from(plain.matchAll(pattern), match => [from + match.index, from + match.index + match[0].length]);
  const coming = stretches(COMING[language]);
  const later = stretches(LATER[language]);
  let past = stretches(PAST[language]).map(([, end]) => end);
  if (language === 'fr') {
    const participles = Array.from(
      text.slice(from, to).toLowerCase().matchAll(PARTICIPLE),
      match => from + match.index + match[0].length,
    );
    past = [...past, ...participles].sort((a, b) => a - b);
  }
  const borders = Array.from(plain.matchAll(/[,;:]/g)).flatMap(({ 0: sign, index }) =>
    sign === ',' ? [from + index] : [from + index, from + index],
  );
  return {
    past: outside(outside(past, coming), later),
    coming: outside(ends(coming), later),
    later: ends(later),
    borders,
  };
}

type Stretch = readonly [start: number, end: number];

const ends = (stretches: readonly Stretch[]): number[] => stretches.map(([, end]) => end);

/** Those of the places that lie in none of the stretches, both in order. */
function outside(places: readonly number[], stretches: readonly Stretch[]): number[] {
  let k = 0;
  return places.filter(place => {
    while (k < stretches.length && (stretches[k] as Stretch)[1] < place) k++;
    const stretch = stretches[k];
    return !stretch || place <= stretch[0];
  });
}

/** On which side of now an expression lies: the word before it tells, or else the verb form nearest to it; null where neither does. */
export function sideOf(cues: TenseCues, { start, end }: Span, before: string, language: Language): Side | null {
  const open = cues.coming.length > 0 || cues.later.length > 0;
  if (LEADING[language].coming.has(before) && (cues.past.length === 0 || open))
    return cues.coming.length > 0 || cues.past.length === 0 ? 'coming' : 'later';
  if (LEADING[language].past.has(before)) return 'past';
  const gaps = (['coming', 'later', 'past'] as const)
    .map(side => ({ side, gap: nearest(cues[side], start, end, cues.borders) ?? Number.POSITIVE_INFINITY }))
    .filter(({ gap }) => gap < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.gap - b.gap);
  return gaps[0]?.side ?? null;
}

/**
 * How far the nearest place before or after is, clause borders counted; null where there is none. A comma right after the expression is
 * no border: "en juin, il partira".
 */
function nearest(places: readonly number[], start: number, end: number, borders: readonly number[]): number | null {
  const k = firstAfter(places, start);
  const [before, after] = [places[k - 1], places[k]];
  const gaps: number[] = [];
  if (before !== undefined)
    gaps.push(start - before + CLAUSE * (firstAfter(borders, start) - firstAfter(borders, before)));
  if (after !== undefined)
    gaps.push(after - start + CLAUSE * Math.max(0, firstAfter(borders, after) - firstAfter(borders, end + 1)));
  return gaps.length === 0 ? null : Math.min(...gaps);
}

function firstAfter(places: readonly number[], at: number): number {
  return partitionPoint(0, places.length, i => (places[i] as number) < at);
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
