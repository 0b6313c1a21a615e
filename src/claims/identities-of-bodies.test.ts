import { expect, it } from 'vitest';
import { readText } from './testing.ts';

/** The ids of the names of a text that are organisations, in order. */
const bodies = (text: string): (string | null)[] =>
  readText(text, 'en', { tagged: true })
    .names.filter(({ type }) => type === 'ORG')
    .map(({ entity }) => entity);

it.each([
  ['The 81st Infantry Division attacked the fort.', ['org:81st-infantry-division']],
  ['Norway defeated the 5th Indian Infantry Division in 1942.', ['org:5th-indian-infantry-division']],
  ['The 4th Panzer Army attacked the First Panzer Army.', ['org:4th-panzer-army', 'org:first-panzer-army']],
  ['The People’s Democratic Council was founded in Oslo.', ['org:people-s-democratic-council']],
])('%s: the words before its noun tell which body it is', (text, ids) => expect(bodies(text)).toEqual(ids));

it.each([
  ['Norway was ruled by the Social Democratic Party in 1950.', [null]],
  ['The Danish Congress ratified the treaty in 1950.', [null]],
  ['The Democratic Party nominated him in 1950.', ['org:democratic-party']],
  ['The American Congress ratified the treaty in 1950.', ['org:us-congress']],
])('%s: a body is no other one whose name ends like its own', (text, ids) => expect(bodies(text)).toEqual(ids));

it.each([
  ['The Lakes Union Party left. The Union attacked Chad.', 'attack', null],
  ['The Northern Lakes Union met in Oslo. The union attacked Chad.', 'attack', 'org:northern-lakes-union'],
  ['La Ligue des marins se réunit à Oslo. La ligue attaqua le Tchad.', 'attack', 'org:ligue-des-marins'],
])('%s: a noun takes up the body whose noun it is', (text, act, id) => {
  const claim = readText(text).claims.find(one => one.act === act);
  expect(claim?.agents[0]?.entity).toBe(id);
});

it('a surname behind another name is not who bears it', () => {
  const { names } = readText('Kfar Etzion was attacked. Gush Etzion was attacked.', 'en', { tagged: true });
  expect(names.map(({ entity }) => entity)).not.toContain('person:kfar-etzion');
  expect(names.filter(({ entity }) => entity === 'place:kfar-etzion')).toHaveLength(1);
});
