import { expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { recordOf } from './reading.ts';

const pack = loadPack('alliance');

/** The latest day on which each claim that began since a date is said to hold. */
function heldTo(text: string): (string | null)[] {
  const options = { uri: 'a.txt', language: 'fr', date: '1972-10-06' } as const;
  const read = annotate(new TextEncoder().encode(text), options, { pack, analyse: analyseWithModels });
  return recordOf(read).claims.flatMap(({ holding }) => (holding?.since ? [holding.latest] : []));
}

it('holds since a date up to the day of writing, or to the end that is told', () => {
  expect(heldTo('Jens Krag, premier ministre du Danemark depuis octobre 1971, a parlé mardi.')).toEqual(['1972-10-06']);
  expect(heldTo('Jens Krag, premier ministre du Danemark depuis octobre 1971, avait démissionné mardi.')).toEqual([
    '1972-10-03',
  ]);
});
