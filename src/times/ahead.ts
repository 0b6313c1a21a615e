import type { Meaning } from './meaning.ts';
import type { Recognised } from './recognise.ts';

/** What may stand between an hour and its day: "local time on", "du", an hour of another zone in brackets. */
const BETWEEN =
  /^[\s,]*(?:(?:local |\p{Lu}\p{L}+ )?time |heure (?:locale|de \p{Lu}\p{L}+))?[\s,]*(?:\([^()]{1,20}\)[\s,]*)?(?:on|of|le|du|de|the)?[\s,]*(?:the|l['’])?\s*$/iu;
const FARTHEST = 40;

/** "At noon on 17 June 1940", "à 18 heures, mardi": the day of an hour may stand right after it; null where none does. */
export function dayAhead(found: readonly Recognised[], i: number, text: string): Recognised | null {
  const one = found[i] as Recognised;
  if (!hourAlone(one.meaning)) return null;
  for (const next of found.slice(i + 1, i + 3)) {
    if (next.start - one.end > FARTHEST) return null;
    if (dayAlone(next.meaning)) return BETWEEN.test(text.slice(one.end, next.start)) ? next : null;
    if (!hourAlone(next.meaning)) return null;
  }
  return null;
}

function hourAlone(meaning: Meaning): boolean {
  return (
    meaning.kind === 'point' &&
    (meaning.clock !== undefined || meaning.part !== undefined) &&
    meaning.day === undefined &&
    meaning.weekday === undefined
  );
}

function dayAlone(meaning: Meaning): boolean {
  return (
    meaning.kind === 'point' &&
    meaning.clock === undefined &&
    meaning.part === undefined &&
    (meaning.weekday !== undefined || (meaning.day !== undefined && meaning.month !== undefined))
  );
}
