import { describe, expect, it } from 'vitest';
import { ENGLISH } from './en/grammar.ts';
import { FRENCH } from './fr/grammar.ts';
import { readTimes } from './read.ts';

/** Rules that only mark a part of an expression, seen in the examples of the rules that use it. */
const PARTS = new Set(['era', 'our era', 'before our era', 'from now']);

// Runs the examples that stand beside the rules: "le [7 mars 1966] = 1966-03-07 @ 1966-03-08".
for (const grammar of [FRENCH, ENGLISH]) {
  describe(`rules of ${grammar.language}`, () => {
    it('show what they are for', () => {
      const bare = grammar.rules.filter(rule => rule.examples.length === 0 && !rule.not?.length);
      expect(bare.map(rule => rule.name).filter(name => !name.startsWith('feast') && !PARTS.has(name))).toEqual([]);
    });
    for (const rule of grammar.rules) {
      it.each([...rule.examples])(`${rule.name} reads %s`, example => {
        const [, marked = '', values = '', date] = /^(.*?) = ([^@]*?)(?: @ (.*))?$/.exec(example) ?? [];
        const wanted = marked.match(/\[.*?\]/g) ?? [];
        const read = readTimes(marked.replace(/[[\]]/g, ''), {
          language: grammar.language,
          documentDate: date ?? null,
        });
        expect(read.map(time => `[${time.text}]`)).toEqual(wanted);
        expect(read.map(time => time.value).join(' ')).toBe(values);
      });
      if (rule.not?.length) {
        it.each([...rule.not])(`${rule.name} leaves alone: %s`, text => {
          expect(readTimes(text, { language: grammar.language })).toEqual([]);
        });
      }
    }
  });
}
