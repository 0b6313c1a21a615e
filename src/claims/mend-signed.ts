// What is said of how a treaty came about stands behind it, often far behind: "l'Accord concernant la pêche, signé à Oslo le 3 mai, entre …".

import { perWord } from '../language/per-word.ts';
import { UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isNominal,
  isUnder,
  languageAt,
  link,
  norm,
  prepositionsOf,
  readableWith,
  type Tree,
  upos,
} from './tree.ts';

/** Participles of concluding and signing. */
const SIGNED = /^(?:sign|paraph|ratifi)ée?s?$|^(?:conclu|intervenu)e?s?$|^(?:signed|concluded|initialled|ratified)$/;
/** Others that a place and a day stand behind: "réunis en conférence à Oslo, du 18 avril au 4 mai". */
const DATED = /^(?:réuni|fait|adopté|ouvert|daté)e?s?$/;
/** What a word may be the sign of. */
const signOf = (word: string): 'signed' | 'dated' | 'between' | 'present' | null => {
  if (SIGNED.test(word)) return 'signed';
  if (DATED.test(word)) return 'dated';
  if (/^(?:entre|between)$/.test(word)) return 'between';
  return /^pr[ée]sente?s?$/.test(word) ? 'present' : null;
};
const sign = perWord(signOf);
const SIGN = cueOf(word => signOf(word) !== null);
/** How far behind its treaty a participle, behind its participle the parties may stand. */
const FARTHEST = 24;

