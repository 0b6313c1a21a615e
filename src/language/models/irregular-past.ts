// Pasts and participles of French verbs that no ending's rule tells: "remit" is of "remettre", "rejoignit" and "rejointe" of "rejoindre", "élut" of "élire".
// Chronicles and memoirs are full of them.

/** An infinitive, the third person singular of its simple past, and its participle, each without what may stand before them. */
type Paradigm = readonly [infinitive: string, past: string, participle: string, before: string];

/** `before`: what verbs of the family begin with, "-" for nothing. "vit" and "revit" are of two verbs each, and left out. */
const FAMILIES: readonly Paradigm[] = [
  ['mettre', 'mit', 'mis', '- re ad com dé é o per pro compro sou trans entre réad'],
  ['prendre', 'prit', 'pris', '- re ap com entre sur mé désap'],
  ['quérir', 'quit', 'quis', 'con ac re en recon'],
  ['lire', 'lut', 'lu', '- é réé re'],
  ['vaincre', 'vainquit', 'vaincu', '- con'],
  ['joindre', 'joignit', 'joint', '- re ad en dis'],
  ['teindre', 'teignit', 'teint', '- at é'],
  ['treindre', 'treignit', 'treint', 'é res as'],
  ['traindre', 'traignit', 'traint', 'con'],
  ['craindre', 'craignit', 'craint', '-'],
  ['plaindre', 'plaignit', 'plaint', '-'],
  ['peindre', 'peignit', 'peint', '- dé re'],
  ['feindre', 'feignit', 'feint', '-'],
  ['freindre', 'freignit', 'freint', 'en'],
  ['tenir', 'tint', 'tenu', '- ob main sou re dé con entre appar abs'],
  ['venir', 'vint', 'venu', '- de rede re par inter sur pré pro con contre sub ad sou circon'],
  ['cevoir', 'çut', 'çu', 're con per dé aper'],
  ['devoir', 'dut', 'dû', '-'],
  ['pouvoir', 'put', 'pu', '-'],
  ['savoir', 'sut', 'su', '-'],
  ['vouloir', 'voulut', 'voulu', '-'],
  ['valoir', 'valut', 'valu', '- pré équi'],
  ['falloir', 'fallut', 'fallu', '-'],
  ['croire', 'crut', 'cru', '-'],
  ['boire', 'but', 'bu', '-'],
  ['courir', 'courut', 'couru', '- ac par re con en se'],
  ['mourir', 'mourut', 'mort', '-'],
  ['vivre', 'vécut', 'vécu', '- sur'],
  ['paraître', 'parut', 'paru', '- dis com ap re'],
  ['connaître', 'connut', 'connu', '- re mé'],
  ['plaire', 'plut', 'plu', '- dé com'],
  ['clure', 'clut', 'clu', 'con ex'],
  ['inclure', 'inclut', 'inclus', '-'],
  ['résoudre', 'résolut', 'résolu', '-'],
  ['mouvoir', 'mut', 'mu', 'pro é'],
  ['prévoir', 'prévit', 'prévu', '-'],
  ['pourvoir', 'pourvut', 'pourvu', '-'],
  ['entrevoir', 'entrevit', 'entrevu', '-'],
  ['asseoir', 'assit', 'assis', '-'],
  ['faire', 'fit', 'fait', '- dé re satis contre'],
  ['dire', 'dit', 'dit', '- re inter contre pré mau'],
  ['suivre', 'suivit', 'suivi', '- pour'],
  ['crire', 'crivit', 'crit', 'é ins pres sous dé trans pros réins'],
  ['naître', 'naquit', 'né', '- re'],
  ['duire', 'duisit', 'duit', 'con pro ré intro tra dé sé repro recon in'],
  ['truire', 'truisit', 'truit', 'cons dé ins recons'],
  ['nuire', 'nuisit', 'nui', '-'],
  ['rompre', 'rompit', 'rompu', '- cor inter'],
  ['battre', 'battit', 'battu', '- a com dé ra'],
  ['offrir', 'offrit', 'offert', '-'],
  ['souffrir', 'souffrit', 'souffert', '-'],
  ['ouvrir', 'ouvrit', 'ouvert', '- r'],
  ['couvrir', 'couvrit', 'couvert', '- dé re'],
  ['cueillir', 'cueillit', 'cueilli', '- ac re'],
  ['fuir', 'fuit', 'fui', '- en'],
  ['pondre', 'pondit', 'pondu', 'ré corres'],
  ['tendre', 'tendit', 'tendu', '- at é en pré dé'],
  ['pendre', 'pendit', 'pendu', 'sus dé'],
  ['rendre', 'rendit', 'rendu', '-'],
  ['vendre', 'vendit', 'vendu', '- re'],
  ['perdre', 'perdit', 'perdu', '-'],
  ['fendre', 'fendit', 'fendu', 'dé'],
  ['fondre', 'fondit', 'fondu', '- con'],
  ['descendre', 'descendit', 'descendu', '- re'],
];

/** Of these the masculine participle is no beginning of the feminine one. */
const OTHERS: readonly (readonly [infinitive: string, forms: string])[] = [
  ['dissoudre', 'dissolut dissolurent dissous dissoute dissoutes'],
  ['absoudre', 'absous absoute absoutes'],
  ['exclure', 'exclue exclues'],
];

/** Forms of commoner words. */
const AMBIGUOUS: ReadonlySet<string> = new Set('plus bus sus mus pus but vins crus cru crue crues durent'.split(' '));

const FORMS: ReadonlyMap<string, string> = formsOf();

/** The infinitive of a form in lower case, where it is one of those pasts or participles; null for all others. */
export function infinitiveOfIrregular(form: string): string | null {
  return FORMS.get(form) ?? null;
}

function formsOf(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [infinitive, past, participle, before] of FAMILIES) {
    for (const prefix of before.split(' ').map(each => (each === '-' ? '' : each))) {
      for (const form of [...pastsOf(past), ...participlesOf(participle)])
        if (!AMBIGUOUS.has(prefix + form)) forms.set(prefix + form, prefix + infinitive);
    }
  }
  for (const [infinitive, told] of OTHERS) for (const form of told.split(' ')) forms.set(form, infinitive);
  return forms;
}

/** "mit" → mis, mit, mirent, mîmes, mît; the second person is in no chronicle. */
function pastsOf(past: string): string[] {
  const [, stem, vowel] = /^(.*?)(i|u|in)t$/.exec(past)!;
  const long = { i: 'î', u: 'û', in: 'în' }[vowel!]!;
  return [`${vowel}s`, `${vowel}t`, `${vowel}rent`, `${long}mes`, `${long}t`].map(ending => stem + ending);
}

function participlesOf(participle: string): string[] {
  const feminine = participle === 'dû' ? 'due' : `${participle}e`;
  return [participle, participle.endsWith('s') ? participle : `${participle}s`, feminine, `${feminine}s`];
}
