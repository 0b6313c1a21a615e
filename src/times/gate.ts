// A second look at a sentence that holds a telling word: whether all that some rule asks for stands in it, wherever. Most such sentences
// hold no time: "loi" tells only beside a date. And most that do hold one have nothing for the rules of some stratum.
import type { Atom, Classes } from './atom.ts';
import { CLASS_TESTS, classTest, NUMBER_TESTS } from './classes.ts';
import type { Needs, Pattern } from './pattern.ts';

/** Words whose keys are remembered, by their classes: as many as rules know, and Roman numerals. */
const REMEMBERED = 2000;

/** What a pattern needs, by the numbers of its keys. */
type Numbered = readonly (readonly number[] | { readonly ways: readonly Numbered[] })[];

/** Tells which sentences some pattern may match in, and of which strata. */
export class Gate {
  readonly #numbers = new Map<string, number>();
  /** By stratum, what the patterns need that are to be tried where a key stands, by its number; none for most keys. */
  readonly #strata: (Numbered[] | undefined)[][];
  readonly #ofWords = new Map<Classes, readonly number[]>();
  readonly #tests: readonly ReturnType<typeof classTest>[];
  /** The key of each test. */
  readonly #tested: readonly number[];
  /** The same of phrases. */
  readonly #phraseTests: readonly ReturnType<typeof classTest>[];
  readonly #phraseTested: readonly number[];
  readonly #capital: number;
  /** In which look, counted from 1, each key was last seen. */
  readonly #seen: Int32Array;
  #look = 0;
  /** The keys seen in this look. */
  readonly #found: number[] = [];

  /**
   * @param strata the patterns of each
   * @param keysOf words, signs and classes one of which any match of a pattern holds, as few as can be
   */
  constructor(strata: readonly (readonly Pattern[])[], keysOf: (pattern: Pattern) => Iterable<string>) {
    this.#strata = strata.map(patterns => {
      const byKey: (Numbered[] | undefined)[] = [];
      for (const pattern of patterns) {
        const needs = this.#numbered(pattern.needs);
        for (const key of keysOf(pattern)) {
          const number = this.#numberOf(key);
          byKey[number] = [...(byKey[number] ?? []), needs];
        }
      }
      return byKey;
    });
    const ofPhrases = [...CLASS_TESTS].filter(name => !NUMBER_TESTS.has(name));
    this.#tests = [...NUMBER_TESTS].map(classTest);
    this.#tested = [...NUMBER_TESTS].map(name => this.#numberOf(name));
    this.#phraseTests = ofPhrases.map(classTest);
    this.#phraseTested = ofPhrases.map(name => this.#numberOf(name));
    this.#capital = this.#numberOf('CAPITAL');
    this.#seen = new Int32Array(this.#numbers.size);
    for (const byKey of this.#strata) for (let key = 0; key < this.#numbers.size; key++) byKey[key] ??= undefined;
  }

  /** Whether any pattern may match among these atoms; where not, none does. */
  mayMatch(atoms: readonly Atom[]): boolean {
    this.enter();
    for (const atom of atoms) {
      if (atom.kind === 'number') this.#seeNumber(atom);
      else if (atom.meaning === null && atom.classes !== null) this.see(this.#remembered(atom, atom.classes));
      if (atom.capital) this.seeCapital();
    }
    // A phrase may be all that there is to find.
    return this.seePhrases(atoms) || this.holds();
  }

  /** Notes what the phrases among the atoms are; whether there are any. */
  seePhrases(atoms: readonly Atom[]): boolean {
    let any = false;
    for (const atom of atoms) {
      if (atom.meaning === null) continue;
      any = true;
      for (const name in atom.classes) this.#seeName(name);
      for (let k = 0; k < this.#phraseTests.length; k++)
        if (this.#phraseTests[k]!(atom) !== undefined) this.#see(this.#phraseTested[k]!);
    }
    return any;
  }

  /** Goes on to another sentence, of which nothing is seen yet. */
  enter(): void {
    this.#look++;
    this.#found.length = 0;
  }

  /** Notes keys, by their numbers. */
  see(keys: readonly number[]): void {
    for (let k = 0; k < keys.length; k++) this.#see(keys[k]!);
  }

  seeCapital(): void {
    this.#see(this.#capital);
  }

  #see(key: number): void {
    if (this.#seen[key] === this.#look) return;
    this.#seen[key] = this.#look;
    this.#found.push(key);
  }

  #seeNumber(atom: Atom): void {
    this.#seeName(atom.norm);
    for (const name in atom.classes) this.#seeName(name);
    for (let k = 0; k < this.#tests.length; k++) if (this.#tests[k]!(atom) !== undefined) this.#see(this.#tested[k]!);
  }

  #seeName(name: string): void {
    const key = this.#numbers.get(name);
    if (key !== undefined) this.#see(key);
  }

  /** Whether what was seen since `enter` is all that some pattern asks for. */
  holds(): boolean {
    return this.#strata.some((_, stratum) => this.holdsIn(stratum));
  }

  /** The same, of the patterns of one stratum. */
  holdsIn(stratum: number): boolean {
    const byKey = this.#strata[stratum]!;
    for (const key of this.#found) {
      const tried = byKey[key];
      if (tried !== undefined) for (const needs of tried) if (this.#hold(needs)) return true;
    }
    return false;
  }

  #hold(needs: Numbered): boolean {
    for (const need of needs) if (!('ways' in need ? this.#holdAny(need.ways) : this.#sawAny(need))) return false;
    return true;
  }

  #holdAny(ways: readonly Numbered[]): boolean {
    for (const way of ways) if (this.#hold(way)) return true;
    return false;
  }

  #sawAny(keys: readonly number[]): boolean {
    for (const key of keys) if (this.#seen[key] === this.#look) return true;
    return false;
  }

  /** Words of one form share their classes, and no others do. */
  #remembered(word: Atom, classes: Classes): readonly number[] {
    const known = this.#ofWords.get(classes);
    if (known) return known;
    const keys = this.keysOf([word.norm, ...Object.keys(classes)]);
    if (this.#ofWords.size < REMEMBERED) this.#ofWords.set(classes, keys);
    return keys;
  }

  /** The numbers of those of the words, signs and classes that patterns ask for. */
  keysOf(names: readonly string[]): number[] {
    return names.flatMap(name => this.#numbers.get(name) ?? []);
  }

  #numbered(needs: Needs): Numbered {
    return needs.map(need =>
      'ways' in need ? { ways: need.ways.map(way => this.#numbered(way)) } : need.map(key => this.#numberOf(key)),
    );
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}
