import { describe, expect, it } from 'vitest';
import { isUnitInFewerWords, unitId } from './numbered-units.ts';

const ownerOf = (word: string): string | null => (/^(?:british|britannique)$/.test(word) ? 'british' : null);

describe('a unit by its number', () => {
  it.each([
    ['The Thirteenth Demi-Brigade of the Foreign Legion', 'force:13th-foreign-legion-demi-brigade'],
    ['la 13e demi-brigade de Légion étrangère', 'force:13th-foreign-legion-demi-brigade'],
    ['la 1re division aéroportée britannique', 'force:british-1st-airborne-division'],
    ['the British 1st Airborne Division', 'force:british-1st-airborne-division'],
    ['le VIe corps d’armée', 'force:6th-army-corps'],
    ['XIIe escadre', 'force:12th-wing'],
    ['the 22nd Regiment', 'force:22nd-regiment'],
  ])('%s', (wording, id) => {
    expect(unitId(wording, ownerOf)).toBe(id);
  });

  it.each([
    'le bataillon',
    'la vie de la division',
    'the first of the division',
    'the Third World army of debt',
    'la première division du championnat',
    'second-hand fleet of lorries',
    'le 13e arrondissement',
  ])('%s is none', wording => {
    expect(unitId(wording, ownerOf)).toBeNull();
  });
});

describe('one unit in fewer words', () => {
  it.each([
    ['force:13th-demi-brigade', 'force:13th-foreign-legion-demi-brigade', true],
    ['force:1st-airborne-division', 'force:british-1st-airborne-division', true],
    ['force:french-1st-division', 'force:british-1st-division', false],
    ['force:13th-demi-brigade', 'force:14th-foreign-legion-demi-brigade', false],
    ['force:1st-airborne-division', 'force:1st-infantry-division', false],
    ['force:1st-division', 'force:1st-infantry-brigade', false],
  ])('%s and %s', (less, more, is) => {
    expect(isUnitInFewerWords(less, more)).toBe(is);
  });
});
