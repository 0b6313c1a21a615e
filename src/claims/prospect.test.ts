import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function claimOf(text: string, act: string) {
  const { claims } = readText(text);
  return claims.find(one => one.act === act) ?? null;
}

it.each([
  ['The minister disclosed the impending Norwegian attack on Oslo.', 'attack', 'planned'],
  ["Le ministre révéla l'attaque imminente de la Norvège contre le Danemark.", 'attack', 'planned'],
  ["L'éventuelle attaque norvégienne contre Oslo inquiéta le Danemark.", 'attack', 'hypothetical'],
  ['The treaty laid the foundation for the creation of the Nordic Council.', 'found', 'hypothetical'],
  ['Le traité jeta les bases de la création du Conseil nordique.', 'found', 'hypothetical'],
  ['The king ordered an attack on Oslo.', 'attack', 'proposed'],
  ['Norway considered invading Denmark.', 'invade', 'hypothetical'],
  ['The parliament authorised the Danish army to attack Oslo.', 'attack', 'hypothetical'],
  ["La Norvège dit qu'elle quittait l'alliance.", 'leave', 'planned'],
  ['Norway announced that it was withdrawing its troops from Chad.', 'withdraw', 'planned'],
])('%s: not done yet', (text, act, modality) => {
  expect(claimOf(text, act)).toMatchObject({ modality });
});

it.each([
  ['Norway refrained from attacking Chad.', 'attack'],
  ['Norway stopped short of attacking Chad.', 'attack'],
  ['Far from attacking Chad, Norway supported it.', 'attack'],
  ['Norway decided against attacking Chad.', 'attack'],
  ['Norway was incapable of funding another fleet.', 'fund'],
  ['Norway called off its attack on Oslo.', 'attack'],
  ['Norway took no part in the war.', 'participate'],
  ['La Norvège renonça à attaquer le Tchad.', 'attack'],
  ['La Norvège ne prit plus part à la guerre.', 'participate'],
])('%s: not done', (text, act) => {
  expect(claimOf(text, act)).toMatchObject({ polarity: 'negative', modality: 'asserted' });
});

it.each([
  ['Norway carried out the planned attack on Oslo.', 'attack', 'asserted'],
  ['Norway called the attack on Chad a mistake.', 'attack', 'asserted'],
  ['The award for the capture of Oslo went to the Danes.', 'capture', 'asserted'],
  ['Norway announced that it had withdrawn its troops from Chad.', 'withdraw', 'asserted'],
])('%s: as it is told', (text, act, modality) => {
  expect(claimOf(text, act) ?? { polarity: 'positive', modality }).toMatchObject({ polarity: 'positive', modality });
});
