import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import type { Language } from '../language.ts';
import { readWords } from '../read-words.ts';

/** `text` has its boundaries marked with ¦, which are taken out before it is read. */
function check(marked: string, language: Language): void {
  const expected = marked.split('¦').map(piece => piece.trim());
  const text = marked.replaceAll('¦', '');
  const { sentences } = readWords(documentOf(text, language));
  expect(sentences.map(sentence => text.slice(sentence.start, sentence.end))).toEqual(expected);
}

describe('French sentences', () => {
  it.each([
    ['Mme Roy voit le Dr. Blin.¦ Elle repart.'],
    ['Cf. A. Roy, op. cit., t. III, p. 12.¦ Voir aussi ibid., art. 4.'],
    ['Rome naît en 753 av. J.-C. dit la légende.¦ Tout commence.'],
    ['Elle doute… mais cède.¦ Fin.'],
    ['Elle doute...¦ Enfin, elle cède.'],
    ['« Je viens.¦ Je reste. »¦ Elle ne vint pas.'],
    ['« Je viens », dit-elle.¦ Nul ne la crut.'],
    ['« Qui vient ? » demanda le garde.¦ Silence.'],
    ['« Qui vient ? » Paul demanda encore.¦ Silence.'],
    ['Le pacte est signé[4].¦ Nul ne le lit.'],
    ['Le pacte est signé.[4][5]¦ Nul ne le lit.'],
    ['La cour rejette enfin la demande.¦ l’avocat proteste.'],
    ['Voici la fin.¦Le début suit.'],
    ['Il a un but : la paix.¦ Un seul.'],
    ['La note (voir le rapport. Il est long) est claire.¦ Passons.'],
    ['Elle dit (...) Non sans peine.¦ Bien.'],
    ['1. Les parties signent.¦ 2. Elles ratifient.¦ (3). Elles dénoncent.¦ (b) Elles se retirent.'],
    ['Il vit aux U.S.A. depuis dix ans, etc.¦ Bref, il reste.'],
    ['— Qui va là ?\n¦— Un ami.'],
  ])('%s', marked => {
    check(marked, 'fr');
  });
});

describe('English sentences', () => {
  it.each([
    ['Mr. A. B. Stone Jr. left.¦ He was late.'],
    ['The U.S. Army moved into the U.S.¦ The rest stayed.'],
    ['It opens at 9 a.m. Tuesday in St. Louis.¦ Come.'],
    ['It cost $3.5 million.¦ Who paid?¦ Nobody!'],
    ['"Who is it?" asked the guard.¦ "Me," she said.'],
    ['"Stop!" Anna Reed shouted.¦ They ran.'],
    ['He said: "We won. It is over."'.replace('. It', '.¦ It')],
    ['Acme Inc. grew.¦ Smith et al. disagree, e.g. Jones vs. Brown.'],
    ['(This part is lost.)¦ The rest is here.'],
    ['They agreed.Peace'.replace('.P', '.¦P') + ' came.'],
    ['The file is notes.txt in example.org today.¦ Read it.'],
  ])('%s', marked => {
    check(marked, 'en');
  });
});

it('keeps a heading whole, and calls it one', () => {
  const text = 'Qui gagne ? Personne. Suite';
  const { sentences } = readWords(documentOf(text, 'fr', 'heading'));
  expect(sentences.map(({ end, kind }) => [end, kind])).toEqual([[text.length, 'heading']]);
});

it('calls a notice of the site boilerplate, a bare label a fragment, and a short exclamation prose', () => {
  const kinds = (text: string) => readWords(documentOf(text, 'fr')).sentences.map(sentence => sentence.kind);
  expect(kinds('La paix revient. Vous êtes connecté(e) automatiquement. Vive la paix !')).toEqual([
    'prose',
    'boilerplate',
    'prose',
  ]);
  expect(kinds('La paix revient. Photos du jour')).toEqual(['prose', 'fragment']);
});
