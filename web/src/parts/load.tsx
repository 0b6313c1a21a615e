import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Refused } from '../api.ts';
import { drawnUp } from '../drawing-up.ts';
import { language } from '../language.ts';
import { words } from '../words.ts';

export interface Loaded<T> {
  readonly value: T | null;
  /** What went wrong, in words; null where nothing did. */
  readonly problem: string | null;
}

/**
 * Asks the server each time `key` or the language changes; an answer that comes too late is dropped, the old one stays until the new
 * one is there.
 */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ value: null, problem: null });
  const spoken = language.value;
  useEffect(() => {
    let wanted = true;
    ask().then(
      value => wanted && setState({ value, problem: null }),
      (error: unknown) => wanted && setState(old => ({ value: old.value, problem: problemInWords(error) })),
    );
    return () => {
      wanted = false;
    };
  }, [key, spoken]);
  return state;
}

/** The sentence for what a request failed with. */
export function problemInWords(error: unknown): string {
  const w = words();
  const { code, sentence } = error instanceof Refused ? error : { code: 'failed', sentence: null };
  return w.errors[code] ?? sentence ?? w.errors.failed!;
}

/** After the start of a large record it says how far the program is. */
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
          {drawnUp.value !== null && <Waiting />}
          {children(of.value)}
        </>
      ) : (
        of.problem === null && <Waiting />
      )}
    </>
  );
}
