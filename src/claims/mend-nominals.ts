// French subjects and objects that a parser hung in the wrong place, told without doubt by the words beside them.

import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { mendDeclared } from './mend-declared.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  holds,
  isVerb,
  lemma,
  link,
  norm,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|avant-hier)$/;
const WEEKDAYS = cueOf(WEEKDAY);

/** Mends one French sentence in place. */
export function mendNominals(tree: Tree, sentence: Sentence): void {
  mendDeclared(tree, sentence);
  const weekday = holds(tree, sentence, WEEKDAYS);
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (
      (weekday && (mendBehindWeekday(tree, i) || mendNameBehindWeekday(tree, i))) ||
      mendBehindAside(tree, i) ||
      (isFor(tree, i) && mendStranded(tree, i)) ||
      (isNearlyWord(tree, i) && mendNearly(tree, i))
    )
      link(tree, sentence.firstToken, sentence.endToken);
}

/** "a réclamé dimanche des sanctions" with the sanctions under "dimanche": the object of the verb. */
function mendBehindWeekday(tree: Tree, noun: number): boolean {
  const day = headOf(tree, noun);
  if (base(tree, noun) !== 'nmod' || upos(tree, noun) !== 'NOUN' || day < 0 || day > noun) return false;
  if (!WEEKDAY.test(norm(tree, day))) return false;
  const verb = headOf(tree, day);
  if (verb < 0 || verb > day || !isVerb(tree, verb) || childWith(tree, verb, 'obj') >= 0) return false;
  const mark = childWith(tree, noun, 'case');
  if (mark < 0 ? childWith(tree, noun, 'det') < 0 : norm(tree, mark) !== 'des') return false;
  if (mark >= 0) rename(tree, mark, 'det');
  hang(tree, noun, verb, 'obj');
  return true;
}

/** "a quitté jeudi Rocquencourt" with the name under "jeudi": the object of the verb, which has its subject before it. */
function mendNameBehindWeekday(tree: Tree, name: number): boolean {
  const day = headOf(tree, name);
  if (day !== name - 1 || !/^(?:appos|nmod|flat)$/.test(base(tree, name)) || upos(tree, name) !== 'PROPN') return false;
  if (!WEEKDAY.test(norm(tree, day)) || childWith(tree, name, 'case') >= 0) return false;
  const verb = headOf(tree, day);
  if (verb !== day - 1 || !isVerb(tree, verb) || childWith(tree, verb, 'obj') >= 0) return false;
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < 0 || subject > verb) return false;
  hang(tree, name, verb, 'obj');
  return true;
}

/** "a demandé, à cette tribune, la réunion de …" with what was asked for under "tribune": the object of the verb. */
function mendBehindAside(tree: Tree, noun: number): boolean {
  const aside = headOf(tree, noun);
  if (base(tree, noun) !== 'appos' || upos(tree, noun) !== 'NOUN' || aside < 0 || base(tree, aside) !== 'obl')
    return false;
  const article = childWith(tree, noun, 'det');
  if (article < 0 || childWith(tree, noun, 'case') >= 0 || norm(tree, article - 1) !== ',') return false;
  const verb = headOf(tree, aside);
  if (verb < 0 || verb > aside || !isVerb(tree, verb) || norm(tree, verb + 1) !== ',') return false;
  if (!TRANSITIVE.test(lemma(tree, verb)) || childWith(tree, verb, 'obj') >= 0) return false;
  hang(tree, noun, verb, 'obj');
  return true;
}

/** Verbs that say little without an object. */
const TRANSITIVE =
  /^(?:demander|proposer|exiger|réclamer|signer|conclure|ratifier|annoncer|approuver|adopter|rejeter|refuser|condamner|dénoncer|critiquer|recevoir|rencontrer|créer|fonder|nommer|publier|décider|obtenir|accepter|organiser)$/;

const isFor = formTest(/^(?:pour|contre)$/);

/** "ont voté pour au moment du scrutin": for it, and what follows tells when. */
function mendStranded(tree: Tree, preposition: number): boolean {
  const noun = headOf(tree, preposition);
  if (base(tree, preposition) !== 'case' || noun < preposition + 2) return false;
  if (
    headOf(tree, preposition + 1) !== noun ||
    !/^(?:au|à|aux|lors|en|dans|par|hier)$/.test(norm(tree, preposition + 1))
  )
    return false;
  const verb = headOf(tree, noun);
  if (verb !== preposition - 1 || !isVerb(tree, verb)) return false;
  hang(tree, preposition, verb, 'advmod');
  return true;
}

const isNearlyWord = formTest(/^(?:près|plus|moins)$/);

/** "près d'un millier de Turcs ont commencé": the thousand are the subject, whatever stands before the number. */
function mendNearly(tree: Tree, nearly: number): boolean {
  if (!/^(?:nsubj|obj)$/.test(base(tree, nearly))) return false;
  const number = childrenOf(tree, nearly).find(child => child > nearly && childWith(tree, child, 'case') > nearly);
  const of = number === undefined ? -1 : childWith(tree, number, 'case');
  if (number === undefined || !/^d(?:e|')$/.test(norm(tree, of)) || /^(?:PRON|VERB)$/.test(upos(tree, number)))
    return false;
  hang(tree, number, headOf(tree, nearly), tree.relations[nearly]!);
  for (const child of childrenOf(tree, nearly)) if (child !== number) tree.heads[child] = number;
  hang(tree, nearly, number, 'advmod');
  rename(tree, of, 'advmod');
  return true;
}
