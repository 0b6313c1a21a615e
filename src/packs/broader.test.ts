import { describe, expect, it } from 'vitest';
import type { Act } from './acts.ts';
import { broaderActs, broaderFaults } from './broader.ts';
import { loadPack } from './load.ts';

const act = (id: string, within?: string, event: string | null = 'CONSULT') => ({
  id,
  event,
  ...(within === undefined ? {} : { within }),
});
const byId = (acts: readonly Pick<Act, 'id' | 'within'>[]) => new Map(acts.map(each => [each.id, each]));

describe('broader acts', () => {
  it('are listed from the act itself upwards', () => {
    const acts = byId([act('phone', 'talk'), act('talk', 'meet'), act('meet')]);
    expect(broaderActs('phone', acts)).toEqual(['phone', 'talk', 'meet']);
    expect(broaderActs('meet', acts)).toEqual(['meet']);
    expect(broaderActs('unheard-of', acts)).toEqual(['unheard-of']);
  });
  it('end in a ring, too', () => {
    expect(broaderActs('a', byId([act('a', 'b'), act('b', 'a')]))).toEqual(['a', 'b']);
  });
  it('must exist, must not close a ring, and must be of the same type', () => {
    expect(broaderFaults([act('a', 'b')])).toEqual(['a lies within b, which the pack does not have']);
    expect(broaderFaults([act('a', 'b'), act('b', 'a')])).toHaveLength(2);
    expect(broaderFaults([act('a', 'b', 'ASSAULT'), act('b')])).toEqual([
      'a is of the type ASSAULT, b of the type CONSULT',
    ]);
    expect(broaderFaults([act('a', 'b'), act('b')])).toEqual([]);
  });
  it('of the alliance pack are named for a good many acts', () => {
    expect(loadPack().acts.filter(each => each.within !== undefined).length).toBeGreaterThan(40);
  });
});
