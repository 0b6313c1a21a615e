import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const agents = (text: string) =>
  readText(text, undefined, { tagged: true }).claims.flatMap(claim =>
    [...claim.agents, ...claim.recipients].map(({ entity }) => entity),
  );

it.each([
  ['Hugh Pendleton, mon successeur, est mort en fonction en février 2008.', 'person:hugh-pendleton'],
  ['Mon successeur, Hugh Pendleton, est mort en fonction en février 2008.', 'person:hugh-pendleton'],
  ['Paul Morel, son adjoint, fut élu maire de Valbourg en 1978.', 'person:paul-morel'],
  ['His deputy, Alice Ober, was elected mayor on 9 May 2009.', 'person:alice-ober'],
])('%s: whoever is named does it, and not what he is', (text, person) => {
  expect(agents(text)).toContain(person);
});

it('gives no part to a name that another stands behind', () => {
  expect(agents('Paul Morel le disait : mon successeur est mort en fonction en février 2008.')).not.toContain(
    'person:paul-morel',
  );
});
