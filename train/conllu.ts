import { readFileSync } from 'node:fs';

/** A word of a treebank; `head` is an index into the sentence, -1 for the root. */
export interface TreebankWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
  head: number;
  relation: string;
}

/** A multiword token: the words `[first, last]` are written as `form`. */
export interface MultiwordToken {
  readonly first: number;
  readonly last: number;
  readonly form: string;
}

export interface TreebankSentence {
  readonly words: TreebankWord[];
  readonly multiwords: MultiwordToken[];
}

/** Reads a CoNLL-U file; empty nodes are left out. */
export function readConllu(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let words: TreebankWord[] = [];
  let multiwords: MultiwordToken[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') {
      if (words.length > 0) sentences.push({ words, multiwords });
      words = [];
      multiwords = [];
    } else if (!line.startsWith('#')) {
      const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', relation = ''] = line.split('\t');
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (range !== null) multiwords.push({ first: Number(range[1]) - 1, last: Number(range[2]) - 1, form });
      else if (/^\d+$/.test(id)) words.push({ form, lemma, upos, feats, head: Number(head) - 1, relation });
    }
  }
  if (words.length > 0) sentences.push({ words, multiwords });
  return sentences;
}
