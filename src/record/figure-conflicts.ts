// Figures of different tellings that cannot both be true of the same thing at the same time.
import { conflict, toldApart } from './conflict.ts';
import { type Counted, countedAmong, isSettingKey, type PlacedFigure } from './counted.ts';
import { compare } from './days.ts';
import { limitOf } from './figure-limits.ts';
import type { Conflict } from './model.ts';
import { sameCount } from './same-count.ts';

/** How far apart two figures may lie of which one is given as approximate. */
const APPROXIMATE = 0.1;
const SIDES = 4;

/**
 * Different numbers of the same thing, counted at the same time of the same actors in sentences that say much the same. Not a rounder number,
 * a limit ("more than 200"), one of several figures of a sentence, or numbers of different years.
 */
export function conflictsOfFigures(figures: readonly PlacedFigure[]): Conflict[] {
  const same = new Map<string, Counted[]>();
  for (const counted of countedAmong(figures)) {
    for (const key of counted.keys) {
      const found = same.get(key);
      if (found) found.push(counted);
      else same.set(key, [counted]);
    }
  }
  const found = new Map([...same].flatMap(([key, group]) => conflictsUnder(key, group)).map(one => [one.id, one]));
  return [...found.values()].sort((a, b) => compare(a.id, b.id));
}

/** Conflicts of figures that share a key. A name that stands near more of them than this is known everywhere, and tells of no setting. */
export function conflictsUnder(key: string, group: readonly Counted[]): Conflict[] {
  return isSettingKey(key) && group.length > MOST_IN_SETTING ? [] : conflictsAmong(group);
}

const MOST_IN_SETTING = 100;

/** Of figures that share a key: every two that contradict each other, those of one value on one side. */
function conflictsAmong(group: readonly Counted[]): Conflict[] {
  const ordered = [...group].sort(byValue);
  const taken = new Set<Counted>();
  return ordered.flatMap(first => {
    if (taken.has(first)) return [];
    const sides = [[first]];
    for (const other of ordered) {
      if (other === first || taken.has(other) || !sameCount(first, other)) continue;
      const side = sides.find(([one]) => agree(one!.figure, other.figure));
      if (side) side.push(other);
      else sides.push([other]);
    }
    const figures = sides.map(side => side.map(({ figure }) => figure));
    if (sides.length < 2 || sides.length > SIDES || !toldApart(figures)) return [];
    for (const counted of sides.flat()) taken.add(counted);
    const spans = figures.map(side =>
      side.map(({ document, sentence, start, end }) => ({ document, sentence, start, end, claim: null })),
    );
    return [conflict('figure', spans, group.length)];
  });
}

function byValue({ figure: a }: Counted, { figure: b }: Counted): number {
  return a.value! - b.value! || compare(a.document, b.document) || a.start - b.start;
}

/** 302,000 and 300,000 are one count, rounded; so are about 290 and 300. */
function agree(a: PlacedFigure, b: PlacedFigure): boolean {
  if (isLimit(a) || isLimit(b)) return (isLimit(a) && isLimit(b)) || within(a, b) || within(b, a);
  const [low, high] = [Math.min(a.value!, b.value!), Math.max(a.value!, b.value!)];
  const step = Math.max(roundness(low), roundness(high));
  if (Math.round(low / step) === Math.round(high / step)) return true;
  return (a.approximate || b.approximate) && high - low <= APPROXIMATE * high;
}

function isLimit(figure: PlacedFigure): boolean {
  return limitOf(figure) !== null;
}

/** Whether the first is a limit that the second keeps. */
function within(figure: PlacedFigure, other: PlacedFigure): boolean {
  const limit = limitOf(figure);
  return (limit === 'least' && other.value! >= figure.value!) || (limit === 'most' && other.value! <= figure.value!);
}

/** The greatest power of ten that divides a number; 1 where it is no whole one. */
function roundness(value: number): number {
  let step = 1;
  while (value > 0 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10;
  return step;
}
