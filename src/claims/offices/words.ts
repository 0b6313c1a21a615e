// Words that stand around titles of office.
import type { Language } from '../../language/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const FORMER = words(
  'ancien ancienne ex ex- former late feu défunt erstwhile onetime one-time feue previous précédent précédente',
);
export const FUTURE = words('futur future incoming potential prospective would-be');
/** After the title. */
export const NOT_YET = words('désigné désignée élu élue pressenti pressentie -elect elect designate -designate');
export const THEN = words(
  'alors then first second third fourth fifth sixth seventh eighth ninth tenth deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
);

/** Words that may stand in the phrase and change nothing about who holds what. */
export const QUALIFIERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(
    'nouveau nouvel nouvelle actuel actuelle propre puissant jeune vieux inamovible sortant sortante intérimaire',
  ),
  en: words(
    'new current present own powerful young old acting interim incumbent outgoing newly long-time longtime veteran right',
  ),
};

/** What no office of a state or organisation is held in: sessions, games, school, households. */
export const NO_OFFICE = words(
  'seance reunion session debat table these jury file orchestre chantier gare rayon famille classe bande recherche recherches redaction publication collection equipe football club sport basket rugby hockey team baseball family household gang band film films music musique casting photographie art production programme programming piece meeting debate chanson delegation vente ventes marketing sales',
);

/** Ranks and civil titles between an office and the name of its holder. */
export const FORMS_OF_ADDRESS = words(
  "m m. mm mme mlle monsieur madame maître me dr docteur général amiral colonel maréchal commandant capitaine lieutenant vice-amiral contre-amiral mr mr. mrs mrs. ms ms. sir lord lady general admiral colonel marshal captain field air vice lieutenant-general major-general major brigadier brigadier-general rear vice-marshal commodore squadron wing group dr. gen. gen adm. prince princess baron comte senator sénateur le l' la professor professeur",
);
