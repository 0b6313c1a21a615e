import { expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { namesModels } from './tagger/installed.ts';

const resources = { pack: loadPack(), analyse: analyseWithModels, names: namesModels(() => {}) };
const read = (text: string) => annotate(new TextEncoder().encode(text), { uri: 'test.txt' }, resources);
const lands = (text: string) =>
  read(text).names.flatMap(({ entity }) => (entity?.startsWith('place:') ? [entity] : []));
const states = (text: string) =>
  read(text).claims.flatMap(({ state }) =>
    state ? [`${state.subject} ${state.relation} ${state.change} ${state.object}`] : [],
  );

it.each([
  [
    'The Parliament of Norhaven first met in 1952. Norhaven joined the Nordic Fisheries Commission in 1974.',
    'place:norhaven',
  ],
  ["Norhaven joined the Nordic Fisheries Commission in 1974. Norhaven's fishermen protested.", 'place:norhaven'],
  ['Ostrania withdrew from the Baltic Customs League on 3 May 1955. Ostranian ships stayed.', 'place:ostrania'],
  ["L'Ostranie se retire de la Ligue douanière en 1955. Le gouvernement ostranien a protesté.", 'place:ostranie'],
  ['Le Baldo adhère à la Ligue douanière en 1955. La flotte baldoise a protesté.', 'place:baldo'],
])('a land by what else the text says: %s', (text, land) => {
  expect(lands(text)).toContain(land);
  expect(states(text).join()).toContain(`${land} member_of`);
});

it.each([
  'Tissot left the Baltic Customs League in 1974. The Court of Appeal upheld it.',
  'Lamarck rejoint la Société des naturalistes en 1955. Les idées lamarckiennes ont vécu.',
  'Le Roux quitte la Ligue douanière le 3 mai 1955. Des propos rouxiens ont circulé.',
  'Anne Valloire est partie. Valloire adhère à la Ligue douanière en 1955. Une amie valloiraise est restée.',
])('no land by a surname alone: %s', text => {
  expect(lands(text)).toEqual([]);
});

it('lets a land stand beside "member of", and by a bare noun the body that was told of', () => {
  expect(
    states(
      "La Ligue douanière s'est réunie. La flotte baldoise est partie. Le Baldo, membre de la ligue depuis 1964, proteste.",
    ),
  ).toEqual(['place:baldo member_of begins org:ligue-douaniere']);
  expect(
    states('La flotte baldoise est au Baldo. Anna Roth, au Baldo, membre de la Ligue arabe depuis 1964, proteste.'),
  ).toEqual([]);
});
