import type { Span } from '../../span.ts';
import { fold } from './fold.ts';
import { MORE_STEMS, OPENER, SURE, UNSURE } from './glued-labels.ts';
import { isBoilerplate } from './is-boilerplate.ts';

/**
 * Labels that stitched pages leave inside a paragraph without a full stop, folded. Only wordings that hardly begin a sentence.
 * Between them they may have separators; what follows must look like the start of a sentence.
 */
const GLUED = [
  '(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|menu|search)',
  "(?:aller|acces direct|passer)(?: directement)? (?:au|a la|a l') ?(?:contenu(?: principal)?|navigation|menu(?: principal)?|recherche)",
  "retour (?:en haut(?: de (?:la )?page)?|au sommaire|a l'accueil)",
  'back to top',
  '(?:langues?|languages?) ?:(?: ?(?:fr|en|de|es|it|nl|pt)\\b[ ,|/]{0,3}){1,8}',
  "s'abonner(?: (?:a partir de|pour|des) \\d+(?:[.,]\\d+)? ?(?:euros?|€)(?: ?(?:par mois|/ ?mois|seulement))?)?",
  'subscribe (?:now|from|for) (?:for |only |just )?[£$€]?\\d+(?:[.,]\\d+)?[£$€]?(?: (?:a|per) (?:month|week|year))?',
  '(?:show|load|see|view) (?:more|all) (?:results|articles|stories|comments|posts|news)',
  '(?:voir|afficher|charger) (?:plus de|tous les) (?:resultats|articles|commentaires)',
  'lire la suite|voir aussi|a lire aussi|voir plus|en savoir plus|lire aussi',
  'read more|see also|show more|read next',
  '(?:commentaires|comments) ?\\(\\d+\\)',
  "(?:partager|partagez|imprimer|envoyer) (?:cet |l'|cette |la )(?:article|page)(?: sur (?:facebook|twitter|x|whatsapp|linkedin))?",
  'share this (?:article|page|post|story)(?: on (?:facebook|twitter|x|whatsapp|linkedin))?',
  'accept(?:er)? (?:all|tous les)(?: les)? cookies|tout (?:accepter|refuser)|continuer sans accepter|accepter et fermer',
  '(?:se connecter|creer un compte|log in|sign in|sign up)(?= ?[|/·])',
  '(?:log|sign) ?in to (?:your account|comment|continue|continue reading|reply|post a comment)|(?:log in|sign in) or (?:register|sign up|create an account)',
  '(?:connectez-vous|identifiez-vous) (?:pour (?:commenter|continuer|reagir|lire la suite)|a votre compte)|mon compte|my account|creez un compte(?: gratuit)?',
  '(?:mon |my )?(?:panier|basket|cart) ?\\(\\d+\\)',
  '(?:traduire|voir la traduction de|translate) (?:cette page|ce (?:texte|message|commentaire)|this (?:page|text|post))|voir la traduction|see translation|show original|voir l.original',
  "(?:ecouter|ecoutez) (?:cet |l')article(?: ?\\(\\d+ ?min\\))?|listen to this (?:article|story)(?: ?\\(\\d+ ?min\\))?",
  '(?:create|get) (?:a|your) free (?:account|profile)(?: to (?:keep|continue) reading)?',
  '(?:abonnez-vous|inscrivez-vous) a (?:notre|la) (?:lettre d.information|newsletter|infolettre)|(?:sign up|subscribe) (?:to|for) (?:our|the) newsletter|je m.abonne',
  '(?:article|contenu) (?:offert|reserve|premium)|temps de lecture ?:? ?\\d+ ?min(?:utes?)?|reading time ?:? ?\\d+ ?min(?:utes?)?',
  '(?:suivez-nous|follow us)(?: (?:sur|on) (?:facebook|twitter|x|instagram|linkedin|youtube|bluesky))?',
  '(?:vous aimerez aussi|you (?:may|might) also like|related (?:articles|stories)|articles? (?:lies|similaires)|sur le meme sujet|dans la meme rubrique|on the same subject)',
  '(?:ajouter au panier|add to (?:cart|basket)|ajouter aux favoris|add to favou?rites|copier le lien|copy link|citer cet article|cite this (?:page|article))',
  '(?:accepter et continuer|accept and continue|gerer (?:les|mes) cookies|manage cookies|parametrer les cookies|cookie settings)',
  '(?:haut de page|top of page|page suivante|page precedente|next page|previous page|plan du site|site ?map|mentions legales|nous contacter|contact us)(?= ?[|/·–—])',
  'mot de passe oublie ?\\??|forgot(?:ten)? (?:your )?password ?\\??',
  'article reserve aux abonnes|reserve aux abonnes|subscribers only',
  '(?:version (?:pdf|imprimable)|pdf version|printable version|signaler une erreur|report (?:a mistake|an error))',
  'advertisement|publicite',
  '\\d{1,2} ?min(?:utes?)? (?:read|de lecture)',
];

