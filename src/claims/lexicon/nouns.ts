// What kind of participant a common noun names. Language, not domain: a pack's phrases ask for kinds, "{agent:force}".
import type { Language } from '../../language/language.ts';
import { designationOf } from './designations.ts';
import { PEOPLE_AND_BODIES } from './people.ts';

export type Kind =
  | 'state'
  | 'org'
  | 'person'
  | 'envoy'
  | 'force'
  | 'place'
  | 'treaty'
  | 'law'
  | 'capability'
  | 'money'
  | 'attack'
  | 'seat'
  | 'mission'
  | 'operation'
  | 'charge'
  | 'office'
  | 'name'
  | 'pronoun'
  | 'abstract'
  | 'thing';

const WORDS: Readonly<Record<Language, Readonly<Partial<Record<Kind, string>>>>> = {
  fr: {
    state:
      'pays état gouvernement puissance royaume république nation monarchie empire régime autorités autorité camp partie bloc voisin allié belligérant signataire dictature junte territoire peuple',
    org: 'collectivité quotidien hebdomadaire réunion organisation alliance parti comité conseil commission assemblée parlement congrès chambre sénat ministère ministre-conseil tribunal cour syndicat union ligue communauté agence association fondation institution mouvement groupe coalition conférence sommet entreprise compagnie banque délégation pacte-org mission parquet jury juridiction université école journal diplomatie opposition majorité rébellion guérilla milice secrétariat présidence mairie cabinet chancellerie département administration police justice église presse front bureau cartel réseau club fédération confédération front cercle confrérie internationale faction gang clan ambassade consulat légation coopérative mutuelle laiterie fruitière fromagerie brasserie filature aciérie verrerie usine fabrique chorale fanfare harmonie paroisse diocèse loge guilde corporation amicale régie institut rectorat greffe radio télévision chaîne magazine mensuel patronat direction',
    person:
      'monsieur madame président ministre chancelier roi reine empereur prince général amiral colonel capitaine maréchal commandant chef dirigeant leader responsable porte-parole député sénateur juge procureur avocat diplomate ambassadeur consul secrétaire directeur directrice ingénieur homme femme personne citoyen habitant manifestant étudiant ouvrier mineur paysan réfugié prisonnier otage détenu suspect accusé espion agent opposant militant rebelle insurgé mutin terroriste guérillero combattant émigré journaliste écrivain professeur élu évêque archevêque pape pasteur moine premier sultan émir chah tsar gouverneur préfet maire délégué représentant négociateur envoyé émissaire enquêteur inspecteur expert policier gendarme fonctionnaire employé salarié gréviste électeur candidat membre client témoin victime civil enfant partisan frère oncle tante cousin neveu fils père mère épouse ressortissant passager ancien putschiste conjuré général-président chefs médecin psychologue psychiatre magistrat greffier douanier voyageur pilote marin population foule peuple couple médecin docteur infirmier enseignant notable négociateur otage vétéran exilé équipage commis marchand banquier avocat conseiller conseillère adjoint adjointe plénipotentiaire homologue porte-parole greffière juge magistrate infirmière banquière prêtre imam rabbin cardinal chanteur acteur actrice auteur poète historien analyste garde chargé recrue conscrit clan tribu famille attaché blessé sinistré naufragé rescapé survivant orphelin observateur instructeur observatrice villageois bandit cheminot docker camionneur brigand pirate corsaire trafiquant contrebandier assassin meurtrier ravisseur sympathisant dissident adversaire rival compatriote concitoyen esclave serf noble commerçant mercenaire traître fugitif évadé déserteur complice passant riverain badaud spectateur touriste bonze collégien lycéen écolier élève garçon fille adolescent jeune vieillard religieux religieuse nonne rédacteur régent résistant officier archiduc archiduchesse duc duchesse comte marquis baron colon gardien infant dauphin vice-roi shah calife mollah ayatollah missionnaire intellectuel éditeur universitaire sentinelle factionnaire grutier charpentier menuisier pompier marinier batelier routier postier caissier guichetier matelot fermier boulanger',
    envoy: 'ambassadeur ambassadrice diplomate consul attaché plénipotentiaire nonce légat envoyé émissaire',
    force:
      'armée troupe troupes force forces soldat militaire officier division brigade demi-brigade régiment bataillon corps flotte flottille escadre marine aviation escadron escadrille unité détachement garnison contingent garde char blindé navire bâtiment sous-marin avion bombardier chasseur hélicoptère parachutiste para commando artillerie infanterie cavalerie légion colonne patrouille casque effectif homme aviateur fusilier dragon hussard lancier grenadier légionnaire fantassin cavalier artilleur tirailleur milicien milice groupe-armé croiseur cuirassé destroyer frégate corvette contre-torpilleur porte-avions cargo paquebot drone convoi vaisseau péniche canonnière chevalier archer mousquetaire arquebusier franc-tireur',
    place:
      'ville capitale village port île région province territoire zone frontière détroit canal colline vallée montagne côte aéroport aérodrome base camp pont ambassade consulat sol enclave bande secteur péninsule archipel continent pays plage tête-de-pont citadelle forteresse palais parallèle rive colonie nord sud est ouest centre secteur côte fleuve rivière golfe baie désert plaine faubourg rade avant-poste implantation fort caserne château',
    treaty:
      'traité pacte accord convention protocole armistice charte déclaration entente concordat trêve cessez-le-feu paix alliance texte acte document communiqué compromis règlement concession capitulation mémorandum',
    capability:
      'bombe arme missile fusée ogive armement engin munition explosif uranium plutonium arsenal dissuasion réacteur char avion sous-marin radar batterie',
    law: 'loi constitution statut',
    seat: 'siège quartier quartier-général état-major commandement base camp secrétariat bureau centre tribunal dépôt école collège',
    attack:
      'attentat attaque bombardement explosion raid tir obus embuscade fusillade assaut offensive mine bombe frappe',
    money:
      'couronne franc dollar euro argent million milliard roupie peso dinar riyal dirham shekel yuan florin pot-de-vin pots-de-vin somme mark livre rouble yen lire commission versement',
    mission: 'ambassade consulat légation',
    abstract:
      'occasion chance opportunité prétexte moment initiative avantage idée temps parole coup message discours lettre verdict réponse délai valeur leçon renseignement information explication précision preuve détail donnée avis',
    charge:
      'espionnage corruption trahison meurtre assassinat intelligence complicité recel fraude terrorisme génocide crime escroquerie détournement blanchiment association abus viol vol homicide sédition rébellion complot atteinte diffamation parjure favoritisme enlèvement séquestration conspiration faux concussion divulgation outrage entrave',
    office:
      'fonction poste ministère présidence direction trône charge mandat gouvernement siège commandement tête portefeuille',
  },
  en: {
    state:
      'country state government power kingdom republic nation monarchy empire regime authorities authority camp bloc neighbour neighbor ally belligerent signatory dictatorship junta administration people side party',
    org: 'legislature meeting organization organisation alliance party committee council commission assembly parliament congress house senate ministry tribunal court union league community agency association foundation institution movement group coalition conference summit company firm bank delegation mission prosecution jury university school newspaper opposition majority rebellion guerrilla militia secretariat presidency cabinet chancellery department police judiciary church press front office cartel network club federation confederation board embassy consulate legation faction gang club cooperative co-operative dairy creamery brewery mill shipyard steelworks choir parish diocese lodge guild borough institute radio television broadcaster magazine weekly management',
    person:
      'president minister mr mrs chancellor king queen emperor prince general admiral colonel captain marshal commander chief leader head official spokesman spokeswoman deputy senator judge prosecutor lawyer diplomat ambassador consul secretary director engineer man woman person citizen inhabitant demonstrator protester student worker miner peasant farmer refugee prisoner hostage detainee suspect spy agent opponent militant rebel insurgent mutineer terrorist guerrilla fighter emigrant journalist writer professor bishop archbishop pope pastor monk premier sultan emir shah tsar governor mayor delegate representative negotiator envoy emissary investigator inspector expert policeman officer employee striker voter candidate member client witness victim civilian child supporter brother uncle aunt cousin nephew son father mother wife national passenger people crowd men women tribesman settler gunman attacker police doctor physician nurse teacher detective leadership ruler cardinal reservist hacker exile attache attaché clerk merchant banker businessman lawmaker deputy dissident trader driver pilot priest bishop archbishop cleric imam rabbi singer actor actress author poet economist historian analyst adviser advisor aide counsellor counselor undersecretary plenipotentiary chairman chairwoman chairperson speaker counterpart bodyguard recruit conscript veteran wounded survivor evacuee orphan casualty observer instructor villager bandit docker crew crewman sentry editor warlord trafficker smuggler assassin murderer kidnapper pirate slave serf noble mercenary traitor fugitive deserter accomplice bystander spectator tourist nun schoolchild pupil boy girl teenager youth elder landowner landlord looter rioter squatter hijacker trooper regent guardsman infiltrator saboteur defector neighbour mob archduke duke count earl baron marquess chieftain viceroy caliph mullah ayatollah sheikh king-elect missionary guerilla guerrillero publisher lecturer academic scholar intellectual leftist laureate operator porter carpenter welder stevedore steward',
    envoy: 'ambassador diplomat consul attache attaché plenipotentiary nuncio legate envoy emissary',
    force:
      'army troop troops military air-force force forces soldier serviceman officer division brigade demi-brigade regiment battalion corps fleet flotilla squadron navy unit detachment garrison contingent guard tank warship ship steamboat steamer frigate vessel submarine plane aircraft bomber fighter helicopter paratrooper paratroop parachutist commando airmen servicemen infantrymen artillerymen artillery infantry cavalry legion column patrol peacekeeper dragoon hussar lancer fusilier grenadier legionnaire infantryman cavalryman artilleryman marine airman sailor personnel gunboat warplane men militia cruiser destroyer frigate corvette battleship carrier trawler freighter tanker liner drone convoy jet airliner boat knight archer musketeer rifleman horseman spearman skirmisher',
    place:
      'city town capital village port island region province territory area zone border strait canal hill valley mountain coast airport airfield base camp bridge embassy consulate soil enclave strip sector peninsula archipelago continent country harbor harbour beach beachhead fort fortress palace parallel bank colony north south east west centre center river frontier gulf bay desert plain suburb settlement outpost',
    treaty:
      'treaty pact agreement accord convention protocol armistice charter declaration truce ceasefire cease-fire peace alliance text act document communique communiqué compromise settlement memorandum deal order',
    capability:
      'bomb weapon arm missile rocket warhead armament device ammunition explosive uranium plutonium arsenal deterrent reactor tank aircraft submarine radar battery gas',
    law: 'law constitution statute',
    seat: 'seat headquarters headquarter hq staff command base camp secretariat office centre center court depot school college',
    attack: 'bombing blast attack explosion raid shelling shooting ambush gunfire strike assault offensive mine bomb',
    money:
      'crown franc dollar euro money million billion rupee peso dinar riyal dirham shekel yuan florin krone krona bribe sum mark pound rouble ruble yen lira payment cash fund',
    mission: 'embassy consulate legation',
    abstract:
      'opportunity occasion chance pretext moment initiative advantage idea time floor blow message speech letter verdict answer reply lesson lecture information detail explanation evidence proof data advice clue',
    charge:
      'espionage corruption treason murder assassination complicity fraud terrorism genocide crime embezzlement laundering conspiracy abuse rape theft manslaughter sedition rebellion plot perjury count charge spying bribery kidnapping forgery disclosure obstruction',
    office:
      'post office position ministry presidency direction throne mandate government seat command portfolio chancellorship leadership',
  },
};

