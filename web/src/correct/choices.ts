import { useEffect, useState } from 'preact/hooks';
import type { SuggestedName } from '../../../src/ask/suggest.ts';

/** Milliseconds after the last key before names are asked for. */
const PAUSE = 120;

interface Choices {
  readonly offered: readonly SuggestedName[];
  ask(): void;
  close(): void;
}

/** Names for what is typed in a field, and for an empty one as soon as it is opened. */
export function useChoices(typed: string, load: (typed: string) => Promise<readonly SuggestedName[]>): Choices {
  const [offered, setOffered] = useState<readonly SuggestedName[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return setOffered([]);
    let wanted = true;
    const show = (found: readonly SuggestedName[]) => wanted && setOffered(found);
    const timer = setTimeout(() => load(typed.trim()).then(show, () => show([])), typed === '' ? 0 : PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typed, open]);
  return { offered, ask: () => setOpen(true), close: () => setOpen(false) };
}