const LABEL = `(?:${[...SURE, ...GLUED].join('|')})`;
const ANY_LABEL = `(?:${[...SURE, ...UNSURE, ...GLUED].join('|')})`;
const SEPARATED = '(?: ?[|·•/–—-] ?| )';
const STRETCH = new RegExp(`${LABEL}(?:${SEPARATED}${LABEL})*(?: ?[|·•])?`, 'uy');
/** One that holds labels with which a sentence may begin, too. */
const UNSURE_STRETCH = new RegExp(`${ANY_LABEL}(?:${SEPARATED}${ANY_LABEL})*(?: ?[|·•])?`, 'uy');
/** Where a stretch may begin: with a capital or digit, at the beginning or after what ends a sentence. */
const START = /(?<=(?:^|[.!?…»”")\]|·•])\s{0,12})[\p{Lu}\d]/gu;
const SENTENCE_START = /^\s*(?:$|[|·•]|["«“‘'([]?\s?[\p{Lu}\p{N}])/u;

/** One look for a stem spares most paragraphs the search. */
const STEMS =
  /skip to|jump to|contenu|navigation|menu|recherche|retour |back to top|langues?|languages?|abonne|subscribe|show |load |see |view |voir|afficher|charger|lire |savoir|read |comment|partage|imprimer|envoyer|share|accept|refuser|connecter|compte|log in|sign |password|passe|pdf|imprimable|signaler|report|advert|publicite|min|panier|basket|cart|tradu|translat|original|ecoute|listen|create|inscri|offert|premium|suivez|follow|aimerez|related|lies|similaires|meme |favori|copi|cite|cookies|page|plan du|site ?map|mentions|contact/;

/**
 * Label stretches glued inside a paragraph ("Show more results In September…"), in order, disjoint: the sentence splitter cuts at both ends.
 * A stretch begins where a sentence may begin and ends before something that begins one.
 */
export function splitBoilerplate(text: string): Span[] {
  const folded = fold(text);
  if (!STEMS.test(folded) && !MORE_STEMS.test(folded)) return [];
  const spans: Span[] = [];
  let reached = 0;
  for (const { index: start } of text.matchAll(START)) {
    if (start < reached) continue;
    const end = stretchEnd(STRETCH, folded, text, start, SENTENCE_START);
    const longer = stretchEnd(UNSURE_STRETCH, folded, text, start, OPENER);
    const last = Math.max(end, longer, wordingEnd(text, start));
    if (last < 0) continue;
    reached = last;
    spans.push({ start, end: last });
  }
  return spans;
}

/** A wording of the page before a sentence has at most so many characters, and the sentence behind it at least so many. */
const LONGEST_WORDING = 90;
const SHORTEST_SENTENCE = 24;
/** An opening word with its capital behind a small letter, where no full stop stands: there are two sentences, whatever the first one is. */
const INNER =
  /(?<=[\p{Ll}\d)]) (?=(?:The|In|On|At|By|An|It|He|She|They|Le|La|Les|Un|Une|Des|Du|En|Au|Aux|À|Il|Elle|Ils|Elles) \p{L}|L['’]\p{L})/gu;

/** "Tous droits réservés Le Courrier du Sud": whose they are follows, and no sentence. */
const OWNED = /©|copyright|rights|droits|credit|crédit|photo/iu;

/**
 * Where a wording of the page ends that the rules know as a whole and that runs on into a sentence ("Se connecter pour voir la suite The government …");
 * the rules look at how a sentence begins, and would take what it tells with it. -1 where none begins here.
 */
function wordingEnd(text: string, start: number): number {
  const piece = text.slice(start, start + LONGEST_WORDING);
  const stop = piece.search(/[.!?…](?:\s|$)/u);
  for (const { index } of piece.matchAll(INNER)) {
    if ((stop >= 0 && stop < index) || OWNED.test(piece.slice(0, index))) return -1;
    const behind = text.slice(start + index + 1, start + index + 1 + SHORTEST_SENTENCE);
    if (behind.length < SHORTEST_SENTENCE || /[.!?]/.test(behind)) continue;
    if (
      isBoilerplate(piece.slice(0, index), null) &&
      !isBoilerplate(text.slice(start + index + 1, start + index + 200), null)
    )
      return start + index;
  }
  return -1;
}

/** Where a stretch of labels ends that begins at a place, if what follows begins a sentence; -1 where none does. */
function stretchEnd(stretch: RegExp, folded: string, text: string, start: number, next: RegExp): number {
  stretch.lastIndex = start;
  const match = stretch.exec(folded);
  if (match === null) return -1;
  const end = start + match[0].trimEnd().length;
  return next.test(text.slice(end, end + 24)) ? end : -1;
}