const index: Record<Language, Map<string, Kind[]>> = { fr: indexed('fr'), en: indexed('en') };

function indexed(language: Language): Map<string, Kind[]> {
  const map = new Map<string, Kind[]>();
  const lists = [WORDS[language], PEOPLE_AND_BODIES[language]].flatMap(kinds => Object.entries(kinds));
  for (const [kind, words] of lists as [Kind, string][]) {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), kind]);
  }
  return map;
}

/** The kinds that a common noun may name; empty for all others (things, qualities, doings). Takes the lemma or the form. */
export function kindsOfNoun(lemma: string, form: string, language: Language): readonly Kind[] {
  const words = index[language];
  const singular = form.replace(/[sx]$/, '');
  return (
    words.get(lemma) ??
    words.get(form) ??
    words.get(singular) ??
    words.get(masculine(singular, language)) ??
    (PEOPLE[language].test(singular) ? PERSON : designationOf(form) !== null ? FORCE : [])
  );
}

/** "prisonnière" → "prisonnier", "militante" → "militant", "députée" → "député". */
function masculine(form: string, language: Language): string {
  return language === 'fr'
    ? form
        .replace(/ère$/, 'er')
        .replace(/([nté])e$/, '$1')
        .replace(/euse$/, 'eur')
    : form;
}

