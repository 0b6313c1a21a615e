import { type Frame, PAD } from '../models/frame.ts';
import { unhookMarkedClauses } from './marks.ts';
import { LONGEST, type NetworkReader } from './reader.ts';
import type { NetworkRows } from './rows.ts';

/**
 * Gives every position of a tagged frame its head and its relation (an index in the network's `relations`): one tree, one root; and corrects
 * parts of speech; tells how sure it was of each. Returns the positions where it corrected. A sentence of more than `LONGEST` words is read in stretches, whose roots hang on the first one's.
 */
export function parseSentence(reader: NetworkReader, frame: Frame, rows: NetworkRows): number[] {
  const { length, heads, labels, upos, headChances, labelChances, uposChances } = frame;
  const corrected: number[] = [];
  let root = -1;
  for (let from = 0; from < length; from += LONGEST) {
    const n = Math.min(LONGEST, length - from);
    const reading = reader.read(frame, rows, from + PAD, n);
    for (let i = 0; i < n; i++) {
      const head = reading.heads[i]!;
      heads[from + i] = head === 0 ? root : from + head - 1;
      labels[from + i] = head === 0 ? (root < 0 ? reader.rootLabel : reader.looseLabel) : reading.labels[i]!;
      if (upos[from + i + PAD] !== reading.upos[i]!) {
        upos[from + i + PAD] = reading.upos[i]!;
        corrected.push(from + i);
      }
    }
    headChances.set(reading.headChances.subarray(0, n), from);
    labelChances.set(reading.labelChances.subarray(0, n), from);
    uposChances.set(reading.uposChances.subarray(0, n), from);
    if (root < 0) root = heads.subarray(0, n).indexOf(-1);
  }
  if (reader.markRelations !== null) unhookMarkedClauses(heads, labels, length, reader.markRelations);
  return corrected;
}
