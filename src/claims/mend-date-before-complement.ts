import { cueOf } from './cues.ts';
import {
  base,
  hang,
  headOf,
  isVerb,
  languageAt,
  lemma,
  link,
  prepositionsOf,
  readableWith,
  type Tree,
} from './tree.ts';

/** Verbs of which one says from where, or out of what. */
const FROM: ReadonlySet<string> = new Set(
  'retirer sortir partir démissionner exclure expulser chasser renvoyer évacuer rapatrier revenir rentrer retrancher écarter rayer'.split(
    ' ',
  ),
);
const CUE = cueOf(/^(?:retir|sort|part|démission|exclu|expuls|chass|renvo|évacu|rapatri|rev[ei]|rentr|écart|ray[ée])/);

/**
 * "s'est retirée lundi de l'Agence": where the parser took the complement of the verb for one of the date that stands before it, it is the verb's.
 */
export function mendDatesBeforeComplements(tree: Tree): void {
  for (const sentence of readableWith(tree, CUE)) {
    let changed = false;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const date = tree.heads[i]!;
      if (date < 0 || tree.isTime[date] !== 1 || tree.isTime[i] === 1 || base(tree, i) !== 'nmod') continue;
      const verb = headOf(tree, date);
      if (verb < 0 || verb > date || !isVerb(tree, verb) || !FROM.has(lemma(tree, verb))) continue;
      if (languageAt(tree, i) !== 'fr' || prepositionsOf(tree, i)[0] !== 'de') continue;
      hang(tree, i, verb, 'obl:arg');
      changed = true;
    }
    if (changed) link(tree, sentence.firstToken, sentence.endToken);
  }
}
