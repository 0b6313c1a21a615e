import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string) =>
  readText(text, 'en', { tagged: true }).claims.map(({ act, modality }) => `${act} ${modality}`);

it.each([
  'Had the two governments agreed last year to share the bill, he added, the jets would be staying.',
  'Had the three ministers of the region agreed in May to share the bill, nothing would have been lost.',
])('%s', text => {
  expect(told(text)).toContain('agree hypothetical');
  expect(told(text)).not.toContain('agree asserted');
});

it.each([
  'The two governments had agreed last year to share the bill.',
  'Last year the governments agreed to share the bill; it had to be paid.',
])('%s: it was done', text => {
  expect(told(text)).toContain('agree asserted');
});
