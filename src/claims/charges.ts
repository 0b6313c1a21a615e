// Charges: which words name one, and who stands under it where the sentence of its end does not say ("The forgery charge was dropped").
import type { Claim } from '../annotation.ts';
import { slugOf } from '../packs/actor-index.ts';
import { chargeSlug } from '../packs/charges.ts';
import { foldWords } from '../packs/fold.ts';
import { complementsOf } from './complements.ts';
import { type Context, nameOver } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { participantOf } from './participant.ts';
import { base, childrenOf, languageAt, lemma, norm, sentenceAt, type Tree } from './tree.ts';

/** The subject of a state whose person the sentence leaves out; no claim keeps it. */
export const UNNAMED = 'person:';

const COUNT = /^(?:chef|délit|accusation|inculpation|charge|count|poursuite|incrimination)s?$/;
/** Around the charge itself: "le chef d'accusation de …", "the … charge", "the charges of …". */
const BEFORE =
  /^(?:(?:les?|la|l['’]|the|this|that|celui|celle|all|both|two|deux|chefs?|délits?(?! d.initié)|accusations?|inculpations?|charges?|counts?|poursuites?|de|d['’]|du|des|of|pour|for)\s*(?=\s|['’]|\p{L}))+?(?<=\s|['’])(?=\S)/iu;

/** Whether a phrase is that of a charge: "le chef de corruption", "the forgery charge", "l'accusation de faux". */
export function isChargePhrase(context: Context, head: number): boolean {
  const { tree } = context;
  if (isThatOf(tree, head)) return true;
  if (!COUNT.test(norm(tree, head))) return false;
  return childrenOf(tree, head).some(
    child =>
      /^(?:nmod|compound|amod)$/.test(base(tree, child)) &&
      kindsOfNoun(lemma(tree, child), norm(tree, child), languageAt(tree, child)).includes('charge'),
  );
}

/** "Il restait deux chefs : celui de faux est tombé", "of the two counts that of forgery was dropped": one of the charges told of in the same sentence. */
function isThatOf(tree: Tree, head: number): boolean {
  if (!/^(?:celui|celle|that)$/.test(norm(tree, head)) || !/^(?:de|d'|of)$/.test(norm(tree, head + 1))) return false;
  for (let i = sentenceAt(tree, head).firstToken; i < head; i++) if (COUNT.test(norm(tree, i))) return true;
  return false;
}

/** The words of a charge without those that only say that it is one: "corruption" of "le chef de corruption" and of "the corruption charge". */
export function chargeWords(text: string): string {
  const words = text.replace(AGAINST, '').trim().split(/\s+/);
  if (words.length > 1 && /^(?:charges?|counts?)$/i.test(words.at(-1)!)) words.pop();
  let rest = words.join(' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(BEFORE, '');
  }
  return /^(?:les?|la|l['’]|the|this|all|both|chefs?|charges?|counts?|accusations?)$/i.test(rest) ? '' : rest;
}

const AGAINST = /\s(?:against|contre|laid|brought|portée?s?|retenue?s?)\s.*$/i;

/** The token of whose charge it is by a phrase, named or not: "the charges against the minister"; -1 where it does not tell. */
export function accusedAt({ tree }: Context, head: number): number {
  for (const top of [head, ...childrenOf(tree, head).filter(child => /^(?:acl|nmod)$/.test(base(tree, child)))]) {
    const found = complementsOf(tree, top).find(({ prepositions }) =>
      /^(?:against|contre|envers)$/.test(prepositions[0] ?? ''),
    );
    if (found) return found.head;
  }
  return -1;
}

/**
 * The claims with the person whom the document tells to stand under the charge where one of them does not: the only one told to stand under
 * that charge, else the only one whom the document has accused, arrested or tried, else the surname that "l'affaire X", "the X case" goes by.
 */
export function withAccused(context: Context, claims: readonly Claim[]): Claim[] {
  if (!claims.some(({ state }) => state?.subject === UNNAMED)) return [...claims];
  const known = (wanted: (claim: Claim) => readonly (string | null | undefined)[]) =>
    new Set(claims.flatMap(wanted).filter(id => id?.startsWith(UNNAMED) && id !== UNNAMED));
  // "Had Kell been accused in time, …": nobody has accused him.
  const accused = known(({ event, recipients, modality, polarity }) =>
    (event === 'COERCE' || event === 'ACCUSE') && polarity === 'positive' && /^(?:asserted|alleged)$/.test(modality)
      ? recipients.map(({ entity }) => entity)
      : [],
  );
  return claims.flatMap(claim => {
    const { state } = claim;
    if (state?.subject !== UNNAMED) return [claim];
    const charged = known(({ state: other }) =>
      other?.relation === state.relation && other.object === state.object ? [other.subject] : [],
    );
    const [subject] = charged.size > 0 ? (charged.size === 1 ? charged : []) : accused.size === 1 ? accused : [];
    const person = subject ?? (charged.size === 0 && accused.size === 0 ? ofTheCase(context) : null);
    return [{ ...claim, state: person ? { ...state, subject: person } : null }];
  });
}

/**
 * The claims with the charges that end where the sentence does not tell which: all that the document tells the person to stand under where he is
 * acquitted or cleared, the only one where he is convicted; none of which it tells the end elsewhere.
 */
export function withCharge(context: Context, claims: readonly Claim[]): Claim[] {
  const { pack } = context;
  const ending = new Set(
    pack.acts
      .filter(({ states }) => states?.some(({ relation, change }) => relation === 'under_charge' && change === 'ends'))
      .map(({ id }) => id),
  );
  // What ends all of them where it names none; a verdict of guilty is on one of them, nobody knows which.
  const clearing = new Set(
    pack.acts.flatMap(({ id, endsHeld }) => (endsHeld?.relation === 'under_charge' ? [id] : [])),
  );
  return claims.flatMap(claim => {
    const [person, ...others] = claim.recipients;
    if (claim.state !== null || !ending.has(claim.act) || claim.polarity === 'negative' || others.length > 0)
      return claim;
    if (!person?.entity?.startsWith(UNNAMED)) return claim;
    const charges = new Set(
      claims.flatMap(({ state }) =>
        state?.relation === 'under_charge' && state.subject === person.entity ? [state.object] : [],
      ),
    );
    // A charge whose end is told is not that of another verdict.
    for (const { state } of claims)
      if (state?.relation === 'under_charge' && state.subject === person.entity && state.change === 'ends')
        charges.delete(state.object);
    const named = clearing.has(claim.act) ? null : namedCharge(context, claim);
    if (named) charges.clear();
    if (named) charges.add(named);
    if (charges.size > 1 && !clearing.has(claim.act)) return claim;
    if (charges.size === 0) return claim;
    return [...charges].map(object => ({
      ...claim,
      state: { subject: person.entity!, relation: 'under_charge', object, change: 'ends' as const },
    }));
  });
}

/** "condamné à trois ans, dont deux avec sursis, pour corruption": the charge that the sentence names far behind its verdict; null where it names none, or several. */
function namedCharge(context: Context, { trigger, sentence }: Claim): string | null {
  const { tree } = context;
  const { starts } = tree.tokens;
  const around = tree.words.sentences.find(({ id }) => id === sentence);
  const found = new Set<string>();
  for (let i = around?.firstToken ?? 0; i < (around?.endToken ?? 0); i++) {
    if (starts[i]! < trigger.end || !/^(?:pour|for|of)$/.test(norm(tree, i))) continue;
    const noun = i + 1;
    if (!kindsOfNoun(lemma(tree, noun), norm(tree, noun), languageAt(tree, noun)).includes('charge')) continue;
    const text = participantOf(context, noun)?.text;
    if (text) found.add(`charge:${chargeSlug(chargeWords(text))}`);
  }
  return found.size === 1 ? [...found][0]! : null;
}

const CASE = /^(?:affaire|dossier|procès|proces|case|affair|trial)$/;

/** "le dossier Delmarre", "the Vane trial": the one surname, which the document does not tell whose it is. */
function ofTheCase(context: Context): string | null {
  const { tree } = context;
  const found = new Set<string>();
  for (let i = 1; i + 1 < tree.tokens.length; i++) {
    if (!CASE.test(norm(tree, i))) continue;
    for (const beside of [i + 1, i - 1]) {
      const name = nameOver(context, beside);
      if (name && (name.type === 'PER' || (name.type !== 'ORG' && !name.entity)) && foldWords(name.text).length === 1)
        found.add(name.entity ?? `${UNNAMED}${slugOf(name.text)}`);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}
