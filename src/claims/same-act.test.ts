import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

function events(text: string): (string | null)[] {
  return readText(text).claims.map(claim => claim.event);
}

describe('one act told by two words', () => {
  it.each([
    ['Miners in Norway began a hunger strike to demand reforms.', ['PROTEST']],
    ['Norway agreed to undertake joint exercises with Sweden.', ['AGREE']],
    ['The rebels shelled the town, killing or wounding fifty soldiers.', ['ASSAULT', 'ASSAULT']],
  ])('is one claim: %s', (text, told) => {
    expect(events(text)).toEqual(told);
  });

  it('is two where the second tells more, or somebody else does it', () => {
    expect(events('The rebels shelled the town and arrested the governor of Chad.')).toEqual(['ASSAULT', 'COERCE']);
    expect(events('Miners began a strike after Norway demanded reforms from Sweden.')).toContain('REQUEST');
  });
});
