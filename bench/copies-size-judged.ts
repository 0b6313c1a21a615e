// How many of the known copies of `copies-size-texts.ts` a record has found, by the documents of a sample.

import { originsOfSentences } from '../src/store/derive/readers.ts';
import type { Store } from '../src/store/open.ts';
import { readOriginsOf } from '../src/store/read/origins.ts';
import { firstOf, type Placed } from './copies-size-documents.ts';
import { sizedSentence } from './copies-size-texts.ts';

/** Parts of one. */
export interface Judged {
  /** Of the copies of sentences that are no formulae, those that stand in one origin with another sentence of the same original. */
  readonly verbatim: number;
  readonly edited: number;
  /** The same of all copies of formulae. */
  readonly formulae: number;
  /** Of the members of origins, those that have the original that most of the origin have. */
  readonly together: number;
}

/** Judges what the documents of a sample hold. */
export function judged({ db }: Store, sample: readonly Placed[]): Judged {
  const tally = { verbatim: new Share(), edited: new Share(), formulae: new Share() };
  const members = new Share();
  const known = new Map<string, ReadonlyMap<string, number>>();
  for (const { id, first, count } of sample) {
    const rows = db.all<{ row: number; place: number }>(
      'SELECT s.number AS row, s.id AS place FROM documents d JOIN sentences s ON s.document = d.number WHERE d.id = ?',
      id,
    );
    const origins = originsOfSentences(
      db,
      rows.map(({ row }) => row),
    );
    const holding = new Map(rows.map(({ row, place }) => [first + place, origins.get(row) ?? '']));
    const unknown = [...new Set(origins.values())].filter(origin => !known.has(origin));
    for (const origin of readOriginsOf(db, unknown)) {
      const originals = originalsOf(origin.members.map(({ document, id: place }) => firstOf(document) + place));
      known.set(origin.id, originals);
      members.add(Math.max(...originals.values()), origin.members.length);
    }
    for (let number = first; number < first + count; number++) {
      const { copied, original, isFormula } = sizedSentence(number);
      if (copied === null) continue;
      const alike = known.get(holding.get(number) ?? '')?.get(original) ?? 0;
      tally[isFormula ? 'formulae' : copied].add(alike > 1 ? 1 : 0, 1);
    }
  }
  const { verbatim, edited, formulae } = tally;
  return { verbatim: verbatim.part, edited: edited.part, formulae: formulae.part, together: members.part };
}

/** How many of some sentences each original has. */
function originalsOf(numbers: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const { original } = sizedSentence(number);
    counts.set(original, (counts.get(original) ?? 0) + 1);
  }
  return counts;
}

class Share {
  private some = 0;
  private all = 0;

  add(some: number, all: number): void {
    this.some += some;
    this.all += all;
  }

  get part(): number {
    return this.some / this.all;
  }
}
