import type { LanguageModel } from '../src/language/models/model.ts';
import { blankDraft } from '../src/language/models/test-support.ts';
import { featuresOf, lemmaOf, relationOf, type Sentence, TokenKind, uposOf } from '../src/language/words.ts';
import type { TreebankWord } from './conllu.ts';
import { normalForm } from './normal.ts';

/** How many words got each thing right. */
export interface Score {
  words: number;
  upos: number;
  feats: number;
  lemma: number;
  heads: number;
  labelled: number;
  /** Head and relation without its subtype. */
  universal: number;
  seconds: number;
}

/** Analyses a treebank's own words and compares; lemmas without regard to case. */
export function scoreTreebank(model: LanguageModel, treebank: readonly (readonly TreebankWord[])[]): Score {
  const { text, tokens, sentences } = draft(model, treebank);
  const begun = process.hrtime.bigint();
  model.analyse(text, tokens, sentences);
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const score: Score = {
    words: tokens.length,
    upos: 0,
    feats: 0,
    lemma: 0,
    heads: 0,
    labelled: 0,
    universal: 0,
    seconds,
  };
  treebank.forEach((words, s) => {
    const first = sentences[s]!.firstToken;
    words.forEach((word, i) => {
      const token = first + i;
      const relation = relationOf(tokens, token);
      const head = tokens.heads[token]! < 0 ? -1 : tokens.heads[token]! - first;
      if (uposOf(tokens, token) === word.upos) score.upos++;
      if (featuresOf(tokens, token) === word.feats) score.feats++;
      if (normalForm(lemmaOf(tokens, token)) === normalForm(word.lemma)) score.lemma++;
      if (head !== word.head) return;
      score.heads++;
      if (relation === word.relation) score.labelled++;
      if (relation.split(':')[0] === word.relation.split(':')[0]) score.universal++;
    });
  });
  return score;
}

/** A document whose tokens are a treebank's words. */
export function draft(model: LanguageModel, treebank: readonly (readonly TreebankWord[])[]) {
  const words = treebank.flat();
  const length = words.length;
  const tokens = blankDraft(length);
  let text = '';
  words.forEach(({ form }, i) => {
    tokens.starts[i] = text.length;
    tokens.ends[i] = text.length + form.length;
    tokens.kinds[i] = TokenKind.Word;
    tokens.norms[i] = tokens.internWord(normalForm(form));
    tokens.lemmas[i] = tokens.norms[i]!;
    text += `${form} `;
  });
  let firstToken = 0;
  const sentences: Sentence[] = treebank.map((sentence, id) => {
    const endToken = firstToken + sentence.length;
    const span = { start: tokens.starts[firstToken]!, end: tokens.ends[endToken - 1]! };
    const made: Sentence = {
      ...span,
      id,
      language: model.language,
      kind: 'prose',
      strand: 0,
      dangling: false,
      firstToken,
      endToken,
    };
    firstToken = endToken;
    return made;
  });
  return { text, tokens, sentences };
}
