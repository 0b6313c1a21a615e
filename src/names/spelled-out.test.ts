import { expect, it } from 'vitest';
import { listed } from './testing.ts';

it('a body is as long as the letters in brackets tell, and goes by them afterwards', () => {
  const names = listed("L'Union des ports du Nord (UPN) est un groupement. Il dirigea l'UPN.");
  expect(names).toContain('Union des ports du Nord=org:union-des-ports-du-nord');
  expect(names.filter(name => name === 'UPN=org:union-des-ports-du-nord')).toHaveLength(2);
  expect(listed('Le Bureau de documentation extérieure (BDE) ferma. Il dirigeait le BDE.').slice(1)).toEqual([
    'BDE=org:bureau-de-documentation-exterieure',
    'BDE=org:bureau-de-documentation-exterieure',
  ]);
  expect(listed('The Northern Ports Union (NPU) met. She left the NPU.', 'en')).toEqual([
    'Northern Ports Union=org:northern-ports-union',
    'NPU=org:northern-ports-union',
    'NPU=org:northern-ports-union',
  ]);
});

it('letters that no name before them spells tell nothing of it', () => {
  const names = listed('La Ligue des armateurs (UPN) se tut.').join();
  expect(names).not.toContain('UPN=org:ligue');
  expect(listed('Il vit la fin du film (FDF) hier.').join()).not.toContain('org:fin');
  expect(listed('Paul Upton Nash (PUN) sang.', 'en').join()).not.toContain('org:paul');
});
