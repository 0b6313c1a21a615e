import type { FigureWording } from './wording.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const rows = (text: string): string[][] =>
  text
    .split(',')
    .map(row => row.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);

export const FRENCH_FIGURES: FigureWording = {
  about: rows(
    "environ, pres de, pres d', quelque, quelques, a peu pres, autour de, autour d', aux alentours de, aux environs de, presque, approximativement, plus de, plus d', moins de, moins d', au moins, au plus, jusqu' a, pas moins de, de l' ordre de, un peu plus de, un peu moins de, a peine, minimum, maximum, estime a, estimes a, estimee a, estimees a",
  ),
  aboutAfter: rows('environ, a peu pres, ou plus, ou moins, au moins, au plus, a peine'),
  some: words('plusieurs quelques des de certaines maintes'),
  collectives: new Map([
    ['demi-douzaine', 6],
    ['huitaine', 8],
    ['dizaine', 10],
    ['douzaine', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
    ['millier', 1000],
  ]),
  magnitudes: words('dizaines douzaines vingtaines centaines milliers millions milliards'),
  of: words("de d' des"),
  notCounted: words(
    'dans puis mais plus sans sous vers alors depuis apres pres tres elles nous vous les des ces ses aux lors jamais tous toutes lorsque pas fois ailleurs mieux ceux celles ils ' +
      'tiers quarts cinquiemes dixiemes centiemes autres-memes toutefois ans jours heures mois minutes secondes annees semaines siecles decennies etes soyons avons sommes ' +
      'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre deux trois six dix mes tes nos vos leurs quelles quels parmi dehors dedans dessus dessous suis fus mis pris assis',
  ),
  adjectives: words(
    'grands grandes petits petites nouveaux nouvelles anciens anciennes autres premiers premieres derniers dernieres principaux principales memes jeunes vieux vieilles bons bonnes beaux belles gros grosses ' +
      'hauts hautes longs longues seuls seules differents differentes divers diverses simples vastes importants importantes enormes prochains prochaines rares vrais vraies faux fausses mauvais mauvaises futurs futures braves',
  ),
  plurals: words('km m cm mm kg g ha l cl t kw mw kwh mo go to hp ch bars barils'),
  nominal: words('morts mortes tues tuees blesses blessees disparus disparues'),
  numbered: words(
    'article articles art page pages p pp numero numeros no n chapitre chapitres paragraphe alinea ligne resolution loi decret annexe note figure tableau tome volume vol phase type modele classe categorie point ' +
      'section niveau version protocole channel boite salle chambre lot dossier scene acte livre verset route nationale departementale autoroute voie quai porte escadron division regiment brigade corps armee groupe formule puissance opus',
  ),
  percent: rows('pour cent, pourcent, pour mille'),
  penal:
    /^\s*(?:de|d['’])\s*(?:reclusion|réclusion|prison|emprisonnement|detention|détention|bagne|travaux|sursis|forteresse)/iu,
  amongUs: rows("d' entre nous, d' entre eux, d' entre elles, des notres"),
  numbering: rows(
    'nous etions, nous sommes, nous fumes, etaient au nombre de, furent au nombre de, sont au nombre de, etions au nombre de, etaient, furent, sont',
  ).map(row => ({ words: row, ofAge: false })),
  beforeNumber: words('encore deja alors bien ainsi quelque pas plus que'),
  another: words('a et contre sur ou'),
  theMany: words('les ces nos leurs'),
  isPlural: word => /[sxz]$/.test(word) && word.length > 2,
  one: words('un une'),
};
