import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

function claimOf(text: string, act: string): Claim | undefined {
  return readText(text).claims.find(one => one.act === act);
}

/** Who takes part in the first claim of an act: the codes of states, or words where nobody is known. */
function parties(text: string, act: string, role: 'agents' | 'recipients' = 'agents'): string {
  const told = claimOf(text, act)?.[role] ?? [];
  return told.map(({ entity, text: words }) => entity?.replace('state:', '') ?? words).join(' ');
}

describe('parties that an instrument names', () => {
  const preamble =
    'Le Gouvernement du Royaume de Norvège et le Gouvernement du Royaume de Suède, tant en son nom ' +
    "qu'au nom du Gouvernement de l'Islande, ces Gouvernements agissant en commun en vertu du Protocole relatif à la pêche " +
    "conclu entre eux le 4 mai 1954, d'une part, et le Gouvernement de la République du Chili, d'autre part, " +
    'animés du désir de favoriser les échanges, sont convenus des dispositions suivantes :';

  it('are all of them, on both sides', () => expect(parties(preamble, 'agree')).toBe('NOR SWE ISL CHL'));

  it('are only those on one side, where "eux" are they', () => {
    expect(parties(preamble, 'conclude')).toBe('NOR SWE ISL');
    expect(parties(preamble, 'conclude', 'recipients')).toBe('Protocole relatif à la pêche');
  });

  it('stand behind "between" as well', () => {
    const text =
      'The agreement between the Kingdom of Norway and the Kingdom of Sweden, of the one part, and the Republic of Chile, of the other part, was signed in Oslo in 1951.';
    expect(parties(text, 'sign')).toBe('NOR SWE CHL');
  });

  it('are not those whom they send', () => {
    const text =
      'Ils ont nommé pour leurs plénipotentiaires : Sa Majesté le Roi de Norvège, Monsieur Olaf Hansen, ambassadeur à Santiago.';
    expect(claimOf(text, 'hold-office')?.state?.object ?? '').not.toContain('king');
    expect(claimOf('Le président de la Norvège, Olaf Hansen, a signé.', 'hold-office')?.state?.object).toContain(
      'president',
    );
  });
});

describe('lists', () => {
  it.each([
    ['Le traité a été signé par le roi de Norvège et par le roi de Suède.', 'sign', 'NOR SWE'],
    ['Le traité a été signé par la Norvège, par la Suède et par le Danemark.', 'sign', 'NOR SWE DNK'],
    ['The treaty was signed by the King of Norway and by the King of Sweden.', 'sign', 'NOR SWE'],
    ['La Norvège, la Suède ainsi que le Danemark ont signé le traité.', 'sign', 'NOR SWE DNK'],
    ["L'accord concernant la suppression des visas entre la Norvège et le Chili, signé à Oslo.", 'sign', 'NOR CHL'],
    [
      "Chacun des Gouvernements contractants s'engage à désigner un juge.",
      'promise',
      'Chacun des Gouvernements contractants',
    ],
    ['Le ministre de la Norvège et le préfet ont signé le traité.', 'sign', 'NOR le préfet'],
    ["L'Organisation des Nations Unies et l'Union ont signé le traité.", 'sign', "org:un l'Union"],
    ['Les ministres, ainsi que M. le rapporteur, ont signé le traité.', 'sign', 'Les ministres M. le rapporteur'],
    ['La Norvège a signé le traité contre la volonté de la Suède et le Danemark a protesté.', 'sign', 'NOR'],
  ])('%s', (text, act, expected) => {
    expect(parties(text, act)).toBe(expected);
  });

  it('go on behind the verb', () => {
    const text =
      "Sont abrogés l'accord conclu par la Norvège et le Chili, signé à Oslo le 3 mai 1951, ainsi que le protocole du 4 juin 1952.";
    expect(claimOf(text, 'denounce-treaty')?.recipients).toHaveLength(2);
    expect(claimOf(text, 'sign')?.recipients).toHaveLength(1);
  });
});

describe('what is no longer so', () => {
  it.each(["La Norvège n'est plus membre de l'OTAN.", 'Norway is no longer a member of NATO.'])('%s', text =>
    expect(claimOf(text, 'belong')?.polarity).toBe('negative'),
  );

  it('is told of other acts too', () =>
    expect(claimOf('Norway no longer recognises Chile.', 'recognise')?.polarity).toBe('negative'));
});

it('what is made is nobody that it is promised to', () => {
  expect(parties('La Norvège accepte de créer un Comité mixte.', 'agree', 'recipients')).toBe('');
  expect(parties("La Norvège s'engage à indemniser le Chili.", 'promise', 'recipients')).toBe('CHL');
});

it('what somebody is accused of is no part of his name', () => {
  const text = 'Hier, le parti accusait le président Paul Morel d’autoritarisme.';
  expect(claimOf(text, 'accuse')?.recipients.map(one => one.text)).toEqual(['le président Paul Morel']);
});

it('tells a body once that is named twice', () => {
  const { claims } = readText('Norway and Sweden formed the Southeast Asia Treaty Organization, or SEATO.', 'en');
  const founded = claims.find(({ act }) => act === 'found');
  expect(founded!.recipients.map(({ entity }) => entity)).toEqual(['org:seato']);
});
