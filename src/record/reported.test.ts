import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { recordOf } from './reading.ts';

const pack = loadPack('alliance');

/** "act earliest..latest" of each claim without a state, by where its date comes from. */
function dates(text: string, date: string): string[] {
  const annotations = annotate(
    new TextEncoder().encode(text),
    { uri: 'text.txt', date },
    { pack, analyse: analyseWithModels },
  );
  return recordOf(annotations).claims.flatMap(({ act, time, state }) =>
    state ? [] : [time ? `${act} ${time.from} ${time.earliest}..${time.latest}` : act],
  );
}

describe('what a dispatch tells without a date', () => {
  it('was done in the days before it was written', () => {
    expect(
      dates(
        "OSLO, 12 mars 1974 (Agence du Nord)\n\nLa Norvège a expulsé lundi deux diplomates. La Suède accuse le Danemark d'espionnage.",
        '1974-03-12',
      ),
    ).toEqual(['expel-envoys stated 1974-03-11..1974-03-11', 'accuse reported 1974-03-05..1974-03-12']);
    expect(
      dates(
        'OSLO, 12 March 1974 (Northern Wire)\n\nNorway expelled two diplomats on Monday. Sweden accuses Denmark of spying.',
        '1974-03-12',
      ),
    ).toContain('accuse reported 1974-03-05..1974-03-12');
  });

  it('was done no earlier than what the sentence before tells, where it goes on from there', () => {
    expect(
      dates(
        'OSLO, 12 mars 1974 (Agence du Nord)\n\nLe directeur a été arrêté lundi. Les gendarmes ont saisi trois fusils.',
        '1974-03-12',
      ),
    ).toEqual(['arrest stated 1974-03-11..1974-03-11', 'seize reported 1974-03-11..1974-03-12']);
  });

  it('was not, where it is told of an earlier time, planned, or in no dispatch', () => {
    const wire = 'OSLO, 12 March 1974 (Northern Wire)\n\nNorway expelled two diplomats on Monday.';
    expect(dates(`${wire} Sweden had accused Denmark of spying.`, '1974-03-12')).toContain('accuse');
    expect(dates(`${wire} Sweden, which accused Denmark in 1952, is silent.`, '1974-03-12')).not.toContain(
      'accuse reported 1974-03-05..1974-03-12',
    );
    expect(
      dates(
        'In 1952 Norway expelled two diplomats. Sweden accused Denmark of spying. Peace came in 1955.',
        '1974-03-12',
      ),
    ).toContain('accuse');
  });
});
