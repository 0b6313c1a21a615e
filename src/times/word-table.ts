/** Words that are kept: those met first, which are the common ones. */
const KEPT = 1 << 14;
const SLOTS = KEPT * 4;
/** A word that finds no place among so many is not kept, so that no text can make asking slow. */
const PROBES = 16;
/** Longer words are met too seldom. */
const LONGEST = 24;

/** What is known of words, found where they stand in a text: no string is cut from it to ask. */
export class WordTable<T> {
  readonly #slots = new Uint16Array(SLOTS);
  readonly #words: string[] = [''];
  readonly #values: T[] = [];

  find(text: string, start: number, end: number): T | undefined {
    const slots = this.#slots;
    let slot = hashOf(text, start, end);
    for (let probe = 0; probe < PROBES; probe++) {
      const index = slots[slot]!;
      if (index === 0) return undefined;
      if (isSame(this.#words[index]!, text, start, end)) return this.#values[index - 1]!;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return undefined;
  }

  /** Keeps what `find` is to give from now on, while there is room. */
  keep(text: string, start: number, end: number, value: T): void {
    if (end - start > LONGEST || this.#words.length > KEPT) return;
    const slots = this.#slots;
    let slot = hashOf(text, start, end);
    for (let probe = 0; slots[slot] !== 0; probe++) {
      if (probe === PROBES) return;
      slot = (slot + 1) & (SLOTS - 1);
    }
    slots[slot] = this.#words.length;
    this.#words.push(copyOf(text, start, end));
    this.#values.push(value);
  }
}

/** By the length and four letters, which few words share. */
function hashOf(text: string, start: number, end: number): number {
  const length = end - start;
  let hash = Math.imul(length ^ text.charCodeAt(start), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(start + (length >> 1)), 0x01000193);
  if (length > 2) hash = Math.imul(hash ^ text.charCodeAt(end - 2), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(end - 1), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A slice would keep the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}
