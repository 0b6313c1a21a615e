// What "y" and "en" stand for: the one place or organisation that the text has just named.
import type { Mention } from '../annotation.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { subjectOf } from './subject.ts';
import { organisationOf } from './topic.ts';
import {
  base,
  childrenOf,
  headOf,
  isUnder,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

/** Verbs and predicates whose "en" means a place or an organisation, and no part of something: "n'en fait plus partie", "s'en retira". */
const FROM_THERE =
  /^(?:fait|faire|fir|fass|sort|retir|exclu|expuls|chass|part|membre|démissionn|évacu|revin|revien|reven)/;
/** Verbs whose "y" means an organisation rather than a place: "y adhéra". */
const OF_MEMBERS = /^(?:adhér|siég|adm[eiî]|réadm[eiî]|accéd|fait|faire|fir|membre|exclu|retir|sort)/;

/** Whether a token is the French "y" of place, or an "en" that means a place or an organisation. */
export function isThere({ tree }: Context, token: number): boolean {
  const word = norm(tree, token);
  if (word === 'there') return isAdverb(tree, token);
  if ((word !== 'y' && word !== 'en') || upos(tree, token) !== 'PRON' || languageAt(tree, token) !== 'fr') return false;
  const verb = headOf(tree, token);
  return word === 'y' || (verb > token && FROM_THERE.test(norm(tree, verb)));
}

/** "were sent there": not "there were", "from there", "over there". */
function isAdverb(tree: Tree, token: number): boolean {
  return upos(tree, token) === 'ADV' && relation(tree, token) === 'advmod' && languageAt(tree, token) === 'en';
}

/** With these "y" is a matter and no place: "nous n'y sommes pas favorables". */
const ABOUT: ReadonlySet<string> = new Set(
  'opposer favorable croire penser consentir renoncer répondre participer adhérer souscrire songer réfléchir tenir'.split(
    ' ',
  ),
);

/**
 * "L'Égypte quitta la Ligue et y revint", "La base de Sidi Slimane fut bâtie en 1951. Une escadre y stationna": the only place or organisation
 * that this sentence names before, else that the one before names; null where there is none, or more than one. Not who does it himself.
 */
export function placeOfThere(context: Context, token: number): Mention | null {
  const { tree } = context;
  const here = sentenceAt(tree, token);
  const verb = headOf(tree, token);
  if (norm(tree, token) === 'there') return placeOfAdverb(context, token, subjectOf(tree, verb)?.head ?? -1);
  // "Le Yémen y adhéra" after the name of an organisation: whoever adheres to it is its member.
  const about = ABOUT.has(lemma(tree, verb));
  if (here.dangling || (about && !OF_MEMBERS.test(norm(tree, verb))) || upos(tree, verb) === 'ADJ') return null;
  const subject = subjectOf(tree, headOf(tree, token))?.head ?? -1;
  const only = (names: readonly Mention[]): Mention | null => {
    if (names.length === 1 && !(about && names[0]!.type !== 'ORG')) return names[0]!;
    const organisations = names.filter(({ type }) => type === 'ORG');
    return organisations.length === 1 && OF_MEMBERS.test(norm(tree, headOf(tree, token))) ? organisations[0]! : null;
  };
  const come = cameTo(context, subject, token);
  if (come !== undefined) return come;
  const near = namesIn(context, here.firstToken, token, subject);
  if (near.length > 0) return only(near);
  const before = tree.words.sentences[tree.sentenceOf[token]! - 1];
  if (!before || before.strand !== here.strand || before.kind !== 'prose') return null;
  const named = namesIn(context, before.firstToken, before.endToken, -1);
  // "Son secrétariat s'installa à Oslo. La Suède cessa d'y siéger": nobody is a member of a town.
  if (SITS.test(norm(tree, verb)) && !named.some(({ type }) => type === 'ORG')) return seatedIn(context, token);
  return only(named);
}

/** "Le siège, transféré de Belgrade à Bucarest, y demeura": the place that a clause of the subject leads to; undefined where none names a place, null for several. */
function cameTo(context: Context, subject: number, token: number): Mention | null | undefined {
  const { tree } = context;
  if (subject < 0) return undefined;
  const clause = childrenOf(tree, subject).find(child => child < token && base(tree, child) === 'acl');
  if (clause === undefined) return undefined;
  const found = new Map<string, Mention>();
  let named = false;
  for (let i = clause + 1; i < token; i++) {
    const name = isUnder(tree, i, clause) ? nameOver(context, i) : null;
    if (name?.type !== 'LOC' || !name.entity) continue;
    named = true;
    if (/^(?:à|en|dans|sur|vers)$/.test(prepositionsOf(tree, i)[0] ?? '')) found.set(name.entity, name);
  }
  if (!named) return undefined;
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** "The Air Force had been there since 1943": the only place that the sentence names before, else the one before it; null where there are several. */
export function placeOfAdverb(context: Context, token: number, subject: number): Mention | null {
  const { tree } = context;
  const here = sentenceAt(tree, token);
  if (here.dangling) return null;
  const only = (first: number, end: number, except: number): Mention | null | undefined => {
    const places = namesIn(context, first, end, except).filter(({ type }) => type === 'LOC');
    return places.length > 1 ? null : places[0];
  };
  const near = only(here.firstToken, token, subject);
  if (near !== undefined) return near;
  const before = tree.words.sentences[tree.sentenceOf[token]! - 1];
  if (!before || before.strand !== here.strand || before.kind !== 'prose') return null;
  return only(before.firstToken, before.endToken, -1) ?? null;
}

const SITS = /^siég/;

/** The only organisation of the sentence two before, else the one that the document is about. */
function seatedIn(context: Context, token: number): Mention | null {
  const { tree, reading } = context;
  const earlier = tree.words.sentences[tree.sentenceOf[token]! - 2];
  const found =
    earlier?.kind === 'prose' && earlier.strand === sentenceAt(tree, token).strand
      ? namesIn(context, earlier.firstToken, earlier.endToken, -1).filter(({ type }) => type === 'ORG')
      : [];
  if (found.length > 0) return found.length === 1 ? found[0]! : null;
  const topic = organisationOf(context);
  const start = tree.tokens.starts[token]!;
  return topic === null ? null : (reading.names.findLast(name => name.entity === topic && name.end <= start) ?? null);
}

/** The places and organisations named among the tokens `[first, end)`, each once, but for those of a phrase. */
function namesIn(context: Context, first: number, end: number, except: number): Mention[] {
  const found = new Map<string, Mention>();
  for (let i = first; i < end; i++) {
    const name = nameOver(context, i);
    if (!name?.entity || (name.type !== 'LOC' && name.type !== 'ORG')) continue;
    if (except >= 0 && isUnder(context.tree, i, except)) continue;
    // "La Suède protesta. La France y déploya des missiles": who acts is no place.
    if (name.entity.startsWith('state:') && isWhoActs(context, i)) continue;
    found.set(name.entity, name);
  }
  return [...found.values()];
}

/** A subject, or one of several, by the word that heads its name: "l'Union soviétique", "Iceland and the United States signed". */
function isWhoActs(context: Context, token: number): boolean {
  const { tree } = context;
  const name = nameOver(context, token);
  let head = token;
  while (headOf(tree, head) >= 0 && nameOver(context, headOf(tree, head)) === name) head = headOf(tree, head);
  for (let steps = 0; base(tree, head) === 'conj' && steps < 4; steps++) head = headOf(tree, head);
  return base(tree, head) === 'nsubj' && relation(tree, head) !== 'nsubj:pass';
}
