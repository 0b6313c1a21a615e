// Members that nobody knows by an id: "Montclar" of which the text says no more, "la fruitière de Montclar", "the Harlow club". A club, a dairy, a parish
// goes by the name of its place, as whoever speaks of them has it: what Montclar's dairy left, Montclar left.
import { slugOf } from '../packs/actor-index.ts';
import { type Context, nameOver } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import type { Participant } from './participant.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  type Tree,
  upos,
} from './tree.ts';

/** The id that a member without one goes by: that of the place in its phrase, or made of its bare name; null where the phrase names nobody. */
export function memberByName(context: Context, { head, none }: Participant): string | null {
  if (none) return null;
  const { tree } = context;
  const name = nameOver(context, head);
  if (name) return name.entity === null && isProper(tree, head) ? placeCalled(name.text) : null;
  if (upos(tree, head) === 'PROPN' && isProper(tree, head)) return placeCalled(alone(tree, head) ?? '');
  if (!isOneBody(tree, head)) return null;
  for (const child of childrenOf(tree, head)) {
    const owner = ownerId(context, head, child);
    if (owner !== null) return owner;
  }
  return null;
}

function placeCalled(text: string): string | null {
  const slug = slugOf(text.replace(ARTICLE, ''));
  return slug === '' ? null : `place:${slug}`;
}

const ARTICLE = /^(?:(?:les?|la|the)\s+|l['’])/i;

/** A word with a capital that stands for no noun: no "Government", no "Comité". */
function isProper(tree: Tree, i: number): boolean {
  const word = tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!);
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    kindsOfNoun(lemma(tree, i).toLowerCase(), norm(tree, i), languageAt(tree, i)).length === 0
  );
}

/** The words of a name that the tagger passed over, where nothing but its own words hangs on it. */
function alone(tree: Tree, head: number): string | null {
  const plain = childrenOf(tree, head).every(child => /^(?:det|flat|compound|punct|case)$/.test(base(tree, child)));
  return plain ? tree.text.slice(tree.tokens.starts[head]!, tree.tokens.ends[head]!) : null;
}

/** "the dairy", "son club", "Montclar's dairy", and not "two dairies", "a club of". */
function isOneBody(tree: Tree, head: number): boolean {
  if (feature(tree, head, 'Number=Plur') || childWith(tree, head, 'nummod') >= 0) return false;
  const kinds = kindsOfNoun(lemma(tree, head).toLowerCase(), norm(tree, head), languageAt(tree, head));
  if (!kinds.includes('org') && !PLACES.test(lemma(tree, head).toLowerCase())) return false;
  const determiner = childWith(tree, head, 'det');
  return determiner < 0 || !/^(?:an?|une?|chaque|each|every|no|aucune?|any|some)$/.test(norm(tree, determiner));
}

const PLACES =
  /^(?:port|ville|cité|commune|canton|district|city|town|village|county|borough|province|île|island|valley|vallée)$/;

function ownerId(context: Context, head: number, child: number): string | null {
  const { tree } = context;
  if (!/^(?:nmod|compound)$/.test(base(tree, child)) || tree.isTime[child]) return null;
  const preposition = prepositionsOf(tree, child)[0];
  if (preposition !== undefined && !/^(?:de|of|from|at|in|à)$/.test(preposition)) return null;
  const name = nameOver(context, child);
  if (name?.entity)
    return name.entity.startsWith('place:') && name.start >= tree.tokens.starts[Math.min(head, child)]!
      ? name.entity
      : null;
  if (name) return name.type === 'ORG' || !isProper(tree, child) ? null : placeCalled(name.text);
  return upos(tree, child) === 'PROPN' && isProper(tree, child) ? placeCalled(alone(tree, child) ?? '') : null;
}
