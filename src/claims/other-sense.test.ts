import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** The acts that a text tells. */
function actsIn(text: string): string[] {
  return readText(text).claims.map(claim => claim.act);
}

describe('a word in another sense tells no act', () => {
  it.each([
    "Les navires se rendant d'Anvers à Terneuze ne paient aucun droit.",
    'Ils ont la faculté de se rendre au lieu de leur destination.',
    "L'Arrêté royal du 9 juillet 1892 reste applicable.",
    'La Norvège prend comme modèle un pays voisin.',
    'Les fonctions dont le Gouvernement norvégien était investi ont disparu.',
    'Le ministre chargé des relations avec le Parlement a toussé.',
    'La mobilisation citoyenne des Norvégiens a surpris tout le monde.',
    'Les navires entrés dans un port en sortiront librement.',
    "Les milices constituent l'armée du pays.",
    "Nous sommes investis d'une mission propre.",
    "Le sieur Hansen, chevalier de l'ordre du Lion de Norvège, dormait.",
    'Hansen, Commander of the Order of the Lion of Norway, was asleep.',
    'Monsieur Hansen, envoyé extraordinaire de la Norvège, dormait.',
    'Il laisse tout à un repreneur nommé Titan.',
    'Ces ministres sont devenus de farouches partisans du texte.',
    'Nous acquittons la dette de la ville.',
    "L'État se veut confiant, sécurisant et exigeant.",
    'Les positions que vous manifestez aujourd’hui sont connues.',
    'Vous avez, monsieur Wauquiez, une motion.',
    'Je regrette, chers collègues, que vous partiez.',
    "Une partie du public n'adhère pas à ces idées.",
    'Le bien nommé Olaf dormait.',
    "La prise d'eau de Santiago est fermée.",
    "Cette proposition d'alliance civile est connue.",
    'Vous avez perdu parce que nul ne pourra abîmer cela.',
    "L'enfant a vu ses liens de filiation rompus.",
    "Ces liens familiaux et sociaux offrent des figures d'identification.",
  ])('%s', text => expect(actsIn(text)).toEqual([]));

  it.each([
    ["Les rebelles se sont rendus à l'armée.", 'surrender'],
    ['Le tribunal a acquitté le ministre.', 'drop-charge'],
    ['Le roi a nommé le général Hansen en mai.', 'appoint'],
    ['Les étudiants manifestent contre la loi.', 'demonstrate'],
    ['La garnison de la ville se rend en mai 1940.', 'capitulate'],
    ['La police a arrêté le ministre.', 'arrest'],
    ['Les troupes norvégiennes prennent Santiago.', 'capture'],
    ['Les troupes suédoises ont investi la ville.', 'besiege'],
    ['La police a chargé les manifestants avec des chevaux.', 'disperse'],
    ['La mobilisation de la Norvège commença en mai.', 'mobilise'],
    ['La Norvège a rompu ses liens avec le Chili.', 'suspend-cooperation'],
  ])('but in its own it does: %s', (text, act) => expect(actsIn(text)).toContain(act));
});
