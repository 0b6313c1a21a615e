// Titles and functions that stand before a person's name. The name that follows is a person; the title is not part of it.

/** After these even "de" + capital is a name: "M. de Norville", "le général de Villars". Normal forms. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  (
    'm. mm. m mme mmes mlle mlles mgr me dr pr monsieur madame mademoiselle messieurs mr mr. mrs mrs. ms ms. miss dr. prof. sir lord lady dame ' +
    'général generals general gen. colonel col. commandant cdt capitaine capt. captain lieutenant lt. lt sergent sergeant caporal major maj. amiral admiral adm. ' +
    'vice-amiral contre-amiral maréchal marshal brigadier commodore comte marquis baron duc vicomte abbé père cardinal cheikh sheikh'
  ).split(' '),
);

/** Functions in apposition: "le président Valère", "Chancellor Brandt". Normal forms. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'chargé administrateur administrator conseiller counselor counsellor envoyé envoy président présidente vice-président vice-présidente ministre premier-ministre chancelier chancelière secrétaire député députée sénateur sénatrice gouverneur ' +
    'ambassadeur ambassadrice consul juge procureur procureure avocat avocate maître professeur docteur directeur directrice commissaire inspecteur préfet préfète ' +
    'maire roi reine empereur impératrice tsar prince princesse pape évêque archevêque patriarche camarade citoyen historien historienne sociologue politologue ' +
    'économiste philosophe écrivain journaliste éditorialiste chroniqueur colonel-général rapporteur porte-parole dictateur chef leader opposant dissident militant ' +
    'résistant espion ingénieur physicien romancier poète diplomate ' +
    'president vice-president vice minister chancellor secretary senator congressman congresswoman representative governor ambassador judge justice prosecutor attorney ' +
    'professor doctor director commissioner inspector mayor king queen emperor empress tsar czar prince princess pope bishop archbishop patriarch comrade ' +
    'historian sociologist economist philosopher writer journalist columnist spokesman spokeswoman spokesperson dictator leader premier pm chairman chairwoman ' +
    'agent count countess duke duchess earl viscount activist diplomat scientist physicist engineer author shah sultan caliph ayatollah imam mullah sheikh emir field'
  ).split(' '),
);
