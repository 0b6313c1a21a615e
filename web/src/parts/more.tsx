import { useState } from 'preact/hooks';
import { words } from '../words.ts';

/** The first of many things, and a button for more of them: a page that shows thousands at once serves nobody. */
export function useFirst<T>(
  all: readonly T[],
  step = 100,
): { readonly shown: readonly T[]; readonly more: preact.JSX.Element | null } {
  const [count, setCount] = useState(step);
  const left = all.length - count;
  return {
    shown: all.slice(0, count),
    more:
      left > 0 ? (
        <button type="button" class="more" onClick={() => setCount(count + step)}>
          {words().more(left)}
        </button>
      ) : null,
  };
}
