import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

function partyOf(role: 'agents' | 'recipients', text: string, act: string): string[] | undefined {
  return readText(text, 'fr')
    .claims.find(one => one.act === act)
    ?.[role].map(one => one.text);
}

describe('what a French participant is told with', () => {
  it.each([
    ['Le maire dénonce la décision du tribunal et de la cour.', 'criticise', 'la décision du tribunal et de la cour'],
    [
      'La Suède a condamné l’attaque de la Norvège contre le Danemark.',
      'criticise',
      'l’attaque de la Norvège contre le Danemark',
    ],
    [
      'Personne ne conteste la possibilité pour les communes de recourir à un emprunt.',
      'dispute',
      'la possibilité pour les communes de recourir à un emprunt',
    ],
    [
      'Le ministre soutient les auteurs du rapport et de son annexe.',
      'support',
      'les auteurs du rapport et de son annexe',
    ],
  ] as const)('holds what its noun asks for: %s', (text, act, recipient) =>
    expect(partyOf('recipients', text, act)).toEqual([recipient]),
  );

  it('holds the second adjective of a list', () =>
    expect(
      partyOf('agents', 'Les gouvernements belge et norvégien s’engagent à reprendre les réfugiés.', 'promise'),
    ).toEqual(['Les gouvernements belge et norvégien', 'Les gouvernements belge et norvégien']));

  it.each([
    ['La Norvège a signé l’accord à Oslo avec la Suède.', 'sign', 'l’accord'],
    ['Le maire dénonce la décision du tribunal pendant la guerre.', 'criticise', 'la décision du tribunal'],
    ['La Norvège a signé la convention en deux exemplaires.', 'sign', 'la convention'],
  ] as const)('holds neither places nor times nor what the verb asks for: %s', (text, act, recipient) =>
    expect(partyOf('recipients', text, act)).toEqual([recipient]),
  );

  it('leaves two things two', () =>
    expect(
      partyOf('recipients', 'Le parlement a approuvé le projet du gouvernement et la réforme.', 'approve'),
    ).toEqual(['le projet du gouvernement', 'la réforme']));
});

describe('complements that French nouns ask for', () => {
  it('tell against whom an attack is, though the verb stands nearer', () =>
    expect(partyOf('recipients', 'La Suède a condamné l’attaque de la Norvège contre le Danemark.', 'attack')).toEqual([
      'le Danemark',
    ]));

  it('leave the verb what it asks for', () =>
    expect(partyOf('recipients', 'La Norvège a demandé des armes à la Suède.', 'request')).toEqual(['la Suède']));
});

describe('French acts told otherwise than they look', () => {
  const told = (text: string, act: string) =>
    readText(text, 'fr')
      .claims.filter(one => one.act === act)
      .map(({ polarity, modality }) => `${polarity} ${modality}`);

  it.each([
    ['Vous n’avez pas trouvé un seul témoin qui condamne ce texte.', 'criticise', ['negative asserted']],
    ['Il négligeait que la Norvège condamnait ce traité.', 'criticise', ['positive asserted']],
    ['Je me souviens des réunions du conseil.', 'hold-conference', []],
    ['Le roi parle de la dissolution du mariage.', 'dissolve', []],
  ] as const)('%s', (text, act, expected) => expect(told(text, act)).toEqual(expected));

  it('who is thanked for a deed did it', () =>
    expect(partyOf('agents', 'Le rapporteur a remercié la Suède pour avoir signé le traité.', 'sign')).toEqual([
      'la Suède',
    ]));

  it('a place right behind the noun of an act is its place', () =>
    expect(
      readText('La Norvège a condamné l’arrestation à Oslo de deux marins.', 'fr').claims.find(
        ({ act }) => act === 'arrest',
      )?.place?.text,
    ).toBe('Oslo'));
});
