// French complements that a parser hung on the verb, and that the noun right before them asks for; and second complements it made a second noun of.
import { asksFor, asksForInfinitive } from './lexicon/noun-frames.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
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
        name === 'nmod' && (mendBehindPlace(tree, i) || mendItem(tree, i) || mendOuter(tree, i))
          ? true
          : name === 'obl'
            ? mendComplement(tree, i)
            : name === 'conj'
              ? mendSecond(tree, i) || mendKind(tree, i)
              : name === 'appos'
                ? mendMember(tree, i)
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
  if (verb < 0) return false;
  const taken = verb < complement && own.test(lemma(tree, verb));
  const asks = (noun: number) =>
    (preposition === 'à' && POSTING.test(norm(tree, noun))) || (!taken && asksFor(lemma(tree, noun), preposition!));
  const noun =
    verb > complement ? paperRightBefore(tree, complement, asks) : nounRightBefore(tree, complement, verb, asks);
  if (noun < 0) return false;
  hang(tree, complement, noun, 'nmod');
  return true;
}

/** "propose la nomination de Lund à la présidence": to what, whatever the verb may ask for. */
const POSTING = /^(?:nominations?|élections?|désignations?|promotions?|accessions?|candidatures?)$/;

/** "conteste la nécessité de partir" with the infinitive under "conteste". */
function mendInfinitive(tree: Tree, infinitive: number): boolean {
  if (!feature(tree, infinitive, 'VerbForm=Inf') || childWith(tree, infinitive, 'nsubj') >= 0) return false;
  const mark = childWith(tree, infinitive, 'mark');
  const verb = headOf(tree, infinitive);
  if (mark < 0 || verb < 0 || verb > infinitive || !/^(?:de|d')$/.test(norm(tree, mark))) return false;
  if (/^(?:avoir|être)$/.test(lemma(tree, verb))) return false;
  const noun = nounRightBefore(tree, infinitive, verb, candidate => asksForInfinitive(lemma(tree, candidate)));
  if (noun < 0) return false;
  // "prend la décision de partir": what the verb and its object say together.
  if (base(tree, noun) === 'obj' && effectOf('object', lemma(tree, verb), norm(tree, verb), 'fr') === 'carries')
    return false;
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

/** "la signature de l'accord sur la pêche" with the fishing under the signing: of the accord, whose word asks for it. */
function mendOuter(tree: Tree, complement: number): boolean {
  const outer = headOf(tree, complement);
  const [preposition, second] = prepositionsOf(tree, complement);
  if (
    preposition === undefined ||
    second !== undefined ||
    outer < 0 ||
    outer > complement ||
    upos(tree, outer) !== 'NOUN'
  )
    return false;
  if (asksFor(lemma(tree, outer), preposition)) return false;
  const noun = paperRightBefore(tree, complement, inner => asksFor(lemma(tree, inner), preposition));
  if (noun <= outer || headOf(tree, noun) !== outer) return false;
  hang(tree, complement, noun, 'nmod');
  return true;
}

/** "les gouvernements de la Suède, de la Norvège et du Chili" with Norway under a noun before: one of those whose governments they are. */
function mendItem(tree: Tree, item: number): boolean {
  const mark = childWith(tree, item, 'case');
  if (
    upos(tree, item) !== 'PROPN' ||
    mark < 3 ||
    prepositionsOf(tree, item)[0] !== 'de' ||
    norm(tree, mark - 1) !== ','
  )
    return false;
  const over = headOf(tree, item);
  for (let at = mark - 2, steps = 0; at > over && steps < 4; at = headOf(tree, at), steps++) {
    const noun = headOf(tree, at);
    if (noun <= over || noun > at) return false;
    if (upos(tree, noun) !== 'NOUN') continue;
    if (base(tree, at) !== 'nmod' || prepositionsOf(tree, at)[0] !== 'de' || !feature(tree, noun, 'Number=Plur'))
      return false;
    hang(tree, item, at, 'conj');
    return true;
  }
  return false;
}

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

/** "au moment de la signature de l'accord sur la pêche, ils sont convenus": the noun right before a complement that a later verb has. */
function paperRightBefore(tree: Tree, complement: number, asks: (noun: number) => boolean): number {
  const first = firstOf(tree, complement);
  const noun = first - 1;
  if (first === complement || !isOpener(tree, first) || noun < 0) return -1;
  return upos(tree, noun) === 'NOUN' && base(tree, noun) === 'nmod' && asks(noun) ? noun : -1;
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

/** "les ministres, …, un accord sur la migration, le recrutement et le placement" with the recruitment beside the ministers: a thing is listed with things. */
function mendKind(tree: Tree, item: number): boolean {
  const far = headOf(tree, item);
  const article = childWith(tree, item, 'det');
  if (far < 0 || article < 2 || norm(tree, article - 1) !== ',' || upos(tree, item) !== 'NOUN') return false;
  if (!isPerson(tree, far) || isPerson(tree, item) || childWith(tree, item, 'case') >= 0) return false;
  for (let at = article - 2, steps = 0; at > far && steps < 4; at = headOf(tree, at), steps++) {
    if (upos(tree, at) !== 'NOUN' || isPerson(tree, at) || childWith(tree, at, 'det') < 0) continue;
    hang(tree, item, at, 'conj');
    return true;
  }
  return false;
}

function isPerson(tree: Tree, noun: number): boolean {
  return upos(tree, noun) === 'NOUN' && kindsOfNoun(lemma(tree, noun), norm(tree, noun), 'fr').includes('person');
}

/** "rejeté par le conseil, le comité et les maîtres" with the committee for another name of the council: one of a list. */
function mendMember(tree: Tree, member: number): boolean {
  const first = headOf(tree, member);
  const article = childWith(tree, member, 'det');
  if (first < 0 || first > member || article < 1 || norm(tree, article - 1) !== ',') return false;
  if (upos(tree, first) !== 'NOUN' || upos(tree, member) !== 'NOUN' || childWith(tree, first, 'det') < 0) return false;
  const last = childrenOf(tree, first).find(child => child > member && base(tree, child) === 'conj');
  if (last === undefined || upos(tree, last) !== 'NOUN' || childWith(tree, last, 'det') < 0) return false;
  const joint = childWith(tree, last, 'cc');
  // "le conseil, le comité des sages et …": nothing but the member's own words stands before "et".
  if (joint < member || norm(tree, joint - 1) === ',' || childWith(tree, member, 'acl', 'appos') >= 0) return false;
  hang(tree, member, first, 'conj');
  return true;
}
