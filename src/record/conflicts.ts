// Claims that cannot all be true, side by side.
import { conflict } from './conflict.ts';
import type { Conflict, ConflictAbout, ConflictClaim, Origin, Variant, VariantKind } from './model.ts';

const ABOUT: Readonly<Record<VariantKind, ConflictAbout | null>> = {
  number: 'figure',
  date: 'date',
  negation: 'state',
  // Copies that name somebody the others leave out contradict nobody.
  name: null,
  modal: null,
};

export { conflictsOfEvents, contestedUnder } from './event-conflicts.ts';
export { conflictsOfHistory } from './state-conflicts.ts';

/** A heading, or a line that goes on elsewhere, does not say of what it is told. */
const ENDED = /[.!?…][\s"'»”’)\]\d]*$/;

/** "Closure of the legation, 1898." names a chapter. */
const TITLE = /,\s+\d{4}\.?$/;

/** Whether those who read otherwise name somebody else, too: one formula, filled in for two occasions. */
function isFormula(readings: Variant['readings'], names: Variant): boolean {
  const named = new Map(
    names.readings.flatMap(({ text, members }) => members.map(one => [one.document, text] as const)),
  );
  const sides = readings.map(({ members }) => new Set(members.map(({ document }) => named.get(document))));
  return sides.every((side, i) => sides.every((other, j) => i === j || ![...side].some(text => other.has(text))));
}

/** Copies of one sentence that give another figure or date, or lost a negation. */
export function conflictsOfOrigin({ members, variants }: Origin): Conflict[] {
  if (!members.every(({ text }) => ENDED.test(text) && !TITLE.test(text.trim()))) return [];
  const names = variants.filter(({ kind }) => kind === 'name');
  return variants.flatMap(({ kind, readings }) => {
    const about = ABOUT[kind];
    if (!about || readings.length < 2 || names.some(variant => isFormula(readings, variant))) return [];
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
