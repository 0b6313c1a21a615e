import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { analysed, type ReadToken } from './test-support.ts';

/** What a claim needs to see, by kind of sentence: `dependent relation head`; a relation stands for its subtypes too. */
const SENTENCES: Record<Language, readonly (readonly [sentence: string, ...arcs: string[]])[]> = {
  fr: [
    [
      'Le traité a été signé par les ministres .',
      'traité nsubj:pass signé',
      'ministres obl signé',
      'par case ministres',
      'été aux:pass signé',
    ],
    [
      'La Norvège décide de se retirer de la conférence .',
      'Norvège nsubj décide',
      'retirer xcomp décide',
      'conférence obl retirer',
      'se - retirer',
    ],
    [
      'Le retrait de la Belgique surprend ses voisins .',
      'retrait nsubj surprend',
      'Belgique nmod retrait',
      'voisins obj surprend',
    ],
    [
      'Le Danemark et la Suède ratifient la convention .',
      'Danemark nsubj ratifient',
      'Suède conj Danemark',
      'convention obj ratifient',
    ],
    [
      "Le parlement n' a pas accepté la proposition .",
      'pas advmod accepté',
      "n' advmod accepté",
      'proposition obj accepté',
    ],
    [
      'Les troupes se retirent du village .',
      'troupes nsubj retirent',
      'Les det troupes',
      'village obl retirent',
      'du case village',
    ],
    [
      'Le ministre qui avait signé le pacte démissionne .',
      'qui nsubj signé',
      'signé acl:relcl ministre',
      'ministre nsubj démissionne',
    ],
    ['Le roi nomme un nouveau gouverneur à Prague .', 'roi nsubj nomme', 'gouverneur obj nomme', 'à case Prague'],
    [
      "Le siège de l' organisation est transféré à Genève .",
      'siège nsubj:pass transféré',
      'Genève obl transféré',
      'organisation nmod siège',
    ],
    [
      'Les députés pensent que le président a menti .',
      'menti ccomp pensent',
      'président nsubj menti',
      'que mark menti',
    ],
    [
      'Condamné par le tribunal , le général quitte le pays .',
      'général nsubj quitte',
      'tribunal obl Condamné',
      'pays obj quitte',
    ],
    [
      "L' armée veut occuper la ville et détruire le pont .",
      'occuper xcomp veut',
      'détruire conj occuper',
      'pont obj détruire',
    ],
  ],
  en: [
    [
      'The treaty was signed by the ministers .',
      'treaty nsubj:pass signed',
      'ministers obl signed',
      'by case ministers',
      'was aux:pass signed',
    ],
    ['Norway decided to leave the conference .', 'Norway nsubj decided', 'leave xcomp decided', 'conference obj leave'],
    [
      'The withdrawal of Belgium surprised its neighbours .',
      'withdrawal nsubj surprised',
      'Belgium nmod withdrawal',
      'neighbours obj surprised',
    ],
    [
      'Denmark and Sweden ratified the convention .',
      'Denmark nsubj ratified',
      'Sweden conj Denmark',
      'convention obj ratified',
    ],
    ['Parliament did not accept the proposal .', 'not advmod accept', 'Parliament nsubj accept', 'proposal obj accept'],
    ['The troops withdrew from the village .', 'troops nsubj withdrew', 'village obl withdrew', 'from case village'],
    [
      'The minister who signed the pact resigned .',
      'who nsubj signed',
      'signed acl:relcl minister',
      'minister nsubj resigned',
    ],
    ['The king appointed a new governor .', 'king nsubj appointed', 'governor obj appointed'],
    ["The government 's decision was criticised .", 'government nmod:poss decision', 'decision nsubj:pass criticised'],
    ['The deputies say that the president lied .', 'lied ccomp say', 'president nsubj lied', 'that mark lied'],
    [
      'The army wants to occupy the city and destroy the bridge .',
      'occupy xcomp wants',
      'destroy conj occupy',
      'bridge obj destroy',
    ],
    [
      'France has been a member of the alliance since 1949 .',
      'France nsubj member',
      'been cop member',
      'alliance nmod member',
    ],
  ],
};

function holds(tokens: readonly ReadToken[], arc: string): boolean {
  const [form, relation, head] = arc.split(' ');
  return tokens.some(
    token =>
      token.form === form &&
      token.head === head &&
      (relation === '-' || token.relation === relation || token.relation.startsWith(`${relation}:`)),
  );
}

describe.each(Object.entries(SENTENCES))('trees of %s', (language, sentences) => {
  test.each(sentences)('%s', (sentence, ...arcs) => {
    const tokens = analysed(sentence.split(' '), language as Language);
    expect(arcs.filter(arc => !holds(tokens, arc))).toEqual([]);
  });
});

describe('words', () => {
  test('have the morphology that claims ask for', () => {
    const [, , , signed] = analysed('Le traité fut signé .'.split(' '), 'fr');
    expect(signed).toMatchObject({ upos: 'VERB', lemma: 'signer', feats: expect.stringContaining('Voice=Pass') });
    const [, conditional] = analysed('Ils auraient fui .'.split(' '), 'fr');
    expect(conditional).toMatchObject({ upos: 'AUX', lemma: 'avoir', feats: expect.stringContaining('Mood=Cnd') });
    const [, past] = analysed('They invaded Hungary .'.split(' '), 'en');
    expect(past).toMatchObject({ upos: 'VERB', lemma: 'invade', feats: expect.stringContaining('Tense=Past') });
  });

  test('keep their capitals as lemmas where they are names', () => {
    expect(analysed('Nous visitons Prague .'.split(' '), 'fr')[2]).toMatchObject({ upos: 'PROPN', lemma: 'Prague' });
  });

  test('are known in capitals without accents, and with curly apostrophes', () => {
    expect(analysed('L’ ETAT REFUSE L’ ACCORD .'.split(' '), 'fr').map(token => token.upos)).toEqual([
      'DET',
      'NOUN',
      'VERB',
      'DET',
      'NOUN',
      'PUNCT',
    ]);
  });
});
