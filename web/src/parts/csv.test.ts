import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('cells that a spreadsheet would run stay text, and cells that would break a row are quoted', () => {
  expect(csvOf([['=1+1', '+x', '-x', '@x', 'a,b', 'a"b', 'a\nb', null, 3]])).toBe(
    `'=1+1,'+x,'-x,'@x,"a,b","a""b","a\nb",,3\r\n`,
  );
});
