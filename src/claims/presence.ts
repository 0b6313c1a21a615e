// Which words a sentence holds, so that a wording is tried only where the words that it says outright are there.
import { lemma, norm, type Tree } from './tree.ts';

/** A form without its plural or feminine ending: "relations" and "relation" have the same stem. */
export function stemOf(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last === 115 && word.charCodeAt(word.length - 2) === 101) return word.slice(0, -2);
  return last === 115 || last === 120 || last === 101 ? word.slice(0, -1) : word;
}

/** Whether a form and a wanted word are the same up to their ending; short words have to be the same. */
export function sameStem(form: string, wanted: string): boolean {
  return wanted.length > 3 && stemOf(form) === stemOf(wanted);
}

/** Forms, dictionary forms and stems of a stretch of tokens. */
export class Presence {
  private readonly words = new Set<string>();
  private readonly stems = new Set<string>();

  constructor(tree: Tree, first: number, end: number) {
    for (let i = first; i < end; i++) {
      const form = norm(tree, i);
      this.words.add(form);
      this.words.add(lemma(tree, i));
      this.stems.add(stemOf(form));
    }
  }

  holds(word: string): boolean {
    return this.words.has(word) || (word.length > 3 && this.stems.has(stemOf(word)));
  }
}
