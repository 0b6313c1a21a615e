import type { Language } from '../language/language.ts';

type Side = 'past' | 'coming';

/** Words right before an expression that tell on which side of now it lies. */
const LEADING: Record<Language, Readonly<Record<Side, ReadonlySet<string>>>> = {
  fr: { past: new Set(['depuis']), coming: new Set(["d'ici", 'ici', 'pour', 'compter', 'partir']) },
  en: { past: new Set(['since']), coming: new Set(['until', 'till', 'by']) },
};

/** Verb forms, folded, by their endings and as whole words. Nouns that end alike are left out by hand. */
const COMING: Record<Language, RegExp> = {
  fr: /\b(?:(?!(?:camera|opera|para|caméra|sierra|terra|delta)\b)\p{L}{2,}(?:r[ao]|ront|rai|rez|rons)|doi(?:t|vent)|va|vont|devra|sera|seront|aura|auront|fera|feront|ira|iront|prevue?s?|attendue?s?|annoncee?s? pour|a compter d[eu]|a partir d[eu]|d'ici|jusqu'(?:a|au))\b/gu,
  en: /\b(?:will|shall|to be|is to|are to|is due|are due|is expected|are expected|is set|are set|going to|would|plans? to|scheduled|'ll|won't|until|starting|planned|expected|due)\b/g,
};
const PAST: Record<Language, RegExp> = {
  fr: /\b(?:(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est|se sont|fut|furent|ai|avons|eut) (?:(?:ete|pas|deja|aussi|encore|jamais|toujours|bien|egalement|ainsi|\p{L}+ment) )*\p{L}+(?:e|es|ee|ees|i|is|ie|it|us?|ue|ues|ert|erts|erte|aint|eint|oint)|fut|furent|etait|etaient|avait|avaient|\p{L}{2,}erent|\p{L}{3,}(?:ait|aient)|\p{L}{3,}(?:irent|urent))\b/gu,
  en: /\b(?:was|were|had|has|have|did|said|told|took|came|went|made|began|became|met|held|got|left|saw|led|fell|rose|won|lost|gave|spoke|sent|sank|broke|drew|struck|fought|killed|kept|put|\p{L}{2,}ed)\b/gu,
};

/**
 * Whether the sentence around `[start, end)` speaks of the past or of what is to come: the verb form nearest to the expression decides.
 * Looks at most 160 characters to either side, so it costs the same on any text.
 */
export function tenseAround(
  folded: (from: number, to: number) => string,
  start: number,
  end: number,
  bounds: { readonly from: number; readonly to: number },
  language: Language,
  before: string,
): Side | null {
  if (LEADING[language].coming.has(before)) return 'coming';
  if (LEADING[language].past.has(before)) return 'past';
  const left = folded(Math.max(bounds.from, start - 160), start);
  const right = folded(end, Math.min(bounds.to, end + 160));
  const near = (pattern: RegExp): number => Math.min(lastDistance(pattern, left), firstDistance(pattern, right));
  const coming = near(COMING[language]);
  const past = near(PAST[language]);
  if (coming === Number.POSITIVE_INFINITY && past === coming) return null;
  return coming <= past ? 'coming' : 'past';
}

function lastDistance(pattern: RegExp, text: string): number {
  let end = Number.NEGATIVE_INFINITY;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return text.length - end;
}

function firstDistance(pattern: RegExp, text: string): number {
  const found = text.matchAll(pattern).next().value;
  return found ? found.index : Number.POSITIVE_INFINITY;
}
