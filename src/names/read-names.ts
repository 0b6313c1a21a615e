import type { Mention, NameType, TimeExpression } from '../annotation.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Words } from '../language/words.ts';
import { actorIndex, slugOf } from '../packs/actor-index.ts';
import { foldCase, foldWords } from '../packs/fold.ts';
import type { Pack } from '../packs/pack.ts';
import type { SourceDocument } from '../text/document.ts';
import { compassPairs } from './compass-pairs.ts';
import { withoutCuts } from './cut-words.ts';
import { findUnknown, type Owners, type UnknownName } from './find-unknown.ts';
import { withInitials } from './initials.ts';
import { joinTagged, type Tagging } from './join-tagged.ts';
import { withLands } from './lands.ts';
import { NEVER_NAMES } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import { HEADS_EN, HEADS_FR } from './lexicon/organisation-words.ts';
import { LOCATIVE } from './lexicon/place-words.ts';
import { type KnownMatch, matchKnown } from './match-known.ts';
import { nameTrie } from './name-trie.ts';
import { withOfficeTakers } from './office-takers.ts';
import { buildRegistry, type Registry } from './registry.ts';
import { certainActors, resolveKnown, type Surroundings, sentenceDates } from './resolve-known.ts';
import { withRoutePlaces } from './route-places.ts';
import { sentenceOf } from './sentence-of.ts';
import { withShortForms } from './short-forms.ts';
import { spelledOut } from './spelled-out.ts';
import { Style } from './tagger/features.ts';
import { knownSigns } from './tagger/known-signs.ts';
import { type TaggedName, tagNames } from './tagger/tag-names.ts';
import type { NamesWeights } from './tagger/weights.ts';
import { titledHolder } from './titled-holder.ts';
import { isCapital, isTitle, nameOf, normAt, Shape, sliceOf, type TokenView, viewOf } from './token-view.ts';
import { wholeOrganisation } from './whole-organisation.ts';

/** The way of marking that fits each language's texts best: in French that of the press, whose titles are cut off afterwards. */
const STYLES: Readonly<Record<Language, Style>> = { fr: Style.Own, en: Style.Shared };

/** The names tagger of a language; null where there is none. */
export type NamesModels = (language: Language) => NamesWeights | null;

/**
 * The names of a document, in order and disjoint: those of the pack, and unknown ones told by capitals, titles and prepositions.
 * With a tagger of the language, it adds names that rules cannot tell, and settles those that they are not sure of.
 * Demonyms ("les Britanniques", "turque") are names of type MISC with the entity of their state.
 */
