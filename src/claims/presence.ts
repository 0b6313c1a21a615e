// Which words a sentence holds, so that a wording is tried only where the words that it says outright are there.
import { perWord } from '../language/per-word.ts';
import type { Tree } from './tree.ts';

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

/** The words that wordings say outright, each by a number, in the order in which they were first asked for. */
export class Needs {
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number[]>();

  get size(): number {
    return this.#byWord.size;
  }

  /** The number of a word. */
  numberOf(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const number = this.#byWord.size;
    this.#byWord.set(word, number);
    if (word.length > 3) this.#byStem.set(stemOf(word), [...(this.#byStem.get(stemOf(word)) ?? []), number]);
    return number;
  }

  /** The needs that a dictionary form fills. */
  readonly ofLemma = perWord((lemma): readonly number[] => {
    const own = this.#byWord.get(lemma);
    return own === undefined ? NONE : [own];
  });

  /** The needs that a form fills: its own, and those of the same stem. */
  readonly ofForm = perWord((form): readonly number[] => {
    const own = this.#byWord.get(form);
    const alike = this.#byStem.get(stemOf(form)) ?? NONE;
    return own === undefined ? alike : [own, ...alike];
  });
}

const NONE: readonly number[] = [];

/** Which needs the sentence entered last fills. */
export class Presence {
  readonly #tree: Tree;
  readonly #needs: Needs;
  readonly #entered: Int32Array;
  #entry = 0;
  #first = 0;
  #end = 0;

  constructor(tree: Tree, needs: Needs) {
    this.#tree = tree;
    this.#needs = needs;
    this.#entered = new Int32Array(needs.size);
  }

  /** Goes on to the tokens `[first, end)`. */
  enter(first: number, end: number): void {
    this.#entry++;
    this.#first = first;
    this.#end = end;
  }

  /** Notes what the tokens fill, when first asked. */
  #look(): void {
    const { tokens } = this.#tree;
    for (let i = this.#first; i < this.#end; i++) {
      for (const need of this.#needs.ofForm(tokens, tokens.norms[i]!)) this.#entered[need] = this.#entry;
      for (const need of this.#needs.ofLemma(tokens, tokens.lemmas[i]!)) this.#entered[need] = this.#entry;
    }
    this.#first = this.#end;
  }

  holds(need: number): boolean {
    if (this.#first < this.#end) this.#look();
    return this.#entered[need] === this.#entry;
  }
}
