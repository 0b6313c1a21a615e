import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { read } from '../pipeline.ts';
import { readDocument } from '../text/read.ts';

const pack = loadPack('alliance');

function claimsOf(text: string): readonly Claim[] {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'page.txt' });
  return read(document, { pack, analyse: analyseWithModels }).claims;
}

/** How an act is told: polarity, modality, and the actor or words of its source; "none" where no claim of the act is made. */
function told(text: string, act: string): string {
  const claim = claimsOf(text).find(one => one.act === act);
  if (!claim) return 'none';
  const { polarity, modality, source } = claim;
  return [polarity, modality, ...(source ? [source.entity ?? source.text] : [])].join(' ');
}

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
