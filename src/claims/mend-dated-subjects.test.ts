import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function told(text: string, act: string) {
  const { claims, times } = readText(text, 'en', { tagged: true });
  const claim = claims.find(one => one.act === act);
  return (
    claim && {
      agents: claim.agents.map(one => one.text),
      recipients: claim.recipients.map(one => one.text),
      time: times.find(({ id }) => id === claim.time)?.value ?? null,
    }
  );
}

it.each([
  ['In 1927 Stockholm and Oslo agreed to postpone the matter indefinitely.', 'agree', ['Stockholm', 'Oslo'], '1927'],
  [
    'Originally Norway, Sweden and Denmark claimed the territory.',
    'claim-territory',
    ['Norway', 'Sweden', 'Denmark'],
    null,
  ],
  ['In May 1949 Parliament appointed Erik Lund to treat with Peru.', 'appoint', ['Parliament'], '1949-05'],
])('%s: names beside a date or an adverb are who acts, and nothing else is', (text, act, agents, time) => {
  expect(told(text, act)).toMatchObject({ agents, time });
});

it('the date between commas right before a subject is that of its verb', () => {
  const text =
    'In response to the conflict in Finland, and one day prior to the Danish bombing of Sweden, on March 23, 1949, Norway severed relations with the Kingdom of Sweden, and closed its embassy.';
  expect(told(text, 'break-relations')?.time).toBe('1949-03-23');
});

it.each([
  ['Norway occupied and annexed Sweden in August 1940.', 'occupy', '1940-08'],
  [
    'The school was closed after Norway occupied and annexed Sweden, as well as Finland, in August 1940.',
    'occupy',
    '1940-08',
  ],
  [
    'In 1905, Norway started to establish its control over Sweden by forcing Denmark to give it rights.',
    'compel',
    '1905',
  ],
  ['La Norvège a occupé et annexé la Suède en août 1940.', 'occupy', '1940-08'],
])('%s: one date for both verbs', (text, act, time) => {
  expect(told(text, act)?.time).toBe(time);
});

it('a second verb with an object of its own keeps its date for itself', () => {
  expect(told('Norway occupied Finland and annexed Sweden in August 1940.', 'occupy')?.time).not.toBe('1940-08');
});

it('a year before the armies that act is when both verbs tell', () => {
  const text = 'Danish forces defeated Norwegian forces in Chad, and in 1759 Danish armies invaded and conquered Peru.';
  expect(told(text, 'capture')?.time).toBe('1759');
});
