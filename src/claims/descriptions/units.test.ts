import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  ['The 41st Bombardment Wing is still at Aden.', 'en', '41st-bomber-wing stationed_in holds aden'],
  ['The 2nd Battalion remained at Aden until 1965.', 'en', '2nd-battalion stationed_in ends aden @ 1965'],
  ['La 41e escadre de bombardement est toujours à Aden.', 'fr', '41st-bomber-wing stationed_in holds aden'],
  ['La 2e division se trouvait à Aden en 1957.', 'fr', '2nd-division stationed_in holds aden @ 1957'],
] as const)('%s', (text, language, state) => {
  expect(statesOf(readText(text, language))).toEqual([state]);
});

it.each([
  ['The 2nd Division is not in Aden.', 'en'],
  ['The northern wing is in Aden.', 'en'],
  ['The second division of the league is in Aden.', 'en'],
  ['La 2e division n’est plus à Aden.', 'fr'],
  ['La division est à Aden.', 'fr'],
] as const)('%s: no unit is there', (text, language) => {
  expect(statesOf(readText(text, language))).toEqual([]);
});
