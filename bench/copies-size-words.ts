// What the sentences of `copies-size-texts.ts` are made of.
import type { Language } from '../src/language/language.ts';

const list = (text: string) => text.trim().split(/\s+/);
const lines = (text: string) => text.trim().split(/\s*\n\s*/);

/** Of which words are made up. */
export const SYLLABLES: Readonly<Record<Language, readonly string[]>> = {
  en: list(`ba be bor bri can car ced cha chi clo com con cot cul dan den der dis dor ed el en er ess est fal fen fer fi flo for fra gan gen ger gra
    hal har hen her hol ing ish ith jo ken ker kin lan led len ler lin lock lon low man mar men mer mi mon mor nal ned ness nor ock old on or ous par
    pen per pi ple por pre ran red ren ri rish ron row sal sel sen sha sher shi sin son sta ster stor tal ted ten ter ther tin tle ton tor tra ty ul un
    val ven ver vil wal wan wed wel wer wick win wold wor yard yer`),
  fr: list(`ba bé bel beau bon bri ca cé cha chau cher clai con cou cra dé del dou dra é el en er eu fai fé fleu fon for fra gau gé glé gnon gra
    hé ho i ille in jar jou ju la lan lè lier lon lou ma mai mé men meu mon mou na né neu nier noi non o ou pa pé pen pier plai pon por pré quai qué
    ra ré rel reu rie roi ron rou sa sé sei seu sien son sou ta té teau teur tier tion ton tou tra tré u ure va vé veau ven vi voi vou vrai zé`),
};

interface Joints {
  /** What stands before a word, with the space or apostrophe after it; some far more often than others. */
  readonly small: readonly string[];
  readonly dates: readonly string[];
  readonly counts: readonly string[];
}

export const JOINTS: Readonly<Record<Language, Joints>> = {
  en: {
    small: [
      ...[
        'the ',
        'the ',
        'the ',
        'of the ',
        'of the ',
        'of ',
        'and the ',
        'and ',
        'in the ',
        'to the ',
        'a ',
        'a ',
        '',
        '',
        '',
        '',
      ],
      ...[
        'was ',
        'had ',
        'with the ',
        'for the ',
        'that the ',
        'by the ',
        'on the ',
        'at the ',
        'from the ',
        'which ',
        'has been ',
      ],
      ...[
        'would ',
        'to ',
        'not ',
        'their ',
        'his ',
        'its ',
        'this ',
        'after the ',
        'between the ',
        'under ',
        'could be ',
        'who had ',
      ],
    ],
    dates: ['on', 'on', 'since', 'before'],
    counts: ['some', 'of', 'with', 'by'],
  },
  fr: {
    small: [
      ...[
        'le ',
        'la ',
        'les ',
        'de la ',
        'du ',
        'des ',
        'de ',
        'et la ',
        'et ',
        'dans le ',
        'à la ',
        'un ',
        'une ',
        '',
        '',
        '',
        '',
      ],
      ...[
        'était ',
        'avait ',
        'avec le ',
        'pour la ',
        'que la ',
        'par le ',
        'sur la ',
        'au ',
        'aux ',
        'qui ',
        'a été ',
        'd’un ',
      ],
      ...[
        'serait ',
        'à ',
        'ne pas ',
        'leur ',
        'son ',
        'sa ',
        'cette ',
        'après la ',
        'entre les ',
        'sous ',
        'en ',
        'dont les ',
      ],
    ],
    dates: ['le', 'le', 'depuis le', 'avant le'],
    counts: ['quelque', 'de', 'avec', 'par'],
  },
};

export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: list('January February March April May June July August September October November December'),
  fr: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
};

/** What thousands of documents share. In the place of {n} stands a name, of {d} a day, of {h} an hour, of {f} a figure. */
export const FORMULAE: Readonly<Record<Language, readonly string[]>> = {
  en: lines(`
    The meeting was opened at ten o'clock by the president.
    The minutes of the meeting before were read and approved without a vote.
    There being no further business, the chair declared the sitting closed.
    The agenda for the day was adopted as it had been circulated to members.
    The meeting was opened at {h} o'clock by the president, {n}.
    The sitting was suspended at {h} o'clock and resumed an hour later in the small hall.
    The president gave the floor to {n} for a point of order.
    The minutes of the meeting of {d} were approved as they stood.
    The motion was carried by {f} votes to {f} with {f} abstentions.
    A copy of this letter was sent to {n} and to the members of the committee.
    The next meeting will be held on {d} at the usual place.
    Article {f} of the rules of procedure was then read out by the secretary, {n}.
    Printed and published by {n} for the proprietors at the office of this paper.
    Present at the sitting of {d} were {f} members and {f} guests, as the list shows.
    The committee took note of report number {f}, which {n} had submitted on {d}, and thanked its author for the care that he had taken over it.
    Apologies for absence were received from {n} and from {n}.`),
  fr: lines(`
    La séance est ouverte à dix heures sous la présidence du doyen.
    Le procès-verbal de la dernière séance est lu et adopté sans observation.
    L’ordre du jour étant épuisé, le président déclare la séance close.
    Personne ne demande plus la parole et la discussion générale est close.
    La séance est ouverte à {h} heures sous la présidence de {n}.
    La séance, suspendue à {h} heures, est reprise une heure plus tard dans la petite salle.
    La parole est à {n} pour un rappel au règlement.
    Le procès-verbal de la séance du {d} est adopté tel quel.
    L’amendement numéro {f}, mis aux voix, n’est pas adopté par l’assemblée.
    Une copie de la présente lettre a été envoyée à {n} et aux membres de la commission.
    La prochaine séance aura lieu le {d} au lieu habituel.
    Il est donné lecture de l’article {f} du règlement par le secrétaire, {n}.
    Imprimé et publié par {n} pour le compte des propriétaires au bureau de ce journal.
    Étaient présents à la séance du {d} {f} membres et {f} invités, selon la liste.
    La commission prend acte du rapport numéro {f}, que {n} avait remis le {d}, et remercie son auteur du soin qu’il a mis à le rédiger.
    Se sont excusés pour leur absence {n} ainsi que {n}.`),
};
