import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import type { Language } from '../language.ts';
import { readWords } from '../read-words.ts';

const dangling = (text: string, language: Language) =>
  readWords(documentOf(text, language)).sentences.map(sentence => sentence.dangling);

describe('a sentence that begins a page', () => {
  it.each([
    ['fr', 'Ils ont quitté la salle.'],
    ['fr', 'Et elle y perd son crédit.'],
    ['fr', 'Il a signé hier.'],
    ['fr', "C'est aussi un aveu."],
    ['fr', 'Cette décision surprend.'],
    ['fr', 'Son but : gagner.'],
    ['fr', 'Ou bien ce sera la guerre.'],
    ['fr', 'Oui, la chose est claire.'],
    ['fr', 'Ce qui l’irrite, c’est le bruit.'],
    ['en', 'They left the hall.'],
    ['en', 'This refusal angered London.'],
    ['en', 'Its forces withdrew.'],
    ['en', 'And she agreed.'],
  ] as const)('dangles: %s %s', (language, text) => {
    expect(dangling(text, language)).toEqual([true]);
  });

  it.each([
    ['fr', 'Il faut signer.'],
    ['fr', 'Il y a trois camps.'],
    ['fr', "Il s'agit de la paix."],
    ['fr', "Il est possible que l'accord tienne."],
    ['fr', "C'est Rome qui décide."],
    ['fr', "Cette année, l'usine ferme."],
    ['fr', 'Et soudain, la pluie.'],
    ['fr', 'Dans sa lettre, Anne refuse.'],
    ['en', 'It is clear that they lost.'],
    ['en', 'It seems that peace holds.'],
    ['en', 'This year the plant closes.'],
    ['en', 'However, the plant closed.'],
  ] as const)('stands alone: %s %s', (language, text) => {
    expect(dangling(text, language)).toEqual([false]);
  });
});

it('finds what a pronoun stands for in the sentence before on a page of one piece', () => {
  const text = 'Les délégués arrivent à Rome. Ils signent. Cela suffit. Leur départ est prévu.';
  const { sentences } = readWords(documentOf(text, 'fr'));
  expect(sentences.map(sentence => sentence.dangling)).toEqual([false, false, false, false]);
  expect(sentences.map(sentence => sentence.strand)).toEqual([0, 0, 0, 0]);
});

describe('a stitched page', () => {
  const text =
    "L'usine ferme à l'automne dans l'Est. Le parc d’Orly s’agrandit. Ils s'en vont d'ici. l’avis du maire reste inconnu de tous. " +
    "Vous êtes connecté(e) automatiquement. D'autres usines n'ouvrent qu'en mai. Cela n’étonne pas l’opposition. Le pont s'ouvre.";

  it('has strands by the signs a text keeps throughout', () => {
    const { sentences } = readWords(documentOf(text, 'fr'));
    expect(new Set(sentences.map(sentence => sentence.strand)).size).toBe(2);
    expect(sentences[0]!.strand).toBe(sentences.at(-1)!.strand);
  });

  it('may be written in both languages', () => {
    const page =
      'The hall was empty when they came in. Elle a pourtant voté le texte dans la nuit. Show more results In May the ' +
      'plant closed for good. Le comité fut dissous dans les trois mois. It kept its seat on the board until then. ' +
      'We value your privacy. Le vote aura lieu dans la semaine.';
    const { sentences } = readWords(documentOf(page, null));
    const dangling = sentences.filter(sentence => sentence.dangling);
    expect(dangling.map(({ start, end }) => page.slice(start, end))).toEqual([
      'Elle a pourtant voté le texte dans la nuit.',
      'It kept its seat on the board until then.',
    ]);
    expect(new Set(sentences.map(({ strand, language }) => `${strand} ${language}`)).size).toBeGreaterThanOrEqual(2);
  });

  it('does not take a neighbour for an antecedent', () => {
    const { sentences } = readWords(documentOf(text, 'fr'));
    expect(sentences.filter(({ dangling }) => dangling).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Ils s'en vont d'ici.",
      'Cela n’étonne pas l’opposition.',
    ]);
  });
});
