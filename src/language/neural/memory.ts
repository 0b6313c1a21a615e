const PAGE = 65_536;
/** One gigabyte: a bound that the declaration of a shared memory needs, not what is taken. */
const MOST_PAGES = 16_384;

/** A model file in a memory that the kernel works in; threads may share it. */
export interface ModelMemory {
  readonly memory: WebAssembly.Memory;
  /** Length of the file, which lies at the start. */
  readonly length: number;
}

/** A memory with room for a file of `length` bytes, still to be filled through `fileBytes`. */
export function createModelMemory(length: number): ModelMemory {
  const initial = Math.max(1, Math.ceil(length / PAGE));
  return { memory: new WebAssembly.Memory({ initial, maximum: MOST_PAGES, shared: true }), length };
}

/** The bytes of the file. */
export function fileBytes({ memory, length }: ModelMemory): Uint8Array {
  return new Uint8Array(memory.buffer, 0, length);
}

/** A copy of a file in a memory of its own. */
export function toModelMemory(bytes: Uint8Array): ModelMemory {
  const made = createModelMemory(bytes.length);
  fileBytes(made).set(bytes);
  return made;
}

/** Hands out parts of a stretch of memory that belongs to the caller alone, each beginning at a multiple of 16. */
export class Workspace {
  readonly memory: WebAssembly.Memory;
  private next: number;

  /** Makes the memory larger by `bytes`; two threads that do so at once get different stretches. */
  constructor(memory: WebAssembly.Memory, bytes: number) {
    this.memory = memory;
    this.next = memory.grow(Math.ceil(bytes / PAGE)) * PAGE;
  }

  /** The address of so many bytes. */
  take(bytes: number): number {
    const address = this.next;
    this.next += (bytes + 15) & ~15;
    return address;
  }

  floats(count: number): Float32Array {
    return new Float32Array(this.memory.buffer, this.take(count * 4), count);
  }
}
