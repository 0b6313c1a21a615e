// Organisations and treaties by a part of the name that the text has given before: "the Union" after "the Lakes Fisheries Union".
import type { Mention } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import { foldWords } from '../packs/fold.ts';

type Found = Omit<Mention, 'id'>;

/** How many names of organisations are kept in mind; a text that names more of them leaves nothing to a short form. */
const KEPT = 64;

const ARTICLE = /^(?:l['’]|(?:la|le|the)\s)(?=\p{Lu})/iu;

/** Bodies that meet once: so many sentences behind the full name of one, "the Conference" may be another. */
const PASSING = /^(?:conference|conferences|congress|congres)$/;
const NEAR = 6;

/**
 * The mentions, in the order of the text, with the id of the fuller name for those that are a part of one name before them and of one only:
 * its noun alone ("le Comité"), or how it ends in English and begins in French ("the Harbour Board", "le Centre d'essais").
 * `known` tells the ids that a pack has: those stay.
 */
export function withShortForms(
  mentions: readonly Found[],
  known: (entity: string) => boolean,
  languageOf: (sentence: number) => Language | null,
): Found[] {
  const full = new Map<string, string[][]>();
  let last = Number.NEGATIVE_INFINITY;
  return mentions.map(mention => {
    const { entity, text, type } = mention;
    // "L'Union" may be taken for a name with its article.
    const words = foldWords(text.replace(ARTICLE, ''));
    const open = entity === null ? type === 'ORG' : isBody(entity) && !known(entity);
    if (words.length === 1 && PASSING.test(words[0]!) && mention.sentence - last > NEAR) return mention;
    const fuller = open ? fullerName(words, entity, full, languageOf(mention.sentence)) : null;
    if (fuller !== null) return { ...mention, entity: fuller };
    if (entity !== null && isBody(entity) && words.length > 1 && words.some(word => PASSING.test(word)))
      last = mention.sentence;
    if (entity !== null && isBody(entity) && words.length > 1 && full.size < KEPT)
      full.set(entity, [...(full.get(entity) ?? []), words]);
    return mention;
  });
}

function fullerName(
  words: readonly string[],
  entity: string | null,
  full: ReadonlyMap<string, readonly string[][]>,
  language: Language | null,
): string | null {
  if (words.length === 0 || language === null || full.size >= KEPT) return null;
  let fuller: string | null = null;
  for (const [id, names] of full) {
    if (id === entity) return null;
    if (!names.some(name => isPart(words, name, language) || isAcronym(words, name))) continue;
    if (fuller !== null) return null;
    fuller = id;
  }
  return fuller;
}

const SMALL = /^(?:de|du|des|d|la|le|les|l|et|a|au|aux|en|pour|sur|of|the|and|for|to|in|on)$/;

/** "UPN" of "Union des ports du Nord": a word of three letters or more that the name's own words begin with. */
function isAcronym(part: readonly string[], name: readonly string[]): boolean {
  const [word, ...more] = part;
  if (word === undefined || more.length > 0 || word.length < 3) return false;
  const initials = name.filter(each => !SMALL.test(each)).map(each => each[0]!);
  return initials.length === word.length && initials.join('') === word;
}

function isPart(part: readonly string[], name: readonly string[], language: Language): boolean {
  if (part.length >= name.length) return false;
  if (part.length === 1 && name.includes(part[0]!) && part[0]!.length > 3) return headOf(name, language, part[0]!);
  const start = language === 'en' ? name.length - part.length : 0;
  return part.length > 1 && part.every((word, i) => name[start + i] === word);
}

/** Whether a word is the noun of a name and no mere complement: not "Galway" of "the Treaty of Galway". */
function headOf(name: readonly string[], language: Language, word: string): boolean {
  if (language === 'fr') return name[0] === word;
  const of = name.findIndex(each => each === 'of' || each === 'for');
  return (of < 0 ? name.at(-1) : name[of - 1]) === word;
}

function isBody(entity: string): boolean {
  return entity.startsWith('org:') || entity.startsWith('treaty:');
}
