import { describe, expect, it } from 'vitest';
import { dictionaryForm, participleOf } from './lexicon/conjugation.ts';
import { parsePhrase } from './phrase.ts';

describe('a phrase', () => {
  it('hangs on its verb, in dictionary form, with the roles around it', () => {
    const phrase = parsePhrase('{agent} se retire de {recipient:org treaty}', 'fr');
    expect(phrase).toMatchObject({ shape: 'verb', trigger: 'retirer', reflexive: true });
    expect(phrase.subject?.roles).toEqual(['agent']);
    expect(phrase.slots).toEqual([
      { prepositions: ['de'], word: null, hole: { roles: ['recipient'], kinds: ['org', 'treaty'] }, optional: false },
    ]);
  });

  it('passes over the pronoun en of its verb', () => {
    expect(parsePhrase("{agent} s'en prend à {recipient}", 'fr')).toMatchObject({
      trigger: 'prendre',
      reflexive: true,
    });
    expect(parsePhrase('{agent} en appelle à {recipient}', 'fr')).toMatchObject({ trigger: 'appeler' });
  });

  it('gives a fixed noun the preposition before its adjective', () => {
    const { slots } = parsePhrase('{agent} threatens {recipient} with nuclear weapons', 'en');
    expect(slots.map(slot => slot.prepositions.join())).toEqual(['', 'with', 'with']);
  });

  it('that begins with an article is a noun', () => {
    expect(parsePhrase("l'entrée en guerre de {agent}", 'fr')).toMatchObject({ shape: 'noun', trigger: 'entrée' });
  });

  it('with a copula hangs on what follows it, and keeps the preposition between', () => {
    expect(parsePhrase('{agent} est en guerre contre|avec {recipient}', 'fr')).toMatchObject({
      shape: 'predicate',
      trigger: 'guerre',
      particles: ['en'],
    });
  });

  it('passes over articles and possessives, and keeps fixed words with their prepositions', () => {
    const { slots } = parsePhrase('{agent} met fin à sa participation à {recipient}', 'fr');
    expect(slots.map(slot => [slot.prepositions.join(), slot.word])).toEqual([
      ['', 'fin'],
      ['à', 'participation'],
      ['à', null],
    ]);
  });

  it('knows English particles, named or marked', () => {
    expect(parsePhrase('{agent} pulls out of {recipient}', 'en')).toMatchObject({
      trigger: 'pull',
      particles: ['out'],
    });
    expect(parsePhrase('{agent} takes +over {recipient}', 'en')).toMatchObject({ particles: ['over'] });
  });

  it('may fill two roles at once, or leave a part out', () => {
    const { slots } = parsePhrase('{agent} bombarde {recipient,place:place} (avec {thing})', 'fr');
    expect(slots[0]!.hole).toEqual({ roles: ['recipient', 'place'], kinds: ['place'] });
    expect(slots[1]).toMatchObject({ optional: true, prepositions: ['avec'] });
  });

  it('that ends in a preposition asks for a clause', () => {
    expect(parsePhrase("{agent} s'engage à", 'fr').slots).toEqual([
      { prepositions: ['à'], word: null, hole: null, optional: false },
    ]);
  });

  it('hangs on what somebody has done: "fait sauter"', () => {
    expect(parsePhrase('{agent} fait sauter {recipient}', 'fr')).toMatchObject({ trigger: 'sauter', causative: true });
    expect(parsePhrase('{agent} fait la paix', 'fr').causative).toBeUndefined();
  });

  it('may ask for who is to do what a clause says', () => {
    const { slots } = parsePhrase('{agent} déclare que {recipient:state} doit', 'fr');
    expect(slots).toMatchObject([{ inClause: true, hole: { roles: ['recipient'] } }, { word: 'doit' }]);
    expect(slots[1]!.inClause).toBeUndefined();
  });

  it.each(['', '{agent}', '{chef} quitte {recipient}', 'de {agent}'])('with a fault names it: "%s"', wording => {
    expect(() => parsePhrase(wording, 'fr')).toThrow(`"${wording}"`);
  });
});

describe('the dictionary form', () => {
  it.each([
    ['adhère', 'adhérer'],
    ['libère', 'libérer'],
    ['lève', 'lever'],
    ['rejette', 'rejeter'],
    ['bannit', 'bannir'],
    ['interdit', 'interdire'],
    ['vend', 'vendre'],
    ['reconnaît', 'reconnaître'],
    ['quitte', 'quitter'],
    ['crée', 'créer'],
  ])('of %s is %s', (present, infinitive) => {
    expect(dictionaryForm(present, 'fr')).toBe(infinitive);
  });

  it.each([
    ['withdraws', 'withdraw'],
    ['ratifies', 'ratify'],
    ['attaches', 'attach'],
    ['vetoes', 'veto'],
    ['seizes', 'seize'],
    ['has', 'have'],
  ])('of %s is %s', (present, base) => {
    expect(dictionaryForm(present, 'en')).toBe(base);
  });

  it.each([
    ['inclure', 'inclus'],
    ['rompre', 'rompu'],
    ['bannir', 'banni'],
    ['signer', 'signé'],
    ['vendre', 'vendu'],
  ])('the participle of %s is %s', (infinitive, participle) => {
    expect(participleOf(infinitive)).toBe(participle);
  });
});
