// Titles of office and the identifiers of offices: a title, and the state or organisation it is held in.
import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/language.ts';
import { actorIndex, nameOf, resolveName, territoryOf } from './actor-index.ts';
import { bodyLikeness } from './body-names.ts';
import { foldWords } from './fold.ts';
import type { Pack } from './pack.ts';
import { isCalledForShort, titleOrder } from './title-likeness.ts';

/** A title of office: one entry of `packs/<name>/offices.yaml`. */
export interface OfficeTitle {
  readonly id: string;
  /** What its holder is called, in the singular, masculine and feminine; the usual form first. */
  readonly fr: readonly string[];
  readonly en: readonly string[];
  /** What the office itself is called: "ministère de la Défense", "presidency". */
  readonly seat?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Verbs, in the infinitive, of which the holder is the subject and the owner the object: "chair", "présider". */
  readonly verb?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Whether the title says enough without the state or organisation; `known`: with an article, of people whom the pack knows only. */
  readonly bare?: boolean | 'known';
  /** Whether "to", "à" after the title tell where its holder is sent and not whose it is: "ambassadeur à Londres". */
  readonly sent?: boolean;
  /** Whether several hold it at a time, of one owner: ministers, deputies, ambassadors. */
  readonly shared?: boolean;
  /** Whether an organisation has it, so that the one a document is about is meant where none is told; `unknown`: one that no pack knows only. */
  readonly body?: boolean | 'unknown';
  /** What somebody at the head of has this office: "at the head of the government", "à la tête de la ville". */
  readonly headOf?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Whether a complement makes another title of it: "président du conseil". */
  readonly closed?: boolean;
}

/** A name of a title, folded, as a word of a trie. */
export interface TitleNode {
  readonly next: Map<string, TitleNode>;
  title: OfficeTitle | null;
  /** Whether the name is that of the office and not of its holder. */
  seat: boolean;
}

export interface TitleIndex {
  readonly byLanguage: Readonly<Record<Language, TitleNode>>;
  readonly byId: ReadonlyMap<string, OfficeTitle>;
  readonly byVerb: Readonly<Record<Language, ReadonlyMap<string, OfficeTitle>>>;
  /** Titles by the folded noun of what they are at the head of. */
  readonly byHeaded: Readonly<Record<Language, ReadonlyMap<string, OfficeTitle>>>;
}

const indexes = new WeakMap<Pack, TitleIndex>();

/** The titles of a pack by their words; built once for each pack. */
export function titleIndex(pack: Pack): TitleIndex {
  let index = indexes.get(pack);
  if (!index) {
    index = build(pack.offices ?? []);
    indexes.set(pack, index);
  }
  return index;
}

function build(titles: readonly OfficeTitle[]): TitleIndex {
  const byLanguage = { fr: node(), en: node() };
  for (const title of titles) {
    for (const language of LANGUAGES) {
      for (const name of title[language]) put(byLanguage[language], name, title, false);
      for (const name of title.seat?.[language] ?? []) put(byLanguage[language], name, title, true);
    }
  }
  const ofVerbs = (language: Language) =>
    new Map(titles.flatMap(title => (title.verb?.[language] ?? []).map(verb => [verb, title] as const)));
  const ofHeaded = (language: Language) =>
    new Map(
      titles.flatMap(title => (title.headOf?.[language] ?? []).map(noun => [foldWords(noun)[0]!, title] as const)),
    );
  return {
    byLanguage,
    byId: new Map(titles.map(title => [title.id, title])),
    byVerb: { fr: ofVerbs('fr'), en: ofVerbs('en') },
    byHeaded: { fr: ofHeaded('fr'), en: ofHeaded('en') },
  };
}

/** The title whose holder is the subject of a verb, given in the infinitive; undefined for most verbs. */
export function titleOfVerb(pack: Pack, verb: string, language: Language): OfficeTitle | undefined {
  return titleIndex(pack).byVerb[language].get(verb);
}

function node(): TitleNode {
  return { next: new Map(), title: null, seat: false };
}

