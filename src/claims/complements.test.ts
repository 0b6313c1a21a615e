import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

function recipientsOf(text: string, act: string): string[] | undefined {
  return readText(text, 'fr')
    .claims.find(one => one.act === act)
    ?.recipients.map(one => one.text);
}

describe('what a relative pronoun stands for, with the preposition it has swallowed', () => {
  it.each([
    ["Les textes auxquels la Norvège s'oppose sont connus.", 'oppose', ['Les textes']],
    ["La mesure à laquelle la Norvège s'oppose est connue.", 'oppose', ['La mesure']],
  ])('%s', (text, act, recipients) => expect(recipientsOf(text, act)).toEqual(recipients));

  it('is nothing that a question asks for', () => {
    expect(recipientsOf("Auxquels la Norvège s'oppose-t-elle ?", 'oppose') ?? []).toEqual([]);
  });
});
