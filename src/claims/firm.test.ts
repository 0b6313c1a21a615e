import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text, undefined, { tagged: true }));

it('takes "the company" for the only firm that the text has named, by what it makes', () => {
  expect(
    states('Norden Steel had a good year. The company belonged to the Steel Federation from 1969 to 1980.'),
  ).toEqual([
    'norden-steel member_of begins steel-federation @ 1969',
    'norden-steel member_of ends steel-federation @ 1980',
  ]);
  expect(
    states("Norden Motors a connu une bonne année. L'entreprise a quitté la Fédération des métaux en 1980."),
  ).toEqual(['norden-motors member_of ends federation-des-metaux @ 1980']);
  expect(
    states('The strike at Norden Steel is over. Anne Reed, chairman of the company since 1974, was there.'),
  ).toEqual(['anne-reed holds_office begins chairman-of-norden-steel @ 1974']);
});

it('takes nobody for a firm, and no firm for the company where there are several', () => {
  expect(states('David Steel had a good year. The company left the Steel Federation in 1980.')).toEqual([]);
  expect(
    states('Norden Steel met Sudden Motors. The company left the Steel Federation in 1980.').filter(state =>
      /(?:norden|sudden)/.test(state),
    ),
  ).toEqual([]);
});
