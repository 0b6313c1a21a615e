import type { CueWords } from '../cues.ts';

export const FRENCH_CUES: CueWords = {
  verbs: {
    says:
      'dire affirmer annoncer ajouter assurer expliquer déclarer répliquer rétorquer préciser estimer noter souligner rappeler répéter ' +
      'raconter murmurer crier confier observer remarquer indiquer regretter avouer ironiser insister résumer commenter proclamer ' +
      'marteler constater confirmer signaler plaider protester soupirer hurler chuchoter jurer clamer suggérer révéler déplorer ' +
      'justifier reconnaître témoigner prophétiser pronostiquer recommander répondre écrire soutenir prévenir conclure concéder ' +
      'poursuivre maintenir prétendre promettre avertir admettre penser croire juger considérer supposer ' +
      'rapporter relater mentionner certifier garantir stipuler disposer édicter spécifier prévoir énoncer prescrire exclamer écrier alarmer indigner ' +
      'féliciter espérer craindre redouter convenir objecter arguer alléguer avancer informer',
    denies:
      'démentir dément démentit démentait démentent démenti nier nie nient nia niait contester conteste réfuter récuser',
    doubts: 'douter',
    suspects:
      'soupçonner soupçonné soupçonnée soupçonnés soupçonnées suspecter suspecté suspectée accuser accusé accusée accusés accusées',
    asks: 'demander interroger réclamer exiger questionner',
  },
  fragments:
    'parler qualifier évoquer dénoncer condamner saluer vanter traiter fustiger invoquer décrire appeler réclamer promettre voir vouloir ' +
    'souhaiter exiger accuser menacer railler moquer stigmatiser célébrer juger trouver estimer considérer scander entonner lancer',
  infinitives:
    'dire affirmer assurer prétendre déclarer reconnaître avouer nier démentir dément estimer penser croire admettre jurer confirmer',
  according: [
    'selon',
    "d' après",
    'suivant',
    'à en croire',
    "de l' avis de",
    "de l' avis du",
    "de l' avis des",
    'aux dires de',
    'aux dires du',
    'aux dires des',
    'au dire de',
    'au dire du',
    'au dire des',
    'aux yeux de',
    'aux yeux du',
    "de l' aveu de",
    "de l' aveu du",
  ],
  opinion: 'pour',
  speechNouns:
    'formule phrase mot mots expression déclaration propos aveu cri réponse parole paroles appel message question réplique exclamation ' +
    'conclusion verdict avertissement promesse commentaire constat',
  notSpeech:
    'proverbe adage dicton devise maxime titre intitulé film roman livre ouvrage pièce chanson opéra tableau navire bateau croiseur ' +
    'paquebot sous-marin frégate opération nom surnom terme concept notion rubrique série journal revue hebdomadaire quotidien album ' +
    'collection catégorie article mention label projet plan programme exercice',
  sayings: 'proverbe adage dicton devise maxime chanson refrain',
  naming:
    'dit dite dits dites surnommé surnommée surnommés baptisé baptisée baptisés intitulé intitulée intitulés appelé appelée appelés ' +
    'nommé nommée nommés dénommé dénommée prétendu prétendue prétendus soi-disant',
  subordinators: "que qu' si",
  reflexives: "se s' me m' te t' lui leur nous vous en y l' le la les",
  pronouns: 'il elle ils elles on je nous vous tu lui celui-ci celle-ci',
  impersonal: "on il ce c' cela",
};
