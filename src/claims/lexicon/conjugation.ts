// From the third person of the present, in which the wordings of a pack are written, to the dictionary form; and from there to the participle.
import type { Language } from '../../language/language.ts';

/** French verbs that the endings below would get wrong, by their third person singular of the present. */
const FRENCH: Readonly<Record<string, string>> = {
  a: 'avoir',
  est: 'être',
  va: 'aller',
  fait: 'faire',
  dit: 'dire',
  élit: 'élire',
  réélit: 'réélire',
  écrit: 'écrire',
  souscrit: 'souscrire',
  inscrit: 'inscrire',
  interdit: 'interdire',
  contredit: 'contredire',
  conduit: 'conduire',
  détruit: 'détruire',
  construit: 'construire',
  réduit: 'réduire',
  produit: 'produire',
  introduit: 'introduire',
  prend: 'prendre',
  reprend: 'reprendre',
  apprend: 'apprendre',
  entreprend: 'entreprendre',
  rompt: 'rompre',
  met: 'mettre',
  remet: 'remettre',
  promet: 'promettre',
  admet: 'admettre',
  permet: 'permettre',
  soumet: 'soumettre',
  bat: 'battre',
  interjette: 'interjeter',
  combat: 'combattre',
  abat: 'abattre',
  tient: 'tenir',
  détient: 'détenir',
  retient: 'retenir',
  obtient: 'obtenir',
  soutient: 'soutenir',
  maintient: 'maintenir',
  appartient: 'appartenir',
  vient: 'venir',
  revient: 'revenir',
  devient: 'devenir',
  redevient: 'redevenir',
  intervient: 'intervenir',
  convient: 'convenir',
  parvient: 'parvenir',
  survient: 'survenir',
  part: 'partir',
  sort: 'sortir',
  sert: 'servir',
  dessert: 'desservir',
  accueille: 'accueillir',
  recueille: 'recueillir',
  ouvre: 'ouvrir',
  rouvre: 'rouvrir',
  couvre: 'couvrir',
  découvre: 'découvrir',
  offre: 'offrir',
  souffre: 'souffrir',
  reçoit: 'recevoir',
  doit: 'devoir',
  peut: 'pouvoir',
  veut: 'vouloir',
  voit: 'voir',
  prévoit: 'prévoir',
  pourvoit: 'pourvoir',
  conclut: 'conclure',
  inclut: 'inclure',
  exclut: 'exclure',
  poursuit: 'poursuivre',
  suit: 'suivre',
  vit: 'vivre',
  sait: 'savoir',
  connaît: 'connaître',
  reconnaît: 'reconnaître',
  naît: 'naître',
  meurt: 'mourir',
  acquiert: 'acquérir',
  requiert: 'requérir',
  conquiert: 'conquérir',
  reconquiert: 'reconquérir',
  croit: 'croire',
  vend: 'vendre',
  assied: 'asseoir',
  craint: 'craindre',
  contraint: 'contraindre',
  rejoint: 'rejoindre',
  joint: 'joindre',
  éteint: 'éteindre',
  restreint: 'restreindre',
  enfreint: 'enfreindre',
  vainc: 'vaincre',
  commet: 'commettre',
  transmet: 'transmettre',
  consent: 'consentir',
  dément: 'démentir',
  ment: 'mentir',
  dissout: 'dissoudre',
  résout: 'résoudre',
  acquitte: 'acquitter',
  secourt: 'secourir',
  appelle: 'appeler',
  rappelle: 'rappeler',
  jette: 'jeter',
  rejette: 'rejeter',
  projette: 'projeter',
  lève: 'lever',
  enlève: 'enlever',
  relève: 'relever',
  soulève: 'soulever',
  achève: 'achever',
  emmène: 'emmener',
  mène: 'mener',
  pèse: 'peser',
  achète: 'acheter',
  rachète: 'racheter',
  crée: 'créer',
  recrée: 'recréer',
  agrée: 'agréer',
  essaie: 'essayer',
  paie: 'payer',
  déploie: 'déployer',
  redéploie: 'redéployer',
  démet: 'démettre',
  promeut: 'promouvoir',
  élève: 'élever',
  gèle: 'geler',
  crève: 'crever',
  pèle: 'peler',
  envoie: 'envoyer',
  renvoie: 'renvoyer',
  emploie: 'employer',
  appuie: 'appuyer',
  essuie: 'essuyer',
  bannit: 'bannir',
  entretient: 'entretenir',
  abstient: 'abstenir',
  contient: 'contenir',
  prévient: 'prévenir',
  provient: 'provenir',
  interrompt: 'interrompre',
  corrompt: 'corrompre',
  prescrit: 'prescrire',
  proscrit: 'proscrire',
  reconstruit: 'reconstruire',
  traduit: 'traduire',
  instruit: 'instruire',
  accroît: 'accroître',
  renouvelle: 'renouveler',
  jumelle: 'jumeler',
  parachève: 'parachever',
  prélève: 'prélever',
  amène: 'amener',
  ramène: 'ramener',
  dégèle: 'dégeler',
  harcèle: 'harceler',
  morcelle: 'morceler',
  démantèle: 'démanteler',
  muselle: 'museler',
  perçoit: 'percevoir',
  concourt: 'concourir',
  recourt: 'recourir',
  parcourt: 'parcourir',
  émet: 'émettre',
  surseoit: 'surseoir',
  prévaut: 'prévaloir',
  convainc: 'convaincre',
  sème: 'semer',
};

