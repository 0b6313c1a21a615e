// Prepositions that French nouns ask for: "une attaque contre", "l'accès à", "la possibilité de". Parsers hang what they open on the verb as often as on the noun.

const WORDS: Readonly<Record<string, string>> = {
  à: `accès accession adhésion aide aptitude attachement atteinte autorisation contribution conversion droit entrave fidélité hostilité incitation
    indifférence obstacle opposition participation préparation provocation recours référence renonciation renoncement résistance soumission
    sensibilité invitation exposition admission affiliation assistance`,
  contre: `accusation action agression attaque attentat boycott campagne combat complot conspiration coup crime croisade défense délit embargo
    expédition grief guerre haine intervention intrigue lutte manifestation menace mesure mobilisation offensive opération opposition
    plainte pogrom poursuite protection protestation raid réclamation représailles recours répression résistance révolte rébellion
    sanction soulèvement violence`,
  pour: 'accord arrangement combat convention candidat candidature campagne lutte responsabilité possibilité prix risque conséquence danger',
  sur: `accord arrangement avis convention débat directive discours discussion enquête étude impact information loi
    législation mandat négociation opinion pacte point position pourparlers projet proposition protocole question rapport référendum
    règlement résolution souveraineté texte thèse traité amendement contrôle`,
  entre: `accord alliance amitié arrangement armistice bataille combat conflit contact convention coopération différence différend dialogue
    discrimination distinction échange égalité entente entretien équilibre frontière guerre lien négociation pacte paix protocole
    pourparlers rapport rapprochement relation rencontre rivalité tension traité union`,
  avec: `accord alliance amitié armistice compromis conflit contact convention coopération dialogue entente entretien frontière guerre lien
    négociation pacte paix pourparlers rapport rapprochement relation rencontre traité union rupture`,
  par: `adoption annexion attribution capture conquête destruction dénonciation exploitation fixation invasion occupation prise ratification
    reconnaissance saisie signature utilisation violation`,
  envers: 'attitude devoir dette engagement fidélité hostilité obligation politique respect',
};

const INFINITIVES = `ambition autorisation besoin capacité chance choix courage décision désir devoir droit engagement espoir faculté façon idée
  impossibilité intention interdiction liberté mérite moyen nécessité obligation occasion permission possibilité pouvoir projet promesse
  proposition refus responsabilité souhait tentation tentative tort volonté`;

const FRAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([preposition, list]) => [preposition, new Set(list.split(/\s+/))]),
);
const OVER_INFINITIVES: ReadonlySet<string> = new Set(INFINITIVES.split(/\s+/));

/** Whether a noun asks for a complement with this preposition. */
export function asksFor(noun: string, preposition: string): boolean {
  return FRAMES.get(preposition)?.has(noun) ?? false;
}

/** Whether a noun says nothing without the infinitive behind it: "la volonté de partir". */
export function asksForInfinitive(noun: string): boolean {
  return OVER_INFINITIVES.has(noun);
}
