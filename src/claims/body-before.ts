// "the alliance" of a text about one pact, "l'organisation" of one about one league: the only body of that kind that was told before, though its
// name does not hold the word.
import type { Mention } from '../annotation.ts';
import { foldName } from '../packs/fold.ts';
import { type Context, nameOver } from './context.ts';
import { organisationOf } from './topic.ts';
import { base, childrenOf, childWith, feature, lemma, norm, relation, sentenceAt } from './tree.ts';

/** By what the names of such bodies hold; folded. */
const PACT = /^(?:pacte?s?|treaty|traite|alliances?|entente|axis|axe)$/;
const LEAGUE =
  /^(?:pacte?s?|treaty|traite|alliance|entente|organi[sz]ations?|communaut(?:e|es|y)|communit(?:y|ies)|union|federation|confederation|ligue|league|association|conseil|council|market|marche|commonwealth)$/;

/** What each noun may take up; folded. */
const MEANT: ReadonlyMap<string, RegExp> = new Map([
  ...['alliance', 'pact', 'pacte', 'coalition'].map(word => [word, PACT] as const),
  ...['organisation', 'organization', 'organisme', 'groupement', 'grouping', 'bloc', 'body'].map(
    word => [word, LEAGUE] as const,
  ),
]);

/** The only organisation of that kind before a token that heads such a noun; null for several, or where the text tells of one without a name. */
export function bodyBefore(context: Context, head: number, word: string): string | null {
  const kind = MEANT.get(word);
  if (!kind) return null;
  const { tree } = context;
  const sentence = sentenceAt(tree, head);
  if (sentence.dangling || tree.words.sentences.some(({ strand }) => strand !== sentence.strand)) return null;
  const found = new Set<string>();
  const start = tree.tokens.starts[head]!;
  let last: Mention | null = null;
  for (const name of namesOf(context, kind)) {
    if (name.start >= start) break;
    found.add(name.entity!);
    last = name;
  }
  if (found.size > 1) return aboutIt(context, head, last!);
  const [only] = found;
  return only !== undefined && !isToldWithoutName(context, head) ? only : null;
}

/** Of several bodies the one that the text is about, where it was the last to be named, and no other without a name has come up since. */
function aboutIt(context: Context, head: number, { entity, end }: Mention): string | null {
  const { starts } = context.tree.tokens;
  let after = head;
  while (after > 0 && starts[after - 1]! >= end) after--;
  return entity === organisationOf(context) && !isToldWithoutName(context, head, after) ? entity : null;
}

/** Whether more than one pact is told before a token: "the alliance" is none of them by a name that it might also go by. */
export function hasRivals(context: Context, head: number, word: string, meant: string): boolean {
  const kind = MEANT.get(word);
  if (kind !== PACT) return false;
  const start = context.tree.tokens.starts[head]!;
  return namesOf(context, kind).some(name => name.start < start && name.entity !== meant);
}

const known = new WeakMap<Context, Map<RegExp, readonly Mention[]>>();

/** The names of all bodies of a kind that a document tells, in the order of the text. */
function namesOf(context: Context, kind: RegExp): readonly Mention[] {
  const kept = known.get(context) ?? new Map<RegExp, readonly Mention[]>();
  known.set(context, kept);
  const found = kept.get(kind) ?? context.reading.names.filter(name => isOfKind(context, name, kind));
  kept.set(kind, found);
  return found;
}

/** How many tokens before a noun are looked through for one that it takes up and that has no name. */
const BACK = 400;

function isOfKind({ actors }: Context, { entity, text }: Mention, kind: RegExp): boolean {
  if (!entity?.startsWith('org:')) return false;
  const entry = actors.byId.get(entity);
  if (entry?.partOf?.startsWith('org:')) return false;
  const names = entry ? [...entry.names.fr, ...entry.names.en] : [text];
  return names.some(name => {
    const words = foldName(name).split(' ');
    // "la Commission de l'Alliance" is a body of the Alliance.
    const of = words.findIndex(word => /^(?:d|de|du|des|of)$/.test(word));
    return words.length > 1 && words.slice(0, of < 0 ? undefined : of).some(word => kind.test(word));
  });
}

/** "formed an alliance … left the alliance", "the alliance of the two parties": another one, that has no name. */
export function isToldWithoutName(context: Context, head: number, from = head - BACK): boolean {
  const { tree } = context;
  if (!MEANT.has(foldName(norm(tree, head)))) return false;
  const word = lemma(tree, head);
  for (let i = Math.max(0, from); i < head; i++) {
    if (lemma(tree, i) !== word || nameOver(context, i)?.entity) continue;
    // "CENTO was an alliance of five states", "the least loved of alliances": none that another name would stand for.
    if (childWith(tree, i, 'cop') >= 0 || base(tree, i) === 'appos' || feature(tree, i, 'Number=Plur')) continue;
    const determiner = childWith(tree, i, 'det');
    if (determiner >= 0 && /^(?:une?|an?|another|some)$/.test(norm(tree, determiner))) return true;
    if (childrenOf(tree, i).some(child => base(tree, child) === 'nmod' && relation(tree, child) !== 'nmod:poss'))
      return true;
  }
  return false;
}
