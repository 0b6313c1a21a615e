import { expect, it } from 'vitest';
import { infinitiveOfIrregular } from './irregular-past.ts';

it.each([
  ['remit', 'remettre'],
  ['admit', 'admettre'],
  ['soumirent', 'soumettre'],
  ['reprirent', 'reprendre'],
  ['conquit', 'conquérir'],
  ['acquises', 'acquérir'],
  ['élut', 'élire'],
  ['réélue', 'réélire'],
  ['rejoignit', 'rejoindre'],
  ['rejointe', 'rejoindre'],
  ['contraints', 'contraindre'],
  ['atteignirent', 'atteindre'],
  ['tinrent', 'tenir'],
  ['devins', 'devenir'],
  ['revînmes', 'revenir'],
  ['maintînt', 'maintenir'],
  ['reçurent', 'recevoir'],
  ['mourut', 'mourir'],
  ['naquit', 'naître'],
  ['conclue', 'conclure'],
  ['promu', 'promouvoir'],
  ['inscrivit', 'inscrire'],
  ['put', 'pouvoir'],
  ['détruisirent', 'détruire'],
  ['dissoute', 'dissoudre'],
  ['accueillie', 'accueillir'],
])('%s is of %s', (form, infinitive) => expect(infinitiveOfIrregular(form)).toBe(infinitive));

it.each(['vit', 'revit', 'plus', 'finit', 'partirent', 'durent'])('%s is of several verbs, or of a regular one', form =>
  expect(infinitiveOfIrregular(form)).toBeNull(),
);
