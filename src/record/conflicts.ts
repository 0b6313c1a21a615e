// Claims that cannot all be true, side by side.
import { conflict } from './conflict.ts';
import type { Conflict, ConflictAbout, ConflictClaim, Origin, VariantKind } from './model.ts';

const ABOUT: Readonly<Record<VariantKind, ConflictAbout | null>> = {
  number: 'figure',
  date: 'date',
  negation: 'state',
  // Copies that name somebody the others leave out contradict nobody.
  name: null,
  modal: null,
};

export { conflictsOfEvents } from './event-conflicts.ts';
export { conflictsOfHistory } from './state-conflicts.ts';

/** Copies of one sentence that give another figure or date, or lost a negation. */
export function conflictsOfOrigin({ members, variants }: Origin): Conflict[] {
  return variants.flatMap(({ kind, readings }) => {
    const about = ABOUT[kind];
    if (!about || readings.length < 2) return [];
    const sides = readings.map(reading =>
      reading.members.map(({ document, start, end }): ConflictClaim => {
        const sentence = members.find(
          member => member.document === document && member.start <= start && end <= member.end,
        );
        return { document, sentence: sentence?.id ?? 0, start, end, claim: null };
      }),
    );
    return [conflict(about, sides, members.length)];
  });
}
