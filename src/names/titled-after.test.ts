import { expect, it } from 'vitest';
import { listed } from './testing.ts';

const DUKE = 'The Duke of Wellington won at Vitoria. ';

it('takes a name for no government where the text has a lord of that name', () => {
  expect(listed(`${DUKE}Wellington refused the offer of France in 1920.`).join(' ')).not.toContain('state:NZL');
  expect(listed('Wellington refused the offer of France in 1920.').join(' ')).toContain('state:NZL');
  expect(listed(`${DUKE}Ottawa refused the offer of France in 1920.`).join(' ')).toContain('state:CAN');
});
