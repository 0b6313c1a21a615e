// "the treaty that Egypt and the United Kingdom signed", "l'accord que la France, l'Italie et l'Espagne conclurent": the parties between the relative
// pronoun and the verb, which parsers hang on the noun, on each other or on the verb behind.
import { UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { base, formTest, hang, headOf, isNominal, isUnder, link, norm, readableWith, type Tree, upos } from './tree.ts';

const SIGNED =
  /^(?:signed|concluded|initialled|ratified|signèrent|signaient|signent|signé|signée|conclurent|concluaient|conclu|conclue|paraphèrent|ratifièrent|scellèrent|nouèrent|nouée|passèrent)$/;
const SIGN = cueOf(SIGNED);
const isSigned = formTest(SIGNED);
const isRelative = formTest(/^(?:that|which|que|qu')$/);
const isBetween = formTest(/^(?:the|la|le|les|l'|de|du|d'|des|of)$/);
const isAnd = formTest(/^(?:and|et)$/);
const isBesideVerb = formTest(
  /^(?:had|have|has|ont|avaient|both|all|also|later|then|jointly|only|ensuite|aussi|toutes?|tous|deux)$/,
);
const PAPER =
  /^(?:treaty|treaties|pacts?|agreements?|conventions?|protocols?|accords?|alliances?|charters?|traités?|pactes?|protocoles?|chartes?)$/;
/** Tokens that the names of the parties take up at most. */
const LONGEST = 40;

/** Hangs the parties on the verb of signing, and its clause on the paper before it. */
export function mendSignedBySeveral(tree: Tree): void {
  for (const sentence of readableWith(tree, SIGN))
    for (let i = sentence.firstToken + 3; i < sentence.endToken; i++)
      if (isSigned(tree, i) && mendBefore(tree, i, sentence.firstToken))
        link(tree, sentence.firstToken, sentence.endToken);
}

function mendBefore(tree: Tree, verb: number, firstToken: number): boolean {
  if (upos(tree, verb) !== 'VERB') return false;
  let last = verb - 1;
  while (last > firstToken && isBesideVerb(tree, last)) last--;
  let at = last;
  let joined = false;
  while (at > firstToken && at > verb - LONGEST && (isPart(tree, at) || isJoint(tree, at)))
    joined = isAnd(tree, at--) || joined;
  if (!joined || !isRelative(tree, at) || at === last) return false;
  const before = norm(tree, at - 1) === ',' ? at - 2 : at - 1;
  const paper = paperOver(tree, before, firstToken);
  if (paper < 0 || isUnder(tree, paper, verb)) return false;
  const parties = partiesIn(tree, at + 1, last + 1);
  if (parties.length < 2) return false;
  const [first, ...others] = parties.map(party => headIn(tree, party));
  for (const [k, { first: from, end }] of parties.entries()) {
    const head = headIn(tree, parties[k]!);
    for (let i = from; i < end; i++)
      if (i !== head && (headOf(tree, i) < from || headOf(tree, i) >= end)) hang(tree, i, head, 'flat');
  }
  for (let i = at + 1; i <= last; i++) {
    const next = parties.find(({ first: from }) => from > i);
    if (isJoint(tree, i) && next) hang(tree, i, headIn(tree, next), isAnd(tree, i) ? 'cc' : 'punct');
  }
  hang(tree, first!, verb, 'nsubj');
  for (const other of others) hang(tree, other, first!, 'conj');
  hang(tree, at, verb, 'obj');
  tree.upos[at] = UPOS.indexOf('PRON');
  for (let i = last + 1; i < verb; i++)
    if (headOf(tree, i) < at || headOf(tree, i) > verb) hang(tree, i, verb, 'advmod');
  hang(tree, verb, paper, 'acl:relcl');
  return true;
}

/** A word of a name, its article or what joins its words. */
function isPart(tree: Tree, i: number): boolean {
  if (isBetween(tree, i)) return true;
  const letter = tree.text[tree.tokens.starts[i]!]!;
  return letter !== letter.toLowerCase();
}

function isJoint(tree: Tree, i: number): boolean {
  return isAnd(tree, i) || norm(tree, i) === ',';
}

/** The paper whose phrase ends at a token: "traité" of "traité de Bruxelles"; -1 for none. */
function paperOver(tree: Tree, end: number, firstToken: number): number {
  let found = -1;
  for (let at = end, steps = 0; at >= firstToken && at <= end && steps < 6; at = headOf(tree, at), steps++) {
    if (isNominal(tree, at) && PAPER.test(norm(tree, at) ?? '')) found = at;
    if (!/^(?:nmod|compound|flat|appos|amod|nummod)$/.test(base(tree, at))) break;
  }
  return found;
}

interface Party {
  readonly first: number;
  readonly end: number;
}

function partiesIn(tree: Tree, first: number, end: number): Party[] {
  const found: Party[] = [];
  let from = first;
  for (let i = first; i <= end; i++) {
    if (i < end && !isJoint(tree, i)) continue;
    if (i > from) found.push({ first: from, end: i });
    from = i + 1;
  }
  return found;
}

/** The noun of a party: the token that the parser hangs outside of it, else the last with a capital. */
function headIn(tree: Tree, { first, end }: Party): number {
  let head = -1;
  for (let i = first; i < end; i++) {
    if (isBetween(tree, i)) continue;
    if (head < 0 || headOf(tree, i) < first || headOf(tree, i) >= end) {
      if (head < 0 || headOf(tree, head) === i) head = i;
    }
  }
  return head < 0 ? end - 1 : head;
}