const FRENCH_PARTICIPLES: Readonly<Record<string, string>> = {
  mettre: 'mis',
  prendre: 'pris',
  faire: 'fait',
  dire: 'dit',
  écrire: 'écrit',
  élire: 'élu',
  inclure: 'inclus',
  exclure: 'exclu',
  conclure: 'conclu',
  couvrir: 'couvert',
  ouvrir: 'ouvert',
  offrir: 'offert',
  détruire: 'détruit',
  conduire: 'conduit',
  réduire: 'réduit',
  construire: 'construit',
  recevoir: 'reçu',
  devoir: 'dû',
  rompre: 'rompu',
  rejoindre: 'rejoint',
  joindre: 'joint',
  contraindre: 'contraint',
  acquérir: 'acquis',
  conquérir: 'conquis',
  reconnaître: 'reconnu',
  tenir: 'tenu',
  soutenir: 'soutenu',
  détenir: 'détenu',
  maintenir: 'maintenu',
  obtenir: 'obtenu',
  battre: 'battu',
  combattre: 'combattu',
  abattre: 'abattu',
  dissoudre: 'dissous',
  poursuivre: 'poursuivi',
  vaincre: 'vaincu',
  interdire: 'interdit',
  venir: 'venu',
  promettre: 'promis',
  soumettre: 'soumis',
  admettre: 'admis',
  remettre: 'remis',
  convenir: 'convenu',
  entreprendre: 'entrepris',
};

/** Participles of verbs made from others: "entreprendre", "compromettre", "obtenir", "souscrire". */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['prendre', 'pris'],
  ['mettre', 'mis'],
  ['tenir', 'tenu'],
  ['venir', 'venu'],
  ['courir', 'couru'],
  ['crire', 'crit'],
  ['duire', 'duit'],
  ['struire', 'struit'],
  ['cevoir', 'çu'],
  ['rompre', 'rompu'],
  ['aindre', 'aint'],
  ['eindre', 'eint'],
  ['oindre', 'oint'],
  ['connaître', 'connu'],
  ['paraître', 'paru'],
];

/** The dictionary form of a verb written in the third person singular of the present: "retire" → "retirer", "withdraws" → "withdraw". */
export function dictionaryForm(present: string, language: Language): string {
  return language === 'fr' ? infinitive(present) : bareForm(present);
}

