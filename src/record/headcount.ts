// Numbers of people without a word for what they are: "380 of us", "nous étions 250", "the strikers' camp numbered 700".
import type { PlacedFigure } from './counted.ts';

const AMONG_US = /\b(?:of\s+(?:us|them)|d['’]entre\s+(?:nous|eux|elles))$/iu;
/** Right before the number, words of approximation being part of the figure. */
const TOLD_OF =
  /(?:^|[^\p{L}])(?:étions|sommes|fûmes|étaient|furent|sont|au nombre de|numbered|there (?:were|are)|we were|totall?ed)\s+(?:(?:encore|déjà|alors|bien|ainsi|pas|plus|que|still|already|then|only|not|now|some|by)\s+)*$/iu;

/** Whether a figure that counts nothing by name counts people all the same. */
export function isHeadcount(figure: Pick<PlacedFigure, 'text' | 'around'>): boolean {
  return AMONG_US.test(figure.text) || isToldOfThem(figure);
}

/** Whether the number is what is told of those who are counted: "les marins étaient 2 000". */
export function isToldOfThem({ text, around }: Pick<PlacedFigure, 'text' | 'around'>): boolean {
  return TOLD_OF.test(around.slice(0, Math.max(0, around.indexOf(text))));
}

/** Whether those who tell of it count themselves. */
export function countsUs({ text, around }: Pick<PlacedFigure, 'text' | 'around'>): boolean {
  return /\bus$|\bnous$/iu.test(text) || US.test(around.slice(0, Math.max(0, around.indexOf(text))));
}

const US =
  /(?:^|[^\p{L}])(?:étions|sommes|fûmes|we were)\s+(?:(?:encore|alors|bien|ainsi|pas|plus|que|still|already|then|only|not|now|some|by)\s+)*$/iu;
