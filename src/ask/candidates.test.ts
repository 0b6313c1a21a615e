import { expect, test } from 'vitest';
import { contentKey } from '../store/wordings.ts';
import { matchesIn } from './search.ts';

test('a name is its words, whatever their order, case, accents and small words', () => {
  expect(contentKey('the headquarters of the Fifth Fleet')).toBe(contentKey('Fifth Fleet Headquarters'));
  expect(contentKey('l’École des Ponts')).toBe(contentKey('ecole ponts'));
  expect(contentKey('Fifth Fleet')).not.toBe(contentKey('Sixth Fleet'));
  expect(contentKey('the of')).toBe('');
});

test('words are found by their beginning, in their exact place', () => {
  const text = 'Les traités : un trai\u00ADté, des Traités.';
  const found = matchesIn(text, ['traite']).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['traités', 'trai\u00ADté', 'Traités']);
  expect(matchesIn('portrait', ['trait'])).toEqual([]);
});
