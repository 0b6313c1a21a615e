import { expect, test } from 'vitest';
import { limitOf } from './figure-limits.ts';

const of = (marked: string) => {
  const [, text] = /\[(.*)\]/.exec(marked)!;
  return limitOf({ text: text!, around: marked.replace(/[[\]]/g, '') });
};

test.each([
  ['There were [more than 300 men] in Oslo.', 'least'],
  ['There were never [more than 300 men] in Oslo.', 'most'],
  ['There were [no fewer than 300 men] in Oslo.', 'least'],
  ['The union never had [more than 300 members].', 'most'],
  ['Le fort n’a jamais compté [plus de 300 hommes].', 'most'],
  ['They were not [more than 300].', 'most'],
  ['Il n’y eut jamais [plus de 300 hommes] à Oslo.', 'most'],
  ['Ils n’étaient pas [moins de 300].', 'least'],
  ['Ils étaient [moins de 300].', 'most'],
  ['There was no doubt that [more than 300 men] came.', 'least'],
  ['There were [300 men] in Oslo.', null],
] as const)('%s', (marked, limit) => {
  expect(of(marked)).toBe(limit);
});
