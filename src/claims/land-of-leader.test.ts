import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const signers = (text: string) =>
  readText(text, undefined, { tagged: true }).claims.flatMap(({ act, agents }) =>
    act.startsWith('sign') ? agents.map(({ entity }) => entity) : [],
  );

it.each([
  [
    'Lars Kvale became prime minister of Norway in 1972. His government signed a trade agreement with EFTA in 1973.',
    'state:NOR',
  ],
  [
    'Lars Kvale devint premier ministre de Norvège en 1972. Son gouvernement signa un accord commercial en 1973.',
    'state:NOR',
  ],
])('%s: the land that he leads', (text, state) => {
  expect(signers(text)).toEqual([state]);
});

it.each([
  'Lars Kvale became prime minister of Norway after a visit to Chad. His government signed a trade agreement with EFTA.',
  'Lars Kvale wrote a book on Norway. His government signed a trade agreement with EFTA.',
])('%s: nobody knows which', text => {
  expect(signers(text)).toEqual([null]);
});

it('takes up troops that are told by an article', () => {
  const { claims } = readText(
    'The Vulcan bombers came to Akrotiri in 1969. They flew home in January 1975.',
    undefined,
    {
      tagged: true,
    },
  );
  expect(claims.at(-1)?.agents.map(agent => agent.text)).toEqual(['The Vulcan bombers']);
});
