import type { AsOfAnswer, Days } from '../../../src/record/model.ts';
import { day } from '../day.ts';
import type { Pen } from '../timeline/pen.ts';
import { scaleOf, ticks } from '../timeline/scale.ts';

/** What held on a day as a picture: a line a state, its words on the left, the time for which the sources say it on the right. */
export interface StatePicture {
  readonly title: string;
  /** The day asked for, a day number. */
  readonly day: number;
  readonly lines: readonly { readonly words: string; readonly answer: string; readonly row: AsOfAnswer }[];
}

export const WIDTH = 1_100;
/** Lines of a picture, at most: beyond that nobody looks at it. */
export const MOST = 1_000;
const LINE = 22;
const TOP = 56;
const LEFT = 520;
const LETTERS = 62;

export function heightOf({ lines }: StatePicture): number {
  return TOP + Math.min(MOST, lines.length) * LINE + 12;
}

export function drawStates(pen: Pen, picture: StatePicture): void {
  const lines = picture.lines.slice(0, MOST);
  const known = lines.flatMap(({ row }) => [row.since, row.until].flatMap(bounds));
  const days = [picture.day, ...known];
  const [least, most] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const air = Math.max(365, Math.round((most - least) * 0.06));
  const scale = scaleOf(least - air, most + air, WIDTH - LEFT - 12);
  const x = (at: number) => LEFT + scale.x(at);
  const bottom = heightOf(picture) - 8;
  pen.text(12, 22, picture.title, 'ink', 16, true);
  for (const { day: at, label } of ticks(scale, () => '').filter(({ major }) => major)) {
    pen.line(x(at), TOP - 8, x(at), bottom, 'line', 1);
    pen.text(x(at) + 3, TOP - 12, label, 'soft', 11);
  }
  lines.forEach(({ words, answer, row }, place) => {
    const y = TOP + place * LINE;
    pen.text(12, y + 14, answer, row.holds === 'no' ? 'no' : 'ink', 12, true);
    pen.text(100, y + 14, words.length > LETTERS ? `${words.slice(0, LETTERS - 1)}…` : words, 'ink', 12);
    if (row.holds === 'unknown') return;
    const [begun, over] = [bounds(row.since)[0] ?? scale.first, bounds(row.until).at(-1) ?? scale.last + 1];
    const colour = row.holds === 'no' ? 'no' : 'mark';
    // What is no or disputed differs in print too: an outline alone, or slanting lines.
    const fill = {
      colour,
      opacity: row.holds === 'no' ? 0 : 1,
      outline: true,
      hatched: row.holds === 'disputed',
    } as const;
    pen.rectangle(x(begun), y + 4, Math.max(3, x(over) - x(begun)), 11, fill);
    // An end that nobody states stays open.
    if (row.since === null) pen.text(x(scale.first) - 10, y + 14, '‹', 'soft', 14);
    if (row.until === null) pen.text(x(scale.last + 1) + 2, y + 14, '›', 'soft', 14);
  });
  pen.line(x(picture.day), TOP - 8, x(picture.day), bottom, 'ink', 1.5);
}

/** The day numbers that bound an end, the first first. */
function bounds(days: Days | null): number[] {
  return [days?.earliest, days?.latest].flatMap(iso => (iso ? [day(iso)] : [])).sort((a, b) => a - b);
}
