/** Words that are kept: those met first, which are the common ones. */
const KEPT = 1 << 14;
const SLOTS = KEPT * 4;
/** Longer words are met too seldom. */
const LONGEST = 24;

/** What is known of words, found where they stand in a text: no string is cut from it to ask. */
export class WordTable<T> {
  readonly #slots = new Uint16Array(SLOTS);
  readonly #words: string[] = [''];
  readonly #values: T[] = [];

  find(text: string, start: number, end: number): T | undefined {
    const slots = this.#slots;
    for (let slot = hashOf(text, start, end); ; slot = (slot + 1) & (SLOTS - 1)) {
      const index = slots[slot]!;
      if (index === 0) return undefined;
      if (isSame(this.#words[index]!, text, start, end)) return this.#values[index - 1]!;
    }
  }

  /** Keeps what `find` is to give from now on, while there is room. */
  keep(text: string, start: number, end: number, value: T): void {
    if (end - start > LONGEST || this.#words.length > KEPT) return;
    const slots = this.#slots;
    let slot = hashOf(text, start, end);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = this.#words.length;
    this.#words.push(copyOf(text, start, end));
    this.#values.push(value);
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
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
