import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../language/testing.ts';
import { areCopies } from './copies.ts';
import { fingerprints, lettersKey } from './fingerprints.ts';
import { foldedWords } from './folded.ts';
import type { RecordSentence } from './model.ts';
import { findOrigins } from './origins.ts';

const BRIDGE = 'Les ingénieurs de la marine ont rouvert le pont de la vallée aux convois militaires.';
const HARBOUR = 'The harbour of the northern province was closed to foreign ships for eleven weeks.';

function sentence(document: string, text: string, kind: RecordSentence['kind'] = 'prose'): RecordSentence {
  return { document, id: 0, start: 40, end: 40 + text.length, text, kind };
}
const groups = (...sentences: RecordSentence[]) =>
  findOrigins(sentences).map(origin => origin.members.map(member => member.document));

describe('origins', () => {
  it('finds a sentence whatever was done to its case, accents, spaces and marks', () => {
    const worn =
      'LES INGENIEURS de la marine[12] ont\u00A0rouvert le pont de la val\u00ADlée aux convois militaires [réf. nécessaire] !';
    expect(groups(sentence('a', BRIDGE), sentence('b', worn), sentence('c', HARBOUR))).toEqual([['a', 'b']]);
  });
  it('finds edited and cut copies', () => {
    const edited = 'Les ingénieurs de la marine avaient rouvert le pont de la vallée aux lourds convois militaires.';
    const cut = 'Les ingénieurs de la marine ont rouvert le pont de la vallée.';
    expect(groups(sentence('a', BRIDGE), sentence('b', edited), sentence('c', cut))).toEqual([['a', 'b', 'c']]);
  });
  it('shows a changed number as a variant reading, with its place', () => {
    const [origin] = findOrigins([
      sentence('a', 'The council of the league then counted 26 members in the capital.'),
      sentence('b', 'The council of the league then counted 28 members in the capital.'),
    ]);
    expect(origin?.variants).toEqual([
      {
        kind: 'number',
        readings: [
          { text: '26', members: [{ document: 'a', start: 79, end: 81 }] },
          { text: '28', members: [{ document: 'b', start: 79, end: 81 }] },
        ],
      },
    ]);
  });
  it('shows a negation that was lost, and a date that moved', () => {
    const kinds = (a: string, b: string) =>
      findOrigins([sentence('a', a), sentence('b', b)]).flatMap(origin => origin.variants.map(variant => variant.kind));
    expect(
      kinds(
        "Le gouvernement provisoire n'a pas reconnu la frontière tracée par la commission.",
        'Le gouvernement provisoire a reconnu la frontière tracée par la commission.',
      ),
    ).toContain('negation');
    expect(
      kinds(
        'The fleet left the southern islands on 4 March 1921 after the ceremony.',
        'The fleet left the southern islands on 9 March 1921 after the ceremony.',
      ),
    ).toEqual(['date']);
    expect(
      kinds(
        'The board may close the southern mines before the winter season begins.',
        'The board will close the southern mines before the winter season begins.',
      ),
    ).toEqual(['modal']);
  });
  it('has no variants where only the wording was edited', () => {
    expect(
      findOrigins([sentence('a', BRIDGE), sentence('b', BRIDGE.replace('ont rouvert', 'rouvrirent'))])[0]?.variants,
    ).toEqual([]);
  });
  it('keeps apart two facts in one mould', () => {
    expect(
      areCopies(
        'On that day Norway ratified the treaty on the limits of the fishing zone.',
        'On that day Iceland ratified the treaty on the limits of the fishing zone.',
      ),
    ).toBe(false);
    expect(
      areCopies(
        'La Corée du Nord a retiré ses troupes de la zone démilitarisée.',
        'La Corée du Sud a retiré ses troupes de la zone démilitarisée.',
      ),
    ).toBe(false);
  });
  it('leaves alone what is short, repeated in one document, or site furniture', () => {
    expect(groups(sentence('a', 'He was not there.'), sentence('b', 'He was not there.'))).toEqual([]);
    expect(groups(sentence('a', BRIDGE), { ...sentence('a', BRIDGE), id: 1, start: 500 })).toEqual([]);
    expect(groups(sentence('a', BRIDGE, 'boilerplate'), sentence('b', BRIDGE, 'boilerplate'))).toEqual([]);
  });
  it('leaves alone forms that are filled in with other dates or names', () => {
    const entry = (date: string) => `Both countries established diplomatic relations on ${date}.`;
    const dates = ['4 May 1961', '4 May 1961', '9 May 1977', '12 May 1970', '30 May 1999'];
    expect(groups(...dates.map((date, i) => sentence(`d${i}`, entry(date))))).toEqual([]);
    expect(areCopies(entry('4 May 1961'), entry('9 June 1977'))).toBe(false);
    expect(
      areCopies(
        'The floor is given to the delegate of Norway for article 310.',
        'The floor is given to the delegate of Norway for article 4206.',
      ),
    ).toBe(true);
    const spoken = ['310', '4206', '57', '12'].map((article, i) =>
      sentence(`d${i}`, `The floor is given to the delegate of Norway for article ${article}.`),
    );
    expect(groups(...spoken)).toEqual([]);
  });
  it('does not take a rewritten half for a reading', () => {
    const long = `${BRIDGE.slice(0, -1)}, ce que le ministre n'avait jamais voulu croire.`;
    expect(findOrigins([sentence('a', BRIDGE), sentence('b', long)]).flatMap(origin => origin.variants)).toEqual([]);
  });
  it('finds copies of very long sentences, with a word changed near the end', () => {
    const long = Array.from({ length: 900 }, (_, i) => `word${i % 37}${'abcdefg'[i % 7]}`).join(' ');
    expect(areCopies(long, `${long.slice(0, -40)}otherwise ${long.slice(-30)}`)).toBe(true);
  });
  it('does not chain small edits into one origin', () => {
    const words = 'alpha bravo gamma delta epsilon zebra theta kappa lambda omega'.split(' ');
    const chain = words.map((_, changed) =>
      words.map((word, i) => (i < changed ? `${word.slice(0, 3)}xx` : word)).join(' '),
    );
    const sizes = findOrigins(chain.map((text, i) => sentence(`d${i}`, text))).map(origin => origin.members.length);
    expect(Math.max(...sizes)).toBeLessThan(6);
  });
  it('gives the same origins in any order', () => {
    const all = ['a', 'b', 'c'].flatMap(document => [
      sentence(document, BRIDGE),
      { ...sentence(document, HARBOUR), id: 1, start: 300 },
      { ...sentence(document, `${BRIDGE} ${document}`), id: 2, start: 600 },
    ]);
    const expected = JSON.stringify(findOrigins(all));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        shuffled => JSON.stringify(findOrigins(shuffled)) === expected,
      ),
      { numRuns: 30 },
    );
  });
});

