import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

function claimOf(text: string, act: string): Claim {
  const claim = readText(text).claims.find(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  return claim!;
}

const told = (parties: Claim['agents']) => parties.map(({ text, entity }) => entity ?? text);

describe('subjects that stand behind something else', () => {
  it.each([
    ['Within two months Norway, Chad and Peru were annexed.', 'annex', ['state:NOR', 'state:TCD', 'state:PER']],
    ['During the three days of the siege, 12 monks and at least 20 nuns were killed.', 'kill', ['12 monks', '20 nuns']],
    ['For the murder of Lund, Norway and Chad were condemned.', 'criticise', ['state:NOR', 'state:TCD']],
  ])('%s: all that stand before the verb', (text, act, recipients) => {
    expect(told(claimOf(text, act).recipients)).toEqual(recipients);
  });

  it.each([
    ['A Danish army defeated the rebels in the north, then captured Bergen.', 'capture', 'A Danish army'],
    ['Unable to take the fortified town, Norway withdrew to Bergen.', 'capture', 'Norway'],
    [
      'Chad sent a note to the Danes, but Norway, emboldened by a German loan, rejected the proposal.',
      'refuse',
      'Norway',
    ],
    [
      '| | 3 May 1994 | Both countries established diplomatic relations on 3 May 1994. |',
      'establish-relations',
      'Both countries',
    ],
  ])('%s: who does it', (text, act, agent) => {
    expect(claimOf(text, act).agents.map(one => one.text)).toEqual([agent]);
  });

  it('what hangs on a noun before the comma is no subject', () => {
    const claim = claimOf('After the conquest of Chad, Norway was annexed by Denmark.', 'annex');
    expect(told(claim.recipients)).toEqual(['state:NOR']);
  });

  it('a participle with "by" behind its noun stays one', () => {
    const claims = readText('Both towns captured by Norway burned.').claims.filter(({ act }) => act === 'capture');
    expect(claims.map(claim => told(claim.agents))).toEqual([['state:NOR']]);
  });
});

describe('lists of those to whom something is done', () => {
  it('goes on with what is not known to be anything else', () => {
    const claim = claimOf('They took control of the forts and other buildings.', 'capture');
    expect(claim.recipients.map(({ text }) => text)).toEqual(['the forts', 'other buildings']);
  });

  it('goes on behind a title and a name', () => {
    const text = 'Norway was praised by the mayor Johannes Nygaard and the governor Bruno Dahl.';
    const { claims } = readText(text, 'en', { tagged: true });
    expect(claims.find(({ act }) => act === 'praise')?.agents.map(({ text }) => text)).toEqual([
      'the mayor Johannes Nygaard',
      'the governor Bruno Dahl',
    ]);
  });
});

describe('other senses that a complement tells', () => {
  it.each([
    ['The guards were armed with sabres.', 'aid'],
    ['The colonel arrived in Bergen with his brigade.', 'visit'],
    ['The king insisted that the treaty was void.', 'request'],
    ['The defeat was blamed on the weather.', 'accuse'],
    ['Norway used the aircraft against Chad.', 'use-banned-weapons'],
  ])('%s: no %s', (text, act) => {
    expect(readText(text).claims.map(claim => claim.act)).not.toContain(act);
  });

  it.each([
    ['Norway armed the rebels.', 'aid'],
    ['The rebels were armed by Norway.', 'aid'],
    ['The minister arrived in Bergen with his wife.', 'visit'],
    ['Norway insisted that Chad should leave.', 'request'],
    ['Norway blamed Chad.', 'accuse'],
    ['The admiral was wounded.', 'wound'],
    ["L'amiral fut blessé.", 'wound'],
  ])('%s: %s', (text, act) => {
    expect(readText(text).claims.map(claim => claim.act)).toContain(act);
  });

  it('who withholds support gives none', () => {
    expect(claimOf('Norway withheld its support.', 'support').polarity).toBe('negative');
  });
});

describe("dates that are the act's", () => {
  const dateOf = (text: string, act: string) => {
    const { claims, times } = readText(text);
    const claim = claims.find(one => one.act === act)!;
    return claim.time === null ? null : times[claim.time]!.text;
  };

  it.each([
    ['The German invasion of Norway on 9 April 1940 led to a crisis.', 'invade', '9 April 1940'],
    ['Relations between Norway and Chad have been established since 3 May 1991.', 'establish-relations', '3 May 1991'],
    ['On 24 July 1940 Norway accused Chad, and soon afterwards rejected its offer.', 'refuse', null],
    ['On 24 July 1940 Norway accused Chad and rejected its offer.', 'refuse', '24 July 1940'],
  ])('%s', (text, act, date) => {
    expect(dateOf(text, act)).toBe(date);
  });

  it('nobody does anything by being the end of the year', () => {
    expect(claimOf('By the end of the year a council was formed.', 'found').agents).toEqual([]);
  });
});
