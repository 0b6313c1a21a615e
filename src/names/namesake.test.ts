import { describe, expect, it } from 'vitest';
import { listed } from './testing.ts';

describe('a bare surname that may be another bearer’s', () => {
  it.each([
    ['The fort was captured by Colonel Johnson after a long siege.', 'en', 'Johnson=?'],
    ['La colline fut prise par le colonel Roosevelt au matin.', 'fr', 'Roosevelt=?'],
    ['In 2020 the proposal of Johnson was rejected by the party.', 'en', 'Johnson=?'],
    ['En 2020, la proposition de Johnson fut rejetée par le parti.', 'fr', 'Johnson=?'],
  ] as const)('is nobody of the pack: %s', (text, language, name) => expect(listed(text, language)).toContain(name));

  it.each([
    ['In 1966 the proposal of Johnson was rejected by the party.', 'en', 'Johnson=person:lyndon-b-johnson'],
    ['Then the president of the United States, Johnson, signed it.', 'en', 'Johnson=person:lyndon-b-johnson'],
    ['Le canal fut nationalisé par le colonel Nasser.', 'fr', 'Nasser=person:gamal-abdel-nasser'],
    [
      'A street was named for Lyndon Johnson in 1990. In 1991 a portrait of Johnson was found.',
      'en',
      'Johnson=person:lyndon-b-johnson',
    ],
  ] as const)('but is the pack’s own where nothing speaks against it: %s', (text, language, name) =>
    expect(listed(text, language)).toContain(name),
  );
});

describe('given names before an unknown surname', () => {
  it.each([
    ['The ambassador was received by Juan Carlos Varela in the palace.', 'en'],
    ['L’ambassadeur fut reçu par Juan Carlos Varela au palais.', 'fr'],
  ] as const)('are part of it: %s', (text, language) =>
    expect(listed(text, language)).toContain('Juan Carlos Varela=person:juan-carlos-varela'),
  );
  it('are the pack’s own where they stand alone', () =>
    expect(listed('The ambassador was received by King Juan Carlos in the palace.', 'en')).toContain(
      'Juan Carlos=person:juan-carlos-i',
    ));
});

describe('the name of a capital', () => {
  it.each([
    ['In 1812 Wellington protested against the decision.', 'en', 'Wellington=?'],
    ['En 1812, Wellington protesta contre la décision.', 'fr', 'Wellington=?'],
    ['In 1985 Wellington protested against the decision.', 'en', 'Wellington=state:NZL'],
    ['En 1985, Wellington protesta contre la décision.', 'fr', 'Wellington=state:NZL'],
    ['Lord Wellington came ashore. Wellington protested against the decision.', 'en', 'Wellington=person:wellington'],
  ] as const)('is no state long before there was one: %s', (text, language, name) =>
    expect(listed(text, language)).toContain(name),
  );
});
