import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

const claimOf = (text: string, act: string, tagged = false) =>
  readText(text, 'en', { tagged }).claims.find(one => one.act === act);

describe('nouns side by side', () => {
  it('a name behind what somebody is belongs to him', () => {
    const claim = claimOf('He sent troops to the mines and deported his former supporter Juan Lechin.', 'deport', true);
    expect(claim?.recipients.map(({ text }) => text)).toEqual(['his former supporter Juan Lechin']);
  });

  it('a noun before a noun is nobody who is ordered', () => {
    const claim = claimOf(
      'On 2 April the Danish commanders ordered a cavalry reconnaissance towards Bergen.',
      'request',
    );
    expect(claim?.recipients ?? []).toEqual([]);
  });

  it('a participle before a noun beside another does nothing to it', () => {
    expect(claimOf('No time was left for talks between the crews and supporting infantry.', 'support')).toBeUndefined();
  });

  it('who is given a thing is not one with it', () => {
    const claim =
      claimOf('Norway gave the rebels weapons.', 'arm') ?? claimOf('Norway gave the rebels weapons.', 'aid');
    expect(claim?.recipients.map(({ text }) => text)).toEqual(['the rebels']);
  });
});

describe('what no one does', () => {
  it.each([
    ['Two fleets were destroyed in a storm.', 'destroy'],
    ['The Danes, encouraged by their success, left the town.', 'support'],
    ['The captain injured his arm.', 'wound'],
    ['The tournament was held at the Olsen Premier Center in Oslo.', 'hold-office'],
  ])('%s: no %s', (text, act) => {
    expect(claimOf(text, act, true)).toBeUndefined();
  });

  it.each([
    ['Two fleets were destroyed in a battle.', 'destroy'],
    ['The Danes, encouraged by the king, left the town.', 'support'],
  ])('%s: %s', (text, act) => {
    expect(claimOf(text, act)).toBeDefined();
  });

  it('an item of a list of tasks is not told as done', () => {
    expect(claimOf('- Supporting the annual meeting of the league.', 'support')?.modality ?? 'planned').toBe('planned');
  });
});

describe('names and days', () => {
  it('the Allies of another century are not those of the wars', () => {
    const agents = (text: string) => claimOf(text, 'capture')?.agents.map(({ entity }) => entity);
    expect(agents('In 1944 the Allies captured Bergen.')).toEqual([expect.stringMatching(/^org:all/)]);
    expect(agents('In 1704 the Allies captured Bergen.')).toEqual([null]);
  });

  it('the heading of a row is not the date of what stands in it', () => {
    const { claims, times } = readText(
      '| 1985–1990 | Relations with Norway were established on 7 December 1985.',
      'en',
    );
    const claim = claims.find(({ act }) => act === 'establish-relations');
    expect(times[claim!.time!]!.text).toBe('7 December 1985');
  });

  it('what began on a day was on that day', () => {
    const { claims, times } = readText('The withdrawal of Norwegian troops began on 15 August 1962.', 'en');
    const claim = claims.find(({ act }) => act === 'withdraw');
    expect(times[claim!.time!]!.text).toBe('15 August 1962');
  });

  it('plurals with a capital are people', () => {
    const claim = claimOf('Lund negotiated a treaty with the Goths under duress.', 'negotiate');
    expect(claim?.recipients.map(({ text }) => text)).toEqual(['the Goths']);
  });
});
