// French complements that a parser hung on the verb, and that the noun right before them asks for; and second complements it made a second noun of.
import { asksFor, asksForInfinitive } from './lexicon/noun-frames.ts';
import { effectOf } from './lexicon/operators.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isVerb,
  lemma,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

/** Mends the complements of nouns in the French sentences of a document, in place. */
export function mendNounFrames(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr') continue;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const name = base(tree, i);
      const mended =
        name === 'nmod' && mendBehindPlace(tree, i)
          ? true
          : name === 'obl'
            ? mendComplement(tree, i)
            : name === 'conj'
              ? mendSecond(tree, i)
              : (name === 'xcomp' || name === 'advcl') && mendInfinitive(tree, i);
      if (mended) link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** Verbs that ask for the preposition themselves, and the papers they deal with. */
const OWN: Readonly<Record<string, RegExp>> = {
  à: /^(?:donner|apporter|adresser|accorder|présenter|proposer|offrir|demander|refuser|poser|faire|remettre|opposer|transmettre|interdire|reconnaître|confier|imposer|laisser|rendre|porter|mettre|envoyer|payer|verser|fournir|prêter|céder|conduire|amener|contraindre|soumettre|étendre|limiter|préférer|ajouter|devoir|retirer|exprimer|manifester|promettre|garantir|assurer)$/,
  contre:
    /^(?:voter|lutter|protester|prononcer|élever|insurger|manifester|échanger|défendre|protéger|garantir|diriger|lancer|mener)$/,
  pour: /^(?:voter|prononcer|prendre|être|tenir)$/,
  sur: /^(?:porter|lancer|appuyer|fonder|baser|exercer|reposer|attirer|prononcer|interroger)$/,
  entre: /^(?:signer|conclure|négocier|ratifier|intervenir|choisir|répartir|partager)$/,
  avec: /^(?:signer|conclure|négocier|ratifier|passer|entretenir|entamer|engager|rompre|avoir|établir|nouer|mener|partager|échanger|concilier|comparer)$/,
  par: /^$/,
  envers: /^(?:engager)$/,
};

/** "condamne l'attaque de la Norvège contre le Pérou" with Peru under "condamne": against whom the attack is. */
function mendComplement(tree: Tree, complement: number): boolean {
  const [preposition, second] = prepositionsOf(tree, complement);
  const own = preposition === undefined ? undefined : OWN[preposition];
  if (!own || second !== undefined || tree.isTime[complement] || upos(tree, complement) === 'PRON') return false;
  const verb = headOf(tree, complement);
  if (verb < 0 || verb > complement || own.test(lemma(tree, verb))) return false;
  const noun = nounRightBefore(tree, complement, verb, candidate => asksFor(lemma(tree, candidate), preposition!));
  if (noun < 0) return false;
  hang(tree, complement, noun, 'nmod');
  return true;
}

/** "conteste la nécessité de partir" with the infinitive under "conteste". */
function mendInfinitive(tree: Tree, infinitive: number): boolean {
  if (!feature(tree, infinitive, 'VerbForm=Inf') || childWith(tree, infinitive, 'nsubj') >= 0) return false;
  const mark = childWith(tree, infinitive, 'mark');
  const verb = headOf(tree, infinitive);
  if (mark < 0 || verb < 0 || verb > infinitive || !/^(?:de|d')$/.test(norm(tree, mark))) return false;
  if (
    effectOf('object', lemma(tree, verb), norm(tree, verb), 'fr') === 'carries' ||
    /^(?:avoir|être)$/.test(lemma(tree, verb))
  )
    return false;
  const noun = nounRightBefore(tree, infinitive, verb, candidate => asksForInfinitive(lemma(tree, candidate)));
  if (noun < 0) return false;
  hang(tree, infinitive, noun, 'acl');
  return true;
}

/** "l'arrestation à Oslo de deux marins" with the sailors under Oslo: whom the deed was done to, and where. */
function mendBehindPlace(tree: Tree, whom: number): boolean {
  const place = headOf(tree, whom);
  if (upos(tree, whom) !== 'NOUN' || prepositionsOf(tree, whom)[0] !== 'de') return false;
  if (place < 2 || place > whom || upos(tree, place) !== 'PROPN' || childWith(tree, whom, 'det', 'nummod') < 0)
    return false;
  const preposition = childWith(tree, place, 'case');
  if (preposition < 1 || !/^(?:à|au|aux|en)$/.test(norm(tree, preposition))) return false;
  const deed = preposition - 1;
  if (upos(tree, deed) !== 'NOUN' || !DEED.test(norm(tree, deed)) || childWith(tree, deed, 'nmod') >= 0) return false;
  hang(tree, whom, deed, 'nmod');
  hang(tree, place, deed, 'nmod');
  return true;
}

/** Nouns of deeds that have somebody or something they are done to. */
const DEED = /(?:tions?|ments?|ages?|ures?|ées?|prises?|envois?|assassinats?|meurtres?|procès)$/;

/** The nearest noun that fits in the phrase under `verb` which ends right before a complement; -1 where none does. */
function nounRightBefore(tree: Tree, complement: number, verb: number, fits: (noun: number) => boolean): number {
  const first = firstOf(tree, complement);
  if (first !== complement && !isOpener(tree, first)) return -1;
  let found = -1;
  let at = first - 1;
  for (let steps = 0; at > verb && steps < 12; steps++) {
    if (found < 0 && upos(tree, at) === 'NOUN' && fits(at)) found = at;
    if (headOf(tree, at) === verb) return /^(?:obj|obl|nsubj|xcomp)$/.test(base(tree, at)) ? found : -1;
    if (isVerb(tree, at) && !feature(tree, at, 'VerbForm=Inf')) return -1;
    at = headOf(tree, at);
  }
  return -1;
}

function isOpener(tree: Tree, first: number): boolean {
  return /^(?:case|mark)$/.test(base(tree, first));
}

function firstOf(tree: Tree, token: number): number {
  let first = token;
  for (const child of childrenOf(tree, token)) if (child < first) first = Math.min(first, firstOf(tree, child));
  return first;
}

/** "la décision du tribunal et de la cour" with the court beside the decision: one more whose decision it is. */
function mendSecond(tree: Tree, second: number): boolean {
  const noun = headOf(tree, second);
  if (noun < 0 || upos(tree, noun) !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(upos(tree, second))) return false;
  const mark = childWith(tree, second, 'case');
  if (mark < 0 || prepositionsOf(tree, second)[0] !== 'de' || prepositionsOf(tree, noun)[0] === 'de') return false;
  // "des accords et des traités": an article, though it looks like a preposition.
  if (norm(tree, mark) === 'des' && /^(?:des|de|d')$/.test(norm(tree, childWith(tree, noun, 'det')))) return false;
  const first = childrenOf(tree, noun).findLast(
    child => child > noun && child < second && base(tree, child) === 'nmod' && prepositionsOf(tree, child)[0] === 'de',
  );
  if (first === undefined) return false;
  hang(tree, second, first, 'conj');
  return true;
}
