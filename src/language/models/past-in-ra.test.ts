import { describe, expect, it } from 'vitest';
import { infinitiveOfPast, isPastInRa, isPastInRent } from './past-in-ra.ts';
import { analysed } from './test-support.ts';

const WORDS = new Set(
  'retirer tirer tir entrer entre livrer jurer finir donner rendre prendre saurer adhérer libérer démissionner donner gérer mourir'.split(
    ' ',
  ),
);
const isWord = (word: string) => WORDS.has(word);

describe('the past of verbs in "-rer"', () => {
  it.each(['retira', 'tira', 'entra', 'livra', 'jura'])('%s is one', form =>
    expect(isPastInRa(form, isWord)).toBe(true),
  );
  it.each(['finira', 'donnera', 'rendra', 'prendra', 'saura', 'mourra', 'sera', 'opéra'])('%s is none', form =>
    expect(isPastInRa(form, isWord)).toBe(false),
  );
});

describe('the past of verbs in "-er" in the plural', () => {
  it.each(['retirèrent', 'démissionnèrent', 'entrèrent'])('%s is one', form =>
    expect(isPastInRent(form, isWord)).toBe(true),
  );
  it.each(['adhèrent', 'libèrent', 'gèrent'])('%s is a present', form =>
    expect(isPastInRent(form, isWord)).toBe(false),
  );
});

it('leads them back to the verb', () => {
  expect(['entra', 'retirèrent', 'finira'].map(form => infinitiveOfPast(form, isWord))).toEqual([
    'entrer',
    'retirer',
    null,
  ]);
});

it.each([
  ['La Norvège se retira du pacte en 1903 .', 'retira', 'retirer', 'Past'],
  ['Le traité expira en 1903 .', 'expira', 'expirer', 'Past'],
  ['Le roi jura fidélité en 1903 .', 'jura', 'jurer', 'Past'],
  ['La Norvège entra dans la guerre en 1903 .', 'entra', 'entrer', 'Past'],
  ['Les troupes se retirèrent de la ville en 1903 .', 'retirèrent', 'retirer', 'Past'],
  ['La Norvège se retirera du pacte en 1903 .', 'retirera', 'retirer', 'Fut'],
  ['Les deux pays adhèrent au pacte .', 'adhèrent', 'adhérer', 'Pres'],
])('%s', (text, form, lemma, tense) => {
  const token = analysed(text.split(' '), 'fr').find(one => one.form === form)!;
  expect(token.lemma).toBe(lemma);
  expect(token.feats).toContain(`Tense=${tense}`);
});
