import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameStem, stemOf } from './presence.ts';

describe('stems, by which the fixed words of phrases are looked for', () => {
  it.each([
    ['relations', 'relation'],
    ['diplomatiques', 'diplomatique'],
    ['bureaux', 'bureau'],
    ['commune', 'communs'],
  ])('%s is %s', (form, wanted) => {
    expect(sameStem(form, wanted)).toBe(true);
  });

  it.each([
    ['as', 'a'],
    ['traité', 'traite'],
    ['aide', 'aider'],
  ])('%s is not %s', (form, wanted) => {
    expect(sameStem(form, wanted)).toBe(false);
  });

  it('are those of the endings es, s, x, e, whatever the word', () => {
    fc.assert(fc.property(fc.string(), word => stemOf(word) === word.replace(/(?:es|s|x|e)$/, '')));
  });
});
