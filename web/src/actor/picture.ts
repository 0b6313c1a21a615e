import type { Stretch } from '../../../src/serve/answers.ts';
import { day } from '../day.ts';
import type { Pen } from '../timeline/pen.ts';
import { scaleOf, ticks } from '../timeline/scale.ts';

/** The states of an actor as a picture: a line a state, its words on the left, the times for which it held on the right. */
export interface StatesPicture {
  readonly title: string;
  /** The time of the record: where no source dates any state, they stand in it. */
  readonly record: { readonly earliest: string | null; readonly latest: string | null };
  readonly lines: readonly { readonly words: string; readonly intervals: readonly Stretch[] }[];
}

export const WIDTH = 1_100;
/** Lines of a picture, at most: beyond that nobody looks at it. */
const MOST = 1_000;
const LINE = 22;
const TOP = 56;
const LEFT = 430;
const LETTERS = 62;
const BAR = { colour: 'mark', outline: false } as const;

export function heightOf({ lines }: StatesPicture): number {
  return TOP + Math.min(MOST, lines.length) * LINE + 12;
}

export function drawActorStates(pen: Pen, picture: StatesPicture): void {
  const lines = picture.lines.slice(0, MOST);
  const days = daysAround(picture.record, lines);
  const [least, most] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const air = Math.max(400, Math.round((most - least) * 0.06));
  const scale = scaleOf(least - air, most + air, WIDTH - LEFT - 12);
  const x = (at: number) => LEFT + scale.x(at);
  pen.text(12, 22, picture.title, 'ink', 16, true);
  for (const { day: at, label } of ticks(scale, () => '').filter(({ major }) => major)) {
    pen.line(x(at), TOP - 8, x(at), heightOf(picture) - 8, 'line', 1);
    pen.text(x(at) + 3, TOP - 12, label, 'soft', 11);
  }
  lines.forEach(({ words, intervals }, place) => {
    const y = TOP + place * LINE;
    pen.text(12, y + 14, words.length > LETTERS ? `${words.slice(0, LETTERS - 1)}…` : words, 'ink', 12);
    for (const { since, until, disputed } of intervals) {
      const [begun = scale.first, sure = begun] = bounds(since);
      const [ending = scale.last + 1, over = ending] = bounds(until);
      pen.rectangle(x(sure), y + 4, Math.max(3, x(ending) - x(sure)), 11, { ...BAR, opacity: 1, hatched: disputed });
      // In between nobody knows; an end that nobody states stays open.
      if (sure > begun) pen.rectangle(x(begun), y + 4, x(sure) - x(begun), 11, { ...BAR, opacity: 0.35 });
      if (over > ending) pen.rectangle(x(ending), y + 4, x(over) - x(ending), 11, { ...BAR, opacity: 0.35 });
      if (since === null) pen.text(x(scale.first) - 10, y + 14, '‹', 'soft', 14);
      if (until === null) pen.text(x(scale.last + 1) + 2, y + 14, '›', 'soft', 14);
    }
  });
}

/** The days that bound the stretches of some states; those of the record where nobody dates any. */
export function daysAround(
  record: StatesPicture['record'],
  states: readonly Pick<StatesPicture['lines'][number], 'intervals'>[],
) {
  const days = states.flatMap(({ intervals }) =>
    intervals.flatMap(({ since, until }) => [since, until].flatMap(bounds)),
  );
  if (days.length > 0) return days;
  return [day(record.earliest ?? '1900-01-01'), day(record.latest ?? record.earliest ?? '2000-01-01')];
}

/** The day numbers that bound an end, the first first. */
function bounds(days: Stretch['since']): number[] {
  return [days?.earliest, days?.latest].flatMap(iso => (iso ? [day(iso)] : [])).sort((a, b) => a - b);
}
