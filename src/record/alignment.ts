import type { FoldedWord } from './folded.ts';

/** A stretch where two sentences differ: words `[aStart, aEnd)` of one stand where words `[bStart, bEnd)` of the other do. */
export interface Difference {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

export interface Alignment {
  /** Letters of the words that both have, in the same order. */
  readonly shared: number;
  readonly differences: readonly Difference[];
}

/** Where more words than this lie between the first difference and the last, only so many are compared: a table of all pairs grows with the square. */
const LONGEST = 300;

/** Aligns two sentences word by word along their longest common subsequence, weighed by letters. */
export function align(a: readonly FoldedWord[], b: readonly FoldedWord[]): Alignment {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head]!.form === b[head]!.form) head++;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail]!.form === b[b.length - 1 - tail]!.form) tail++;
  const middle = alignMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return {
    shared: letters(a.slice(0, head)) + middle.shared + letters(a.slice(a.length - tail)),
    differences: middle.differences.map(({ aStart, aEnd, bStart, bEnd }) => ({
      aStart: aStart + head,
      aEnd: aEnd + head,
      bStart: bStart + head,
      bEnd: bEnd + head,
    })),
  };
}

function letters(words: readonly FoldedWord[]): number {
  return words.reduce((sum, word) => sum + word.form.length, 0);
}

function alignMiddle(a: readonly FoldedWord[], b: readonly FoldedWord[]): Alignment {
  const rows = Math.min(a.length, LONGEST);
  const columns = Math.min(b.length, LONGEST);
  const width = columns + 1;
  const best = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const take = a[i]!.form === b[j]!.form ? best[(i + 1) * width + j + 1]! + a[i]!.form.length : 0;
      best[i * width + j] = Math.max(skip, take);
    }
  }
  return { shared: best[0]!, differences: trace(a, b, rows, columns, best) };
}

function trace(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
  rows: number,
  columns: number,
  best: Uint32Array,
): Difference[] {
  const width = columns + 1;
  const differences: Difference[] = [];
  let [i, j, aStart, bStart] = [0, 0, 0, 0];
  const close = () => {
    if (i > aStart || j > bStart) differences.push({ aStart, aEnd: i, bStart, bEnd: j });
  };
  while (i < rows && j < columns) {
    const here = best[i * width + j]!;
    if (a[i]!.form === b[j]!.form && here === best[(i + 1) * width + j + 1]! + a[i]!.form.length) {
      close();
      i++;
      j++;
      [aStart, bStart] = [i, j];
    } else if (here === best[(i + 1) * width + j]!) i++;
    else j++;
  }
  [i, j] = [a.length, b.length];
  close();
  return differences;
}
