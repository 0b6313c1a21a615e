// Rules: sentences of treaties and statutes lay down what shall or may be done; nothing is told in them as done but by dates, past tenses and
// the words by which the parties bind themselves.
import { perWord } from '../language/per-word.ts';
import type { Sentence, Tokens, Words } from '../language/words.ts';
import type { Reading } from '../reading.ts';
import { isPartyPhrase, PERFORMATIVE, PERFORMATIVE_PASSIVE } from './lexicon/legal.ts';
import { openerOfClause, tellsWhen } from './opener.ts';
import { subjectOf } from './subject.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';
import { hasReflexive, isPassive } from './voice.ts';

/** "Article 5", "ARTICLE XII", "Art. 3", "Article premier" at the head of a line. */
const HEADING = /^[#*_ \t\u00a0]*art(?:icle|ikel|\.)[ \t\u00a0]+(?:\d+|[ivxl]+\b|premier\b|unique\b|one\b|first\b)/gim;
/** How an instrument speaks of itself and of those it binds. */
const ITSELF =
  /(?:\bprésente?s? (?:convention|traité|accord|protocole|pacte|charte|arrangement|loi|statuts|règlement|acte|constitution|annexe)|\b(?:this|the present) (?:convention|treaty|agreement|protocol|charter|covenant|constitution|statute|annex)|\bcontracting part(?:y|ies)|\bparties? contractantes?|\b(?:les|deux|chaque|une des|l[’']une des|autres?) parties?\b|\b(?:the|both|either|each|other) part(?:y|ies)\b|\bétats? (?:parties?|contractants?|membres?)|\b(?:states? parties|contracting states?|member states?))/gi;
/** One word of each of these phrases. */
const isOfItself = perWord(word =>
  /part(?:y|ies?)$|^présente?s?$|(?:convention|treaty|agreement|protocol|charter|covenant|constitution|statute|annex)$|states?$|états?$/.test(
    word,
  ),
);

function wordsOfItself({ tokens }: Words): number {
  let found = 0;
  for (let i = 0; i < tokens.length; i++) if (isOfItself(tokens, tokens.norms[i]!)) found++;
  return found;
}

/** The same words in a single sentence elsewhere: a provision that is cited. */
const CITED =
  /\b(?:high )?contracting part(?:y|ies)|\bparties? contractantes?|\bstates? parties\b|\bétats? parties\b|\b(?:each|either) party shall\b/i;
/** Before the articles reasons are given, after them the signing is told. */
const FRAME =
  /^\W*(?:considérant|vu |désireu|animés|reconnaissant|ayant|rappelant|constatant|soucieu|whereas|considering|desir|recogni[sz]ing|having|recalling|noting|mindful|en foi de quoi|in witness whereof|in faith whereof|fait à|fait en|done (?:at|in|this)|the undersigned|les soussignés|sa majesté|his majesty|her majesty|le président de|the president of)/i;

/** Before the first article that is told, what is numbered or lays something down belongs to an article whose beginning is not here. */
const ITEM = /^\W*(?:\(?(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\)|\d{1,2}\.\s{0,4}\p{Lu})|\bshall\b/u;

/** For each sentence of a document, 1 where it is a rule of a treaty or statute. */
export function provisionsOf({ document, words }: Pick<Reading, 'document' | 'words'>): Uint8Array {
  const { text } = document;
  const found = new Uint8Array(words.sentences.length);
  const headings = [...text.matchAll(HEADING)];
  const articles = headings.length >= 5 && headings.length * 4000 >= text.length;
  const isOften = (itself: number): boolean => {
    const often = (itself * 1000) / Math.max(text.length, 1000);
    return itself >= 3 && (headings.length >= 2 ? often >= 0.2 : itself >= 4 && often >= 1.2);
  };
  // Few texts have enough of the words to be worth a search for the phrases.
  const instrument = articles || (isOften(wordsOfItself(words)) && isOften([...text.matchAll(ITSELF)].length));
  const first = headings[0]?.index ?? 0;
  words.sentences.forEach((sentence, k) => {
    const own = text.slice(sentence.start, sentence.end);
    if (
      instrument
        ? sentence.start < first && headings.length >= 2 && !ITEM.test(own)
        : !namesParties(words.tokens, sentence)
    )
      return;
    if ((instrument || CITED.test(own)) && !FRAME.test(own)) found[k] = 1;
  });
  return found;
}

const isParty = perWord(word => /^part(?:y|ies?)$/.test(word));

function namesParties(tokens: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (isParty(tokens, tokens.norms[i]!)) return true;
  return false;
}

export interface Rule {
  readonly modality: 'planned' | 'hypothetical';
  readonly sign: number;
}

/**
 * What an act told without any sign of modality is in a rule: `planned` where the main clause lays it down, `hypothetical` in what it
 * depends on; null where it is a fact all the same. `top` is the word over `trigger` that shares its reality, as "decides" in "decides to".
 */
export function ruleOver(tree: Tree, trigger: number, top: number): Rule | null {
  if (hasDate(tree, trigger) || hasDate(tree, top)) return null;
  if (isVerb(tree, top) && isMain(tree, top) && !isWhen(tree, top) && !isInWhich(tree, top)) {
    if (isPast(tree, top) || isStative(tree, top) || binds(tree, top)) return null;
    return { modality: 'planned', sign: top };
  }
  const above = headOf(tree, top);
  if (isVerb(tree, top) && base(tree, top) === 'ccomp' && isPast(tree, top) && binds(tree, above)) return null;
  return { modality: 'hypothetical', sign: above >= 0 ? above : top };
}

/** "conclue à Genève le 8 novembre 1927". */
function hasDate(tree: Tree, word: number): boolean {
  const dated = (i: number): boolean => tree.isTime[i] === 1 && /^(?:1\d|20)\d\d$/.test(norm(tree, i));
  return childrenOf(tree, word).some(
    child =>
      dated(child) ||
      (/^(?:obl|nmod|advmod)$/.test(base(tree, child)) &&
        childrenOf(tree, child).some(below => dated(below) || childrenOf(tree, below).some(dated))),
  );
}

/** "any area in which troops were stationed", whatever the parser hangs the verb on. */
function isInWhich(tree: Tree, verb: number): boolean {
  for (let i = verb - 1; i > 0 && i > verb - 12; i--) {
    if (isVerb(tree, i) && headOf(tree, i) !== verb) return false;
    if (/^(?:which|whom|lequel|laquelle|lesquels|lesquelles)$/.test(norm(tree, i)) && upos(tree, i - 1) === 'ADP')
      return true;
  }
  return false;
}

function isWhen(tree: Tree, verb: number): boolean {
  const opener = openerOfClause(tree, verb);
  return opener !== null && tellsWhen(tree, verb, opener);
}

function isMain(tree: Tree, verb: number): boolean {
  for (let at = verb, steps = 0; steps < 16; at = headOf(tree, at), steps++) {
    const name = base(tree, at);
    if (headOf(tree, at) < 0 || name === 'root' || name === 'parataxis') return true;
    if (name !== 'conj') return false;
  }
  return false;
}

/** Endings of the simple past and the imperfect that no present has. */
const FRENCH_PAST = /(?:a|[èiu]rent|inrent|ai(?:t|ent)|(?<![ea])ut|[^e]int)$/;

/** "have ratified", "a été signé", "signed"; not "is deposited". */
export function isPast(tree: Tree, verb: number): boolean {
  const auxiliaries = childrenOf(tree, verb).filter(
    // "fait savoir": of any tense.
    child => (base(tree, child) === 'aux' && relation(tree, child) !== 'aux:caus') || base(tree, child) === 'cop',
  );
  if (
    auxiliaries.some(child =>
      /^(?:was|were|had|did|have|has|been|a|ont|avait|avaient|été|fut|furent|était|étaient|eut)$/.test(
        norm(tree, child),
      ),
    )
  )
    return true;
  if (auxiliaries.length > 0)
    return languageAt(tree, verb) === 'fr' && !isPassive(tree, verb) && !hasReflexive(tree, verb);
  // Present forms are taken for pasts now and then, and "se réunit", "établit" are both: rules have no simple past.
  if (languageAt(tree, verb) === 'fr' && !FRENCH_PAST.test(norm(tree, verb))) return false;
  return (
    feature(tree, verb, 'VerbForm=Fin') && /Tense=(?:Past|Imp)/.test(tree.tokens.features[tree.tokens.feats[verb]!]!)
  );
}

/** "The seat is at Geneva": what is so by the rule itself. */
function isStative(tree: Tree, verb: number): boolean {
  return childWith(tree, verb, 'cop') >= 0 || /^(?:être|avoir|be|have)$/.test(lemma(tree, verb));
}

/** "The Parties recognise …", "Spain cedes …", "A committee is hereby established": done in being said. */
function binds(tree: Tree, verb: number): boolean {
  if (verb < 0) return false;
  // "dès le jour fixé, les actes sont abrogés": not by these words, but then.
  if (isPassive(tree, verb)) return PERFORMATIVE_PASSIVE.has(lemma(tree, verb)) && !isLater(tree, verb);
  if (
    childrenOf(tree, verb).some(child => relation(tree, child) === 'expl:subj') &&
    PERFORMATIVE_PASSIVE.has(lemma(tree, verb))
  )
    return true;
  if (!PERFORMATIVE.has(lemma(tree, verb))) return false;
  const subject = subjectOf(tree, verb);
  return subject !== null && isPartyPhrase(tree, subject.head);
}

function isLater(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      child < verb &&
      base(tree, child) === 'obl' &&
      /^(?:dès|après|lors|upon|after|from)$/.test(prepositionsOf(tree, child)[0] ?? ''),
  );
}
