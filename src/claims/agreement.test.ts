import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

const claimOf = (text: string, act: string) => readText(text, 'fr').claims.find(one => one.act === act);

describe('French words agree with what they are about', () => {
  it('a participle with its noun', () =>
    expect(
      claimOf('C’est un effet de cette circulaire récemment signée par le ministre.', 'sign')?.recipients.map(
        r => r.text,
      ),
    ).toEqual(['cette circulaire']));

  it('a verb of “nous” has not the subject of the verb before', () =>
    expect(
      claimOf(
        'Le roi a tenu sa promesse et nous, députés norvégiens, avons été élus pour cela.',
        'elect',
      )?.recipients.some(({ text }) => text === 'Le roi'),
    ).not.toBe(true));

  it('who is meant by “nos ministres” is no more than the ministers', () =>
    expect(
      claimOf('Le maire salue la présence de nos ministres, Mme Lund, M. Hansen.', 'praise')?.recipients,
    ).toHaveLength(1));
});

describe('how many are told with whom', () => {
  it.each([
    [
      'Des centaines de milliers de Norvégiens ont manifesté.',
      'demonstrate',
      'Des centaines de milliers de Norvégiens',
    ],
    ['Une dizaine de députés ont manifesté.', 'demonstrate', 'Une dizaine de députés'],
  ] as const)('%s', (text, act, agent) => expect(claimOf(text, act)?.agents.map(one => one.text)).toEqual([agent]));
});

describe('French words that tell no deed of a certain day', () => {
  it('what one does whenever', () =>
    expect(claimOf('Quand on prend la parole devant le roi, on se lève.', 'public-statement')?.modality).not.toBe(
      'asserted',
    ));

  it('any such paper', () =>
    expect(claimOf('Le soupçon d’une telle convention conclue à l’étranger suffit.', 'conclude')?.modality).not.toBe(
      'asserted',
    ));

  it('the year of the first in a list is not that of all', () =>
    expect(
      claimOf(
        'Trois pays ont légalisé le parti : la Norvège en 2000, la Suède en 2003 et le Danemark en 2005.',
        'lift-ban',
      )?.time,
    ).toBeNull());

  it.each([
    'Le ministre que je n’ai pas nommé comprendra.',
    'Le meurtre symbolique du père est ancien.',
    'Vous vous défilez encore.',
    'Certains pays condamnent pénalement ces mœurs.',
    'Il l’a dit devant trois cents maires rassemblés.',
    'Elle était alors suspendue.',
    'Le préfet a été remercié en mai.',
    'Nous sommes critiques sur le texte.',
    'Le Bureau est reconnu d’utilité publique.',
    'Une alliance civile protège les deux époux.',
    'La majorité était constituée des libéraux.',
    'Nous n’enlevons pas « père » de la loi.',
    'Nous faisons appel au procureur.',
  ])('another sense: %s', text => expect(readText(text, 'fr').claims.map(one => one.act)).toEqual([]));

  it.each([
    ['Le roi a nommé le ministre.', 'appoint'],
    ['Le meurtre du ministre a choqué la Norvège.', 'kill'],
  ])('its own: %s', (text, act) => expect(readText(text, 'fr').claims.map(one => one.act)).toContain(act));
});

describe('French lists', () => {
  it('of states behind several governments hold all of them', () =>
    expect(
      claimOf(
        'Le Gouvernement du Chili, d’une part, et les Gouvernements du Royaume de Suède, du Royaume de Norvège et du Royaume de Danemark, d’autre part, sont convenus de conclure un accord.',
        'agree',
      )?.agents.map(({ entity }) => entity),
    ).toEqual(['state:CHL', 'state:SWE', 'state:NOR', 'state:DNK']));

  it('of what a paper is about belong to its name', () =>
    expect(
      claimOf('La Norvège a dénoncé l’accord sur la pêche côtière, fluviale et hauturière.', 'denounce-treaty')
        ?.recipients[0]?.text,
    ).toBe('l’accord sur la pêche côtière, fluviale et hauturière'));
});

