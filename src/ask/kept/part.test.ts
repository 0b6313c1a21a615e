import { expect, test } from 'vitest';
import type { Change } from '../../store/changes.ts';
import { type Keeper, Part, type Steps } from './part.ts';

/** Keeps numbers, three steps for each change. */
class Numbers implements Keeper {
  readonly taken: number[] = [];

  static *of(): Steps<Numbers> {
    yield 0.5;
    return new Numbers();
  }

  *apply({ claims }: Change): Steps {
    yield 0.3;
    if (claims.has(13)) throw new Error('thirteen');
    yield 0.6;
    this.taken.push(...claims);
  }
}

const none = new Set<never>();
const change = (...claims: number[]): Change => ({
  documents: none,
  claims: new Set(claims),
  events: none,
  origins: none,
  states: none,
  actors: none,
});
const part = () =>
  new Part(
    () => Numbers.of(),
    ({ claims }) => claims.size,
  );

test('a part is made step by step, says how far it is, and is there at once for whoever asks', () => {
  const numbers = part();
  expect([numbers.behind(), numbers.progress()]).toEqual([null, 0]);
  expect(numbers.step()).toBe(true);
  expect(numbers.progress()).toBe(0.5);
  expect(numbers.step()).toBe(false);
  expect([numbers.isReady(), numbers.behind(), numbers.progress()]).toEqual([true, 0, 1]);
  expect(part().get().taken).toEqual([]);
});

test('changes are taken in one after the other; what is asked for between steps has all of them', () => {
  const numbers = part();
  numbers.get();
  numbers.change(change(1, 2));
  expect([numbers.isReady(), numbers.behind(), numbers.progress()]).toEqual([false, 2, 0]);
  numbers.step();
  numbers.change(change(3));
  expect([numbers.behind(), numbers.progress()]).toEqual([3, 0.3]);
  expect(numbers.get().taken).toEqual([1, 2, 3]);
  expect(numbers.behind()).toBe(0);
});

test('a change while a part is made begins it anew; one that breaks off leaves nothing half done', () => {
  const numbers = part();
  numbers.step();
  numbers.change(change(1));
  expect(numbers.step()).toBe(true);
  expect(numbers.get().taken).toEqual([]);
  numbers.change(change(13));
  expect(() => numbers.get()).toThrow('thirteen');
  expect(numbers.behind()).toBe(null);
  expect(numbers.get().taken).toEqual([]);
});
