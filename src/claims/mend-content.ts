import { perWord } from '../language/per-word.ts';
import { type Sentence, UPOS } from '../language/words.ts';
import { effectOfNounOverClause } from './lexicon/content-nouns.ts';
import { OBJECT_CONTROL } from './lexicon/control.ts';
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
  relation,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');

const isSign = perWord(word => /^(?:that|que|qu'|dément|having|whereof|à|d[e'])$/.test(word));

/** Mends the trees of a document in place where a clause that says what a noun or a denial holds was taken for something else. */
export function mendContents(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language === null) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!isSign(tree.tokens, tree.tokens.norms[i]!)) continue;
      const word = norm(tree, i);
      if (sentence.language === 'fr') {
        if (word === 'dément' && upos(tree, i) === 'AUX') mendDeniesOver(tree, i, sentence);
        else if (word === 'dément' && upos(tree, i) !== 'VERB') mendDenies(tree, i, sentence);
        if (word === 'de' || word === "d'") mendAddressee(tree, i, sentence);
        if (word === 'à' || word === 'de' || word === "d'") mendComplement(tree, i, sentence);
      }
      if (i + 1 < sentence.endToken && word === 'having') mendHaving(tree, i, sentence);
      if (word === 'whereof') mendWhereof(tree, i, sentence);
      if (word === 'que' || word === "qu'" || word === 'that') mendThatClause(tree, i, sentence);
      if (sentence.language === 'fr' && (word === 'que' || word === "qu'")) mendSaidTo(tree, i, sentence);
    }
  }
}

