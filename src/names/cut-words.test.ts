import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCuts } from './cut-words.ts';
import { listed, readText } from './testing.ts';

function tokensOf(text: string): string[] {
  const { text: read, words } = readText(text);
  const { tokens } = withoutCuts(read, words);
  return Array.from(tokens.starts, (start, i) => read.slice(start, tokens.ends[i]));
}

/** Lines as wide as those of a column, so that they are read as one paragraph. */
const BEFORE = 'Au printemps, quand les routes sèchent et que le fourrage pousse, le peuple de ';
const AFTER = ' rassemble ses régiments dans la plaine, puis il attend là des ordres qui tardent.';

describe('words cut at the end of a line', () => {
  it.each([
    ['Le sultan de Constan¬ tinople arme.', 'Constan¬ tinople'],
    [`${BEFORE}Constan¬\ntinople${AFTER}`, 'Constan¬\ntinople'],
    [`${BEFORE}Constan-\ntinople${AFTER}`, 'Constan-\ntinople'],
    ['Le port de Gon¬ da¬ laga gèle.', 'Gon¬ da¬ laga'],
  ])('%j is one token', (text, token) => expect(tokensOf(text)).toContain(token));

  it.each([
    'Le port de Saint-\nBrieuc gèle.',
    'Un pays de Meurthe-\net-Moselle gèle.',
    'Le vice-\nroi part.',
    'Le signe ¬ est rare.',
    'Des Mou¬ Lins.',
  ])('%j has none', text => expect(tokensOf(text).some(token => /\s/.test(token))).toBe(false));

  it('are found as names, whole, with the entity of the uncut name', () => {
    expect(listed("L'armée de la Bel¬ gique recule.")).toEqual(['Bel¬ gique=state:BEL']);
    expect(listed(`${BEFORE}Bel-\ngique${AFTER}`)).toEqual(['Bel-\ngique=state:BEL']);
  });

  it('leave documents without cuts as they are', () => {
    const { text, words } = readText('Le port gèle, la paix tient.');
    expect(withoutCuts(text, words)).toBe(words);
  });

  it('keep every sentence, and every token in bounds and order, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom('Tar', 'vo', '¬', '-\n', ' ', 'Élan', '.', '\n', "l'", '12'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, parts => {
        const { text, words } = readText(`${parts.join('')} Fin.`);
        const { tokens, sentences } = withoutCuts(text, words);
        expect(sentences.length).toBe(words.sentences.length);
        for (const [k, { firstToken, endToken, start, end }] of sentences.entries()) {
          expect(firstToken).toBe(sentences[k - 1]?.endToken ?? firstToken);
          expect(endToken).toBeGreaterThan(firstToken);
          expect([tokens.starts[firstToken], tokens.ends[endToken - 1]]).toEqual([start, end]);
        }
        for (let i = 1; i < tokens.length; i++) expect(tokens.starts[i]!).toBeGreaterThanOrEqual(tokens.ends[i - 1]!);
        for (const head of tokens.heads) expect(head).toBeLessThan(tokens.length);
      }),
      { numRuns: 60 },
    );
  });
});
