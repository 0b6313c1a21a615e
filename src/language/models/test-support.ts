import type { TokensDraft } from '../analyser.ts';
import type { Language } from '../language.ts';
import { featuresOf, lemmaOf, relationOf, type Sentence, TokenKind, uposOf } from '../words.ts';
import { modelFor } from './files.ts';

/** A document of sentences given as tokens, as the tokenizer would leave it; tokens in brackets are marks. */
export function draftOf(given: readonly (readonly string[])[], language: Language | null) {
  const forms = given.flat();
  const { length } = forms;
  const tokens = blankDraft(length);
  let text = '';
  forms.forEach((form, i) => {
    tokens.starts[i] = text.length;
    tokens.ends[i] = text.length + form.length;
    tokens.kinds[i] = /^\[\d+\]$/.test(form) ? TokenKind.Mark : TokenKind.Word;
    tokens.norms[i] = tokens.internWord(form.normalize('NFC').toLowerCase().replaceAll('’', "'"));
    tokens.lemmas[i] = tokens.norms[i]!;
    text += `${form} `;
  });
  let firstToken = 0;
  const sentences = given.map((words, id): Sentence => {
    const first = firstToken;
    firstToken += words.length;
    const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[firstToken - 1] ?? 0 };
    return {
      ...span,
      id,
      language,
      kind: 'prose',
      strand: 0,
      dangling: false,
      firstToken: first,
      endToken: firstToken,
    };
  });
  return { text, tokens, sentences };
}

/** A token as people read it; `head` is the form of its head, "" for none. */
export interface ReadToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: string;
  readonly relation: string;
  /** Of the head, the relation, the part of speech. */
  readonly chances: readonly [number, number, number];
}

/** One sentence, analysed with the model of its language. */
export function analysed(forms: readonly string[], language: Language): ReadToken[] {
  const { text, tokens, sentences } = draftOf([forms], language);
  modelFor(language).analyse(text, tokens, sentences);
  return forms.map((form, i) => ({
    form,
    lemma: lemmaOf(tokens, i),
    upos: uposOf(tokens, i),
    feats: featuresOf(tokens, i),
    head: forms[tokens.heads[i]!] ?? '',
    relation: relationOf(tokens, i),
    chances: [tokens.headChances[i]!, tokens.deprelChances[i]!, tokens.uposChances[i]!],
  }));
}

/** The tokens of a draft before anything is known of them. */
export function blankDraft(length: number): TokensDraft {
  const vocabulary: string[] = [];
  const features = [''];
  const relations = [''];
  return {
    length,
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    kinds: new Uint8Array(length),
    vocabulary,
    norms: new Uint32Array(length),
    lemmas: new Uint32Array(length),
    upos: new Uint8Array(length),
    feats: new Uint16Array(length),
    features,
    heads: new Int32Array(length).fill(-1),
    deprels: new Uint8Array(length),
    relations,
    headChances: new Float32Array(length).fill(1),
    deprelChances: new Float32Array(length).fill(1),
    uposChances: new Float32Array(length).fill(1),
    internWord: interner(vocabulary),
    internFeatures: interner(features),
    internRelation: interner(relations),
  };
}

function interner(list: string[]): (entry: string) => number {
  const numbers = new Map(list.map((entry, i) => [entry, i]));
  return entry => {
    const known = numbers.get(entry);
    if (known !== undefined) return known;
    numbers.set(entry, list.length);
    list.push(entry);
    return list.length - 1;
  };
}