export function readNames(
  document: SourceDocument,
  given: Words,
  times: readonly TimeExpression[],
  pack: Pack,
  models?: NamesModels,
): Mention[] {
  const words = withoutCuts(document.text, given);
  const trie = nameTrie(pack);
  const view = viewOf(document.text, words, times, trie);
  const matches = words.sentences.flatMap(sentence => matchKnown(view, trie, sentence));
  const owners = ownersOf(view, matches);
  const ruled = words.sentences.flatMap(sentence => findUnknown(view, sentence, owners, matches));
  const initialled = withInitials(
    view,
    models ? joinTagged(view, ruled, tagging(view, matches, models), owners, matches) : ruled,
  );
  const tagged = withOfficeTakers(view, initialled, owners, matches);
  const whole = tagged.map((name, i) => wholeOrganisation(view, name, owners, i > 0 ? tagged[i - 1]!.end : 0));
  const { names: unknown, letters } = spelledOut(
    view,
    withRoutePlaces(view, withLands(view, whole, owners), owners),
    owners,
    matches,
  );
  const dates = sentenceDates(view, times, document.published?.value ?? null);
  const holderOf = (name: { first: number; end: number; sentence: number }) =>
    titledHolder(view, name, { pack, date: dates[name.sentence] ?? null }, owners, matches);
  const held = new Map<UnknownName | KnownMatch, string>();
  const people = new Map(knownPeople(view, matches));
  const full = new Set(people.values());
  for (const name of [...unknown.filter(({ type }) => type === 'PER'), ...matches]) {
    const holder = holderOf(name);
    if (!holder) continue;
    held.set(name, holder.person);
    people.set(holder.names[0]!.join(' '), holder.person);
  }
  const registry = buildRegistry(
    view,
    unknown.filter(name => !held.has(name)),
    people,
  );
  const around: Surroundings = {
    pack,
    dates,
    certain: certainActors(matches, pack),
    full,
    dated: new Set(times.filter(time => time.earliest).map(time => time.sentence)),
    nations: nationsBefore(matches),
  };
  const covered = new Uint8Array(view.tokens.length);
  const found: Omit<Mention, 'id'>[] = [];
  const add = (first: number, end: number, sentence: number, type: NameType, entity: string | null) => {
    covered.fill(1, first, end);
    found.push({
      sentence,
      start: view.tokens.starts[first]!,
      end: view.tokens.ends[end - 1]!,
      text: sliceOf(view, first, end),
      type,
      entity,
    });
  };
  for (const name of unknown) {
    const place = held.has(name) ? undefined : placeMeant(view, name, registry);
    const type = place === undefined ? name.type : 'LOC';
    const meant = letters.size > 0 && name.end === name.first + 1 ? letters.get(view.tokens.norms[name.first]!) : null;
    const body = typeof meant === 'string' ? meant : entityOf(view, meant ?? name, registry);
    add(name.first, name.end, name.sentence, type, held.get(name) ?? place ?? body ?? entityOf(view, name, registry));
  }
  for (const match of matches) {
    if (covered.subarray(match.first, match.end).some(mark => mark === 1)) continue;
    const holder = held.get(match);
    if (holder !== undefined) {
      add(match.first, match.end, match.sentence, 'PER', holder);
      continue;
    }
    const { type, entity } = resolveKnown(view, match, around);
    const namesake =
      (type === 'PER' || (isTown(match, entity) && !isGround(view, match.first))) && match.end === match.first + 1
        ? registry.surname(foldCase(normAt(view, match.first)), match.first)
        : undefined;
    add(match.first, match.end, match.sentence, namesake ? 'PER' : type, namesake === undefined ? entity : namesake);
  }
  for (const { token, sentence, entity } of compassPairs(view, matches, actorIndex(pack)))
    if (covered[token] !== 1) add(token, token + 1, sentence, 'LOC', entity);
  for (const [first, type, entity] of repeated(view, registry, covered))
    add(first, first + 1, sentenceOf(words.sentences, first), type, entity);
  found.sort((a, b) => a.start - b.start);
  const { byId } = actorIndex(pack);
  const languages = new Map(words.sentences.map(({ id, language }) => [id, language]));
  return withShortForms(
    found,
    id => byId.has(id),
    sentence => languages.get(sentence) ?? null,
  ).map((mention, id) => ({ id, ...mention }));
}

/** What the taggers of the document's languages find. */
function tagging(view: TokenView, matches: readonly KnownMatch[], models: NamesModels): Tagging {
  const signs = knownSigns(view.tokens.length, matches);
  const names: TaggedName[] = [];
  const languages = new Set<Language>();
  for (const language of LANGUAGES) {
    if (!view.words.sentences.some(sentence => sentence.language === language)) continue;
    const weights = models(language);
    if (weights === null) continue;
    languages.add(language);
    for (const name of tagNames(weights, view.text, view.words, signs, STYLES[language])) names.push(name);
  }
  return { names: names.sort((a, b) => a.first - b.first), languages };
}

/** The state of each adjective of nationality, by the token behind it. */
function nationsBefore(matches: readonly KnownMatch[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { end, forms } of matches) {
    const [form] = forms;
    if (form?.role === 'demonym' && forms.every(({ actor }) => actor === form.actor)) found.set(end, form.actor.id);
  }
  return found;
}

/** "Commission mixte", "Joint Committee": which one, only the text around tells. */
const SHARED: ReadonlySet<string> = new Set(
  (
    'mixte mixed joint paritaire permanente permanent special speciale generale general nationale nationales high haute hautes contracting contractante contractantes ' +
    'consular consulaire commercial commerciale commerciaux diplomatic assistance advisory consultatif consultative executive executif preparatory preparatoire ' +
    'administrative administratif technical technique interim provisional provisoire'
  ).split(' '),
);

/** "Supreme Court", "Air Force": every country has one. */
function isGeneric(slug: string): boolean {
  // "an Extradition Convention" is a treaty, and one of many.
  if (/^[^-]+-convention$/.test(slug)) return true;
  // "Convention commerciale", "Convention internationale sur la pêche" are treaties, and no body as "Convention nationale" is.
  if (/^convention-(?!nationale\b|democrat|republicain)/.test(slug)) return true;
  return slug
    .split('-')
    .every(
      word =>
        SHARED.has(word) ||
        HEADS_EN.has(word) ||
        HEADS_FR.has(word) ||
        GENERIC_CAPITALS.has(word) ||
        NEVER_NAMES.has(word),
    );
}

const MINISTRY = /^(ministere|ministry)-/;

