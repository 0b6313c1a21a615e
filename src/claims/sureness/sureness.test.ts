import { describe, expect, test } from 'vitest';
import type { Claim } from '../../annotation.ts';
import { analyseWithModels } from '../../language/models/files.ts';
import { loadPack } from '../../packs/load.ts';
import { read } from '../../pipeline.ts';
import type { Reading } from '../../reading.ts';
import { readDocument } from '../../text/read.ts';
import { contextOf } from '../context.ts';
import { doubtsOf } from './arcs.ts';
import { type Signs, signsOf } from './signs.ts';
import { doubtsIn, isWithheld, surenessOf } from './sureness.ts';
import { BIAS, FRENCH_THRESHOLD, SETTLED_THRESHOLD, THRESHOLD, WEIGHTS } from './weights.ts';

const pack = loadPack('alliance');

function reading(text: string, abstain: boolean): Reading {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'text.txt' });
  return read(document, { pack, analyse: analyseWithModels, abstain });
}

function signs(text: string, act: string): Signs {
  const made = reading(text, false);
  const context = contextOf(made, pack);
  return signsOf(context, doubtsOf(context.tree), made.claims.find(claim => claim.act === act)!);
}

const NOTHING = Object.fromEntries(WEIGHTS.map(({ sign }) => [sign, 0])) as unknown as Signs;
const EVERYTHING = Object.fromEntries(
  WEIGHTS.map(({ sign, weight }) => [sign, weight < 0 ? 1 : 0]),
) as unknown as Signs;

describe('the signs of a claim', () => {
  test.each([
    ['Norway signed the treaty.', 'sign', 'root', true],
    ['The minister said why the treaty was signed.', 'sign', 'root', false],
    ['Le traité fut signé par des voisins.', 'sign', 'nobodyActs', false],
    ['Le traité fut signé à Oslo.', 'sign', 'nobodyActs', true],
    ['La Norvège a signé le traité en 1921.', 'sign', 'dated', true],
    ['La Norvège a signé le traité.', 'sign', 'dated', false],
    ['Its allies attacked Norway.', 'attack', 'possessive', true],
    ['The allies attacked Norway.', 'attack', 'possessive', false],
    ['Norway * attacked Sweden.', 'attack', 'markup', true],
    ['La Norvège a attaqué la Suède.', 'attack', 'french', true],
    ['Norway attacked Sweden.', 'attack', 'french', false],
  ] as const)('%s: %s, %s %s', (text, act, sign, holds) => {
    expect(signs(text, act)[sign] > 0).toBe(holds);
  });

  test('“between” that opens a role of the claim has lost nobody, and nobody need act', () => {
    const { agentLost, nobodyActs } = signs('Norway is caught between Sweden and Denmark.', 'caught-between');
    expect([agentLost, nobodyActs]).toEqual([0, 0]);
  });

  test('lie between nothing and all', () => {
    const text =
      "Le ministre, dont les conseillers ou d'autres avaient, dit-on, promis au Danemark et à la Suède, voire à chacun des États, de signer le traité, refusa de le signer à Oslo.";
    const made = reading(text, false);
    const context = contextOf(made, pack);
    for (const claim of made.claims)
      for (const value of Object.values(signsOf(context, doubtsOf(context.tree), claim)))
        expect(value >= 0 && value <= 1).toBe(true);
  });
});

describe('how sure a claim is', () => {
  test('each sign is weighed once', () => {
    expect(new Set(WEIGHTS.map(({ sign }) => sign)).size).toBe(WEIGHTS.length);
    expect(Object.keys(signs('Norway signed the treaty.', 'sign')).sort()).toEqual(
      WEIGHTS.map(({ sign }) => sign).sort(),
    );
  });

  test('without any sign it is told, with every bad one it is not', () => {
    expect(BIAS).toBeGreaterThan(0);
    expect(surenessOf(NOTHING)).toBeGreaterThan(THRESHOLD);
    expect(surenessOf(EVERYTHING)).toBeLessThan(SETTLED_THRESHOLD);
  });

  test('some doubt is named, that which weighs most first', () => {
    expect(doubtsIn({ ...NOTHING, agentLost: 1 })[0]).toBe('unclear participants');
    expect(doubtsIn({ ...NOTHING, markup: 1 })[0]).toBe('unclear scope');
    expect(doubtsIn(NOTHING).length).toBeGreaterThan(0);
  });

  test('only what is told as done is withheld; a state between known actors needs less', () => {
    const claim = (modality: Claim['modality']) => ({ modality }) as Claim;
    const between = (THRESHOLD + SETTLED_THRESHOLD) / 2;
    expect(isWithheld(claim('asserted'), between, false)).toBe(true);
    expect(isWithheld(claim('planned'), between, false)).toBe(false);
    expect(isWithheld(claim('asserted'), between, true)).toBe(false);
    expect(isWithheld(claim('asserted'), between, true, true)).toBe(false);
    expect(isWithheld(claim('asserted'), THRESHOLD, false)).toBe(false);
  });

  test('claims in French of somebody unknown are held to more', () => {
    const claim = { modality: 'asserted' } as Claim;
    expect(FRENCH_THRESHOLD).toBeGreaterThan(THRESHOLD);
    expect(isWithheld(claim, THRESHOLD, false, true)).toBe(true);
    expect(isWithheld(claim, FRENCH_THRESHOLD, false, true)).toBe(false);
  });
});

describe('a document', () => {
  const CLEAR = 'Norway signed the treaty in 1921.';
  const UNCLEAR =
    'The plans, before others, of a council meeting in Oslo, not attacked by any of those between, were in all shelved.';

  test('keeps a claim that is sure, and says how sure', () => {
    const { claims, withheld } = reading(CLEAR, true);
    expect(claims.map(({ act }) => act)).toEqual(['sign']);
    expect(claims[0]!.sure).toBeGreaterThan(0.5);
    expect(withheld).toEqual([]);
  });

  test('loses no reading: what is no claim is withheld, with its doubts', () => {
    const all = reading(`${CLEAR} ${UNCLEAR}`, false);
    const { claims, withheld } = reading(`${CLEAR} ${UNCLEAR}`, true);
    expect(all.withheld).toEqual([]);
    expect(withheld.length).toBeGreaterThan(0);
    expect(claims.length + withheld.length).toBe(all.claims.length);
    for (const { sure, why, trigger, sentence } of withheld) {
      expect(sure).toBeLessThan(THRESHOLD);
      expect(why.length).toBeGreaterThan(0);
      expect(all.claims.some(claim => claim.trigger.start === trigger.start && claim.sentence === sentence)).toBe(true);
    }
    expect(claims.map(({ id }) => id)).toEqual(claims.map((_, k) => k));
  });
});
