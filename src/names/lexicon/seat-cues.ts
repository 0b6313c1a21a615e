// Words around the name of a capital that tell whether the city is meant or the government that sits there.
// Stems are prefixes of folded words.

/** Before "de" or "of": the city itself, or a text signed there. */
export const CITY_NOUNS: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    (
      'ville villes region traite traites conference conferences accord accords pacte sommet siege bataille gare aeroport port universite musee tour bourse congres proces protocole convention negociations pourparlers ' +
      'entretiens centre nord sud est ouest pres loin autour banlieue banlieues faubourgs environs chute liberation prise eveque maire archeveque patriarche prefet ambassade rues habitants cour tribunal parquet arrivee ' +
      'depart retour route train vol visite quartier quartiers hotel hopital palais commune insurrection printemps jeux exposition lieu plan bombardement evacuation occupation marche rive murs portes population ' +
      'aeroports cathedrale eglise opera theatre ecole lycee presse parisiens agglomeration metropole capitale grand-place portes festival mairie office abords bureau bureaux depeche'
    ).split(' '),
  ),
  en: new Set(
    (
      'city streets suburb suburbs treaty conference university bishop archbishop mayor siege battle fall capture outside north south west east tower port airport outskirts liberation occupation bombing evacuation ' +
      'congress summit pact accords accord agreement people residents population museum centre center heart district gates capital peace bank part parts commune archdiocese patriarch parish'
    ).split(' '),
  ),
};

/** Before "de": a street or a shop, where neither the city nor the state is meant. */
export const STREET_NOUNS: ReadonlySet<string> = new Set(
  'rue avenue boulevard quai place pont porte square impasse passage faubourg'.split(' '),
);

/** Stems of words after which "à" or "to" leads to the one addressed: "livre des armes à Moscou", "a reply to London". */
export const ADDRESSING_STEMS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: (
    'refus repon repliqu propos demand reproch livr vend vente fourn accorde accorda impos promet promis promess notifi adress ultimatum soutien appui aide allie oppos hostil favorabl fidel messag lettre note credit concess ' +
    'ordonn enjoin signifi donn offr cede cedent ceder subvention remet remis transm garanti gage avert liee lie lies soumis soumet impute attribu reclam'
  ).split(' '),
  en: (
    'give gave giv sell sold offer propos suppl deliver respon repl appeal ultimatum aid loan protest allied alli loyal hostil oppos message support hand ced complain assur commit threat accord grant lend lent ' +
    'provid told explain concess answer sale sales shipments deliveries subservient friendly warning guarantee transfer'
  ).split(' '),
};

/** After these prepositions a capital is its government: "un accord avec Moscou", "according to Paris". */
export const ACTOR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'avec contre entre par selon envers with against between by upon'.split(' '),
);

/** After these a capital is the city. */
export const CITY_PREPOSITIONS: ReadonlySet<string> = new Set(
  'dans vers sur devant depuis via sous in at near around into outside inside through via across throughout over'.split(
    ' ',
  ),
);

/** Stems of verbs whose object is the city: "évacue Paris", "bombed London". */
export const CITY_VERB_STEMS: readonly string[] = (
  'quitt evacu occup pren pris prit bombard rejoi rejoint gagn attei visit assieg liber travers regagn encercl pilonn incendi detrui conqui reconqui habit left leav leaves evacuat occupi occupy captur bomb visit besieg liberat ' +
  'reach enter shell destroy surround seiz'
).split(' ');

/** Stems of verbs whose object is the government: "accuse Moscou", "urged London". */
export const ACTOR_VERB_STEMS: readonly string[] = (
  'accus inform averti appel press pri invit remerci souti soutenu condamn menac rassur pouss forc convain critiqu denonc defi sanctionn appuy consult inquiet irrit agac reconnai reconnu reconn suspect soupconn blam somm oblig laiss aid ' +
  'urg warn ask press invit thank support condemn threaten reassur push forc convinc criticis criticiz denounc defi sanction back consult alarm irritat suspect blam told tell accus inform help arm recogni'
).split(' ');

/** Nouns after "London's" that mean the city. */
export const CITY_POSSESSIONS: ReadonlySet<string> = new Set(
  'fall siege capture defence defense liberation surrender occupation streets street airport airports mayor suburbs suburb university museum residents population outskirts port harbor harbour palace stock hotels parks theatres theaters'.split(
    ' ',
  ),
);

/** Nouns before "de" or "of" that belong to a government. */
export const POLICY_NOUNS: ReadonlySet<string> = new Set(
  (
    'proposition propositions refus decision decisions position positions reponse gouvernement silence ultimatum veto demande demandes attitude appui soutien diplomatie offre offres menace menaces initiative politique ' +
    'engagement influence allie allies part pression pressions ordre ordres orbite aide interets reaction reactions autorites dirigeants regime pouvoir accord-cadre dictature junte hommes homme cabinet feu point reconnaissance ' +
    'intention intentions volonte souhait exigence exigences consentement aval concours armes troupes role tutelle rupture hostilite avis ' +
    'proposal refusal decision position response government silence demand demands attitude support diplomacy offer threat threats policy commitment influence allies ally part pressure orders orbit interests reaction leaders ' +
    'regime power junta dictatorship approval intentions insistence behest'
  ).split(' '),
);

/** Stems of going: between a word of giving and its preposition, they make it a journey ("promet de se rendre à Athènes"). */
export const JOURNEY_STEMS: readonly string[] = (
  'rendre rendu rend rendi aller alle va vont ira venir venu vien retour revenir revient voyage passage visite vol arriv instal etabli transfere transfera camp stationn implant siege tenir tenu reuni ' +
  'go going goes gone went fly flew flown flight travel trip return came come sail passage journey visit arriv met meet held open mov establish station set'
).split(' ');

/** Stems of the words after "est", "is" that only a government can be: "Moscou est prêt à traiter". */
export const ATTITUDE_STEMS: readonly string[] = (
  'pret oppos favorab hostil dispos inqui furieu soulag satisf decid resolu convaincu dispo oblig contraint tent soucieu conscient ' +
  'ready will oppos concern consider determin prepar seek try trying unwill pleas reliev satisf furious worri anxious eager keen reluctant convinc committed'
).split(' ');

/** English nouns that a city names: "the Paris talks failed". Normal forms. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'talks conference summit agreement agreements treaty accord accords meeting meetings peace negotiations protocol crisis uprising declaration communiqué office bureau headquarters airport police court radio newspaper ' +
    'newspapers street streets suburb university embassy stock region area'
  ).split(' '),
);