function ownersOf(view: TokenView, matches: readonly KnownMatch[]): Owners {
  const owners = new Int32Array(view.tokens.length).fill(-1);
  for (const [i, match] of matches.entries()) owners.fill(i, match.first, match.end);
  return owners;
}

/** People of the pack whom the document gives by more than the surname, by folded name. */
function knownPeople(view: TokenView, matches: readonly KnownMatch[]): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const match of matches) {
    const actor = match.forms[0]!.actor;
    if (actor.kind !== 'person' || match.forms.some(form => form.actor !== actor)) continue;
    const words = foldWords(nameOf(view, match.first, match.end));
    if (words.length > 1) people.set(words.join(' '), actor.id);
  }
  return people;
}

function entityOf(view: TokenView, name: UnknownName, registry: Registry): string | null {
  // A surname that the tagger sees alone is that of whomever the document has introduced by it.
  if (!name.sure && name.type === 'PER' && name.end === name.first + 1)
    return registry.surname(foldCase(normAt(view, name.first)), name.first) ?? null;
  if (!name.sure && name.type === 'LOC')
    return registry.place(foldWords(nameOf(view, name.first, name.end)).join(' ')) ?? null;
  if (!name.sure) return null;
  const text = nameOf(view, name.first, name.end);
  if (name.type === 'PER') return registry.person(text);
  const slug = slugOf(text);
  if (slug === '') return null;
  if (name.type === 'LOC') return `place:${slug}`;
  // Every country has its "ministère de la Défense": without a place it is no one's in particular.
  if (name.type !== 'ORG' || MINISTRY.test(slug) || isGeneric(slug)) return null;
  return `org:${slug}`;
}

/** The name of a town, or of a state by its capital's. */
function isTown({ forms }: KnownMatch, entity: string | null): boolean {
  return entity?.startsWith('place:') || forms.some(form => form.role === 'capital');
}

/** After these a name is that of the town, though somebody bears it: "from Lyons", "the siege of Lyons". */
function isGround(view: TokenView, first: number): boolean {
  const before = normAt(view, first - 1);
  return (
    LOCATIVE.fr.has(before) || LOCATIVE.en.has(before) || /^(?:de|d'|of|from|to|towards?|pour|par|via)$/.test(before)
  );
}

/** The place that a name means which nothing shows to be a person's, where the document has told it to be a place and nobody's surname. */
function placeMeant(view: TokenView, name: UnknownName, registry: Registry): string | undefined {
  if (name.weak && name.type === 'PER') return registry.place(foldWords(nameOf(view, name.first, name.end)).join(' '));
  if (name.sure || name.type !== 'PER' || name.end > name.first + 1) return undefined;
  const word = foldWords(normAt(view, name.first)).join(' ');
  return registry.surname(word, name.first) === undefined ? registry.place(word) : undefined;
}

/** Surnames and places that stand alone after the document has introduced them. */
function* repeated(
  view: TokenView,
  registry: Registry,
  covered: Uint8Array,
): Generator<[number, NameType, string | null]> {
  const introduced = new Map<number, string | null>();
  for (let i = 0; i < view.tokens.length; i++) {
    if (covered[i] === 1 || view.timed[i] === 1 || !isCapital(view, i) || view.shapes[i] === Shape.Initial) continue;
    const norm = view.tokens.norms[i]!;
    if (view.small[norm] === 1 && opensSentence(view, i)) continue;
    let word = introduced.get(norm);
    if (word === undefined) {
      word = foldWords(normAt(view, i)).join(' ');
      if (registry.surname(word, i) === undefined && registry.place(word) === undefined) word = null;
      introduced.set(norm, word);
    }
    if (word === null) continue;
    const person = registry.surname(word, i);
    if (person === undefined) yield [i, 'LOC', registry.place(word)!];
    else yield [i, ...(isOthers(view, i, covered) ? OPEN : (['PER', person] as const))];
  }
}

const OPEN: readonly ['MISC', null] = ['MISC', null];

/** "Gush Etzion" after "Kfar Etzion": a surname behind another word in capitals is not who was introduced by it. */
function isOthers(view: TokenView, i: number, covered: Uint8Array): boolean {
  const before = i - 1;
  if (before < 0 || covered[before] === 1 || view.shapes[before] !== Shape.Capital || view.timed[before] === 1)
    return false;
  return !isTitle(view, before) && !opensSentence(view, before) && view.small[view.tokens.norms[before]!] === 0;
}

/** Whether a token is the first of its sentence, where any word has a capital. */
function opensSentence(view: TokenView, token: number): boolean {
  return view.words.sentences[sentenceOf(view.words.sentences, token)]!.firstToken === token;
}
