import { describe, expect, it } from 'vitest';
import type { ActorEntry } from './actors.ts';
import { lintPack } from './lint.ts';
import { loadPack } from './load.ts';
import type { Pack } from './pack.ts';

const alliance = loadPack();

function packOf(...actors: Partial<ActorEntry>[]): Pack {
  const full = actors.map(actor => ({ kind: 'org', names: { fr: ['Truc'], en: ['Thing'] }, ...actor })) as ActorEntry[];
  return { name: 'test', actors: full, acts: [], relations: [] };
}

function placed(id: string, at: readonly [number, number]): Pack {
  return { ...packOf({ id: 'org:a' }), coordinates: { [id]: at } };
}

describe('the alliance pack', () => {
  it('has no faults', () => expect(lintPack(alliance)).toEqual([]));

  it('is as large as it says', () => {
    const count = (kind: string) => alliance.actors.filter(actor => actor.kind === kind).length;
    expect(count('state')).toBeGreaterThan(200);
    expect(count('org')).toBeGreaterThan(150);
    expect(count('place')).toBeGreaterThan(1500);
  });
});

describe('a fault is named with its entry', () => {
  it.each([
    [packOf({ id: 'org:a' }, { id: 'org:a' }), 'org:a stands twice'],
    [packOf({ id: 'org:A' }), 'not a well-formed id'],
    [packOf({ id: 'org:a', names: { fr: ['Un'], en: [] } }), 'org:a names.en'],
    [packOf({ id: 'org:a', from: '1960', to: '1950' }), 'org:a ends (1950) before it begins (1960)'],
    [packOf({ id: 'org:a', partOf: 'org:b' }), 'org:a is part of org:b'],
    [packOf({ id: 'org:a', members: ['state:AAA', 'state:BBB'] }), 'org:a has the member state:AAA'],
    [placed('place:b', [48.9, 2.4]), 'coordinates.yaml places place:b'],
    [placed('org:a', [98.9, 2.4]), 'coordinates org:a'],
    [packOf({ id: 'org:a' }, { id: 'org:b' }), '"truc" is a name of org:a and of org:b'],
  ])('case %#', (pack, fault) => expect(lintPack(pack).join('\n')).toContain(fault));

  it('allows one name to follow another in time', () => {
    expect(lintPack(packOf({ id: 'org:a', to: '1950-01-01' }, { id: 'org:b', from: '1950-01-02' }))).toEqual([]);
  });
});
