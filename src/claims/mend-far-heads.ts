// Words that a parser hung on a word too near or too far, told without doubt by the verb or the noun beside them.

import type { Language } from '../language/language.ts';
import { type Sentence, UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  holds,
  isFiniteVerb,
  isNominal,
  isUnder,
  isVerb,
  lemma,
  link,
  norm,
  prepositionsOf,
  type Tree,
  upos,
} from './tree.ts';

const VERB = UPOS.indexOf('VERB');

/** Mends what hangs on the wrong word in one sentence, in place. */
export function mendFarHeads(tree: Tree, sentence: Sentence): void {
  const english = sentence.language === 'en';
  const telling = holds(tree, sentence, TELLING_SOMEBODY);
  if (!english && !telling) return;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (
      (telling && mendNews(tree, i, sentence.language === 'fr' ? 'fr' : 'en')) ||
      (english && (mendNearest(tree, i) || mendCounted(tree, i)))
    )
      link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** Verbs that tell somebody "of" something, by their stems: lemmas of rare forms may be wrong. */
const TELLING = {
  en: /^(?:inform|notif(?:y|ie)|advise|apprise|assure|warn|remind|convince|persuade)(?:d|ed|s|ing)?$/,
  fr: /^(?:inform|avis|avert|préven|prévin|assur|convain|persuad)/,
};
const TELLING_SOMEBODY = cueOf(TELLING.en, TELLING.fr);
const SOMEBODY = /^(?:state|org|person|place|force)$/;

/** "informed the Foreign Office of Lithuania of the decision" with the decision under Lithuania: the second "of" is that of the verb. */
function mendNews(tree: Tree, news: number, language: Language): boolean {
  if (base(tree, news) !== 'nmod' || upos(tree, news) !== 'NOUN' || !isOf(tree, news)) return false;
  const owner = headOf(tree, news);
  const hearer = owner >= 0 && base(tree, owner) === 'nmod' && isOf(tree, owner) ? headOf(tree, owner) : owner;
  if (hearer < 0 || !/^i?obj$/.test(base(tree, hearer))) return false;
  const verb = headOf(tree, hearer);
  if (verb < 0 || verb > hearer || !TELLING[language].test(norm(tree, verb))) return false;
  // "the king of the islands": only what is nobody and no land is told.
  const kinds = (noun: number) => kindsOfNoun(lemma(tree, noun), norm(tree, noun), language);
  if (kinds(news).some(kind => SOMEBODY.test(kind))) return false;
  const sole = !childrenOf(tree, hearer).some(child => child < news && child !== news && isOf(tree, child));
  const person = kinds(hearer).length > 0 || upos(tree, hearer) === 'PROPN';
  if (sole && (owner !== hearer || !person)) return false;
  hang(tree, news, verb, 'obl');
  return true;
}

function isOf(tree: Tree, noun: number): boolean {
  return prepositionsOf(tree, noun)[0] === 'of' || prepositionsOf(tree, noun)[0] === 'de';
}

/** "the pressures of defending a country attacked from all sides": a participle right behind the object of a verb under its noun is the object's. */
function mendNearest(tree: Tree, participle: number): boolean {
  const near = participle - 1;
  const far = headOf(tree, participle);
  if (base(tree, participle) !== 'acl' || far < 0 || far >= near || !/(?:ed|en|own)$/.test(norm(tree, participle)))
    return false;
  if (childWith(tree, participle, 'nsubj', 'aux', 'mark') >= 0 || base(tree, near) !== 'obj') return false;
  const verb = headOf(tree, near);
  if (verb < 0 || verb === far || !isVerb(tree, verb) || !isUnder(tree, verb, far)) return false;
  tree.heads[participle] = near;
  for (const child of childrenOf(tree, verb))
    if (child > participle && base(tree, child) === 'obl') tree.heads[child] = participle;
  return true;
}

/** "Two envoys, three officers, and a dozen soldiers were killed" with only the soldiers under the verb: all that are listed before it. */
function mendCounted(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  if (tree.upos[verb] !== VERB || base(tree, verb) !== 'conj' || first < 0 || headOf(tree, first) >= 0) return false;
  if (!isNominal(tree, first) || childWith(tree, first, 'cop', 'nsubj', 'case') >= 0) return false;
  const own = childrenOf(tree, verb);
  const subjects = own.filter(child => base(tree, child) === 'nsubj');
  const last = subjects[0];
  if (last === undefined || subjects.length > 1 || last > verb || !isNominal(tree, last)) return false;
  const finite =
    isFiniteVerb(tree, verb) || own.some(child => base(tree, child) === 'aux' && feature(tree, child, 'VerbForm=Fin'));
  const and = own.find(child => base(tree, child) === 'cc');
  if (!finite || and === undefined || norm(tree, and) !== 'and') return false;
  const start = Math.min(last, ...childrenOf(tree, last));
  if (and !== start - 1 && headOf(tree, start - 1) !== verb) return false;
  // "Two envoys, X and Y, and …": where names are told beside, nobody can say what the list goes on with.
  if (childWith(tree, first, 'appos') >= 0) return false;
  for (let i = first; i < and; i++) if (isVerb(tree, i)) return false;
  tree.heads[and] = last;
  hang(tree, verb, tree.heads[first]!, 'root');
  for (const child of childrenOf(tree, first)) if (child > verb) tree.heads[child] = verb;
  hang(tree, first, verb, tree.relations[last]!);
  hang(tree, last, first, 'conj');
  return true;
}