/** Persons in office, whose acts are those of their state; all others ("poet", "tourist", "rebel") act for themselves. */
const OFFICIALS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'président présidente ministre premier chancelier chancelière roi reine empereur prince général amiral colonel capitaine maréchal commandant dirigeant dirigeante responsable porte-parole ambassadeur ambassadrice diplomate consul secrétaire plénipotentiaire délégué représentant négociateur envoyé émissaire parlementaire sultan chah tsar homologue officier policier gendarme chef leader'.split(
      ' ',
    ),
  ),
  en: new Set(
    'president minister premier chancellor king queen emperor prince general admiral colonel captain marshal commander leader official spokesman spokeswoman ambassador diplomat consul secretary plenipotentiary delegate representative negotiator envoy emissary sultan shah tsar counterpart officer police policeman authority chief head lawmaker leadership ruler'.split(
      ' ',
    ),
  ),
};

/** Whether a common noun names somebody who acts for a state. Takes the lemma or the form. */
export function isOfficial(lemma: string, form: string, language: Language): boolean {
  const officials = OFFICIALS[language];
  return officials.has(lemma) || officials.has(form) || officials.has(form.replace(/s$/, ''));
}

const PERSON: readonly Kind[] = ['person'];
const FORCE: readonly Kind[] = ['force'];
/** What stands before "-eur" in nouns for things and qualities: "vigueur", "honneur". */
const THINGS_IN_EUR =
  'p|h|val|coul|lu|horr|terr|chal|fav|fur|rum|hum|vap|ard|tum|err|fact|mot|sect|vect|ampl|la|larg|haut|longu|rigu|vigu|sav|od|doul|stup|pud|torp|fl|ordinat|ascens|mill|c|sœ|soe|honn|bonh|malh|intéri|extéri|ten|liqu|su|fray|épaiss|gross|langu|pes|réact|indicat|compt|cœ';
/** Endings of nouns for people: "syndicaliste", "gardien", "agriculteur"; "gunman", "reservist", "Bosnian". */
const PEOPLE: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    `(?:(?<!^(?:l|p|tr))iste|(?<!^(?:l|b|r|ch|entret|sout|maint|quotid|mérid))ien|ienne|(?<!^(?:${THINGS_IN_EUR}))eur|atrice|(?<!^(?:cata|dia|épi|pro|mono|déca))logue)$`,
  ),
  en: /(?:ist|ian|man|men|woman|women|eer|maker|worker|keeper)$/,
};

/** What somebody is to another and not himself: "Norway's allies" are not Norway. */
const RELATIONAL: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('allié voisin ennemi adversaire rival partenaire opposant ami'.split(' ')),
  en: new Set('ally neighbour neighbor enemy adversary rival partner opponent foe friend'.split(' ')),
};

/** Whether a common noun names what somebody is to another. Takes the lemma or the form. */
export function isRelational(lemma: string, form: string, language: Language): boolean {
  const nouns = RELATIONAL[language];
  return (
    nouns.has(lemma) || nouns.has(masculine(form.replace(/s$/, ''), language)) || nouns.has(form.replace(/ies$/, 'y'))
  );
}
