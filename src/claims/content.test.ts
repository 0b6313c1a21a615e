import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

function recipients(text: string, event: string): (string | null)[] {
  const claim = readText(text).claims.find(found => found.event === event);
  return (claim?.recipients ?? []).map(recipient => recipient.entity);
}

describe('whom the content of an act of word or will concerns', () => {
  it.each([
    ['Chile agreed to return the two ships to Peru.', 'AGREE', 'state:PER'],
    ['Sweden refused to recognize Estonia.', 'REJECT', 'state:EST'],
    ['Denmark demanded that Iceland withdraw its complaint.', 'REQUEST', 'state:ISL'],
    ['Le Chili a accepté de rendre les deux navires au Pérou.', 'AGREE', 'state:PER'],
    ['Chile refused to send its two battalions into Haiti.', 'REJECT', 'state:HTI'],
    [
      'Miners began a strike in Tula to demand the resignation of President Yeltsin.',
      'PROTEST',
      'person:boris-yeltsin',
    ],
    ['La Suède refuse de reconnaître la Lettonie.', 'REJECT', 'state:LVA'],
  ])('%s', (text, event, entity) => {
    expect(recipients(text, event)).toEqual([entity]);
  });

  it('is the other side of what is refused', () => {
    expect(recipients('Norway rejected a remark by Denmark.', 'REJECT')).toEqual([null, 'state:DNK']);
  });

  it('is whoever did what is denounced, beyond whom it was done to', () => {
    expect(recipients('The Norwegian government denounced the bombing of the village by Denmark.', 'ACCUSE')).toEqual([
      null,
      'state:DNK',
    ]);
    expect(recipients('The Norwegian government denounced the bombing of the village by night.', 'ACCUSE')).toEqual([
      null,
    ]);
  });

  it('is never the one who acts, nor where something happens', () => {
    expect(recipients('Chile agreed to reduce the Chilean army.', 'AGREE')).toEqual([]);
    expect(recipients('The two ministers agreed to meet again in Norway.', 'AGREE')).toEqual([]);
  });
});
