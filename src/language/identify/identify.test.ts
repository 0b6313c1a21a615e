import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import { readWords } from '../read-words.ts';
import { identify } from './identify.ts';

describe('the language of a sentence', () => {
  it.each([
    ['fr', 'La ministre a refusé de signer le texte.'],
    ['fr', 'LES PARTIES SONT CONVENUES DE CE QUI SUIT'],
    ['en', 'The minister refused to sign the text.'],
    ['en', 'Both sides agreed on this.'],
    ['en', 'Hungary joined NATO on 12 March 1999.'],
    ['en', 'SEATO met in Bangkok.'],
    ['en', 'Stalin died in 1953.'],
    ['en', 'Malta gained independence in 1964.'],
    ['en', 'Ireland stayed neutral.'],
    ['fr', 'Staline meurt en 1953.'],
    ['fr', 'Mandela est arrêté en août 1962.'],
    ['fr', 'Alger obtient gain de cause.'],
    ['fr', 'Madrid adhère en 1982.'],
    ['unknown', 'Luns bezocht Washington in maart.'],
    ['unknown', 'Franco entra en Madrid.'],
    ['other', 'Rex mortuus est.'],
    ['other', 'Los ministros no han firmado el tratado.'],
    ['other', 'Il ministro non ha firmato il trattato della pace.'],
    ['other', 'Der Minister hat den Vertrag nicht unterzeichnet.'],
    ['other', 'De minister heeft het verdrag niet getekend.'],
    ['other', 'O ministro não assinou o tratado.'],
    ['other', 'Bellum est enim omnium pater et cum pace non convenit.'],
    ['other', 'if (a === b) { return x_1 = {}; }'],
    ['other', 'Министр не подписал договор.'],
    ['unknown', '1914 – 1918'],
    ['unknown', 'Madrid, Lisboa, Paris'],
  ] as const)('%s: %s', (verdict, text) => {
    expect(identify(text, 0, text.length)).toBe(verdict);
  });
});

it('lets a short line inherit, and leaves a sentence in neither language alone', () => {
  const text = 'Introduction\nLe texte fut signé à Rome. Der Minister hat den Vertrag nicht unterzeichnet. Fin.';
  const { sentences } = readWords(documentOf(text, 'fr'));
  expect(sentences.map(sentence => sentence.language)).toEqual(['fr', 'fr', null, null]);
});

it('cuts each stretch of a mixed paragraph by the conventions of its own language', () => {
  const text =
    "The well-known firm's owners don't agree with the others on this. L'usine d'à côté n'est pas dans le même cas, dit-il.";
  const { tokens, sentences } = readWords(documentOf(text, 'en'));
  expect(sentences.map(sentence => sentence.language)).toEqual(['en', 'fr']);
  const words = Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i]));
  expect(words).toEqual(expect.arrayContaining(['well', "'s", "n't", "L'", "d'", '-il']));
});
