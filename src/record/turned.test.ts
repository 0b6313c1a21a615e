import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordClaim } from './model.ts';
import { turnedFacts } from './turned.ts';

const claim = (id: string, start: number, act: string, published: string | null = null, sentence = 0): RecordClaim => ({
  id,
  document: 'doc-1',
  sentence,
  trigger: { start, end: start + 4, text: 'left' },
  act,
  event: null,
  agents: [],
  recipients: [],
  place: null,
  time: null,
  published,
  polarity: 'positive',
  modality: 'asserted',
  source: null,
  state: null,
  holding: null,
  narrated: null,
});
const turns = (before: RecordClaim[], after: RecordClaim[]) =>
  turnedFacts(before, after).map(
    ({ turn, before: old, after: fresh }) => `${turn} ${old?.id ?? ''}>${fresh?.id ?? ''}`,
  );

test('what is read alike is no news, whatever the number of its sentence', () => {
  expect(turns([claim('a', 3, 'leave')], [claim('a', 3, 'leave', null, 1)])).toEqual([]);
});

test('a claim with its id, its trigger, or its act at one end of it has changed; others were gained or lost', () => {
  expect(turns([claim('a', 3, 'leave')], [claim('a', 3, 'leave', '1966')])).toEqual(['changed a>a']);
  expect(turns([claim('a', 3, 'leave')], [claim('b', 3, 'die')])).toEqual(['changed a>b']);
  expect(turns([claim('a', 3, 'leave')], [claim('b', 9, 'leave')])).toEqual(['lost a>', 'gained >b']);
});

test('every claim is told once at most', () => {
  const some = fc.uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.nat(5),
      fc.constantFrom('leave', 'join'),
      fc.constantFrom(null, '1966'),
    ),
    { selector: ([id]) => id, maxLength: 8 },
  );
  const claims = some.map(list => list.map(([id, start, act, published]) => claim(`${id}`, start, act, published)));
  fc.assert(
    fc.property(claims, claims, (before, after) => {
      const turned = turnedFacts(before, after);
      const old = turned.flatMap(each => each.before ?? []);
      const fresh = turned.flatMap(each => each.after ?? []);
      expect(new Set(old).size).toBe(old.length);
      expect(new Set(fresh).size).toBe(fresh.length);
      expect(before.length - old.length).toBe(after.length - fresh.length);
    }),
  );
});