describe('fingerprints', () => {
  it('share one where half of the longer text stands in the other', () => {
    const words = (letters: number) => fc.stringMatching(new RegExp(`^[a-z]{${letters}}$`));
    const cut = fc.integer({ min: 60, max: 200 }).chain(size =>
      fc.tuple(
        words(size),
        fc.nat(size).chain(before => fc.tuple(words(before), words(size - before))),
      ),
    );
    fc.assert(
      fc.property(cut, ([shared, [before, after]]) => {
        const other = new Set(fingerprints({ text: shared, kind: 'prose' }));
        return fingerprints({ text: `${before} ${shared} ${after}`, kind: 'prose' }).some(print => other.has(print));
      }),
      // It is only as good as certain: one text in some thousands shares none.
      { numRuns: 100, seed: 7 },
    );
  });
  it('give every word with its place in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text =>
        foldedWords(text).every(word => word.start < word.end && word.end <= text.length),
      ),
    );
    expect(foldedWords('Œuvre de 4\u202F000 hommes, 3,5 %').map(word => word.form)).toEqual([
      'oeuvre',
      'de',
      '4000',
      'hommes',
      '3.5',
    ]);
  });
  it('give no key to what can form no origin', () => {
    expect(lettersKey(sentence('a', 'Too short.'))).toBeNull();
    expect(lettersKey(sentence('a', BRIDGE))).toBe(lettersKey(sentence('b', BRIDGE.toUpperCase())));
  });
  it('stay linear on hostile text', () => {
    const time = processorTime(() => {
      for (const unit of ['1', ' ', '« ', '[', 'a\u00AD', 'é'])
        fingerprints({ text: unit.repeat(100_000), kind: 'prose' });
    });
    expect(time).toBeLessThan(1500);
  });
});
