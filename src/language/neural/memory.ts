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

/** What a workspace makes the memory larger by, at the least. */
const STRETCH = 1 << 20;

/** Hands out parts of stretches of memory that belong to the caller alone, each beginning at a multiple of 64. */
export class Workspace {
  readonly memory: WebAssembly.Memory;
  private next = 0;
  private end = 0;

  constructor(memory: WebAssembly.Memory) {
    this.memory = memory;
  }

  /** The address of so many bytes, all zero. Where the memory has to grow, two threads that do so at once get different stretches. */
  take(bytes: number): number {
    const size = (bytes + 63) & ~63;
    if (this.next + size > this.end) {
      const pages = Math.ceil(Math.max(size, STRETCH) / PAGE);
      this.next = this.memory.grow(pages) * PAGE;
      this.end = this.next + pages * PAGE;
    }
    const address = this.next;
    this.next += size;
    return address;
  }

  floats(count: number): Float32Array {
    const address = this.take(count * 4);
    return new Float32Array(this.memory.buffer, address, count);
  }

  addresses(count: number): Uint32Array {
    const address = this.take(count * 4);
    return new Uint32Array(this.memory.buffer, address, count);
  }
}
