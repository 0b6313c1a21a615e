import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Refused } from '../api.ts';
import { language } from '../language.ts';
import { words } from '../words.ts';

export type Loaded<T> = { readonly value: T | null; readonly problem: string | null };

/** Asks the server each time `key` or the language changes; an answer that comes too late is dropped, the old one stays until the new one is there. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ value: null, problem: null });
  const spoken = language.value;
  useEffect(() => {
    let wanted = true;
    ask().then(
      value => wanted && setState({ value, problem: null }),
      (error: unknown) =>
        wanted && setState(old => ({ value: old.value, problem: error instanceof Refused ? error.code : 'failed' })),
    );
    return () => {
      wanted = false;
    };
  }, [key, spoken]);
  return state;
}

/** What a view shows while it waits, and when something went wrong. */
export function Answer<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ComponentChildren }) {
  const w = words();
  return (
    <>
      {of.problem !== null && (
        <p class="problem" role="alert">
          {w.errors[of.problem] ?? w.errors.failed}
        </p>
      )}
      {of.value !== null ? children(of.value) : of.problem === null && <p class="quiet">{w.loading}</p>}
    </>
  );
}
