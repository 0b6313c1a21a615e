import { expect, test } from 'vitest';
import { readText } from '../claims/testing.ts';

const names = (text: string) => readText(text, 'fr', { tagged: true }).names.map(name => name.text);
const ANSWER = 'R. Odon Lescure a quitté la Sûreté intérieure en février 1999.';

test('the letter of whoever answers in an interview is no initial', () => {
  expect(names(`Q. Et la Sûreté ?\n${ANSWER}\n`)).toContain('Odon Lescure');
});

test('where nobody asks, it is one', () => {
  expect(names(`Lettres.\n${ANSWER}\n`)).toContain('R. Odon Lescure');
});
