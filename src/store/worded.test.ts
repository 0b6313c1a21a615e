import { expect, test } from 'vitest';
import { wordedIn } from './worded.ts';

test('a slug finds its words again as the sentence has them', () => {
  expect(wordedIn('Le pays retire sa flotte de l’Atlantique.', 'flotte-de-l-atlantique')).toBe(
    'flotte de l’Atlantique',
  );
  expect(wordedIn('The U-Boat Pens were flooded.', 'u-boat-pens')).toBe('U-Boat Pens');
});

test('it abstains where the words are not side by side', () => {
  expect(wordedIn('La flotte quitta l’Atlantique.', 'flotte-de-l-atlantique')).toBeNull();
  expect(wordedIn('', 'flotte')).toBeNull();
});
