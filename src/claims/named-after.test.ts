import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const entitiesOf = (text: string): (string | null)[] =>
  readText(text, 'en').claims.flatMap(({ agents, recipients }) => [...agents, ...recipients].map(one => one.entity));

it('takes an office of a country for that country, though the office alone would be another one', () => {
  expect(entitiesOf('Norway informed the Foreign Office of Estonia that it would sign.')).toEqual(
    expect.arrayContaining(['state:NOR', 'state:EST']),
  );
  expect(entitiesOf('Norway informed the Foreign Office of Estonia that it would sign.')).not.toContain('state:GBR');
  expect(entitiesOf('Norway informed the Foreign Office that it would sign.')).toContain('state:GBR');
});

it('takes no deed of a state for the state that does something', () => {
  expect(entitiesOf('After recognising Mexico in 1922, the U.S. push for trade led to a war.')).not.toContain(
    'state:USA',
  );
  expect(entitiesOf('After recognising Mexico in 1922, the U.S. government asked for trade.')).toContain('state:USA');
});

it('takes a summit for no town', () => {
  expect(entitiesOf('The Brussels summit adopted the resolution.')).not.toContain('place:brussels');
});

it('takes Central Americans for no people of the United States', () => {
  expect(entitiesOf('Central American leaders signed a treaty of peace.')).not.toContain('state:USA');
  expect(entitiesOf('American leaders signed a treaty of peace.')).toContain('state:USA');
});

it('takes nobody who rejects a demand for the one who makes it', () => {
  const by = (text: string, act: string) => readText(text).claims.find(one => one.act === act)?.agents ?? [];
  expect(by('Norway rejected the demand in May.', 'request')).toEqual([]);
  expect(by('La Norvège a rejeté la proposition en mai.', 'propose')).toEqual([]);
  expect(by('Norway refused its cooperation in May.', 'refuse').map(one => one.entity)).toEqual(['state:NOR']);
});
