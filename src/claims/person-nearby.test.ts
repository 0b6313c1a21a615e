import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function partiesOf(text: string, act: string): (string | null)[][] {
  const claim = readText(text, 'en', { tagged: true }).claims.find(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  return [claim!.agents, claim!.recipients].map(list => list.map(({ text: words, entity }) => entity ?? words));
}

it.each([
  [
    'James Olsen sent another letter to Robert Harding, telling him to leave Oslo.',
    'request',
    ['person:james-olsen'],
    ['person:robert-harding'],
  ],
  ['Norway expelled James Olsen after he had killed two men.', 'kill', ['person:james-olsen'], ['two men']],
  [
    'The Danish guards arrested Erik Lund, and they accused him of spying.',
    'accuse',
    ['state:DNK'],
    ['person:erik-lund'],
  ],
  [
    'In November 2006 in New York City, James Olsen was arrested by officers; he was released in May.',
    'free',
    [],
    ['person:james-olsen'],
  ],
])('%s: the one whom the sentence names', (text, act, agents, recipients) =>
  expect(partiesOf(text, act)).toEqual([agents, recipients]),
);

it.each([
  ['When the soldiers met the rebels, Norway attacked them.', 'attack', ['state:NOR'], []],
  ['James Olsen wrote to Robert Harding about Erik Lund; Norway warned him.', 'warn', ['state:NOR'], []],
])('%s: nobody, where two may be meant', (text, act, agents, recipients) => {
  const [doers, others] = partiesOf(text, act);
  expect(doers).toEqual(agents);
  if (recipients.length === 0) expect(others).not.toContain('person:robert-harding');
});
