import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

const refused = (text: string): (string | null)[] => {
  const { claims, times } = readText(text);
  return claims.filter(({ act }) => act === 'refuse').map(({ time }) => (time === null ? null : times[time]!.value));
};

describe('the date of an answer', () => {
  it('is that of the asking', () => {
    expect(refused('Jordan, pressed by London in December 1955, refused to join.')).toEqual(['1955-12']);
    expect(refused('Invitée en 1983, l’Espagne déclina l’offre.')).toEqual(['1983']);
    expect(refused('Spain was offered the islands in 1885 and turned them down.')).toEqual(['1885']);
  });

  it('is its own where it has one, and none that stands beside something else', () => {
    expect(refused('Spain was asked in 1880 and refused in 1883.')).toEqual(['1883']);
    expect(refused('Spain, united in 1479, refused to sign.')).toEqual([null]);
    expect(refused('Spain was invaded in 1808 and refused to surrender.')).toEqual([null]);
  });
});
