// Tags and lemmas of another program on a treebank's sentences, each read by itself. It cuts words its own way: those count that it cuts as the treebank does.
import { normalForm } from '../train/normal.ts';
import type { Peer } from './language-peer.ts';
import { spanF1 } from './language-raw-score.ts';
import type { RawTreebank } from './language-raw-text.ts';

/** Per cent. */
export interface PeerScore {
  /** Words of the treebank that the program cuts alike. */
  readonly alike: number;
  /** Right tags and lemmas, of the words cut alike. */
  readonly upos: number;
  readonly lemma: number;
  /** F1 of sentences on the whole raw text. */
  readonly sentences: number;
}

export function scorePeer(peer: Peer, { text, sentences }: RawTreebank): PeerScore {
  let all = 0;
  let alike = 0;
  let upos = 0;
  let lemma = 0;
  for (const sentence of sentences) {
    const base = sentence.start;
    const read = wordsRead(
      peer,
      text.slice(base, sentence.end),
      sentence.spans.map(({ start, end }) => [start - base, end - base]),
    );
    sentence.words.forEach((word, i) => {
      all++;
      const part = read[i];
      if (part === undefined) return;
      alike++;
      if (part.upos === word.upos) upos++;
      if (normalForm(part.lemma) === normalForm(word.lemma)) lemma++;
    });
  }
  const percent = (count: number, of: number) => (100 * count) / of;
  return {
    alike: percent(alike, all),
    upos: percent(upos, alike),
    lemma: percent(lemma, alike),
    sentences: spanF1(sentences.map(withoutStop(text)), peer.sentences(text).map(withoutStop(text))),
  };
}

/** For each gold word what the program says of it; undefined where it cuts otherwise. */
function wordsRead(peer: Peer, text: string, gold: readonly (readonly [number, number])[]) {
  const words = peer.words(text);
  let next = 0;
  const read: ({ upos: string; lemma: string } | undefined)[] = [];
  for (let i = 0; i < gold.length; ) {
    const [start, end] = gold[i]!;
    while (next < words.length && words[next]!.end <= start) next++;
    const word = words[next];
    if (word === undefined || word.start >= end) {
      // Outside its words a program has but marks: that they are punctuation is given to it.
      const form = text.slice(start, end);
      read.push(/^\p{P}+$/u.test(form) ? { upos: 'PUNCT', lemma: form } : undefined);
      i++;
      continue;
    }
    let last = i + 1;
    while (last < gold.length && gold[last]![1] <= word.end) last++;
    const same = word.start === start && gold[last - 1]![1] === word.end && last - i === word.parts.length;
    for (let k = i; k < last; k++) read.push(same ? word.parts[k - i] : undefined);
    i = last;
  }
  return read;
}

/** A sentence without the marks at its ends, which programs give to one side or the other. */
function withoutStop(text: string) {
  return ({ start, end }: { readonly start: number; readonly end: number }) => {
    const inside = text.slice(start, end);
    const head = /^[\s\p{P}]*/u.exec(inside)![0].length;
    return { start: start + head, end: start + Math.max(head, inside.replace(/[\s\p{P}]+$/u, '').length) };
  };
}
