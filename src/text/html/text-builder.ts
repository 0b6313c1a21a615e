import { referenceLength } from './entity.ts';
import { SourceMap } from './source-map.ts';

const TAB = 0x09;
const SPACE = 0x20;

/** HTML's own white space: a no-break space is none. */
export function isHtmlSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 0x0d && code !== 0x0b);
}

/** Collects what a reader sees, blanks made one, and remembers where in the source each character was read. */
export class TextBuilder {
  readonly map = new SourceMap();
  readonly #source: string;
  readonly #parts: string[] = [];
  #length = 0;
  #pendingBlank = -1;
  #pendingLength = 0;
  #atLineStart = true;
  /** The next source offset that would prolong the present piece of the map. */
  #nextSource = -1;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** The last `length` characters, without joining the whole text. */
  tail(length: number): string {
    let tail = '';
    for (let i = this.#parts.length - 1; i >= 0 && tail.length < length; i--) tail = this.#parts[i]! + tail;
    return tail.slice(-length);
  }

  /** Text of the page's own making: line ends, cell borders. */
  literal(text: string, source: number): void {
    this.#pendingBlank = -1;
    this.map.stands(this.#length, source, 0);
    this.#parts.push(text);
    this.#length += text.length;
    this.#nextSource = -1;
    this.#atLineStart = true;
  }

  /** A text node; `from` and `to` are its place in the source, -1 where the parser lost it. */
  node(value: string, from: number, to: number, keepBlanks: boolean): void {
    if (from < 0) {
      for (let i = 0; i < value.length; i++) this.#character(value, i, 1, Math.max(0, this.#nextSource), 0, keepBlanks);
      return;
    }
    const plain = to - from === value.length && this.#source.startsWith(value, from);
    let at = from;
    for (let i = 0; i < value.length; ) {
      if (plain && !isHtmlSpace(value.charCodeAt(i))) {
        let end = i + 1;
        while (end < value.length && !isHtmlSpace(value.charCodeAt(end))) end++;
        this.#run(value.slice(i, end), from + i);
        i = end;
        continue;
      }
      if (plain) at = from + i;
      const [units, length, skipped] = plain ? [1, 1, 0] : this.#step(value, i, at, to);
      at += skipped;
      this.#character(value, i, units, at, length, keepBlanks);
      at += length;
      i += units;
    }
  }

  /** How many units of the value, and of the source, the next character takes, and what lies before it in the source. */
  #step(value: string, i: number, at: number, to: number): [number, number, number] {
    const source = this.#source;
    let skipped = 0;
    while (at + skipped < to) {
      const here = at + skipped;
      const code = source.charCodeAt(here);
      if (code === 0x26) {
        const length = referenceLength(source, here);
        const literal = length === 0 || source.startsWith(value.slice(i, i + length), here);
        if (literal) return [1, 1, skipped];
        const units = value.codePointAt(i)! > 0xffff ? 2 : 1;
        return [units, length, skipped];
      }
      if (code === value.charCodeAt(i)) return [1, 1, skipped];
      if (code === 0x0d && value.charCodeAt(i) === 0x0a)
        return [1, source.charCodeAt(here + 1) === 0x0a ? 2 : 1, skipped];
      const close = code === 0x3c ? source.indexOf('>', here) : -1;
      skipped += close === -1 ? 1 : close + 1 - here;
    }
    // Not found: the rest of the node stands for its end, so that no character is looked for twice.
    return [1, 0, Math.max(0, to - at)];
  }

  #character(value: string, i: number, units: number, source: number, length: number, keepBlanks: boolean): void {
    const code = value.charCodeAt(i);
    if (isHtmlSpace(code) && !keepBlanks) {
      if (this.#pendingBlank === -1) {
        this.#pendingBlank = source;
        this.#pendingLength = length;
      } else this.#pendingLength = Math.max(length, source + length - this.#pendingBlank);
      return;
    }
    this.#flushBlank();
    if (length === units) this.#copy(value.slice(i, i + units), source);
    else {
      this.map.stands(this.#length, source, length);
      this.#nextSource = -1;
      this.#append(value.slice(i, i + units));
    }
  }

  #run(word: string, source: number): void {
    this.#flushBlank();
    this.#copy(word, source);
  }

  #copy(words: string, source: number): void {
    if (source !== this.#nextSource) this.map.copied(this.#length, source);
    this.#append(words);
    this.#nextSource = source + words.length;
  }

  #append(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
    this.#atLineStart = false;
  }

  #flushBlank(): void {
    if (this.#pendingBlank === -1) return;
    const source = this.#pendingBlank;
    const length = this.#pendingLength;
    this.#pendingBlank = -1;
    if (this.#atLineStart) return;
    if (length === 1 && source === this.#nextSource) this.#nextSource = source + 1;
    else {
      this.map.stands(this.#length, source, length);
      this.#nextSource = -1;
    }
    this.#append(' ');
  }
}
