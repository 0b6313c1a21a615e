import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

const held = (text: string) => statesOf(readText(text)).filter(state => state.includes('holds_office'));

it('tells of the first secretary-general, and no first secretary', () => {
  expect(held('The first secretary-general of the OAU was Paul Lund, a Guinean.')).toEqual([
    'paul-lund holds_office holds secretary-general-of-oau',
  ]);
  expect(held('Paul Lund, first secretary of the embassy, resigned in 1960.').join()).not.toContain(
    'secretary-general-of',
  );
});

it('dates what is told of whom the sentence names', () => {
  const text =
    'My first secretary-general was the Guinean Paul Lund, who had taken office in July 1964 and was voted out in June 1972.';
  expect(held(text)).toEqual([
    'paul-lund holds_office holds secretary-general',
    'paul-lund holds_office begins secretary-general @ July 1964',
    'paul-lund holds_office ends secretary-general @ June 1972',
  ]);
  expect(held('My first boss was the Guinean Paul Lund, who came in July 1964.')).toEqual([]);
});

it('reads a title before a nationality and a name', () => {
  expect(
    held('L’OPEP siège à Vienne. Le secrétaire général, l’Indonésien Barulo, en poste depuis juillet 1988, a parlé.'),
  ).toEqual(['barulo holds_office begins secretary-general-of-opec @ juillet 1988']);
  expect(held('L’OPEP siège à Vienne. Le secrétaire général, l’Indonésien d’Oslo, a parlé.')).toEqual([]);
});
