import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

function claimsOf(text: string): readonly Claim[] {
  return readText(text).claims;
}

/** How an act is told: polarity, modality, and the actor or words of its source; "none" where no claim of the act is made. */
function told(text: string, act: string): string {
  const claim = claimsOf(text).find(one => one.act === act);
  if (!claim) return 'none';
  const { polarity, modality, source } = claim;
  return [polarity, modality, ...(source ? [source.entity ?? source.text] : [])].join(' ');
}

describe('what is said of somebody, or not first', () => {
  it.each([
    ['Norway is said to have left NATO.', 'leave', 'positive alleged'],
    ['Norway is reported to have left NATO.', 'leave', 'positive alleged'],
    ['Norway was not the first to leave NATO.', 'leave', 'positive asserted'],
    ['There are no longer any American troops in Iceland.', 'be-posted', 'negative asserted'],
    ['There are American troops in Iceland.', 'be-posted', 'positive asserted'],
  ])('%s', (text, act, expected) => expect(told(text, act)).toBe(expected));
});

describe('what is no longer so', () => {
  it.each([
    ['Norway is no longer part of NATO.', 'belong'],
    ['Norway is no longer a member of NATO.', 'belong'],
    ['Anna Reed is no longer president of the bank.', 'hold-office'],
    ["La Norvège ne fait plus partie de l'OTAN.", 'belong'],
  ])('%s', (text, act) => expect(told(text, act)).toBe('negative asserted'));

  it('is no more than what it is', () =>
    expect(told('Norway is no less a member of NATO.', 'belong')).toBe('positive asserted'));
});

describe('what ended, and not began, on its date', () => {
  const turned = (text: string) => claimsOf(text).map(({ act, time, state }) => [act, time !== null, state?.change]);
  it.each([
    ['The alliance between France and Russia ended in 1917.', ['ally', true, 'ends']],
    ["L'alliance entre la France et la Russie a pris fin en 1917.", ['ally', true, 'ends']],
    ['The siege of Paris ended in 1871.', ['besiege', false, undefined]],
    ['Les Allemands ont occupé Bruxelles de mai 1940 à septembre 1944.', ['occupy', true, 'begins']],
  ])('%s', (text, expected) => expect(turned(text)).toContainEqual(expected));
});

describe('what is wished for, considered, or would have been', () => {
  it.each([
    ["Que la Norvège quitte l'OTAN !", 'leave', 'positive opinion'],
    ['Que la Norvège signe le traité de 1921 !', 'sign', 'positive opinion'],
    ["La Norvège souhaite quitter l'OTAN.", 'leave', 'positive planned'],
    ['Norway has yet to ratify the treaty of 1921.', 'ratify', 'negative asserted'],
    ["Sans l'appui de la Suède, la Norvège aurait envahi le Danemark.", 'invade', 'positive hypothetical'],
  ])('%s', (text, act, expected) => expect(told(text, act)).toBe(expected));

  it.each([
    ['Sans surprise, la Norvège a envahi le Danemark.', 'invade', 'positive asserted'],
    ['Que signe la Norvège ?', 'sign', 'none'],
    ["La Norvège annonce que la Suède quitte l'OTAN.", 'leave', 'positive asserted state:NOR'],
    ['Norway has left NATO, yet Sweden has ratified the treaty of 1921.', 'ratify', 'positive asserted'],
  ])('%s, and no more', (text, act, expected) => expect(told(text, act)).toBe(expected));
});

describe('what somebody denies', () => {
  it.each([
    ['Norway denied that Sweden had attacked Denmark.', 'attack', 'negative asserted state:NOR'],
    ['Norway denied having attacked Denmark.', 'attack', 'negative asserted state:NOR'],
    ['Norway rejected claims that it had attacked Denmark.', 'attack', 'negative asserted state:NOR'],
    ['The report that Norway had attacked Denmark was denied by Sweden.', 'attack', 'negative asserted state:SWE'],
    ['The claim that Norway attacked Denmark is false.', 'attack', 'negative asserted'],
    ['It is not true that Norway attacked Denmark.', 'attack', 'negative asserted'],
    ['Norway denied that it would withdraw from NATO.', 'leave', 'negative planned state:NOR'],
    ['Norway denied that it had not signed the treaty of 1921.', 'sign', 'positive asserted state:NOR'],
    ['La Norvège nie avoir attaqué le Danemark.', 'attack', 'negative asserted state:NOR'],
    ['La Norvège a démenti que la Suède ait attaqué le Danemark.', 'attack', 'negative asserted state:NOR'],
    ['La Norvège dément vouloir quitter l’OTAN.', 'leave', 'negative planned state:NOR'],
    ["Il n'est pas vrai que la Norvège ait attaqué le Danemark.", 'attack', 'negative asserted'],
    [
      'La Norvège a rejeté les accusations selon lesquelles elle aurait vendu des armes au Chili.',
      'arm',
      'negative asserted state:NOR',
    ],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toBe(expected);
  });

  it('is a proposal that nobody made, where the proposal is denied', () => {
    const text = "La Norvège nie avoir proposé de se retirer de l'OTAN.";
    expect([told(text, 'propose'), told(text, 'leave')]).toEqual([
      'negative asserted state:NOR',
      'negative proposed state:NOR',
    ]);
  });

  it('is not what the denial takes for granted, nor what is not denied', () => {
    expect(told('Norway denied any part in the invasion of Denmark.', 'invade')).toBe('positive asserted');
    expect(told('Norway did not deny that it had sold arms to Chile.', 'arm')).toBe('positive alleged state:NOR');
    expect(told('Sweden did not forget that Norway had attacked Denmark.', 'attack')).toBe('positive asserted');
  });
});