function put(root: TitleNode, name: string, title: OfficeTitle, seat: boolean): void {
  let at = root;
  for (const word of foldWords(name)) {
    let next = at.next.get(word);
    if (!next) {
      next = node();
      at.next.set(word, next);
    }
    at = next;
  }
  if (at.title) return;
  at.title = title;
  at.seat = seat;
}

const LINKS: ReadonlySet<string> = new Set('de du des d l la le les of the s for to a au aux et and in en'.split(' '));

/** The words of an owner that tell it from others: without articles and prepositions. */
export function ownerWords(text: string): string[] {
  return foldWords(text).filter(word => !LINKS.has(word));
}

/**
 * The identifier of an office: its title, and what it is an office of. Where the pack knows both, the same in both languages:
 * `office:prime-minister-of-greece`; else in the wording of the document: `office:director-of-centre-essais-port-lavel`.
 * @param owner id of an actor, or its words as written; null where the text tells none
 */
export function officeId(
  pack: Pack,
  title: OfficeTitle,
  owner: { readonly entity: string | null; readonly text: string } | null,
): string {
  const slug = owner ? ownerSlug(pack, owner) : '';
  return `office:${title.id}${slug === '' ? '' : `-of-${slug}`}`;
}

function ownerSlug(pack: Pack, { entity, text }: { readonly entity: string | null; readonly text: string }): string {
  if (entity === null) return ownerWords(text).join('-');
  const index = actorIndex(pack);
  // A name that no pack knows is worded more or less fully: its small words tell nothing.
  if (!index.byId.has(entity))
    return ownerWords(entity.slice(entity.indexOf(':') + 1)).join('-') || ownerWords(text).join('-');
  const land = entity.startsWith('state:') ? territoryOf(index, entity) : null;
  return (land ?? entity).slice((land ?? entity).indexOf(':') + 1);
}

interface Parsed {
  readonly title: OfficeTitle | null;
  readonly entity: string | null;
  readonly words: readonly string[];
}

/**
 * Which of the offices of a record a person means by a wording in either language: "premier ministre grec", "director of the Centre".
 * In groups, the likeliest first: those that say what the wording says, then those of that title that say less; for the name of an
 * organisation alone, its offices.
 */
export function officesNamed(pack: Pack, wording: string, known: readonly string[]): string[][] {
  // "président du Conseil" is one office, "président du Conseil des îles" another.
  for (const wanted of parseWording(pack, wording)) {
    const groups = officesMeant(pack, wanted, known);
    if (groups.length > 0) return groups;
  }
  return [];
}

function officesMeant(pack: Pack, wanted: Parsed, known: readonly string[]): string[][] {
  if (!wanted.title && wanted.words.length === 0) return [];
  const exact: string[] = [];
  const vaguer: string[] = [];
  for (const id of known) {
    const { title, words } = parseId(pack, id);
    if (wanted.title ? !isMeant(wanted, title) : wanted.entity === null) continue;
    if (!wanted.title) {
      if (sameOwner(pack, wanted.entity, words)) exact.push(id);
    } else if (
      wanted.words.length === 0 ||
      sameOwner(pack, wanted.entity, words) ||
      (wanted.entity === null && wanted.words.every(word => words.includes(word)))
    )
      exact.push(id);
    else if (words.length === 0 || (wanted.entity === null && words.every(word => wanted.words.includes(word))))
      vaguer.push(id);
  }
  // What others call it, in the other language or more fully, where the record knows nothing by this name.
  const alike = wanted.title
    ? known.filter(id => {
        const { title, words } = parseId(pack, id);
        return title !== null && isMeant(wanted, title) && !exact.includes(id) && isSameBody(wanted.words, words);
      })
    : [];
  // "la directrice" of whom the record calls director general; "le chef de la Sûreté" of its commander.
  const short = known.filter(id => {
    if (!wanted.title || wanted.words.length === 0 || exact.includes(id)) return false;
    const { title, words } = parseId(pack, id);
    return (
      title !== null &&
      (isCalledForShort(wanted.title.id, title.id) ||
        (wanted.title.id === 'head' && titleOrder('head', title.id) === -1)) &&
      (sameOwner(pack, wanted.entity, words) ||
        wanted.words.join(' ') === words.join(' ') ||
        isSameBody(wanted.words, words))
    );
  });
  return [exact, vaguer, alike, short].filter(group => group.length > 0);
}

