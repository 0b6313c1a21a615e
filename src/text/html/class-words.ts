import type { Element } from './tree.ts';
import { attribute } from './tree.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''));

/** Words in `class` and `id` that say an element is furniture of the page, in the tongues pages are built in. */
const FURNITURE = set(`
  nav navbar navigation menu submenu topbar breadcrumb breadcrumbs ariane sidebar footer foot colophon toolbar tools tool outils skip skiplink
  share sharing sharebar social partage partager reseaux addthis related recommended recommendations recommend similaires suggestions teaser teasers promo promos promotion
  ad ads advert advertisement advertising publicite pub sponsor sponsored outbrain taboola cookie cookies consent gdpr rgpd cmp
  login signin signup connexion subscribe subscription subscribe abonnement abonner abonnez newsletter newsletters infolettre nl paywall register
  comment comments commentaires commentlist respond reply replies disqus pagination pager paginate prevnext tags tagcloud widget widgets
  popup modal overlay lightbox copyright legal mentions tagline trending popular mostread rss donate donation don feedback rating
  masthead banner search searchform lang langs langues languages infobar toc jump-to hatnote editsection printfooter catlinks noprint metadata authorbox authorbio about-author
`);

/** Words that say an element is the text itself. */
const CONTENT = set(`
  article articlebody body-article content entry entrycontent post postcontent story storybody main maincontent text texte corps contenu body hentry prose richtext
`);

const NOTES = set(
  'references reference footnotes footnote notes note-de-bas-de-page endnotes bibliography bibliographie reflist refs fnlist',
);

/** Class and id of an element as lower-case words, camel case and signs taken apart. */
function wordsOf(element: Element): string[] {
  const raw = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400);
  if (raw.length < 2) return [];
  const names = raw.split(/\s+/).map(name => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
  return names.flatMap(name => [name, ...name.split(/[^a-zà-ÿ]+/)]);
}

function says(element: Element, words: ReadonlySet<string>): boolean {
  return element.attrs.length > 0 && wordsOf(element).some(word => words.has(word));
}

const FURNITURE_TAGS = set('nav footer aside button dialog form fieldset menu search label legend');
const FURNITURE_ROLES = set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar form alert',
);
const WHOLE = set('html body main article');

/** Whether the tag, role, class or id of an element marks it as furniture. Words on the page as a whole count for nothing. */
export function isFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.tagName)) return true;
  if (FURNITURE_ROLES.has(attribute(element, 'role') ?? '')) return true;
  return !WHOLE.has(element.tagName) && says(element, FURNITURE);
}

export function isNamedContent(element: Element): boolean {
  if (element.tagName === 'article' || element.tagName === 'main') return true;
  if (attribute(element, 'role') === 'main' || /articleBody/i.test(attribute(element, 'itemprop') ?? '')) return true;
  return says(element, CONTENT);
}

/** Lists of footnotes and references. */
export function isNoteList(element: Element): boolean {
  return says(element, NOTES) || /^doc-(?:endnotes|footnote|bibliography)$/.test(attribute(element, 'role') ?? '');
}
