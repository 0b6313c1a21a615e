import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../span.ts';

/** Leads from the text that a reader sees back to the characters of the file. Pieces are kept in plain number arrays. */
export class SourceMap {
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];
  /** Length in the source of a piece that is not copied one to one (an entity, a run of blanks); -1 where it is. */
  readonly #lengths: number[] = [];

  /** From `start` of the text on, characters are those from `source` on. */
  copied(start: number, source: number): void {
    this.#push(start, source, -1);
  }

  /** The character at `start` of the text stands for `length` characters of the source. */
  stands(start: number, source: number, length: number): void {
    this.#push(start, source, length);
  }

  #push(start: number, source: number, length: number): void {
    this.#starts.push(start);
    this.#sources.push(source);
    this.#lengths.push(length);
  }

  #pieceAt(offset: number): number {
    return Math.max(0, partitionPoint(0, this.#starts.length, i => this.#starts[i]! <= offset) - 1);
  }

  #before(offset: number): number {
    const piece = this.#pieceAt(offset);
    return this.#lengths[piece] === -1 ? this.#sources[piece]! + offset - this.#starts[piece]! : this.#sources[piece]!;
  }

  #after(offset: number): number {
    const piece = this.#pieceAt(offset);
    const length = this.#lengths[piece]!;
    return length === -1 ? this.#sources[piece]! + offset - this.#starts[piece]! + 1 : this.#sources[piece]! + length;
  }

  /** The stretch of the source that a span of the text was read from. */
  toSource(span: Span): Span {
    if (this.#starts.length === 0) return { start: 0, end: 0 };
    const start = this.#before(span.start);
    return { start, end: span.end > span.start ? Math.max(start, this.#after(span.end - 1)) : start };
  }
}
