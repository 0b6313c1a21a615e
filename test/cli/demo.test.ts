import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { regesta } from '../program.ts';

test('the demo builds its record, shows the register and three answers, says how to open it, and ends', async () => {
  const { status, stdout, stderr } = await regesta(['demo'], { env: { REGESTA_LANG: 'fr' } });
  expect([status, stderr]).toEqual([0, '']);
  const record = /regesta open -r (\S+)/.exec(stdout)![1]!;
  expect(stdout).toMatch(/\d+ documents lus/);
  expect(stdout).toMatch(/^4 avril 1949 /m);
  expect(stdout.match(/selon les sources/g)).toHaveLength(3);
  expect(stdout).toContain('Rocquencourt');
  expect((await regesta(['doctor', '-r', record])).status).toBe(0);
  rmSync(dirname(record), { recursive: true });
});
