import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { readText } from './testing.ts';

/** Texts of the recipients of the first claim of an act. */
function recipientsOf(text: string, act: string, language: Language): string[] | undefined {
  return readText(text, language)
    .claims.find(one => one.act === act)
    ?.recipients.map(one => one.text);
}

describe('where a participant ends', () => {
  it.each([
    [
      'fr',
      'La Convention pour le règlement pacifique des conflits internationaux fut dénoncée.',
      'denounce-treaty',
      'La Convention pour le règlement pacifique des conflits internationaux',
    ],
    [
      'en',
      'Norway signed the Convention on the Law of the Sea in 1982.',
      'sign',
      'the Convention on the Law of the Sea',
    ],
    [
      'fr',
      'La ministre conteste la nécessité de passer du temps sur les amendements.',
      'dispute',
      'la nécessité de passer du temps sur les amendements',
    ],
  ] as const)('holds what a paper is about and what a need is for: %s %s', (language, text, act, recipient) =>
    expect(recipientsOf(text, act, language)).toEqual([recipient]),
  );

  it.each([
    ['Norway accused the government of Chile of fraud.', 'the government of Chile'],
    ['Norway accused Peru of aggression.', 'Peru'],
    ['Norway accused the government of Chile.', 'the government of Chile'],
  ])('holds no charge: %s', (text, accused) => expect(recipientsOf(text, 'accuse', 'en')).toEqual([accused]));

  it.each([
    ['fr', "La Norvège a signé l'accord pour des raisons économiques.", 'sign', "l'accord"],
    ['en', 'Norway signed the protocol on 3 March 1950.', 'sign', 'the protocol'],
    ['en', 'Peru signed the agreement for fear of a war.', 'sign', 'the agreement'],
  ] as const)('holds neither reasons nor days: %s %s', (language, text, act, recipient) =>
    expect(recipientsOf(text, act, language)).toEqual([recipient]),
  );
});
