import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Refused } from '../api.ts';
import { drawnUp } from '../drawing-up.ts';
import { language } from '../language.ts';
import { words } from '../words.ts';

export interface Loaded<T> {
  readonly value: T | null;
  /** What went wrong, in words; null where nothing did. */
  readonly problem: string | null;
  /** Whether an answer is awaited. */
  readonly asking: { readonly current: boolean };
}

type Known<T> = Omit<Loaded<T>, 'asking'>;

/**
 * Asks the server each time `key` or the language changes; an answer that comes too late is dropped, the old one stays until the new
 * one is there.
 */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Known<T>>({ value: null, problem: null });
  const asking = useRef(false);
  const spoken = language.value;
  useEffect(() => {
    let wanted = true;
    asking.current = true;
    const answered = (change: (old: Known<T>) => Known<T>) => {
      if (!wanted) return;
      asking.current = false;
      setState(change);
    };
    ask().then(
      value => answered(() => ({ value, problem: null })),
      (error: unknown) => answered(old => ({ value: old.value, problem: problemInWords(error) })),
    );
    return () => {
      wanted = false;
    };
  }, [key, spoken]);
  return { ...state, asking };
}

/** The sentence for what a request failed with. */
export function problemInWords(error: unknown): string {
  const w = words();
  const { code, sentence } = error instanceof Refused ? error : { code: 'failed', sentence: null };
  return w.errors[code] ?? sentence ?? w.errors.failed!;
}

/** While much of a large record is drawn up it says how far the program is. */
function Waiting() {
  const w = words();
  return (
    <p class="quiet waiting" role="status">
      {drawnUp.value === null ? w.loading : w.drawingUp(Math.round(100 * drawnUp.value))}
    </p>
  );
}

/** What a view shows while it waits, and when something went wrong. */
export function Answer<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ComponentChildren }) {
  return (
    <>
      {of.problem !== null && (
        <p class="problem" role="alert">
          {of.problem}
        </p>
      )}
      {of.value !== null ? (
        <>
          {drawnUp.value !== null && of.asking.current && <Waiting />}
          {children(of.value)}
        </>
      ) : (
        of.problem === null && <Waiting />
      )}
    </>
  );
}