/** "Le ministre dément que …" read as "the mad minister that …": the noun is the subject of the verb. */
function mendDenies(tree: Tree, verb: number, sentence: Sentence): void {
  const noun = headOf(tree, verb);
  const next = verb + 1 < sentence.endToken ? norm(tree, verb + 1) : '';
  if (
    noun < 0 ||
    noun > verb ||
    base(tree, verb) !== 'amod' ||
    !/^(?:que|qu'|avoir|être|tout|toute|les?|la|l'|formellement|catégoriquement)$/.test(next)
  )
    return;
  tree.upos[verb] = VERB;
  hang(tree, verb, headOf(tree, noun), relation(tree, noun));
  hang(tree, noun, verb, 'nsubj');
  for (const child of childrenOf(tree, noun)) {
    if (child <= verb) continue;
    tree.heads[child] = verb;
    if (base(tree, child) === 'acl') rename(tree, child, next === 'avoir' || next === 'être' ? 'xcomp' : 'ccomp');
    else if (/^(?:appos|nmod)$/.test(base(tree, child))) rename(tree, child, 'obj');
  }
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "La Norvège dément vouloir …" with "dément" for an auxiliary of "vouloir". */
function mendDeniesOver(tree: Tree, verb: number, sentence: Sentence): void {
  const content = headOf(tree, verb);
  if (content < verb || !isVerb(tree, content)) return;
  tree.upos[verb] = VERB;
  hang(tree, verb, headOf(tree, content), relation(tree, content));
  hang(tree, content, verb, 'xcomp');
  for (const child of childrenOf(tree, content)) if (child < verb) tree.heads[child] = verb;
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "denies having sold rifles" with "having" for a verb beside "sold": its auxiliary. */
function mendHaving(tree: Tree, having: number, sentence: Sentence): void {
  const participle = having + 1;
  const head = headOf(tree, having);
  const sisters = head >= 0 && headOf(tree, participle) === head && isVerb(tree, participle);
  if (upos(tree, having) !== 'VERB' || !sisters || !feature(tree, participle, 'VerbForm=Part')) return;
  tree.upos[having] = AUX;
  hang(tree, having, participle, 'aux');
  rename(tree, participle, 'xcomp');
  for (const child of childrenOf(tree, having)) tree.heads[child] = participle;
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "In witness whereof the undersigned have signed" with "whereof" for a preposition: the undersigned are the subject. */
function mendWhereof(tree: Tree, whereof: number, sentence: Sentence): void {
  const subject = headOf(tree, whereof);
  const witness = whereof - 1;
  if (subject < whereof || headOf(tree, subject) !== witness) return;
  const verb = headOf(tree, witness);
  if (verb < subject || !isVerb(tree, verb) || childWith(tree, verb, 'nsubj') >= 0) return;
  hang(tree, subject, verb, 'nsubj');
  hang(tree, whereof, witness, 'advmod');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "interdit aux soldats de quitter" with "quitter" under "soldats": it is what the verb says to them. */
function mendAddressee(tree: Tree, mark: number, sentence: Sentence): void {
  const infinitive = headOf(tree, mark);
  if (base(tree, mark) !== 'mark' || infinitive < 0 || relation(tree, infinitive) !== 'acl') return;
  const addressee = headOf(tree, infinitive);
  const verb = addressee < 0 ? -1 : headOf(tree, addressee);
  if (verb < 0 || relation(tree, addressee) !== 'obl:arg' || !OBJECT_CONTROL.fr.has(lemma(tree, verb))) return;
  if (prepositionsOf(tree, addressee)[0] !== 'à') return;
  hang(tree, infinitive, verb, 'xcomp');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "s'engage formellement et sans réserve à partir" with "à partir" beside the verb: a bare infinitive is what the verb governs. */
function mendComplement(tree: Tree, mark: number, sentence: Sentence): void {
  const infinitive = headOf(tree, mark);
  if (base(tree, mark) !== 'mark' || infinitive < mark || relation(tree, infinitive) !== 'conj') return;
  const verb = headOf(tree, infinitive);
  if (verb > mark || !isVerb(tree, verb) || !feature(tree, infinitive, 'VerbForm=Inf')) return;
  if (!feature(tree, verb, 'VerbForm=Fin')) return;
  const others = childrenOf(tree, verb).some(
    child => child < infinitive && isVerb(tree, child) && feature(tree, child, 'VerbForm=Inf'),
  );
  if (others) return;
  rename(tree, infinitive, 'xcomp');
  link(tree, sentence.firstToken, sentence.endToken);
}

const TOLD_TO = new Set(
  (
    'dire annoncer déclarer affirmer expliquer répondre promettre assurer rappeler indiquer confier apprendre révéler confirmer garantir ' +
    'jurer écrire signaler préciser rapporter raconter avouer notifier télégraphier'
  ).split(' '),
);
const TOLD = new Set('informer prévenir avertir assurer aviser persuader convaincre'.split(' '));

/** "a dit à la police que la ville brûlait", "a informé le roi que …" with the clause for a relative of whom it is said to: it is what is said. */
function mendSaidTo(tree: Tree, that: number, sentence: Sentence): void {
  const clause = headOf(tree, that);
  if (clause < that || relation(tree, clause) !== 'acl:relcl') return;
  const other = childrenOf(tree, clause).some(child => child > clause && base(tree, child) === 'obj');
  if (base(tree, that) !== 'mark' && !(base(tree, that) === 'obj' && other)) return;
  const addressee = headOf(tree, clause);
  const verb = addressee < 0 ? -1 : headOf(tree, addressee);
  if (verb < 0 || verb > addressee || !isVerb(tree, verb) || childWith(tree, verb, 'ccomp') >= 0) return;
  const to = prepositionsOf(tree, addressee)[0];
  const told =
    /^(?:obl|iobj)$/.test(base(tree, addressee)) && to === 'à'
      ? TOLD_TO.has(lemma(tree, verb)) && childWith(tree, verb, 'obj') < 0
      : base(tree, addressee) === 'obj' && to === undefined && TOLD.has(lemma(tree, verb));
  if (!told || childWith(tree, clause, 'nsubj', 'csubj') < 0) return;
  hang(tree, clause, verb, 'ccomp');
  rename(tree, that, 'mark');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** "the report that Norway had attacked Denmark" with "that" for an object beside "Denmark": a conjunction. */
function mendThatClause(tree: Tree, that: number, sentence: Sentence): void {
  if (!/^(?:obj|nsubj)$/.test(base(tree, that))) return;
  const verb = headOf(tree, that);
  if (verb < that || relation(tree, verb) !== 'acl:relcl') return;
  const noun = headOf(tree, verb);
  const subject = childrenOf(tree, verb).some(child => child !== that && base(tree, child) === 'nsubj');
  if (noun < 0 || !subject) return;
  if (effectOfNounOverClause(norm(tree, noun), norm(tree, noun), sentence.language ?? 'en') === undefined) return;
  const other =
    base(tree, that) === 'nsubj' ||
    childrenOf(tree, verb).some(child => child > verb && /^(?:obj|xcomp|ccomp)$/.test(base(tree, child)));
  if (!other) return;
  rename(tree, that, 'mark');
  rename(tree, verb, 'acl');
}