/** The title asked for, or where it is said of what body, another word for it: "chairman" for "président", "at the head of". */
function isMeant(wanted: Parsed, title: OfficeTitle | null): boolean {
  if (title === wanted.title) return true;
  const order = title && wanted.title && wanted.words.length > 0 ? titleOrder(wanted.title.id, title.id) : null;
  return order !== null && wanted.title!.id !== 'head';
}

function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  return bodyLikeness(a, b) !== null || bodyLikeness(b, a) !== null;
}

function sameOwner(pack: Pack, entity: string | null, words: readonly string[]): boolean {
  if (entity === null) return false;
  return ownerSlug(pack, { entity, text: '' }) === words.join('-');
}

interface Found {
  readonly title: OfficeTitle;
  readonly first: number;
  readonly end: number;
}

/** What a wording may mean: by the longest title in it, then by shorter ones. */
function parseWording(pack: Pack, wording: string): Parsed[] {
  const words = foldWords(wording);
  const index = titleIndex(pack);
  const titles: Found[] = [];
  for (let first = 0; first < words.length; first++) {
    for (const language of LANGUAGES) {
      let at: TitleNode | undefined = index.byLanguage[language];
      for (let end = first; at && end < words.length; end++) {
        at = at.next.get(words[end]!);
        if (at?.title) titles.push({ title: at.title, first, end: end + 1 });
      }
    }
  }
  const longest = titles.sort((a, b) => b.end - b.first - (a.end - a.first));
  return (longest.length > 0 ? longest : [null]).map(found => parsedAs(pack, words, found));
}

function parsedAs(pack: Pack, words: readonly string[], best: Found | null): Parsed {
  const rest = best ? [...words.slice(0, best.first), ...words.slice(best.end)] : words;
  const left = rest.filter(word => !LINKS.has(word));
  const entity =
    left.length === 0
      ? null
      : (resolveName(actorIndex(pack), rest.filter((word, i) => !(LINKS.has(word) && i === 0)).join(' ')) ??
        resolveName(actorIndex(pack), left.join(' ')));
  return { title: best?.title ?? null, entity, words: left };
}

function parseId(pack: Pack, id: string): Parsed {
  const slug = id.slice(id.indexOf(':') + 1);
  const { byId } = titleIndex(pack);
  // Titles hold "-of-" themselves: the longest that fits.
  for (let cut = slug.length; cut > 0; cut = slug.lastIndexOf('-of-', cut - 1)) {
    const title = byId.get(slug.slice(0, cut));
    const rest = slug.slice(cut + 4);
    if (title) return { title, entity: null, words: rest === '' ? [] : rest.split('-') };
  }
  return { title: null, entity: null, words: slug.split('-') };
}

/** The name of an office for people: "premier ministre (Grèce)"; null for what is no office. */
export function officeName(pack: Pack, id: string, language: Language): string | null {
  if (!id.startsWith('office:')) return null;
  const { title, words } = parseId(pack, id);
  if (!title) return null;
  const name = title[language][0] ?? title.en[0] ?? title.fr[0]!;
  if (words.length === 0) return name;
  const index = actorIndex(pack);
  const slug = words.join('-');
  const owner = pack.actors.find(actor =>
    actor.kind === 'state' ? territoryOf(index, actor.id) === `place:${slug}` : actor.id.endsWith(`:${slug}`),
  );
  return `${name} (${owner ? nameOf(index, owner.id, language) : words.join(' ')})`;
}

/** Whether an office has one holder at a time: its title is no shared one, and whose it is is told. */
export function isSingleOffice(pack: Pack, id: string): boolean {
  if (!id.startsWith('office:')) return false;
  const { title, words } = parseId(pack, id);
  return title !== null && title.shared !== true && words.length > 0;
}
