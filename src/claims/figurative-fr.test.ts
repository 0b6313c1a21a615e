import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

const actsIn = (text: string): string[] => readText(text, 'fr').claims.map(claim => claim.act);

describe('a French word used as a figure tells no act', () => {
  it.each([
    'La Norvège attaque cette décision devant la Cour.',
    'Quand la famille est attaquée, les députés se lèvent.',
    'Le secteur du bois est frappé par une crise profonde.',
    'Nos convictions sont blessées.',
    "J'ai été blessé quand vous avez parlé de manœuvre.",
    'Les ministres se sont défilés devant la commission.',
    'Le ministre avait saisi le tribunal en mai.',
    'Vous nationalisez des enfants !',
    'Le ministre norvégien l’a rappelé.',
    'Le partage de l’autorité parentale a commencé.',
    'Cela est contraire à l’ordre public norvégien.',
    'Le ministre Hansen s’est rendu au congrès des maires.',
    'Le législateur que nous sommes doit parler.',
    'Hansen fut brûlé vif.',
    'Nous avons interrogé le ministre sur ce point.',
    'L’autorité parentale est reconnue.',
    'Nous assistons à la création d’une profonde division de la société norvégienne.',
    'Vous tuez la démocratie.',
    'Les maires sont investis dans le cadre de leurs fonctions d’une mission propre.',
    'Nous pilonnons cet article depuis trois heures.',
    'C’est un débat à fronts renversés.',
    'Je n’attaque pas le rapporteur.',
    'Le ministre demande ce que la Norvège entend par là.',
    'Le Gouvernement déploie la même énergie.',
    'L’alliance civile convient parfaitement à tous.',
  ])('%s', text => expect(actsIn(text)).toEqual([]));

  it.each([
    ['La Norvège attaque la Suède.', 'attack'],
    ['La police a blessé trois manifestants.', 'wound'],
    ['Les étudiants ont défilé dans les rues.', 'demonstrate'],
    ['Le Mexique a nationalisé les chemins de fer.', 'nationalise'],
    ['La police a saisi des armes.', 'seize'],
    ['Le ministre a donné l’ordre de partir à la Norvège.', 'request'],
    ['La police a interrogé le ministre.', 'interrogate'],
    ['La Norvège a reconnu le Kosovo.', 'recognise'],
  ])('but in its own sense it does: %s', (text, act) => expect(actsIn(text)).toContain(act));
});
