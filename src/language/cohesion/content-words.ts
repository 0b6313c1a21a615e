import { STOP_WORDS } from '../identify/stop-words.ts';
import type { Sentence, Tokens } from '../words.ts';
import { TokenKind } from '../words.ts';

const SHORTEST = 4;

/** The stems of the content words of every sentence: what two sentences on one matter share. */
export class ContentWords {
  readonly #stems: readonly ReadonlySet<string>[];
  readonly #frequency = new Map<string, number>();

  constructor(tokens: Tokens, sentences: readonly Sentence[]) {
    const stems = tokens.vocabulary.map(stemOf);
    this.#stems = sentences.map(sentence => {
      const found = new Set<string>();
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        const stem = tokens.kinds[i] === TokenKind.Word ? stems[tokens.norms[i]!] : '';
        if (stem) found.add(stem);
      }
      for (const stem of found) this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1);
      return found;
    });
  }

  of(sentence: number): ReadonlySet<string> {
    return this.#stems[sentence]!;
  }

  /** How many stems two sentences share that are not all over the page. */
  shared(a: number, b: number): number {
    const common = Math.max(3, this.#stems.length / 5);
    let shared = 0;
    for (const stem of this.of(a)) if (this.of(b).has(stem) && this.#frequency.get(stem)! <= common) shared++;
    return shared;
  }
}

/** A word without its plural ending; "" for words that say nothing of the matter. */
export function stemOf(norm: string): string {
  if (norm.length < SHORTEST || STOP_WORDS.has(norm)) return '';
  return norm.replace(/(?:s|x)$/, '');
}
