// The hostile case of the record's bench: documents of about a thousand characters from a small grammar, where most sentences resemble many others: who joined, left, met or attacked whom, on which day.
// The same number gives the same document; a known share of sentences is copied from documents before it.

import { lottery } from './lottery.ts';

/** One sentence in this many is a copy. */
export const COPIES_OF = 6;
const SENTENCES = 5;

interface Words {
  readonly states: readonly string[];
  readonly unions: readonly string[];
  readonly towns: readonly string[];
  readonly persons: readonly string[];
  readonly things: readonly string[];
  readonly manners: readonly string[];
  /** What makes a sentence its own: without it, chance would make most of them copies of each other. */
  readonly tail: (thing: () => string, manner: () => string) => string;
  readonly day: (day: number, month: number, year: number) => string;
  readonly sentences: readonly ((w: Drawn) => string)[];
}

interface Drawn {
  readonly state: string;
  readonly other: string;
  readonly union: string;
  readonly town: string;
  readonly person: string;
  readonly day: string;
}

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

const ENGLISH: Words = {
  things:
    'ledger harbour orchard telegram bridge choir lantern quarry vineyard ferry bakery archive gazette tunnel meadow printer granary clock chapel market ladder garden kettle violin pasture workshop library canal wagon mirror'.split(
      ' ',
    ),
  manners:
    'patient narrow crowded silent remote brittle generous famous hollow modest wooden distant curious solemn restless gentle ancient clumsy tidy stubborn'.split(
      ' ',
    ),
  tail: (thing, manner) =>
    `, as the ${manner()} ${thing()} near the ${thing()} would recall, between a ${manner()} ${thing()} and the ${thing()} of a ${manner()} ${thing()}.`,
  states: [
    'France',
    'Spain',
    'Greece',
    'Turkey',
    'Hungary',
    'Poland',
    'Iraq',
    'Pakistan',
    'Iceland',
    'Norway',
    'Portugal',
    'Belgium',
  ],
  unions: ['NATO', 'SEATO', 'CENTO', 'the Warsaw Pact', 'the United Nations', 'the Council of Europe'],
  towns: ['Paris', 'Bonn', 'Washington', 'Ankara', 'Athens', 'Brussels', 'Geneva', 'Moscow'],
  persons: ['Charles de Gaulle', 'Konrad Adenauer', 'John Foster Dulles', 'Anthony Eden', 'Harold Macmillan'],
  day: (day, month, year) => `${day} ${MONTHS.en[month]} ${year}`,
  sentences: [
    w => `${w.state} joined ${w.union} on ${w.day}, after talks that had lasted most of the winter.`,
    w => `On ${w.day} ${w.state} left ${w.union}, to the surprise of its neighbours.`,
    w => `${w.person} met the delegates of ${w.state} in ${w.town} on ${w.day}.`,
    w => `${w.state} and ${w.other} signed a treaty of friendship in ${w.town} on ${w.day}.`,
    w => `${w.state} recognised ${w.other} on ${w.day}.`,
    w => `The ministers of ${w.state} did not go to ${w.town}, where a conference opened on ${w.day}.`,
    w => `${w.state} could leave ${w.union} before the end of the year, the embassy in ${w.town} wrote.`,
    w => `Prices had risen again in ${w.town}, and the newspapers spoke of little else.`,
  ],
};

const FRENCH: Words = {
  things:
    'registre verger port télégramme pont chœur fanal moulin vignoble bac fournil journal tunnel imprimeur grenier clocher marché jardin violon pâturage atelier canal chariot miroir potager lavoir rempart préau cadran tilleul'.split(
      ' ',
    ),
  manners:
    'patient étroit paisible lointain fragile célèbre modeste solide curieux solennel tranquille ancien docile bavard austère fertile rustique sombre large discret'.split(
      ' ',
    ),
  tail: (thing, manner) =>
    `, comme le rappelle un ${thing()} ${manner()} du côté du ${thing()}, entre le ${thing()} ${manner()} et le ${thing()} d’un ${thing()} ${manner()}.`,
  states: [
    'La France',
    'L’Espagne',
    'La Grèce',
    'La Turquie',
    'La Hongrie',
    'La Pologne',
    'L’Islande',
    'La Norvège',
    'La Belgique',
  ],
  unions: ['l’OTAN', 'l’OTASE', 'le pacte de Varsovie', 'le Conseil de l’Europe'],
  towns: ['Paris', 'Bonn', 'Washington', 'Ankara', 'Athènes', 'Bruxelles', 'Genève', 'Moscou'],
  persons: ['Charles de Gaulle', 'Konrad Adenauer', 'Georges Pompidou', 'Michel Debré'],
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${MONTHS.fr[month]} ${year}`,
  sentences: [
    w => `${w.state} a rejoint ${w.union} le ${w.day}, au terme de longues conversations.`,
    w => `Le ${w.day}, ${w.state.replace(/^L/, 'l')} a quitté ${w.union}, à la surprise de ses voisins.`,
    w => `${w.person} a rencontré les délégués à ${w.town} le ${w.day}.`,
    w => `${w.state} a signé un traité d’amitié à ${w.town} le ${w.day}.`,
    w => `${w.state} a reconnu le nouveau gouvernement le ${w.day}.`,
    w => `${w.state} n’a pas envoyé de ministre à ${w.town}, où une conférence s’est ouverte le ${w.day}.`,
    w => `${w.state} pourrait quitter ${w.union} avant la fin de l’année, écrit l’ambassade à ${w.town}.`,
    w => `Les prix avaient encore monté à ${w.town}, et les journaux ne parlaient guère d’autre chose.`,
  ],
};

/** The document of that number, counted from 0. */
export function syntheticDocument(number: number): string {
  const { sentences } = languageOf(number);
  const lines = Array.from({ length: SENTENCES }, (_, place) => sentenceAt(number, place, sentences.length));
  return `Note ${number}\n\n${lines.slice(0, 3).join(' ')}\n\n${lines.slice(3).join(' ')}\n`;
}

function sentenceAt(number: number, place: number, kinds: number): string {
  const draw = lottery(number * SENTENCES + place);
  if (number > 1 && draw(COPIES_OF) === 0) {
    // Of a document in the same language, not itself a copy, so that origins stay small.
    const other = (number % 2) + 2 * draw(Math.floor(number / 2));
    return ownSentence(other, draw(SENTENCES), kinds);
  }
  return ownSentence(number, place, kinds);
}

function ownSentence(number: number, place: number, kinds: number): string {
  const words = languageOf(number);
  const draw = lottery((number * SENTENCES + place) ^ 0x5bd1e995);
  const pick = (list: readonly string[]) => list[draw(list.length)]!;
  const drawn = {
    state: pick(words.states),
    other: pick(words.states),
    union: pick(words.unions),
    town: pick(words.towns),
    person: pick(words.persons),
    day: words.day(1 + draw(28), draw(12), 1945 + draw(60)),
  };
  const said = words.sentences[draw(kinds)]!(drawn);
  return said.replace(
    /\.$/,
    words.tail(
      () => pick(words.things),
      () => pick(words.manners),
    ),
  );
}

const languageOf = (number: number): Words => (number % 2 === 0 ? ENGLISH : FRENCH);
