// Common nouns with an article that stand for the one actor of their kind that the text has just named.
import type { Mention } from '../annotation.ts';
import { slugOf, stateOfTerritory } from '../packs/actor-index.ts';
import type { ActorEntry } from '../packs/actors.ts';
import { foldName } from '../packs/fold.ts';
import { bodyBefore, hasRivals, isToldWithoutName } from './body-before.ts';
import { communityMeant } from './community-meant.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { firmMeant, isBareFirm } from './firm.ts';
import { ISLAND_STATES } from './lexicon/islands.ts';
import { base, childrenOf, childWith, feature, formTest, lemma, norm, relation, sentenceAt, upos } from './tree.ts';

const COUNTRY: ReadonlySet<string> = new Set(
  'pays gouvernement royaume république île country government kingdom republic island'.split(' '),
);

/** "Le Danemark proteste. Le pays a quitté …": the only state that the text before it names, where that was the subject. */
function stateBefore(context: Context, head: number): string | null {
  const { tree } = context;
  if (!COUNTRY.has(lemma(tree, head)) || feature(tree, head, 'Number=Plur')) return null;
  const children = childrenOf(tree, head);
  if (children.some(child => !/^(?:det|case|punct|cc|conj)$/.test(base(tree, child)))) return null;
  const determiner = childWith(tree, head, 'det');
  if (determiner < 0 || !/^(?:le|l'|ce|the|this)$/.test(norm(tree, determiner))) return null;
  const { strand, firstToken, dangling } = sentenceAt(tree, head);
  const beside = otherThanSubjects(context, firstToken, head);
  if (beside !== null) return beside;
  let found: string | null = null;
  let subject = false;
  let end = head;
  for (let back = 0; back <= COUNTRY_BACK && !dangling; back++) {
    const sentence = tree.words.sentences[tree.sentenceOf[head]! - back];
    if (!sentence || sentence.strand !== strand || sentence.kind !== 'prose') return null;
    // "Et si la Turquie avait …?": who is asked about is not who is told of.
    if (back > 0 && norm(tree, sentence.endToken - 1) === '?') return null;
    for (let i = sentence.firstToken; i < end; i++) {
      const entity = nameOver(context, i)?.entity;
      if (!entity?.startsWith('state:')) continue;
      if (found !== null && found !== entity) return null;
      found = entity;
      subject ||= base(tree, i) === 'nsubj' && i < firstToken;
    }
    // A sentence that names no state leaves it to the one before.
    if (back > 0 && found !== null) break;
    end = sentence.firstToken;
    const before = tree.words.sentences[tree.sentenceOf[head]! - back - 1];
    end = before?.endToken ?? end;
  }
  return subject ? found : null;
}

/** How many sentences before are looked through for the state that "the country" takes up. */
const COUNTRY_BACK = 2;

/** "Turkey closed its border with Chad, putting an embargo on the country": the one state that the sentence names and that is no subject. */
function otherThanSubjects(context: Context, firstToken: number, head: number): string | null {
  const { tree } = context;
  const hung = base(tree, head) === 'nmod' && base(tree, tree.heads[head]!) === 'obj';
  if (base(tree, head) !== 'obl' && base(tree, head) !== 'obj' && !hung) return null;
  const subjects = new Set<string>();
  const others = new Set<string>();
  for (let i = firstToken; i < head; i++) {
    const entity = nameOver(context, i)?.entity;
    if (!entity?.startsWith('state:') || base(tree, i) === 'amod' || base(tree, i) === 'compound') continue;
    const first = base(tree, i) === 'conj' ? tree.heads[i]! : i;
    (base(tree, first) === 'nsubj' ? subjects : others).add(entity);
  }
  const [other] = others;
  return subjects.size > 0 && others.size === 1 && !subjects.has(other!) ? other! : null;
}

const TOWN: ReadonlySet<string> = new Set('ville cité bourg port village base city town'.split(' '));
/** How many sentences before are looked through for the town that "the town" takes up. */
const TOWN_BACK = 2;

/** "Seoul fell. … The city was retaken": the only town that this sentence names before, else that one of the two before names. */
export function townBefore(context: Context, head: number): string | null {
  const { tree } = context;
  if (!TOWN.has(lemma(tree, head)) || feature(tree, head, 'Number=Plur')) return null;
  const determiner = childWith(tree, head, 'det');
  if (determiner < 0 || !/^(?:le|la|l'|ce|cette|the|this|that)$/.test(norm(tree, determiner))) return null;
  const plain = childrenOf(tree, head).every(child => /^(?:det|case|punct|cc|conj|acl)$/.test(base(tree, child)));
  if (!plain) return null;
  const at = tree.sentenceOf[head]!;
  const { strand, dangling } = sentenceAt(tree, head);
  for (let back = 0; back <= TOWN_BACK && !dangling; back++) {
    const sentence = tree.words.sentences[at - back];
    if (!sentence || sentence.strand !== strand || (back > 0 && sentence.kind !== 'prose')) return null;
    const found = new Set<string>();
    for (let i = sentence.firstToken; i < (back === 0 ? head : sentence.endToken); i++) {
      const name = nameOver(context, i);
      if (name?.type !== 'LOC' || name.entity === null) continue;
      const town = name.entity.startsWith('state:')
        ? context.actors.byCapital.has(foldName(name.text))
        : isTown(context, name.entity);
      if (town) found.add(name.entity.startsWith('state:') ? `place:${slugOf(name.text)}` : name.entity);
    }
    if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
  }
  return null;
}

const ISLAND: ReadonlySet<string> = new Set('île archipel island archipelago'.split(' '));
/** How many sentences before are looked through for the island that "the island" takes up. */
const ISLAND_BACK = 3;

/** "They took Malta. The island remained a colony": the only state that is an island in this sentence before it, else in those before. */
export function islandBefore(context: Context, head: number): string | null {
  const { tree } = context;
  if (!ISLAND.has(lemma(tree, head)) || feature(tree, head, 'Number=Plur')) return null;
  const determiner = childWith(tree, head, 'det');
  if (determiner < 0 || !/^(?:le|la|l'|ce|cette|cet|the|this|that)$/.test(norm(tree, determiner))) return null;
  if (!childrenOf(tree, head).every(child => /^(?:det|case|punct|cc|conj|nmod:poss)$/.test(relation(tree, child))))
    return null;
  const at = tree.sentenceOf[head]!;
  const { strand, dangling } = sentenceAt(tree, head);
  for (let back = 0; back <= ISLAND_BACK && !dangling; back++) {
    const sentence = tree.words.sentences[at - back];
    if (!sentence || sentence.strand !== strand) return null;
    const found = new Set<string>();
    for (let i = sentence.firstToken; i < (back === 0 ? head : sentence.endToken); i++) {
      const name = nameOver(context, i);
      if (name?.type !== 'LOC' || name.entity === null) continue;
      if (ISLAND_STATES.has(name.entity)) found.add(name.entity);
      // "the island of Lund" may be the one that is meant, whatever lies on it.
      else if (/^(?:of|de|d')$/.test(norm(tree, i - 1)) && ISLAND.has(lemma(tree, i - 2))) return null;
    }
    if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
  }
  return null;
}

/** Whether a place is no land of a state, no sea and no region that the packs know: those lie in nothing. */
export function isTown(context: Context, entity: string): boolean {
  const entry = context.actors.byId.get(entity);
  return (
    entity.startsWith('place:') &&
    (entry === undefined ? stateOfTerritory(context.actors, entity) === null : entry.partOf !== undefined)
  );
}

/**
 * "notre alliance", "le traité", "the Union" after one whose name holds the word: the only such actor of this sentence or the one before,
 * else the only one that the text before names at all.
 */
export function anaphor(context: Context, head: number): string | null {
  const { tree } = context;
  const determiner = childWith(tree, head, 'det');
  // "siégea au pacte", "se retira du traité": the article is in the preposition. What only a noun has to do with it, "annonça son retrait du traité",
  // is left open: it may be called off in words that are not read.
  const several = isSeveralInOne(tree, head);
  const fused =
    determiner < 0 &&
    (base(tree, head) !== 'nmod' || isMember(tree, tree.heads[head]!)) &&
    (several ? /^(?:aux|des)$/ : /^(?:au|du)$/).test(norm(tree, childWith(tree, head, 'case')) ?? '');
  if (determiner < 0 && !fused && childWith(tree, head, 'nmod') < 0) return null;
  if (
    childrenOf(tree, head).some(
      child =>
        /^(nmod|amod|acl|compound)$/.test(base(tree, child)) &&
        tree.isTime[child] !== 1 &&
        // "the alliance, whose council sits in Oslo": what is told of it, and not which one it is.
        !(relation(tree, child) === 'acl:relcl' && norm(tree, head + 1) === ',') &&
        !(relation(tree, child) === 'nmod:poss' && upos(tree, child) === 'PRON'),
    )
  )
    return null;
  if (
    determiner >= 0 &&
    !(several && norm(tree, determiner) === 'les') &&
    !/^(le|la|l'|ce|cet|cette|notre|son|sa|leur|the|this|that|our|its)$/.test(norm(tree, determiner))
  )
    return null;
  if (isBareFirm(context, head)) {
    const firm = firmMeant(context, head);
    if (firm) return firm;
  }
  const wanted = foldName(norm(tree, head));
  const at = tree.sentenceOf[head]!;
  for (const sentence of [tree.words.sentences[at], tree.words.sentences[at - 1]]) {
    if (!sentence || sentence.strand !== tree.words.sentences[at]!.strand) return null;
    const found: Mention[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const name = i === head ? null : namedWith(context, i, wanted);
      if (name) found.push(name);
    }
    if (found.length === 0) continue;
    const only = meantOf(found, wanted);
    return only !== null && !isOther(context, head, wanted, only) ? only : null;
  }
  if (PASSING.test(wanted)) return null;
  const sole = soleBefore(context, head, wanted);
  if (sole !== null) return isOther(context, head, wanted, sole) ? null : sole;
  return (
    bodyBefore(context, head, wanted) ??
    (namesWith(context, wanted).length === 0 ? communityMeant(context, head) : null)
  );
}

/** "the alliance" where two pacts are told, or one without a name: not one whose other name, that the text does not give, holds the word. */
function isOther(context: Context, head: number, word: string, meant: string): boolean {
  if (!hasRivals(context, head, word, meant) && !isToldWithoutName(context, head)) return false;
  return !namesWith(context, word).some(({ entity, text }) => entity === meant && headsOf(text).includes(word));
}

/** "les Communautés", "the Communities": one body, in the plural. */
const isSeveralInOne = formTest(/^(?:communautés|communities)$/);
const isMember = formTest(/^membres?$/);

/** "The country", and "the force" after "The Emergency Force was created": whatever the text before has named so. */
export function landOrForce(context: Context, head: number): string | null {
  return /^(?:force|bloc)$/.test(norm(context.tree, head)) ? anaphor(context, head) : stateBefore(context, head);
}

/** Bodies that meet once: far from its full name, "the Conference" may be another, as that whose act the text is. */
const PASSING = /^(?:conference|congress|congres)$/;

/** The name of an organisation or treaty that a token belongs to, where that name holds the word; null for all others. */
function namedWith(context: Context, token: number, word: string): Mention | null {
  const name = nameOver(context, token);
  return name !== null && holds(context, name, word) ? name : null;
}

function holds(context: Context, { entity, text }: Mention, word: string): boolean {
  if (entity === null || !(entity.startsWith('org:') || entity.startsWith('treaty:'))) return false;
  const entry = context.actors.byId.get(entity);
  return (entry !== undefined && holding(entry).has(word)) || headsOf(text).includes(word);
}

const held = new WeakMap<ActorEntry, ReadonlySet<string>>();

/** The nouns of all names of an actor that have several words. */
function holding(actor: ActorEntry): ReadonlySet<string> {
  const known = held.get(actor);
  if (known) return known;
  const words = new Set([...actor.names.fr, ...actor.names.en].flatMap(headsOf));
  held.set(actor, words);
  return words;
}

/**
 * The words that may be the noun of a name of several: the first ("Alliance atlantique"), the last and those before a preposition ("North
 * Atlantic Council", "Treaty of Rome"). "Union" is none of "Constitutional Union Party".
 */
function headsOf(name: string): readonly string[] {
  const words = foldName(name).split(' ');
  if (words.length < 2) return [];
  return words.filter(
    (_, i) => i === 0 || i === words.length - 1 || /^(?:of|for|on|in|against|to|de|du|des|d)$/.test(words[i + 1]!),
  );
}

const named = new WeakMap<Context, Map<string, readonly Mention[]>>();

/** The organisations and treaties that a document names with a word, in the order of the text. */
function namesWith(context: Context, word: string): readonly Mention[] {
  const known = named.get(context) ?? new Map<string, readonly Mention[]>();
  named.set(context, known);
  const found = known.get(word) ?? context.reading.names.filter(name => holds(context, name, word));
  known.set(word, found);
  return found;
}

/** The only organisation or treaty of which the text before a token tells a name with the word. */
function soleBefore(context: Context, head: number, word: string): string | null {
  const { tree } = context;
  const sentence = sentenceAt(tree, head);
  if (sentence.dangling || tree.words.sentences.some(({ strand }) => strand !== sentence.strand)) return null;
  const start = tree.tokens.starts[head]!;
  return meantOf(
    namesWith(context, word).filter(name => name.start < start),
    word,
  );
}

/** The one body that names with a word are of; "la mutuelle" is "la Mutuelle du Val" and not "la Caisse mutuelle de Vernaz", which is a "caisse". */
function meantOf(names: readonly Mention[], word: string): string | null {
  const all = new Set(names.map(({ entity }) => entity));
  const found = all.size < 2 ? all : new Set(names.flatMap(({ entity, text }) => (isAtEdge(text, word) ? entity : [])));
  return found.size === 1 ? [...found][0]! : null;
}

/** Whether a name begins or ends with a word: in the midst of it the word is hardly what the body is called by. */
function isAtEdge(name: string, word: string): boolean {
  const words = foldName(name).split(' ');
  return words[0] === word || words.at(-1) === word;
}
