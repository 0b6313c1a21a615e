import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from './cli/commands.ts';
import { ERRORS } from './messages/errors.ts';
import { COMMAND_HELP } from './messages/help.ts';
import { fill, isMessageCode, type MessageCode, RegestaError, sentenceOf } from './messages.ts';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));
const codes = Object.keys(ERRORS) as MessageCode[];
const placesIn = (wording: string) => [...wording.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the catalogue of messages', () => {
  test.each(codes)('%s says the same in both languages, with a way out', code => {
    const { fr, en } = ERRORS[code];
    expect(placesIn(fr)).toEqual(placesIn(en));
    // A sentence that says what is wrong, and one that says what to do.
    for (const wording of [fr, en]) expect(wording).toMatch(/\p{L}.*[.;:?].*\p{L}.*\.$/u);
    expect(fr).not.toBe(en);
  });

  test('every code is used somewhere', () => {
    const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== join('messages', 'errors.ts'))
      .map(file => readFileSync(join(SOURCES, file), 'utf8'))
      .join('\n');
    expect(codes.filter(code => !sources.includes(`'${code}'`))).toEqual([]);
  });

  test('straight apostrophes do not slip into French', () => {
    expect(codes.filter(code => ERRORS[code].fr.includes("'"))).toEqual([]);
  });

  test('fills in values, and leaves a place without a value alone', () => {
    expect(fill('{path} for {seconds} s', { path: 'a.db', seconds: 3 })).toBe('a.db for 3 s');
    expect(fill('{path} for {seconds} s', { path: '{seconds}' })).toBe('{seconds} for {seconds} s');
  });

  test('a fault carries its code, its values and an English sentence', () => {
    const fault = new RegestaError('RG020', { path: 'x.db' });
    expect(fault.message).toContain('RG020');
    expect(fault.message).toContain('x.db');
    expect(sentenceOf(fault.code, fault.values, 'fr')).toContain('registre');
    expect(isMessageCode('RG020')).toBe(true);
    expect(isMessageCode('toString')).toBe(false);
  });
});

test('every command has its help, and no help is without a command', () => {
  expect(Object.keys(COMMAND_HELP).sort()).toEqual(Object.keys(COMMANDS).sort());
});
