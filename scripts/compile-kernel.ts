import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const OPTIONS =
  '-O3 --noAssert --runtime stub --importMemory --sharedMemory --initialMemory 1 --maximumMemory 16384 --enable simd,threads'.split(
    ' ',
  );

/** The kernel as WebAssembly; the same bytes from the same source. Throws the compiler's message where the source is wrong. */
export async function compileKernel(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const file = join(folder, 'kernel.wasm');
    const source = fileURLToPath(new URL('../kernel/neural.ts', import.meta.url));
    const { error, stderr } = await asc.main([source, ...OPTIONS, '--outFile', file]);
    if (error !== null) throw new Error(`${error.message}\n${stderr.toString()}`);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
