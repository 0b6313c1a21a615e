import type { Language } from '../language.ts';
import { Character, characterAt } from '../tokens/characters.ts';
import { VOTERS } from './inverted.ts';
import { STOP_WORDS, WORD_ENDINGS } from './stop-words.ts';
import { TELLING_WORDS } from './telling-words.ts';

/** What a stretch of text says of its language: French, English, surely something else, or too little to tell. */
export type Verdict = Language | 'other' | 'unknown';

const LONGEST_WORD = 24;
const ENDING_WEIGHT = 0.35;
/** Letters that French or English running text hardly has. */
const FOREIGN_LETTERS = /[ñßäöõãìòåøæłšžčşğıőűąęż]/;
const LEAST_VOTES = 1;
const LEAST_MARGIN = 0.6;
const LEAST_LETTERS = 4;
/** "SEATO met in Bangkok" has two words that Dutch has too: two say nothing. */
const LEAST_FOREIGN_VOTES = 2.5;
const LEAD = 1.35;
const LEAST_KNOWN = 2;
const ROMANCE = (['es', 'it', 'pt'] as const).map(voter => VOTERS.indexOf(voter));

const VOTES: ReadonlyMap<string, readonly number[]> = new Map(
  [...STOP_WORDS.keys(), ...TELLING_WORDS.keys()].map(word => [
    word,
    [...new Set([...(STOP_WORDS.get(word) ?? []), ...(TELLING_WORDS.get(word) ?? [])])],
  ]),
);

/** Votes of the words seen so far; two tallies can be added up. */
export class Tally {
  readonly #votes = new Float64Array(VOTERS.length);
  /** How many words of the lists there are, and how many of them each language has. */
  #known = 0;
  readonly #spoken = new Uint32Array(VOTERS.length);
  #words = 0;
  #foreign = 0;
  #codeSigns = 0;
  #letters = 0;
  #otherScript = 0;

  /** Counts the words of `[start, end)`. */
  count(text: string, start: number, end: number): this {
    for (let i = start; i < end; ) {
      const kind = characterAt(text, i);
      if (kind !== Character.Letter) {
        if (kind === Character.Surrogate || isCodeSign(text.charCodeAt(i))) this.#codeSigns++;
        i++;
        continue;
      }
      const from = i;
      while (i < end && characterAt(text, i) === Character.Letter) i++;
      this.#letters += i - from;
      this.#words++;
      if (text.charCodeAt(from) > 0x24f && text.charCodeAt(from) < 0x1e00) this.#otherScript += i - from;
      else if (text.charCodeAt(from) > 0x2000) this.#otherScript += i - from;
      else if (i - from <= LONGEST_WORD) this.#vote(text.slice(from, i));
    }
    return this;
  }

  add(other: Tally): void {
    for (let i = 0; i < this.#votes.length; i++) this.#votes[i]! += other.#votes[i]!;
    for (let i = 0; i < this.#spoken.length; i++) this.#spoken[i]! += other.#spoken[i]!;
    this.#known += other.#known;
    this.#words += other.#words;
    this.#foreign += other.#foreign;
    this.#codeSigns += other.#codeSigns;
    this.#letters += other.#letters;
    this.#otherScript += other.#otherScript;
  }

  get verdict(): Verdict {
    const voted = this.#voted();
    return voted === 'unknown' ? (this.#only() ?? 'unknown') : voted;
  }

  /** French or English, where all words of the lists are of it and some are not of the other: "SEATO met in Bangkok" is as much Dutch, which nobody reads here. */
  #only(): Language | null {
    const [french, english] = [this.#spoken[0]!, this.#spoken[1]!];
    if (this.#known < LEAST_KNOWN || this.#foreign > 0 || french === english) return null;
    if (Math.max(french, english) < this.#known) return null;
    if (english > french) return 'en';
    // The Romance languages share too much with French.
    return ROMANCE.every(voter => this.#spoken[voter]! < french) ? 'fr' : null;
  }

  #voted(): Verdict {
    if (this.#letters < LEAST_LETTERS) return 'unknown';
    if (this.#otherScript * 2 > this.#letters) return 'other';
    if (this.#codeSigns * 8 > this.#letters && this.#codeSigns > 3) return 'other';
    let best = 0;
    for (let i = 1; i < VOTERS.length; i++) if (this.#votes[i]! > this.#votes[best]!) best = i;
    let second = 0;
    for (let i = 0; i < VOTERS.length; i++) if (i !== best) second = Math.max(second, this.#votes[i]!);
    const first = this.#votes[best]!;
    if (first < LEAST_VOTES) return this.#foreign >= 2 ? 'other' : 'unknown';
    const voter = VOTERS[best]!;
    if (voter === 'fr' || voter === 'en') {
      // One word alone must not be shared with any other language: "but" is a goal in French.
      return first >= LEAD * second && (second === 0 || first >= second + LEAST_MARGIN) ? voter : 'unknown';
    }
    // Another language must be well ahead of both: short English and French phrases share words with all of them.
    const ours = Math.max(this.#votes[0]!, this.#votes[1]!);
    const enough = first >= LEAST_FOREIGN_VOTES || this.#foreign > 0;
    return enough && first >= LEAD * ours ? 'other' : 'unknown';
  }

  /** French or English, whichever has the more votes; null where neither has. For sentences of a page in both languages. */
  get leaning(): Language | null {
    const [french, english] = [this.#votes[0]!, this.#votes[1]!];
    if (french === english) return null;
    return french > english ? 'fr' : 'en';
  }

  #vote(surface: string): void {
    const word = surface.toLowerCase();
    const speakers = VOTES.get(word);
    if (speakers !== undefined) {
      this.#known++;
      for (const speaker of speakers) {
        this.#votes[speaker]! += 1 / speakers.length;
        this.#spoken[speaker]!++;
      }
      return;
    }
    if (FOREIGN_LETTERS.test(word)) {
      this.#foreign++;
      for (let i = 2; i < VOTERS.length; i++) this.#votes[i]! += 0.3;
    }
    // Names say little about the language around them.
    if (word.length < 5 || (surface.charCodeAt(0) !== word.charCodeAt(0) && this.#words > 1)) return;
    for (let size = Math.min(5, word.length - 2); size >= 2; size--) {
      const endings = WORD_ENDINGS.get(word.slice(-size));
      if (endings === undefined) continue;
      for (const speaker of endings) this.#votes[speaker]! += ENDING_WEIGHT / endings.length;
      return;
    }
  }
}

function isCodeSign(code: number): boolean {
  // { } ; = < > _ \ | $ ~ ^ `
  return (
    code === 0x7b ||
    code === 0x7d ||
    code === 0x3d ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x5f ||
    code === 0x5c ||
    code === 0x7c ||
    code === 0x7e ||
    code === 0x5e ||
    code === 0x60
  );
}

/** The language of `[start, end)`. */
export function identify(text: string, start: number, end: number): Verdict {
  return new Tally().count(text, start, end).verdict;
}

/** The language that text with this verdict is read in; `inherited` where it is too short to tell. */
export function languageOf(verdict: Verdict, inherited: Language | null): Language | null {
  if (verdict === 'unknown') return inherited;
  return verdict === 'other' ? null : verdict;
}
