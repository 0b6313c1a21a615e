// A first look at a sentence, by its tokens: most hold no time, and their text need not be cut into atoms to say so.
import { perWord } from '../language/per-word.ts';
import type { Sentence, Tokens } from '../language/words.ts';
import type { Classes } from './atom.ts';
import type { Grammar } from './grammar.ts';
import { type Lexeme, wordLexeme } from './lexeme.ts';
import type { NamedIndex } from './named.ts';
import { LONGEST_WORD, runsOn, scanWord } from './scan.ts';

/** Tells which sentences of a document may hold a time expression of a language, or a period known by name. */
export class FirstLook {
  readonly #grammar: Grammar;
  readonly #named: NamedIndex | null;

  constructor(grammar: Grammar, named: NamedIndex | null) {
    this.#grammar = grammar;
    this.#named = named;
  }

  /** Whether `recognise` may find something in a sentence; where not, it finds nothing. */
  mayHold(text: string, tokens: Tokens, { firstToken, endToken }: Sentence): boolean {
    const { gate } = this.#grammar.telling;
    const { starts, ends, norms, vocabulary } = tokens;
    gate.enter();
    // A sentence begins with one.
    gate.seeCapital();
    for (let i = firstToken; i < endToken; i++) {
      const word = norms[i]!;
      const keys = this.#keysOf(tokens, word);
      // A token that is longer than its word is written otherwise: cut in two by the end of a line.
      const asWritten = ends[i]! - starts[i]! === vocabulary[word]!.length;
      if (keys === null || !asWritten || (i > firstToken && runsOn(text, tokens, i))) return true;
      if (keys.length > 0) gate.see(keys);
    }
    return gate.holds();
  }

  /** What a word may be to the rules, alone or in a number of several words; null where that takes its text: digits, and periods by name. */
  readonly #keysOf = perWord((word): readonly number[] | null => {
    if (word.length > LONGEST_WORD || /\d/.test(word)) return null;
    const { lexicon, telling } = this.#grammar;
    const names = new Set<string>();
    // Roman numerals depend on capitals, which a normal form has lost.
    for (const written of [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()]) {
      const atoms: readonly Lexeme[] = scanWord(written, lexicon);
      for (const { norm, classes } of [...atoms, wordLexeme(written, lexicon)]) {
        if (this.#named?.telling.has(norm)) return null;
        if (classes !== null)
          for (const name of [norm, ...Object.keys(classes), ...numbersOf(classes)]) names.add(name);
      }
    }
    return telling.gate.keysOf([...names]);
  });
}

/** The classes of the numbers in words that a word may be a part of. */
function numbersOf({ N_UNIT, N_TEEN, N_TEN, N_HUNDRED, N_THOUSAND, N_LARGE, ORDINAL }: Classes): readonly string[] {
  const large = [N_TEEN, N_HUNDRED, N_THOUSAND, N_LARGE].some(value => value !== undefined);
  if (!large && N_UNIT === undefined && N_TEN === undefined && ORDINAL === undefined) return [];
  return ['INT', 'NUMBER', 'WORD_DAY', ...(large ? ['WORD_YEAR'] : []), ...(N_TEN !== undefined ? ['DAY', 'NTH'] : [])];
}
