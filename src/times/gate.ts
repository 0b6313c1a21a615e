// A second look at a sentence that holds a telling word: whether all that some rule asks for stands in it, wherever. Most such sentences
// hold no time: "loi" tells only beside a date.
import type { Atom, Classes } from './atom.ts';
import { classTest, NUMBER_TESTS } from './classes.ts';
import type { Needs, Pattern } from './pattern.ts';

/** Words whose keys are remembered, by their classes: as many as rules know, and Roman numerals. */
const REMEMBERED = 2000;

/** What a pattern needs, by the numbers of its keys. */
type Numbered = readonly (readonly number[] | { readonly ways: readonly Numbered[] })[];

/** Tells which sentences some pattern may match in. */
export class Gate {
  readonly #numbers = new Map<string, number>();
  /** The patterns to try where a key stands, by its number; none for most keys. */
  readonly #byKey: (Numbered[] | undefined)[] = [];
  readonly #telling: readonly number[];
  readonly #ofWords = new Map<Classes, readonly number[]>();
  readonly #tests: readonly (readonly [number, ReturnType<typeof classTest>])[];
  readonly #capital: number;
  /** In which look, counted from 1, each key was last seen. */
  readonly #seen: Int32Array;
  #look = 0;

  /** @param keysOf words, signs and classes one of which any match of a pattern holds, as few as can be */
  constructor(patterns: readonly Pattern[], keysOf: (pattern: Pattern) => Iterable<string>) {
    for (const pattern of patterns) {
      const needs = this.#numbered(pattern.needs);
      for (const key of keysOf(pattern)) {
        const number = this.#numberOf(key);
        this.#byKey[number] = [...(this.#byKey[number] ?? []), needs];
      }
    }
    this.#telling = this.#byKey.flatMap((patterns, key) => (patterns ? key : []));
    this.#tests = [...NUMBER_TESTS].map(name => [this.#numberOf(name), classTest(name)]);
    this.#capital = this.#numberOf('CAPITAL');
    this.#seen = new Int32Array(this.#byKey.length);
  }

  /** Whether any pattern may match among these atoms; where not, none does. Phrases pass: what they are, they are already. */
  mayMatch(atoms: readonly Atom[]): boolean {
    const seen = this.#seen;
    const look = ++this.#look;
    for (const atom of atoms) {
      if (atom.meaning !== null) return true;
      if (atom.kind === 'number') {
        for (const key of this.#keysOf(atom)) seen[key] = look;
        for (const [key, test] of this.#tests) if (test(atom) !== undefined) seen[key] = look;
        continue;
      }
      if (atom.classes !== null) for (const key of this.#remembered(atom, atom.classes)) seen[key] = look;
      if (atom.capital) seen[this.#capital] = look;
    }
    for (const key of this.#telling)
      if (seen[key] === look) for (const needs of this.#byKey[key]!) if (this.#hold(needs)) return true;
    return false;
  }

  #hold(needs: Numbered): boolean {
    for (const need of needs) {
      if ('ways' in need ? !need.ways.some(way => this.#hold(way)) : !need.some(key => this.#seen[key] === this.#look))
        return false;
    }
    return true;
  }

  /** Words of one form share their classes, and no others do. */
  #remembered(word: Atom, classes: Classes): readonly number[] {
    const known = this.#ofWords.get(classes);
    if (known) return known;
    const keys = this.#keysOf(word);
    if (this.#ofWords.size < REMEMBERED) this.#ofWords.set(classes, keys);
    return keys;
  }

  /** What an atom is to patterns by itself and its classes. */
  #keysOf({ norm, classes }: Atom): number[] {
    return [norm, ...Object.keys(classes ?? {})].flatMap(key => this.#numbers.get(key) ?? []);
  }

  #numbered(needs: Needs): Numbered {
    return needs.map(need =>
      'ways' in need ? { ways: need.ways.map(way => this.#numbered(way)) } : need.map(key => this.#numberOf(key)),
    );
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#byKey.length;
    this.#numbers.set(key, number);
    this.#byKey.push(undefined);
    return number;
  }
}
