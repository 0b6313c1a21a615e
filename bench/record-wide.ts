// Documents of about a thousand characters from a wide grammar over the pack: its states, organisations, towns and people, many patterns, dates closer
// and vaguer, and sentences that tell no event. The same number gives the same document. A known share of the sentences is copied, half of them edited.
import type { Language } from '../src/language/language.ts';
import type { ActorEntry } from '../src/packs/actors.ts';
import type { Pack } from '../src/packs/pack.ts';
import { type Draw, lottery } from './lottery.ts';
import { ENGLISH, FRENCH, type Grammar } from './record-grammar.ts';

/** One sentence in this many is a copy of one in a document before it. */
export const COPIES_OF = 6;
const SENTENCES = 9;

/** What is put in the place of a letter of a pattern: A and B states, U an organisation, T a town, P a person, D a date. */
export interface Filling {
  readonly slot: string;
  readonly text: string;
  readonly entity: string | null;
}

export interface WideSentence {
  readonly language: Language;
  /** The pattern of what is told; null where nothing of the pack is. */
  readonly pattern: string | null;
  readonly fillings: readonly Filling[];
  readonly text: string;
}

export interface Wide {
  /** The sentences of the document of that number, counted from 0. */
  sentences(number: number): WideSentence[];
  /** What a pattern is filled with by a fixed draw. */
  sample(pattern: string, language: Language): WideSentence;
}

interface Names {
  readonly grammar: Grammar;
  readonly states: readonly Filling[];
  readonly unions: readonly Filling[];
  readonly towns: readonly Filling[];
  readonly persons: readonly Filling[];
}

export function wideTexts(pack: Pack): Wide {
  const names: Record<Language, Names> = { en: namesIn(pack, ENGLISH, 'en'), fr: namesIn(pack, FRENCH, 'fr') };
  const languageOf = (number: number): Language => (number % 2 === 0 ? 'en' : 'fr');
  const own = (number: number, place: number): WideSentence => {
    const draw = lottery((number * SENTENCES + place) ^ 0x5bd1e995);
    const language = languageOf(number);
    const { patterns, fillers } = names[language].grammar;
    // Two in five tell nothing.
    if (draw(5) < 2) return filled(pick(fillers, draw), null, language, names[language], draw);
    const pattern = pick(patterns, draw);
    return filled(pattern, pattern, language, names[language], draw);
  };
  const at = (number: number, place: number): WideSentence => {
    const draw = lottery(number * SENTENCES + place);
    if (number < 2 || draw(COPIES_OF) > 0) return own(number, place);
    const sentence = own((number % 2) + 2 * draw(Math.floor(number / 2)), draw(SENTENCES));
    return draw(2) === 0 ? sentence : { ...sentence, text: edited(sentence.text, draw) };
  };
  return {
    sentences: number => Array.from({ length: SENTENCES }, (_, place) => at(number, place)),
    sample: (pattern, language) => filled(pattern, pattern, language, names[language], lottery(pattern.length)),
  };
}

export function documentText(number: number, sentences: readonly WideSentence[]): string {
  const lines = sentences.map(({ text }) => text);
  return `Note ${number}\n\n${lines.slice(0, 5).join(' ')}\n\n${lines.slice(5).join(' ')}\n`;
}

function filled(
  head: string,
  pattern: string | null,
  language: Language,
  { grammar, states, unions, towns, persons }: Names,
  draw: Draw,
): WideSentence {
  const fillings = new Map<string, Filling>();
  const lists: Readonly<Record<string, readonly Filling[]>> = { A: states, B: states, U: unions, T: towns, P: persons };
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'noun') return pick(grammar.nouns, draw);
      if (slot === 'quality') return pick(grammar.qualities, draw);
      let filling = fillings.get(slot);
      if (filling === undefined) {
        // A few actors are in most of the news.
        filling =
          slot === 'D'
            ? { slot, text: dateIn(grammar, draw), entity: null }
            : { ...lists[slot]![Math.floor(lists[slot]!.length * (draw(10_000) / 10_000) ** 2)]!, slot };
        fillings.set(slot, filling);
      }
      return filling.text;
    });
  const said = `${fill(head)}${fill(pick(grammar.tails, draw))}.`;
  return { language, pattern, fillings: [...fillings.values()], text: said[0]!.toUpperCase() + said.slice(1) };
}

function dateIn({ months, day, month, year }: Grammar, draw: Draw): string {
  const [y, m, d] = [1945 + draw(60), months[draw(12)]!, 1 + draw(28)];
  const close = draw(5);
  return close === 0 ? year(y) : close === 1 ? month(m, y) : day(d, m, y);
}

/** As editors do it: a word less, another typography, or cut at a comma. */
function edited(text: string, draw: Draw): string {
  const words = text.split(' ');
  const kind = draw(3);
  if (kind === 0) return text.replaceAll('’', "'").replaceAll(',', ' –');
  const place = 2 + draw(words.length - 4);
  if (kind === 1 && /^\p{Ll}+$/u.test(words[place]!)) return words.filter((_, i) => i !== place).join(' ');
  const comma = text.lastIndexOf(',');
  return comma > 0.6 * text.length ? `${text.slice(0, comma)}.` : text;
}

function namesIn(pack: Pack, grammar: Grammar, language: Language): Names {
  const of = (kind: ActorEntry['kind']) =>
    pack.actors
      .filter(actor => actor.kind === kind && actor.names[language].length > 0)
      .map(({ id, names }): Filling => ({ slot: '', text: grammar.named(names[language][0]!, kind), entity: id }));
  return { grammar, states: of('state'), unions: of('org'), towns: of('place').slice(0, 600), persons: of('person') };
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)]!;
}
