import { expect, test } from 'vitest';
import { bodyLikeness } from './body-names.ts';

const likeness = (a: string, b: string) => bodyLikeness(a.split(' '), b.split(' '));

test.each([
  ['lighthouse committee', 'comite des phares'],
  ['atlantic fisheries union', 'union atlantique des peches'],
  ['commission du fleuve sorvane', 'sorvane commission'],
  ['federation caldoise de football', 'caldo football federation'],
  ['allied air forces strait', 'quartier general des forces aeriennes alliees du detroit'],
  ['41st bombardment wing', '41e escadre de bombardement'],
  ['middle east land forces', 'forces terrestres du moyen orient'],
  ['soviet headquarters', 'quartier general sovietique'],
  ['german fisheries union', 'union allemande de peche'],
  ['french headquarters', 'quartier general francais'],
])('%s and %s are one body', (a, b) => {
  expect(likeness(a, b)).toBe('same');
  expect(likeness(b, a)).not.toBeNull();
});

test.each([
  ['harbour board', 'port anselm harbour board'],
  ['island council', 'conseil des iles de kelmark'],
  ['upn', 'union des ports du nord'],
])('%s is short for %s', (less, more) => {
  expect(likeness(less, more)).toBe('less');
  expect(likeness(more, less)).toBeNull();
});

test.each([
  ['united nations', 'united nations command'],
  ['fisheries union', 'fisheries commission'],
  ['northern dockers union', 'southern dockers union'],
  ['council', 'island council'],
  ['41st bombardment wing', '42e escadre de bombardement'],
  ['allied forces north', 'allied forces strait'],
  ['kelmark varnes', 'kelmark varnes'],
  ['un', 'union nord'],
  ['upm', 'union des ports du nord'],
  ['landskrona forces', 'forces terrestres'],
  ['german headquarters', 'quartier general francais'],
  ['french union', 'union allemande'],
  ['soviet headquarters', 'soviet union'],
])('%s is not %s', (a, b) => {
  expect(likeness(a, b)).toBeNull();
});
