// What stands behind a phrase and belongs to it, though parsers hang it elsewhere: "proposée le 13 novembre par X", "la proposition de X et
// d'autres", "le Protocole sur le commerce et les paiements, signé".

import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  isNominal,
  isUnder,
  isVerb,
  link,
  norm,
  prepositionsOf,
  readableWith,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const isPar = formTest(/^par$/);
const isOthers = formTest(/^autres$/);
const TREATY = /^(?:trait|accord|convention|protocol|pact|arrangement|avenant|déclaration)/;
const isTreaty = formTest(TREATY);
const BEHIND = cueOf(/^(?:par|autres|lesquels)$/, TREATY);

/** Hangs such phrases where they belong, in French. */
export function mendBehind(tree: Tree): void {
  for (const sentence of readableWith(tree, BEHIND)) {
    if (sentence.language !== 'fr') continue;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const mended = isPar(tree, i)
        ? mendDoer(tree, i, sentence)
        : isOthers(tree, i)
          ? mendOthers(tree, i)
          : isWhich(tree, i)
            ? mendWhich(tree, i, sentence)
            : isTreaty(tree, i) && mendMatters(tree, i);
      if (mended) link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** "proposée très tôt, le 13 novembre 2012, par X": only adverbs, commas and the day stand between. */
function mendDoer(tree: Tree, par: number, { firstToken }: Sentence): boolean {
  const doer = headOf(tree, par);
  if (doer < par || base(tree, par) !== 'case' || !isNominal(tree, doer)) return false;
  let i = par - 1;
  let dated = false;
  for (; i > firstToken; i--) {
    if (tree.isTime[i] === 1) dated = true;
    else if (!/^(?:PUNCT|ADV|DET)$/.test(upos(tree, i))) break;
  }
  if (!dated || !isVerb(tree, i) || !/^(?:acl|advcl)$/.test(base(tree, i)) || headOf(tree, doer) === i) return false;
  if (!/(?:[éiust])e?s?$/.test(norm(tree, i)) || childWith(tree, i, 'nsubj', 'obj') >= 0 || isUnder(tree, i, doer))
    return false;
  hang(tree, doer, i, 'obl:agent');
  return true;
}

/** "la proposition de X et d'autres députés": by X and by others. */
function mendOthers(tree: Tree, others: number): boolean {
  const item = headOf(tree, others);
  if (item < 0 || base(tree, item) !== 'conj' || !/^d(?:e|')$/.test(norm(tree, others - 1))) return false;
  const first = headOf(tree, item);
  const whose = childrenOf(tree, first)
    .filter(
      child => child > first && child < item && base(tree, child) === 'nmod' && prepositionsOf(tree, child)[0] === 'de',
    )
    .at(-1);
  if (whose === undefined) return false;
  tree.heads[item] = whose;
  return true;
}

/** "le Protocole sur le commerce et les paiements, signé …, est abrogé": one treaty on two matters, by the number of what is said of it. */
function mendMatters(tree: Tree, treaty: number): boolean {
  const item = childWith(tree, treaty, 'conj');
  if (item < 0 || /s$/.test(norm(tree, treaty)) || !isNominal(tree, item) || isTreaty(tree, item)) return false;
  const matter = childrenOf(tree, treaty)
    .filter(child => child > treaty && child < item && base(tree, child) === 'nmod')
    .at(-1);
  if (matter === undefined || !/^(?:sur|concernant|de|relatif)$/.test(prepositionsOf(tree, matter)[0] ?? ''))
    return false;
  if (!isOne(tree, treaty)) return false;
  tree.heads[item] = matter;
  return true;
}

/** Whether a participle behind the noun, or the verb that it is the subject of, is in the singular. */
function isOne(tree: Tree, noun: number): boolean {
  const participle = childrenOf(tree, noun).find(
    child => base(tree, child) === 'acl' && /(?:é|ée|u|ue)$/.test(norm(tree, child)),
  );
  if (participle !== undefined) return true;
  const verb = headOf(tree, noun);
  return (
    verb >= 0 &&
    base(tree, noun) === 'nsubj' &&
    childrenOf(tree, verb).some(
      child => /^(?:est|a|fut|sera|était|avait)$/.test(norm(tree, child)) && base(tree, child) === 'aux',
    )
  );
}

const isWhich = formTest(/^lesquels$/);

/** "…, envoyé du roi; lesquels, après avoir échangé leurs pouvoirs, sont convenus": they are, and not the envoy named last. */
function mendWhich(tree: Tree, which: number, { endToken }: Sentence): boolean {
  if (base(tree, which) === 'nsubj') return false;
  let verb = which + 1;
  while (verb < endToken && !(norm(tree, verb - 1) === 'sont' && isVerb(tree, verb))) verb++;
  if (verb >= endToken || isUnder(tree, verb, which)) return false;
  const subjects = childrenOf(tree, verb).filter(child => child < which && base(tree, child) === 'nsubj');
  if (
    subjects.length === 0 ||
    subjects.some(subject => childWith(tree, subject, 'conj') >= 0 || /s$/.test(norm(tree, subject)))
  )
    return false;
  for (const subject of subjects) rename(tree, subject, 'parataxis');
  hang(tree, which, verb, 'nsubj');
  return true;
}
