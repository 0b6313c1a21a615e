import type { Byline } from './byline.ts';
import { findDate } from './find-date.ts';

/**
 * The line that says where and when a text was printed, by the name of a paper or by what happened to the text: "LA GAZETTE DU LAC — lundi 9 mars 1987",
 * "Bulletin of the society, December 2001", "(texte paru en 1999)", "A talk given at the institute on 3 May 1988".
 */
const LONGEST = 120;

/** Words in names of papers. As a title, a line with one of them is the head of a paper; "speech" or "letter" would be what the page is about. */
const PAPER =
  /(?:^|[^\p{L}])(?:gazette|courrier|courier|journal|écho|echo|dépêche|dispatch|bulletin|newsletter|herald|times|tribune|chronicle|chronique|observer|observateur|quarterly|monthly|weekly|daily|hebdo|hebdomadaire|quotidien|mensuel|trimestriel|revue|magazine|almanach?|éclaireur|messager|messenger|réveil|progrès|républicain|argus|advertiser|examiner|intelligencer|feuille|cahiers|notebooks?|mercury|sentinel|standard|telegraph)(?!\p{L})/iu;
/** Words for kinds of texts, and for what happens to them. */
const TEXT =
  /^[\s(«"“]*(?:(?:l'|le |la |the |an? |notre |our |une? )?(?:lettre|letter|éditorial|editorial|opinion|column|billet|chronique|tribune|communiqué|press release|revue de presse|press review|discours|allocution|conférence|exposé|causerie|speech|talk|lecture|address|sermon|interview|entretien|fiche|fact ?sheet|notice|numéro|issue|n°|no\.?|vol\.?|volume|supplément|supplement|édition|edition|brochure|leaflet|tract|souvenirs|mémoires|memoirs|memories|carnets?|texte|text|article|note|témoignage|testimony|récit|extraits?|extracts?|excerpts?|chapter|chapitre|first|d'abord)(?!\p{L})|(?:paru|parue|publié|publiée|imprimé|écrit|prononcé|recueilli|propos|published|printed|written|delivered|given|recorded|reprinted)(?!\p{L}))/iu;
/** What is done to a text before "on", "in", "le", "en" and its date. */
const DONE =
  /(?:^|[^\p{L}])(?:parue?s?|publiée?s?|imprimée?s?|écrite?s?|prononcée?s?|donnée?s?|recueillie?s?|diffusée?s?|accordée?s?|published|printed|written|delivered|given|recorded|broadcast|issued|reprinted)(?!\p{L})/iu;
const WEEKDAY =
  /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[,\s]+(?:the\s)?$/iu;
const APART = /(?:[,(—–|·•:-]|\s\/)\s{0,3}(?:le\s|en\s|in\s|of\s|on\s)?$/u;
const SEASON = /(?:printemps|été|automne|hiver|spring|summer|autumn|fall|winter)\s$/iu;
const CLOSING_YEAR = /(?<![\p{L}\p{N}])(1[5-9]\d\d|20\d\d)(?=\s?[).]?\s*$)/u;

/** Reads such a line; `title`: the first of the page, which is often what the page is about. null where it is none. */
export function readPrinted(line: string, title: boolean): Byline | null {
  const text = line.trimEnd();
  if (text.length > LONGEST || /[.!?…]\s+\p{Lu}/u.test(text)) return null;
  const year = CLOSING_YEAR.exec(text);
  const date = findDate(line) ?? (year === null ? null : { start: year.index, end: year.index + 4, value: year[1]! });
  if (date === null || !/^[\s).]*$/.test(line.slice(date.end))) return null;
  const before = line.slice(0, date.start).replace(SEASON, '');
  const weekday = WEEKDAY.test(before);
  const head = before.replace(WEEKDAY, '');
  const apart = APART.test(head);
  if (title) return apart && date.value.length === 10 && (weekday || PAPER.test(head)) ? { author: null, date } : null;
  const told = TEXT.test(line) || PAPER.test(head);
  if (apart) return told ? { author: null, date } : null;
  // "Communiqué du 3 mai 1999", "Chronique parue le 3 mai 1999"
  const dated = /\s(?:du|le|en|on|of|in)\s$/iu.test(head);
  return dated && TEXT.test(line) && (DONE.test(head) || /\s(?:du|of)\s$/iu.test(head)) ? { author: null, date } : null;
}
