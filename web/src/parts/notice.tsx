import { signal } from '@preact/signals';
import { words } from '../words.ts';

interface Notice {
  readonly text: string;
  /** Takes back what the notice tells of. */
  readonly undo?: () => void;
}

const notice = signal<Notice | null>(null);
let timer = 0;

/** Milliseconds that a notice stays; one that can be undone stays longer. */
const STAY = { plain: 4_000, undo: 12_000 };

/** Says what was done, for a while. */
export function tell(text: string, undo?: () => void): void {
  notice.value = { text, ...(undo && { undo }) };
  clearTimeout(timer);
  timer = window.setTimeout(
    () => {
      notice.value = null;
    },
    STAY[undo ? 'undo' : 'plain'],
  );
}

/** Milliseconds after which somebody wonders whether anything happens. */
const LONG = 300;

/** Says what is being done where it takes long, until something else is said. */
export async function tellMeanwhile<T>(text: string, work: Promise<T>): Promise<T> {
  const wait = window.setTimeout(() => {
    clearTimeout(timer);
    notice.value = { text };
  }, LONG);
  return work.finally(() => clearTimeout(wait));
}

/** The place where notices stand; there from the start, so that screen readers hear them. */
export function Notices() {
  const said = notice.value;
  return (
    <div class="notice" role="status" data-said={said !== null}>
      {said && <span>{said.text}</span>}
      {said?.undo && (
        <button
          type="button"
          onClick={() => {
            notice.value = null;
            said.undo!();
          }}
        >
          {words().undo}
        </button>
      )}
    </div>
  );
}
