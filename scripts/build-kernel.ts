// node scripts/build-kernel.ts: compiles kernel/neural.ts to WebAssembly, as text in src/language/neural/kernel-bytes.ts, so that no file has to be found at run time.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileKernel } from './compile-kernel.ts';

const bytes = await compileKernel();
const lines = Buffer.from(bytes)
  .toString('base64')
  .match(/.{1,110}/g)!
  .map(line => `  '${line}',`);
const source = `// Made of kernel/neural.ts by scripts/build-kernel.ts. Not to be edited.\nexport const KERNEL = [\n${lines.join('\n')}\n].join('');\n`;
writeFileSync(fileURLToPath(new URL('../src/language/neural/kernel-bytes.ts', import.meta.url)), source);
