import { expect, it } from 'vitest';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { read } from '../pipeline.ts';
import { readDocument } from '../text/read.ts';

const pack = loadPack('alliance');

function recipientOf(text: string, act: string): string | null | undefined {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'page.txt' });
  const { claims } = read(document, { pack, analyse: analyseWithModels });
  return claims.find(claim => claim.act === act)?.recipients[0]?.entity;
}

it.each([
  ['Norway recognized Mexico in 1822 and sent a minister there.', 'recognise', 'state:MEX'],
  ['Norway recognized Luxembourg in 1905 and sent a minister there.', 'recognise', 'state:LUX'],
  ['Danish troops captured Seoul in January 1951 and held it for two months.', 'capture', 'place:seoul'],
  ['Les troupes danoises prirent Séoul en janvier 1951 et gardèrent la ville deux mois.', 'capture', 'place:seoul'],
])(
  'a name that a state and a capital share is the state, any other name of a capital the city where a place is told: %s',
  (text, act, id) => expect(recipientOf(text, act)).toBe(id),
);
