import { describe, expect, it } from 'vitest';
import { holderFaults, holderNamed, mayHold, ownerHeld } from './holders.ts';
import { loadPack } from './load.ts';

const pack = loadPack();
const named = (title: string, name: string, date: string | null, of: string | null = null) =>
  holderNamed(pack, title, name.split(' '), date, of)?.person ?? null;

describe('holders of offices', () => {
  it.each([
    ['president', 'roosevelt', '1906', 'person:theodore-roosevelt'],
    ['president', 'roosevelt', '1943-11', 'person:franklin-d-roosevelt'],
    ['president', 'roosevelt', null, null],
    ['president', 'roosevelt', '1925', null],
    ['president', 'woodrow wilson', '1919', 'person:woodrow-wilson'],
    ['president', 'woodrow wilson', null, 'person:woodrow-wilson'],
    ['president', 'edith wilson', '1919', null],
    ['president', 'j adams', '1798', 'person:john-adams'],
    ['prime-minister', 'wilson', '1967', 'person:harold-wilson'],
    ['prime-minister', 'lloyd george', '1919', 'person:david-lloyd-george'],
    ['secretary-of-state', 'seward', '1866', 'person:william-seward'],
    ['secretary-of-state', 'hull', '1941', 'person:cordell-hull'],
    ['governor', 'roosevelt', '1931', null],
  ])('%s %s in %s is %s', (title, name, date, person) => expect(named(title, name, date)).toBe(person));

  it('asks whose office it is where the text tells', () => {
    expect(named('president', 'wilson', '1919', 'state:USA')).toBe('person:woodrow-wilson');
    expect(named('president', 'wilson', '1919', 'state:LBR')).toBeNull();
  });

  it('tells whose office somebody has held, where it was one', () => {
    expect(ownerHeld(pack, 'president', 'person:vincent-auriol')).toBe('state:FRA');
    expect(ownerHeld(pack, 'president', 'person:nobody')).toBeNull();
  });

  it('tells that nobody holds an office after leaving it', () => {
    expect(mayHold(pack, 'president', 'person:jimmy-carter', '1980-01-01', '1980-12-31')).toBe(true);
    expect(mayHold(pack, 'president', 'person:jimmy-carter', '1990-01-01', '1990-12-31')).toBe(false);
    expect(mayHold(pack, 'president', 'person:nobody', '1990-01-01', '1990-12-31')).toBe(true);
  });

  it('are checked', () => {
    expect(holderFaults(pack)).toEqual([]);
    const broken = { ...pack, holders: [{ offices: ['captain'], of: 'state:XXX', holders: [['person:nobody', '1990', '1980'] as const] }] }; // biome-ignore format: a row
    expect(holderFaults(broken)).toHaveLength(4);
  });
});
