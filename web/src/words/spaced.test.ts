import { expect, test } from 'vitest';
import { setInFrench, spaced } from './spaced.ts';

test('no line ends before a sign that belongs to the word before it, nor after an opening quotation mark', () => {
  expect(setInFrench('« mars 1966 » ; lire : oui ?')).toBe('«\u00A0mars 1966\u00A0»\u202F; lire\u00A0: oui\u202F?');
  expect(setInFrench('12:30, http://127.0.0.1')).toBe('12:30, http://127.0.0.1');
});

test('all words are set so, at any depth, and what is made of a name or a number', () => {
  const words = spaced({ who: 'Qui ?', view: { of: (name: string) => `Voir « ${name} »` }, days: [1, 2], none: null });
  expect(words.who).toBe('Qui\u202F?');
  expect(words.view.of('Mali')).toBe('Voir «\u00A0Mali\u00A0»');
  expect([words.days, words.none]).toEqual([[1, 2], null]);
});
