import { route } from '../route.ts';

/** How many lines the address asks for, between those that are shown at first and those that are shown at most. */
export function linesAsked(least: number, most: number): number {
  const lines = Math.round(Number(route.value.query.get('lines') ?? least));
  return Number.isFinite(lines) ? Math.max(least, Math.min(most, lines)) : least;
}
