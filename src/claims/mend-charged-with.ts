import type { Language } from '../language/language.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childWith,
  hang,
  headOf,
  isVerb,
  languageAt,
  lemma,
  link,
  norm,
  readableWith,
  type Tree,
} from './tree.ts';

/** Verbs that say of somebody what he has done. */
const CHARGING: ReadonlySet<string> = new Set(
  'accuse suspect convict acquit absolve accuser soupçonner suspecter inculper convaincre'.split(' '),
);
const CUE = cueOf(/^(?:accus|suspect|convict|acquit|absolv|soupçonn|inculp|convain)/);
/** Nouns between the verb and the deed: "accused the government of the province of hiding …". */
const DEEPEST = 3;

/**
 * "accused the ministers of hiding it", "accuse la direction d'avoir menti": where the parser took the deed for what the ministers are called by,
 * it is what they are accused of.
 */
export function mendChargedWith(tree: Tree): void {
  for (const sentence of readableWith(tree, CUE)) {
    let changed = false;
    for (let deed = sentence.firstToken; deed < sentence.endToken; deed++) {
      if (base(tree, deed) !== 'acl' || !isVerb(tree, deed)) continue;
      const verb = chargingOver(tree, deed);
      if (verb < 0 || !isDeed(tree, deed, languageAt(tree, verb))) continue;
      hang(tree, deed, verb, languageAt(tree, verb) === 'fr' ? 'xcomp' : 'advcl');
      changed = true;
    }
    if (changed) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** The verb of charging whose object a clause hangs on; -1 where there is none. */
function chargingOver(tree: Tree, deed: number): number {
  let charged = headOf(tree, deed);
  for (let steps = 0; steps < DEEPEST && base(tree, charged) === 'nmod'; steps++) charged = headOf(tree, charged);
  const verb = headOf(tree, charged);
  return verb >= 0 && base(tree, charged) === 'obj' && CHARGING.has(lemma(tree, verb)) ? verb : -1;
}

/** "of hiding", "d'avoir caché", "de cacher" */
function isDeed(tree: Tree, deed: number, language: Language): boolean {
  const opener = childWith(tree, deed, 'mark', 'case');
  if (opener < 0 || opener > deed) return false;
  if (language === 'en') return norm(tree, opener) === 'of' && /ing$/.test(norm(tree, opener + 1));
  return /^d[e']$/.test(norm(tree, opener));
}
