import type { TimelineRow } from '../ask/timeline.ts';

/** The events as JSON Lines, each as `regesta timeline --json` gives it. */
export function asJsonLines(rows: readonly TimelineRow[]): string {
  return rows.map(row => `${JSON.stringify(row)}\n`).join('');
}