/** Hangs participles of signing on the treaty before them, and the parties that "entre", "between" names on the participle before them. */
export function mendSigned(tree: Tree): void {
  for (const sentence of readableWith(tree, SIGN)) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const found = sign(tree.tokens, tree.tokens.norms[i]!);
      if (found === null) continue;
      const mended =
        found === 'present'
          ? mendPresent(tree, i)
          : found === 'dated'
            ? mendDate(tree, i, sentence.endToken)
            : found === 'signed'
              ? [mendParticiple(tree, i, sentence.firstToken), mendDate(tree, i, sentence.endToken)].includes(true)
              : mendParties(tree, i, sentence.firstToken);
      if (mended) link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** "le présent traité" with "présent" for the noun and "traité" for a verb. */
function mendPresent(tree: Tree, present: number): boolean {
  const treaty = present + 1;
  if (upos(tree, present) === 'ADJ' || childWith(tree, present, 'det') < 0) return false;
  if (!/^(?:traité|accord|protocole|acte)s?$/.test(norm(tree, treaty))) return false;
  if (headOf(tree, treaty) !== headOf(tree, present) && headOf(tree, treaty) !== present) return false;
  hang(tree, treaty, headOf(tree, present), tree.relations[present]!);
  for (const child of childrenOf(tree, present)) if (child !== treaty) tree.heads[child] = treaty;
  hang(tree, present, treaty, 'amod');
  tree.upos[present] = UPOS.indexOf('ADJ');
  tree.upos[treaty] = UPOS.indexOf('NOUN');
  return true;
}

/** "Le présent Accord remplace l'Accord de pêche, signé à Oslo": the nearest treaty before a bare participle that agrees with it. */
function mendParticiple(tree: Tree, participle: number, first: number): boolean {
  const governor = headOf(tree, participle);
  const relation = base(tree, participle);
  if ((relation !== 'advcl' && relation !== 'acl') || governor < 0 || governor > participle) return false;
  const own = isTreaty(tree, governor);
  // "l'arrangement pour le règlement des paiements, conclu à Oslo": not what it is about.
  const over = own && base(tree, governor) === 'nmod' ? headOf(tree, governor) : -1;
  if (
    over >= 0 &&
    /^(?:pour|sur|concernant)$/.test(prepositionsOf(tree, governor)[0] ?? '') &&
    isTreaty(tree, over) &&
    agrees(tree, participle, over)
  ) {
    hang(tree, participle, over, 'acl');
    return true;
  }
  if (own && agrees(tree, participle, governor)) return false;
  if (childWith(tree, participle, 'aux', 'cop', 'nsubj', 'obj', 'mark', 'case') >= 0) return false;
  for (let i = participle - 1, passed = 0; i >= first && passed < FARTHEST; i--) {
    if (upos(tree, i) === 'PUNCT') continue;
    passed++;
    if (upos(tree, i) === 'VERB' && !isUnder(tree, i, participle) && feature(tree, i, 'VerbForm=Fin')) return false;
    if (!isTreaty(tree, i) || !agrees(tree, participle, i) || isUnder(tree, i, participle)) continue;
    // "l'article 3 de l'Accord, signé …", "the Convention on fisheries, signed …": of one phrase with what it hangs on.
    if (own) {
      // "le présent accord est annexé à la Convention conclue à Paris": not the accord.
      if (i < governor) return false;
    } else if (relation === 'acl' ? !isUnder(tree, i, governor) && !isUnder(tree, governor, i) : i < governor)
      return false;
    hang(tree, participle, i, 'acl');
    return true;
  }
  return false;
}

/** "Le protocole, signé à Bruxelles, le 3 mai 1955, entra en vigueur": the day between commas behind the place is that of the signing. */
function mendDate(tree: Tree, participle: number, end: number): boolean {
  if (!DATED.test(norm(tree, participle)) && childWith(tree, participle, 'aux', 'cop', 'nsubj') >= 0) return false;
  let from = participle + 1;
  while (from < end && tree.isTime[from] !== 1 && isBeforeDate(tree, from)) from++;
  let to = from;
  while (to < end && tree.isTime[to] === 1) to++;
  if (to === from || (to < end && upos(tree, to) !== 'PUNCT' && !/^(?:au|to)$/.test(norm(tree, to)))) return false;
  for (let i = from; i < to; i++) {
    const head = headOf(tree, i);
    if (head >= from && head < to) continue;
    // Left alone where it is part of what stands before it already.
    const parted = upos(tree, head) === 'PROPN' && [1, 2].some(back => norm(tree, from - back) === ',');
    if ((head < from && head >= participle && !parted) || isUnder(tree, participle, i)) return false;
    hang(tree, i, participle, 'obl');
    return true;
  }
  return false;
}

/** What may stand between a participle of signing and its date: "à Bruxelles, le". */
const BEFORE_DATE = /^(?:ADP|PROPN|PUNCT|DET)$/;

function isBeforeDate(tree: Tree, i: number): boolean {
  return BEFORE_DATE.test(upos(tree, i)) || /^(?:conférence|session|congrès|séance)$/.test(norm(tree, i));
}

function isTreaty(tree: Tree, i: number): boolean {
  if (upos(tree, i) !== 'NOUN' && upos(tree, i) !== 'PROPN') return false;
  return (
    TREATY.test(norm(tree, i)) &&
    kindsOfNoun(norm(tree, i).replace(/s$/, ''), norm(tree, i), languageAt(tree, i)).includes('treaty')
  );
}

const TREATY =
  /^(?:trait|accord|convention|protocol|pact|armistic|trêve|arrangement|treat|agreement|truce|memorandum|mémorandum|déclaration|declaration)/;

/** French participles agree in number with their noun, and in gender where both show it. */
function agrees(tree: Tree, participle: number, noun: number): boolean {
  if (languageAt(tree, participle) !== 'fr') return true;
  const word = norm(tree, participle);
  const plural = /s$/.test(word);
  const several = feature(tree, noun, 'Number=Plur') || /[sx]$/.test(norm(tree, noun));
  const known = feature(tree, noun, 'Gender=');
  return plural === several && (!known || /es?$/.test(word) === feature(tree, noun, 'Gender=Fem'));
}

/** "conclu le 3 mai 1955 à Oslo, entre la Norvège et …": only dates, places and commas stand between. */
function mendParties(tree: Tree, between: number, first: number): boolean {
  const party = headOf(tree, between);
  if (party <= between || base(tree, between) !== 'case' || !isNominal(tree, party)) return false;
  if (childWith(tree, party, 'conj') < 0) return false;
  let i = between - 1;
  for (; i >= Math.max(first, between - FARTHEST); i--) {
    if (sign(tree.tokens, tree.tokens.norms[i]!) === 'signed') break;
    const passed =
      tree.isTime[i] === 1 ||
      /^(?:PUNCT|NUM|PROPN|ADV)$/.test(upos(tree, i)) ||
      /^(?:à|en|le|la|date|de|du|ce|jour|at|in|on|the|this|day|dated|of|on)$/.test(norm(tree, i));
    if (passed) continue;
    // "conclu, conformément à l'article 63, entre …"
    const aside =
      norm(tree, between - 1) === ',' ? asideBefore(tree, between - 1, Math.max(first, between - FARTHEST)) : -1;
    if (aside < 0) return false;
    i = aside + 1;
  }
  if (i < Math.max(first, between - FARTHEST) || headOf(tree, party) === i || isUnder(tree, i, party)) return false;
  if (childWith(tree, i, 'obj') >= 0) return false;
  hang(tree, party, i, 'obl');
  return true;
}

/** The participle of signing that an aside between commas, closed by the comma at a token, stands behind; -1 for none. */
function asideBefore(tree: Tree, comma: number, first: number): number {
  for (let i = comma - 1; i > first; i--)
    if (norm(tree, i) === ',') return SIGNED.test(norm(tree, i - 1)) ? i - 1 : -1;
    else if (/^(?:VERB|AUX)$/.test(upos(tree, i))) return -1;
  return -1;
}
