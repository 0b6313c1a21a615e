import { Caps, type Context, Seen } from './context.ts';

/** How far from a capital or a known name a token may still belong to a name. */
const REACH = 4;

/**
 * Marks the tokens of the sentence `[start, end)` that may be part of a name: those near a capital that is more than that of the
 * sentence's first word. All others are outside, and need no scores.
 */
export function markActive(context: Context, start: number, end: number, active: Uint8Array): void {
  active.fill(0, start, end);
  for (let i = start; i < end; i++) {
    if (!isSign(context, start, i)) continue;
    active.fill(1, Math.max(start, i - REACH), Math.min(end, i + REACH + 1));
  }
}

function isSign({ caps, known, seen, tokens }: Context, start: number, i: number): boolean {
  const how = caps[i]!;
  if (known[i] !== 0) return true;
  if (how < Caps.Capital || how === Caps.Number) return false;
  return i > start || how !== Caps.Capital || (seen[tokens.norms[i]!]! & Seen.Small) === 0;
}
