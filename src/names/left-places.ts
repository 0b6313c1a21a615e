// "les troupes ont quitté Beni Rached", "évacuèrent le Fezzan": what armies take, hold or leave is a place, where nothing else tells.
import type { Sentence } from '../language/words.ts';
import { normAt, type TokenView } from './token-view.ts';

/** Verbs whose object is a place whoever does so. */
const HELD: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:évacu|occup|assiég|bombard|pilonn)(?:e|ent|é|a|èrent|ait|aient|er|eait|eaient|ea)$/,
  en: /^(?:evacuat(?:e|es|ed|ing)|occup(?:y|ies|ied|ying)|besieg(?:e|es|ed|ing)|shell(?:ed|ing))$/,
};
/** A person may be left, too: only troops leave places alone. */
const LEFT: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:quitt(?:e|ent|é|a|èrent|ait|aient|er)|repris|reprirent|reprit|prirent|libér(?:é|a|èrent|ent))$/,
  en: /^(?:le(?:ft|ave|aves|aving)|retook|reached|abandon(?:ed|ing)?)$/,
};
const TROOPS: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:troupes?|soldats?|marins?|matelots|aviateurs?|forces|armées?|flottes?|escadres?|escadrilles?|bataillons?|régiments?|brigades?|divisions?|sous-marins?|navires?|contingents?|garnisons?|unités?|parachutistes|légionnaires|conseillers|instructeurs|inspecteurs|observateurs)$/,
  en: /^(?:troops|soldiers|sailors|marines|airmen|forces|army|navy|fleet|squadrons?|battalions?|regiments?|brigades?|divisions?|submarines|ships|contingents?|garrison|units?|paratroopers|advis[eo]rs|instructors|inspectors|observers)$/,
};
/** How far before the verb those who do so are looked for. */
const REACH = 10;

/** "quittèrent le Fezzan": lands have an article in French. */
const ARTICLE = /^(?:le|la|l'|les)$/;
/** Nouns for what troops leave, which a capital makes no name of: "quittèrent la Ville". */
const NOUN =
  /^(?:ville|cité|capitale|zone|région|base|camp|caserne|citadelle|forteresse|fort|palais|port|quartier|secteur|territoire|pays|royaume|république|empire|union|organisation|alliance|province|légion|front)$/;

/** Whether the name at `first` is the object of such a verb right before it. */
export function isHeldOrLeft(view: TokenView, { firstToken, language }: Sentence, first: number): boolean {
  if (!language) return false;
  const article = language === 'fr' && ARTICLE.test(normAt(view, first - 1));
  if (article && NOUN.test(normAt(view, first))) return false;
  const at = article ? first - 2 : first - 1;
  const verb = normAt(view, at);
  if (HELD[language].test(verb) && !article) return true;
  if (!HELD[language].test(verb) && !LEFT[language].test(verb)) return false;
  for (let i = at - 1; i >= Math.max(firstToken, first - REACH); i--)
    if (TROOPS[language].test(normAt(view, i))) return true;
  return false;
}