function infinitive(present: string): string {
  const known = FRENCH[present];
  if (known) return known;
  if (/è[bcdfglmnprstv]e$/.test(present)) return present.replace(/è(.)e$/, 'é$1er');
  if (/è(gr|gu|ch)e$/.test(present)) return present.replace(/è(..)e$/, 'é$1er');
  if (/(?:[aeo]int|aît)$/.test(present)) return present.replace(/int$/, 'indre').replace(/ît$/, 'ître');
  if (/[tv]ient$/.test(present)) return present.replace(/ient$/, 'enir');
  if (/met$/.test(present)) return `${present}tre`;
  if (/[aou]ie$/.test(present)) return present.replace(/ie$/, 'yer');
  if (present.endsWith('e')) return `${present}r`;
  if (present.endsWith('end') || present.endsWith('ond') || present.endsWith('erd')) return `${present}re`;
  if (present.endsWith('it')) return `${present.slice(0, -1)}r`;
  return present;
}

const ENGLISH: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'be',
  does: 'do',
  goes: 'go',
  dies: 'die',
  ties: 'tie',
  lies: 'lie',
};

function bareForm(present: string): string {
  const known = ENGLISH[present];
  if (known) return known;
  if (present.endsWith('ies')) return `${present.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz|o)es$/.test(present)) return present.slice(0, -2);
  if (present.endsWith('s') && !present.endsWith('ss')) return present.slice(0, -1);
  return present;
}

/** The masculine singular of a French past participle: "retirer" → "retiré". */
export function participleOf(infinitive: string): string {
  const known = FRENCH_PARTICIPLES[infinitive];
  if (known) return known;
  for (const [ending, participle] of FAMILIES)
    if (infinitive.endsWith(ending)) return infinitive.slice(0, -ending.length) + participle;
  if (infinitive.endsWith('er')) return `${infinitive.slice(0, -2)}é`;
  if (infinitive.endsWith('ir')) return infinitive.slice(0, -1);
  if (infinitive.endsWith('dre')) return `${infinitive.slice(0, -2)}u`;
  return infinitive;
}

/** Whether a form, in any gender and number, is a past participle of a verb: "incluses" of "inclure", "broken" of "break". */
export function isParticipleOf(form: string, verb: string, language: Language): boolean {
  if (language === 'en') return form.endsWith('ed') || IRREGULAR[form] === verb;
  const participle = participleOf(verb);
  return (
    form === participle || form.replace(/(?:es|s|e)$/, '') === participle || form.replace(/es$/, 'e') === participle
  );
}

/**
 * Dictionary forms that an inflected word may come from, for words whose lemma is not known: a net under the lemmatizer.
 * Guesses only: whoever asks looks them up in a list of real verbs.
 */
export function guessedForms(word: string, language: Language): string[] {
  return language === 'fr' ? frenchGuesses(word) : englishGuesses(word);
}

/** Simple pasts and stems that no rule of the three groups undoes: "remit", "entreprirent", "contraignait", "détruisirent". */
const IRREGULAR_PASTS: readonly (readonly [RegExp, string])[] = [
  [/m(?:it|irent)$/, 'mettre'],
  [/pr(?:it|irent)$/, 'prendre'],
  [/f(?:it|irent)$/, 'faire'],
  [/v(?:int|inrent)$/, 'venir'],
  [/t(?:int|inrent)$/, 'tenir'],
  [/v(?:it|irent)$/, 'voir'],
  [/([ae])ç(?:ut|urent)$/, '$1cevoir'],
  [/qu(?:it|irent)$/, 'quérir'],
  [/vainqu(?:it|irent|ait|aient|ant|ent)$/, 'vaincre'],
  [/gn(?:it|irent|ait|aient|ant|ent|e)$/, 'ndre'],
  [/uis(?:it|irent|ait|aient|ant|ent)$/, 'uire'],
  [/criv(?:it|irent|ait|aient|ant|ent)$/, 'crire'],
  [/l(?:ut|urent)$/, 'lire'],
  [/cour(?:ut|urent|t|ent|ait|aient)$/, 'courir'],
  [/mour(?:ut|urent)$/, 'mourir'],
  [/sol(?:ut|urent)$/, 'soudre'],
];

function frenchGuesses(word: string): string[] {
  const stem = /^(.{2,}?)(?:e|es|ent|a|é|ée|és|ées|ait|aient|ant|èrent|era|eront|erait|eraient|ons|ez)$/.exec(
    word,
  )?.[1];
  const second = /^(.{2,}?)(?:it|is|ie|ies|i|issait|issaient|issent|issant|irent|ira|iront|irait|iraient)$/.exec(
    word,
  )?.[1];
  const third = /^(.{2,}?)(?:ent|it|u|ue|us|ues|ait|aient|ant|irent|ra|ront|rait|raient)$/.exec(word)?.[1];
  return [
    ...(stem
      ? [
          `${stem}er`,
          stem.endsWith('e') ? `${stem}r` : `${stem.replace(/è(.{1,2})$/, 'é$1')}er`,
          `${stem.replace(/è(.)$/, 'e$1')}er`,
          `${stem.replace(/i$/, 'y')}er`,
          `${stem.replace(/(ll|tt)$/, double => double[0]!)}er`,
        ]
      : []),
    ...IRREGULAR_PASTS.flatMap(([ending, replaced]) => (ending.test(word) ? [word.replace(ending, replaced)] : [])),
    ...(second ? [`${second}ir`] : []),
    ...(third ? [`${third}re`] : []),
    infinitive(word),
  ];
}

/** Past forms of English verbs that are no form of another word, by dictionary form. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'withdraw withdrew withdrawn;overthrow overthrew overthrown;break broke broken;meet met;sell sold;take took taken;give gave given;send sent;' +
    'lead led;fight fought;strike struck stricken;hold held;lose lost;win won;begin began begun;become became;come came;go went gone;fall fell fallen;' +
    'fly flew flown;flee fled;make made;build built;buy bought;bring brought;catch caught;choose chose chosen;draw drew drawn;drive drove driven;' +
    'forbid forbade forbidden;freeze froze frozen;keep kept;know knew known;lay laid;lend lent;pay paid;say said;sink sank sunk;speak spoke spoken;' +
    'stand stood;swear swore sworn;tell told;think thought;throw threw thrown;undertake undertook undertaken;uphold upheld;write wrote written;' +
    'seek sought;retake retook retaken;rise rose risen;shoot shot;leave left;find found;overrun overran;foresee foresaw foreseen;see saw seen;' +
    'steal stole stolen;tear tore torn;bear bore borne;shake shook shaken;hide hid hidden;spend spent;teach taught;feel felt;mean meant;forget forgot forgotten;' +
    'blow blew blown;slay slew slain;sweep swept;creep crept;deal dealt;beat beaten;stick stuck;grow grew grown;withhold withheld;undergo underwent;' +
    'overcome overcame;rebuild rebuilt;repay repaid;forgo forwent;shrink shrank shrunk;strive strove striven;swing swung;weave wove woven;fling flung'
  )
    .split(';')
    .flatMap(line => {
      const [base, ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base!]);
    }),
);

/** Past forms that can be nothing but a finite verb, whatever a tagger says: "withdrew", "broke", "overthrew". */
export const FINITE_PAST: ReadonlySet<string> = new Set(
  'withdrew overthrew took gave began became came went flew fled chose drew forbade froze sank spoke swore threw undertook wrote retook overran foresaw broke fell met sought fought'.split(
    ' ',
  ),
);

function englishGuesses(word: string): string[] {
  const stem = /^(.{2,}?)(?:ed|ing|es|s|d)$/.exec(word)?.[1];
  const irregular = IRREGULAR[word];
  return [
    ...(irregular ? [irregular] : []),
    bareForm(word),
    ...(stem ? [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')] : []),
  ];
}