describe('what a noun holds', () => {
  it.each([
    ['There is no evidence that Norway attacked Denmark.', 'attack', 'positive hypothetical'],
    ['Rumours that Norway had attacked Denmark reached Oslo.', 'attack', 'positive alleged'],
    ['The fact that Norway attacked Denmark is well known.', 'attack', 'positive asserted'],
    ['The treaty that Norway signed in 1951 is in force.', 'sign', 'positive asserted'],
    [
      "Le ministre n'a pas confirmé que la Norvège avait reconnu le Chili.",
      'recognise',
      'positive hypothetical Le ministre',
    ],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toBe(expected);
  });
});

describe('what hangs on a condition or is yet to come', () => {
  it.each([
    [
      'Norway shall withdraw its troops from Denmark as soon as Sweden has signed the treaty.',
      'sign',
      'positive hypothetical',
    ],
    ['When Norway signed the treaty, Sweden protested.', 'sign', 'positive asserted'],
    ['In the event of an attack on Norway, Sweden will send troops.', 'attack', 'positive hypothetical'],
    [
      'The entry into force of the agreement depends on the approval of the Norwegian parliament.',
      'approve',
      'positive hypothetical',
    ],
    [
      'The Parties may, by unanimous agreement, invite Norway to accede to this Treaty.',
      'request',
      'positive hypothetical',
    ],
    [
      "La Norvège ne quittera pas l'OTAN aussi longtemps que la Suède n'a pas signé le traité.",
      'sign',
      'negative hypothetical',
    ],
    [
      "À moins que la Norvège ne notifie le contraire à la Suède, l'accord est prolongé.",
      'inform',
      'positive hypothetical',
    ],
    ['Avant que la Norvège ne signe le traité, la Suède a attaqué le Danemark.', 'sign', 'positive asserted'],
    ["La Norvège craint que la Suède n'attaque le Danemark.", 'attack', 'positive hypothetical state:NOR'],
    ['Il faudrait que la Norvège retire ses troupes du Danemark.', 'withdraw', 'positive opinion'],
    ['Il convient de condamner la Norvège.', 'criticise', 'positive opinion'],
    ["Sinon la Norvège n'aurait pas attaqué le Danemark.", 'attack', 'negative hypothetical'],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toBe(expected);
  });
});

describe('the rules of a treaty', () => {
  const english = `The Kingdom of Norway and the Republic of Chile have agreed as follows:

Article 1

The Parties shall withdraw their troops from Sweden.

Article 2

A mixed commission is hereby established. The commission meets in Oslo at least once a year.

Article 3

The Convention signed at Paris on 3 May 1921 remains in force. The present Treaty binds the Parties as soon as Chile has ratified the present Treaty.

In witness whereof the plenipotentiaries have signed the present Treaty.`;
  const french = `Le Royaume de Norvège et la République du Chili sont convenus de ce qui suit :

Article premier

Les Parties contractantes reconnaissent l'indépendance de la Suède.

Article 2

Les représentants des deux Parties se réunissent à Oslo. Le présent Accord sera en vigueur dès que la Norvège aura ratifié la convention.

Article 3

Une Partie contractante qui a dénoncé le présent Accord en informe l'autre Partie.

En foi de quoi, les plénipotentiaires ont signé le présent Accord.`;

  it('lay down and suppose, and tell nothing as done', () => {
    expect([told(english, 'withdraw'), told(english, 'hold-conference'), told(english, 'ratify')]).toEqual([
      'positive planned',
      'positive planned',
      'positive hypothetical',
    ]);
    expect([told(french, 'ratify'), told(french, 'denounce-treaty')]).toEqual([
      'positive hypothetical',
      'positive hypothetical',
    ]);
  });

  it('do what the parties do in saying it, and leave dated facts and the signing as they are', () => {
    expect([told(english, 'agree'), told(english, 'found'), told(english, 'sign')]).toEqual(
      Array(3).fill('positive asserted'),
    );
    expect([told(french, 'recognise'), told(french, 'sign')]).toEqual(Array(2).fill('positive asserted'));
  });

  it('are not seen in a history that cites an article', () => {
    const text =
      'Norway and Chile signed a treaty. Under Article 5 of the treaty, the commission meets in Oslo every year.';
    expect(told(text, 'hold-conference')).toBe('positive asserted');
  });
});

describe('what is wished, able or pledged', () => {
  it.each([
    ['The Norwegian army was capable of attacking Denmark.', 'attack', 'positive hypothetical'],
    ["Si la Norvège ne veut pas quitter l'OTAN...", 'leave', 'negative hypothetical'],
    [
      "C'est vrai : aussi, que la Norvège prenne garde et qu'elle retire ses troupes du Danemark !",
      'withdraw',
      'positive opinion',
    ],
    [
      "Les gouvernements, désireux d'assurer l'entrée en vigueur de l'accord, ont signé un protocole.",
      'enter-into-force',
      'positive planned',
    ],
    ['Norway secured the withdrawal of Swedish troops from Denmark.', 'withdraw', 'positive asserted'],
    [
      "Le gouvernement norvégien s'engage formellement et inconditionnellement à indemniser la Suède.",
      'compensate',
      'positive planned',
    ],
  ])('%s', (text, act, expected) => {
    expect(told(text, act)).toBe(expected);
  });
});
