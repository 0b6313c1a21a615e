import { expect, test } from 'vitest';
import { compileKernel } from '../scripts/compile-kernel.ts';
import { KERNEL } from '../src/language/neural/kernel-bytes.ts';

test('the kernel that is shipped is what its source compiles to', async () => {
  expect(Buffer.from(await compileKernel()).toString('base64')).toBe(KERNEL);
});
