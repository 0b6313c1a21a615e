import type { TreebankSentence, TreebankWord } from './conllu.ts';

/**
 * Makes one word of each multiword token whose parts cannot be seen in the text ("du" = de + le), as our tokenizer does; those
 * that are written one after the other ("do" + "n't") stay apart. The merged word takes the place of the first part, except before
 * a pronoun ("auquel"), and whatever hung on one of its parts hangs on it.
 */
export function toSurface(sentence: TreebankSentence): TreebankWord[] {
  const { words } = sentence;
  const place = words.map((_, i) => i);
  const merged = new Map<number, TreebankWord>();
  for (const { first, last, form } of sentence.multiwords) {
    const parts = words.slice(first, last + 1);
    if (
      parts
        .map(part => part.form)
        .join('')
        .toLowerCase() === form.toLowerCase() ||
      parts.length !== 2
    )
      continue;
    const [front, back] = parts as [TreebankWord, TreebankWord];
    if (front.upos !== 'ADP') continue;
    const main = back.upos === 'PRON' ? back : front;
    const mainAt = main === back ? last : first;
    const otherAt = main === back ? first : last;
    merged.set(first, {
      form,
      lemma: main.lemma,
      upos: main.upos,
      feats: back.feats,
      head: main.head === otherAt ? words[otherAt]!.head : main.head,
      relation: main.head === otherAt ? words[otherAt]!.relation : main.relation,
    });
    place[mainAt] = first;
    place[otherAt] = first;
  }
  const kept = words.map((_, i) => i).filter(i => place[i] === i);
  const order = new Map(kept.map((old, i) => [old, i]));
  return kept.map(i => {
    const word = merged.get(i) ?? words[i]!;
    return { ...word, head: word.head < 0 ? -1 : order.get(place[word.head]!)! };
  });
}