describe('papers that speak of themselves', () => {
  it('are not in force yet', () =>
    expect(
      claimOf('À compter de la date d’entrée en vigueur du présent accord, les droits sont abolis.', 'enter-into-force')
        ?.modality,
    ).toBe('planned'));

  it('what hangs on an approval was not approved', () =>
    expect(claimOf('Les stocks ne pourront partir qu’avec l’approbation du ministre.', 'approve')?.modality).not.toBe(
      'asserted',
    ));
});

describe('French clauses', () => {
  it('a cleft that is denied denies', () =>
    expect(claimOf('Ce n’est pas la Norvège qui a signé le traité.', 'sign')?.polarity).toBe('negative'));

  it('a cleft that is not does not', () =>
    expect(claimOf('C’est la Norvège qui a signé le traité.', 'sign')?.polarity).toBe('positive'));

  it('what follows on a habit is one', () =>
    expect(
      claimOf('Lorsqu’un consul a un doute, il le signale au ministère, qui avertit le parquet.', 'warn')?.modality,
    ).not.toBe('asserted'));

  it('the day right behind a meeting is its own', () => {
    const { claims, times } = readText(
      'Je rappelle ses propos lors de la réunion de la commission, le 18 décembre 1912.',
      'fr',
    );
    const meeting = claims.find(({ act }) => act === 'hold-conference');
    expect(times.find(({ id }) => id === meeting?.time)?.value).toBe('1912-12-18');
  });
});

describe('more of what French sentences tell', () => {
  it('each “par” has one who does it', () =>
    expect(
      claimOf('Ces amendements avaient été soutenus par Anne Lund, par Olaf Hansen et par Per Dahl.', 'support')
        ?.agents,
    ).toHaveLength(3));

  it('the victim of an aggression suffers it', () => {
    const attack = claimOf('L’agression barbare du ministre Hansen a choqué le pays.', 'attack');
    expect(attack?.agents).toEqual([]);
    expect(attack?.recipients).toHaveLength(1);
  });

  it('what an article lays down is a rule', () =>
    expect(
      claimOf(
        'Je cite l’article 50 de notre règlement, qui précise que l’Assemblée se réunit le soir.',
        'hold-conference',
      )?.modality,
    ).not.toBe('asserted'));

  it('a way of doing says nothing', () =>
    expect(claimOf('La Norvège a signé le traité selon d’autres modalités.', 'sign')?.source).toBeNull());
});

describe('members of lists', () => {
  it('one that looks like another name of the first is one more', () =>
    expect(
      claimOf(
        'Le décret fut rejeté par le conseil des écoles, le comité technique et par les maîtres.',
        'refuse',
      )?.agents.map(({ text }) => text),
    ).toEqual(['le conseil des écoles', 'le comité technique', 'les maîtres']));

  it('to what somebody is nominated, nothing is proposed', () =>
    expect(
      (
        claimOf('Vous avez proposé la nomination de Lund à la présidence de l’Institut norvégien.', 'propose')
          ?.recipients ?? []
      ).map(({ text }) => text),
    ).not.toContain('la présidence de l’Institut norvégien'));
});

describe('phrases to their end', () => {
  it.each([
    ['La majorité des Norvégiens est favorable au mariage pour tous.', 'support', ['mariage pour tous']],
    ['Le maire regrette votre passage en force.', 'express-concern', ['votre passage en force']],
    [
      'Je salue les couples et les familles que la commission a rencontrés.',
      'consult',
      ['les couples', 'les familles'],
    ],
  ] as const)('%s', (text, act, recipients) =>
    expect(claimOf(text, act)?.recipients.map(one => one.text)).toEqual(recipients),
  );

  it('who begs pardon in passing asks nobody for it', () =>
    expect(
      readText('Vous nous demandez de signer, pardon de le dire, un traité.', 'fr').claims.map(({ act }) => act),
    ).not.toContain('apologise'));
});

it('a paper that speaks of itself is not the one that it cites', () =>
  expect(
    claimOf(
      'La Convention de Genève du 22 août 1864 reste applicable. En foi de quoi, les plénipotentiaires ont signé la présente Convention.',
      'sign',
    )?.recipients[0]?.entity,
  ).toBeNull());
