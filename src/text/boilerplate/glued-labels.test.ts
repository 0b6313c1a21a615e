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
    ['Se connecter pour voir la suite', 'The Belgian government agreed in September.'],
    ['Sign in to read the comments', 'London has not asked for compensation.'],
    ['Vous avez lu 3 articles sur 5 ce mois-ci', 'Le général passa le pont le 19 juin 1991.'],
    ['You have read 2 of your 3 free articles this month', 'Le général passa le pont le 19 juin 1991.'],
    ['5 commentaires – Trier par date', "L'état-major avait gagné Stuttgart."],
    ['English version', 'Les six pays membres ont décidé lundi de partir.'],
    ['Manage your consent', 'London has not asked for compensation.'],
    ['Gérer mes préférences', 'D’anciens prisonniers avaient manifesté dimanche.'],
    ['Lire aussi : nos archives', 'The colonel told the wives to sell their cars.'],
    ['Créez votre compte gratuit', 'The handover was quiet and took an hour.'],
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
    'Manage your farm as London does.',
    'Tous droits réservés Le Courrier du Sud et ses correspondants.',
    'Vous avez lu 3 articles sur 5 et vous doutez.',
    'Le commentaire de La Haye sur la page du journal en dit long.',
  ])('"%s" stays whole', sentence => {
    expect(cut(sentence)).toEqual([]);
  });
});
