import { expect, test } from 'vitest';
import { changesSince, lastChange, noteChange, noteEverything } from './changes.ts';
import { nothingTouched } from './derive/touched.ts';
import { openRecord } from './open.ts';

const store = openRecord(':memory:', { mode: 'write' });
const { db } = store;

function touching(event: string) {
  const touched = nothingTouched();
  touched.events.add(event);
  return touched;
}

test('what was touched since a change is told together; nothing since the last', () => {
  const before = lastChange(db);
  noteChange(db, touching('event-1'));
  noteChange(db, touching('event-2'));
  expect([...changesSince(db, before)!.events]).toEqual(['event-1', 'event-2']);
  expect([...changesSince(db, before + 1)!.events]).toEqual(['event-2']);
  expect(changesSince(db, lastChange(db))!.events.size).toBe(0);
});

test('what touches nothing is not noted', () => {
  const before = lastChange(db);
  noteChange(db, nothingTouched());
  expect(lastChange(db)).toBe(before);
});

test('anything may differ after all was made anew, for who has not looked for long, and where more was touched than is worth telling', () => {
  const before = lastChange(db);
  noteEverything(db);
  expect(changesSince(db, before)).toBeNull();
  const then = lastChange(db);
  for (let i = 0; i < 300; i++) noteChange(db, touching(`event-${i}`));
  expect(changesSince(db, then)).toBeNull();
  const much = nothingTouched();
  for (let i = 0; i < 70_000; i++) much.events.add(`event-${i}`);
  const last = lastChange(db);
  noteChange(db, much);
  expect(changesSince(db, last)).toBeNull();
});
