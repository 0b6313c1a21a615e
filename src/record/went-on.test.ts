import { expect, it } from 'vitest';
import { loadPack } from '../packs/load.ts';
import { asOf } from './asof.ts';
import { historyOf } from './history.ts';
import type { State, TracedClaim } from './model.ts';
import { conflictsOfHistory } from './state-conflicts.ts';
import { stateClaim } from './testing.ts';
import { EMPTY_WORLD, type World, worldOf } from './world.ts';

const world: World = { ...EMPTY_WORLD, ends: act => act === 'leave' };
const history = (...claims: readonly TracedClaim[]) => historyOf(claims[0]!.state as State, claims, [], world);
const joined = stateClaim('EGY member_of league begins 1945-03-22');
const neverLeft = stateClaim('EGY member_of league holds 1984', { act: 'leave', polarity: 'negative' });

it('takes the denial of an end for a word that it goes on', () => {
  expect(asOf('1984-06-01', history(joined, neverLeft)).holds).toBe('yes');
  expect(asOf('1960-01-01', history(joined, neverLeft)).holds).toBe('yes');
});

it('sets it against an end that another source tells', () => {
  const expelled = stateClaim('EGY member_of league ends 1979-03-31', { act: 'expel' });
  const told = history(joined, expelled, neverLeft);
  expect(asOf('1983-01-01', told).holds).toBe('disputed');
  expect(conflictsOfHistory(told).map(({ about }) => about)).toEqual(['state']);
});

it('leaves the denial of a beginning what it is', () => {
  const neverJoined = stateClaim('TUR member_of league holds 1984', { act: 'join', polarity: 'negative' });
  expect(asOf('1984-06-01', history(neverJoined)).holds).toBe('no');
});

it('takes it so for offices, too, whose end an act tells without a rule of its own', () => {
  const pack = loadPack();
  const known = worldOf([pack]);
  const begun = stateClaim('anna holds_office director begins 1960', { act: 'appoint' });
  const stayed = stateClaim('anna holds_office director holds 1965', { act: 'leave-office', polarity: 'negative' });
  const told = historyOf(begun.state as State, [begun, stayed], [], known);
  expect(asOf('1965-06-01', told).holds).toBe('yes');
});
