// "fondée par neuf laiteries, parmi lesquelles Montclar et Orbelle", "founded by six states, among them Norway": who stands behind the number of the
// founders is one of them, and so a member from the founding on.
import type { Claim } from '../annotation.ts';
import { slugOf } from '../packs/actor-index.ts';
import { type Context, nameOver } from './context.ts';
import { base, feature, norm, type Tree, upos } from './tree.ts';

const FOUNDING = 'found';
const BRINGING = /^(?:parmi|dont|notamment|including|among|whose|such)$/;
const PASSED =
  /^(?:lesquel(?:le)?s|eux|elles|celles|ceux|them|whom|which|as|were|figuraient|les|l'|la|le|the|celle|celui)$/;
const LINK = /^(?:,|et|and|ainsi|que|&)$/;
/** How far behind the verb of founding the names may begin, in tokens. */
const FARTHEST = 30;

/** The claims of a document with the memberships of founders that a founding names behind their number. In the order of the text. */
export function withFoundersNamed(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const added = claims.flatMap(claim => (claim.act === FOUNDING ? foundersOf(context, claim) : []));
  if (added.length === 0) return claims;
  const all = [...claims, ...added].sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id);
  return all.map((claim, id) => ({ ...claim, id }));
}

function foundersOf(context: Context, claim: Claim): Claim[] {
  const { tree } = context;
  const body = claim.recipients[0]?.entity;
  if (!body?.startsWith('org:') || claim.recipients.length !== 1) return [];
  if (claim.polarity !== 'positive' || claim.modality !== 'asserted' || claim.state !== null) return [];
  const sentence = tree.words.sentences.find(({ id }) => id === claim.sentence);
  if (!sentence) return [];
  let at = sentence.firstToken;
  while (at < sentence.endToken && tree.tokens.starts[at]! < claim.trigger.end) at++;
  const end = Math.min(sentence.endToken, at + FARTHEST);
  for (; at < end; at++) if (BRINGING.test(norm(tree, at)) && norm(tree, at - 1) === ',' && isMany(tree, at - 2)) break;
  if (at >= end) return [];
  at++;
  while (at < sentence.endToken && PASSED.test(norm(tree, at)) && !isCapital(tree, at)) at++;
  return namesFrom(context, at, sentence.endToken)
    .filter(subject => subject !== body)
    .map(subject => ({
      ...claim,
      id: Number.MAX_SAFE_INTEGER,
      state: { subject, relation: 'member_of', object: body, change: 'begins' as const },
    }));
}

/** "neuf laiteries", "six states": the founders by their number or kind. */
function isMany(tree: Tree, i: number): boolean {
  return (upos(tree, i) === 'NOUN' || upos(tree, i) === 'ADJ') && feature(tree, i, 'Number=Plur');
}

function isCapital(tree: Tree, i: number): boolean {
  return /^\p{Lu}/u.test(tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!));
}

/** The states, lands and bodies that stand in a row from a token on; a name that nobody knows goes by its words. */
function namesFrom(context: Context, from: number, end: number): string[] {
  const { tree } = context;
  const found: string[] = [];
  let at = from;
  while (at < end) {
    while (at < end && (LINK.test(norm(tree, at)) || /^(?:la|le|les|l'|the)$/.test(norm(tree, at)))) at++;
    if (at >= end || !isCapital(tree, at) || upos(tree, at) === 'VERB' || tree.isTime[at]) break;
    const first = at;
    const name = nameOver(context, at);
    do at++;
    while (at < end && (name ? nameOver(context, at) === name : isCapital(tree, at)));
    // "Les Rousses": the article is a part of what follows only in writing.
    const start = tree.tokens.starts[first]!;
    const text = name?.text ?? tree.text.slice(start, tree.tokens.ends[at - 1]!);
    if (name?.entity && !/^(?:state|place|org):/.test(name.entity)) break;
    const slug = slugOf(text.replace(/^(?:(?:les?|la|the)\s+|l['’])/i, ''));
    // Somebody who founds beside bodies is a person, and no member by that.
    if (!name?.entity && (slug === '' || (name?.type === 'PER' && slug.includes('-')))) break;
    found.push(name?.entity ?? `place:${slug}`);
    if (at < end && !LINK.test(norm(tree, at))) break;
    if (norm(tree, at) === ',' && base(tree, at + 1) === 'nsubj') break;
  }
  return found;
}
