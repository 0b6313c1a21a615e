import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** Acts and the values of their dates. */
function dated(text: string): string[] {
  const { claims, times } = readText(text);
  return claims.map(({ act, time }) => `${act} ${times.find(({ id }) => id === time)?.value ?? '–'}`);
}

describe('the day of a signing', () => {
  it.each([
    [
      'Le protocole additionnel, signé à Oslo, le 5 décembre 1947, est entré en vigueur en 1950.',
      ['sign 1947-12-05', 'enter-into-force 1950'],
    ],
    [
      'La convention relative à la pêche, signée à Oslo, le 3 mai 1921, est entrée en vigueur en 1922.',
      ['sign 1921-05-03', 'enter-into-force 1922'],
    ],
    [
      'The additional protocol, signed at Oslo, on 5 December 1947, entered into force in 1950.',
      ['sign 1947-12-05', 'enter-into-force 1950'],
    ],
  ])('between commas behind the place is its own: %s', (text, acts) => expect(dated(text)).toEqual(acts));

  it.each([
    ['Le protocole, signé à Oslo, est entré en vigueur le 5 décembre 1947.', ['sign –', 'enter-into-force 1947-12-05']],
    ['The protocol signed at Oslo entered into force on 5 December 1947.', ['sign –', 'enter-into-force 1947-12-05']],
  ])('is not that of the act beside it: %s', (text, acts) => expect(dated(text)).toEqual(acts));
});
