import { describe, expect, it } from 'vitest';
import { splitBoilerplate } from './split.ts';

const cut = (text: string): string[] => splitBoilerplate(text).map(({ start, end }) => text.slice(start, end));

describe('labels glued to the sentence behind them', () => {
  it.each([
    ['Lire la suite (réservé aux abonnés)', 'Jordan, pressed by London, refused to join.'],
    ['Skip to main text | Français / English', 'L’Irak s’est retiré mardi du pacte.'],
    ['Already a subscriber? Sign in', 'L’ambassadeur lui succéda en 1962.'],
    ['Menu principal | fr | en', 'Elle établit son siège à Nice.'],
    ['Nos lecteurs ont aussi consulté', 'On 16 June 2000 she was elected.'],
    ['Lire aussi :', 'Le traité fut signé en 1955.'],
    ['Most read', 'The treaty was signed in 1955.'],
    ['3 commentaires', 'Le traité fut signé en 1955.'],
  ])('"%s" is cut off', (label, sentence) => {
    expect(cut(`${label} ${sentence}`)).toEqual([label]);
  });

  it.each([
    'Sign in Paris was slow.',
    'Most read Latin at school.',
    '3 commentaires furent publiés.',
    'Français et Anglais signèrent en 1904.',
    'English troops left Boston.',
    'Subscribe or leave, said the editor.',
    'Read also the letter of the consul.',
    'Our readers also wrote to the paper.',
    'Connexion Le Havre était lente.',
  ])('"%s" stays whole', sentence => {
    expect(cut(sentence)).toEqual([]);
  });
});
