import type { Language } from '../../language/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that, under a verb, say that it does not happen. French "ne" alone counts too, save beside "que" ("ne … que" is "only"). */
export const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('pas jamais guère nullement aucunement point ni'),
  en: words("not n't never no nowhere neither nor hardly scarcely"),
};

/** "presque", "failli": all but. */
export const ALMOST: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('presque quasiment'),
  en: words('almost nearly'),
};

/** Markers of a clause that says what is not done: "sans avoir signé", "au lieu de signer". */
export const WITHOUT: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('sans lieu plutôt faute'),
  en: words('without instead rather'),
};

export const IF: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words("si s' condition moins supposer cas"),
  en: words('if unless provided providing supposing lest'),
};

export const PURPOSE: Readonly<Record<Language, ReadonlySet<string>>> = { fr: words('pour afin'), en: words('to so') };

export const WHETHER: Readonly<Record<Language, ReadonlySet<string>>> = { fr: words('si'), en: words('whether') };

/** Adverbs that say how sure the teller is. */
export const HEARSAY: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('prétendument apparemment vraisemblablement soi-disant supposément'),
  en: words('reportedly allegedly apparently supposedly purportedly'),
};
export const PERHAPS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('peut-être éventuellement probablement sans-doute'),
  en: words('perhaps maybe possibly probably presumably likely'),
};
