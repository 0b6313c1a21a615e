// Whom "celui-ci", "the latter", "les deux pays", "each other" and "entre eux" take up.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

function claimsOf(text: string): readonly Claim[] {
  return readText(text).claims;
}

/** Ids of agents and recipients of the last claim of an act. */
function partiesOf(text: string, act: string): { agents: (string | null)[]; recipients: (string | null)[] } {
  const claim = claimsOf(text).findLast(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  const ids = (parties: Claim['agents']) => parties.map(({ entity }) => entity);
  return { agents: ids(claim!.agents), recipients: ids(claim!.recipients) };
}

describe('the last of those named', () => {
  it.each([
    ['La France a menacé l’Italie. Celle-ci a rappelé son ambassadeur.', 'recall-envoy', 'state:ITA'],
    ['La Turquie avait proposé une trêve à la Grèce, mais cette dernière a refusé.', 'refuse', 'state:GRC'],
    ['Le général Lebrun a rencontré le ministre Fabre. Ce dernier a démissionné en 1934.', 'resign', 'person:fabre'],
    ['France threatened Italy. The latter recalled its ambassador.', 'recall-envoy', 'state:ITA'],
    ['Turkey had proposed a truce to Greece, but the latter refused.', 'refuse', 'state:GRC'],
    ['France threatened Italy. The former recalled its ambassador.', 'recall-envoy', 'state:FRA'],
  ])('%s', (text, act, agent) => expect(partiesOf(text, act).agents).toEqual([agent]));

  it.each([
    ['La Suède a signé le traité, et ce dernier a été dénoncé par la Norvège.', 'denounce-treaty', 'state:SWE'],
    ['In Italy France met Spain and Peru. The former recalled its ambassador.', 'recall-envoy', 'state:FRA'],
    ['La France a vaincu l’Italie au cours du dernier siècle. Son dernier ambassadeur a démissionné.', 'resign', 'state:ITA'],
  ])('%s: not %s by or to %s', (text, act, id) => {
    for (const claim of claimsOf(text).filter(one => one.act === act))
      expect([...claim.agents, ...claim.recipients].map(({ entity }) => entity)).not.toContain(id);
  }); // biome-ignore format: rows
});

describe('a noun for several states', () => {
  it.each([
    ['Le Portugal et l’Espagne ont longtemps négocié. Les deux pays ont signé un traité en 1958.', 'sign', ['state:PRT', 'state:ESP']],
    ['La Pologne et la Hongrie se sont consultées. Ces États ont attaqué la Roumanie.', 'attack', ['state:POL', 'state:HUN']],
    ['Portugal and Spain negotiated for years. Both countries signed a treaty in 1958.', 'sign', ['state:PRT', 'state:ESP']],
    ['Norway, Sweden and Peru were neutral. The three powers signed a pact in 1952.', 'sign', ['state:NOR', 'state:SWE', 'state:PER']],
    ['The two Governments, Austria and Italy, signed a treaty.', 'sign', ['state:AUT', 'state:ITA']],
    ['Le Danemark et la Suède, ces deux pays agissant en commun, ont signé un traité.', 'sign', ['state:DNK', 'state:SWE']],
  ])('%s', (text, act, agents) => expect(partiesOf(text, act).agents).toEqual(agents)); // biome-ignore format: rows

  it.each([
    ['Norway, Sweden and Peru were neutral. The two countries signed a pact in 1952.', 'sign'],
    ['Le Portugal est resté neutre. Les trois Puissances ont signé un pacte en 1952.', 'sign'],
    ['The minister went from Norway to Sweden. These countries of the south signed a pact.', 'sign'],
  ])('%s: nobody knows which', (text, act) => expect(partiesOf(text, act).agents).toEqual([null]));
});

describe('among themselves', () => {
  const parties =
    'Le Gouvernement du Danemark et le Gouvernement de la Suède, ces Gouvernements agissant en commun en vertu du Protocole relatif au commerce conclu entre eux le 9 mai 1951, d’une part, et le Gouvernement du Pérou, d’autre part, sont convenus de ce qui suit.';

  it.each([
    ['Denmark and Norway accused each other of espionage.', 'accuse'],
    ['Denmark and Norway attacked one another in 1658.', 'attack'],
  ])('%s: each does it to the other', (text, act) =>
    expect(partiesOf(text, act)).toEqual({
      agents: ['state:DNK', 'state:NOR'],
      recipients: ['state:DNK', 'state:NOR'],
    }),
  );

  it('an agreement between them is that of those who act, and not of a third', () =>
    expect(partiesOf(parties, 'conclude').agents).toEqual(['state:DNK', 'state:SWE']));

  it('parties on one side and on the other agree together', () =>
    expect(partiesOf(parties, 'agree').agents).toEqual(['state:DNK', 'state:SWE', 'state:PER']));
});
