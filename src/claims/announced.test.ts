import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { announcementOf } from './announced.ts';

const norway = { text: 'Norway', entity: 'state:NOR' };
const libya = { text: 'Libya', entity: 'state:LBY' };

function claim(over: Partial<Claim>): Claim {
  return {
    id: 0,
    sentence: 0,
    trigger: { start: 0, end: 4, text: 'says' },
    act: 'announce',
    event: 'THREATEN',
    agents: [norway],
    recipients: [],
    place: null,
    time: null,
    polarity: 'positive',
    modality: 'asserted',
    source: null,
    state: null,
    ...over,
  };
}

describe('an announcement', () => {
  const announced = { events: ['SANCTION'] };
  const planned = claim({ act: 'embargo', event: 'SANCTION', recipients: [libya], modality: 'planned' });

  it('concerns those whom the announced act concerns', () => {
    expect(announcementOf(claim({}), announced, planned)).toEqual(claim({ recipients: [libya] }));
  });

  it.each([
    ['of another type', { event: 'AID' }],
    ['of what will not be done', { polarity: 'negative' as const }],
    ['of what somebody else does', { agents: [libya] }],
    ['of what nobody is told to do', { agents: [] }],
  ])('is none %s', (_, over) => {
    expect(announcementOf(claim({}), announced, { ...planned, ...over })).toBeNull();
  });

  it('of what will not be done is one where the act asks for that', () => {
    const refusal = { ...planned, polarity: 'negative' as const };
    expect(announcementOf(claim({}), { ...announced, polarity: 'negative' }, refusal)).not.toBeNull();
  });
});
