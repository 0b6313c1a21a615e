// What is concluded of the whole record is drawn up while nobody waits for an answer.
import type { ServedRecord } from './served-record.ts';

/** Milliseconds after an answer before the work goes on: the next question often follows at once. */
const PAUSE = 40;

export interface DrawingUp {
  begin(): void;
  /** Answers a request; the work rests meanwhile. */
  during<T>(answer: () => T | Promise<T>): Promise<T>;
  stop(): void;
}

/** Draws up what views will ask for, after the start and after each write, in small steps between answers. */
export function drawingUp(record: ServedRecord): DrawingUp {
  let answering = 0;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const next = (wait: number) => {
    if (!stopped) timer ??= setTimeout(step, wait);
  };
  const step = () => {
    timer = null;
    if (answering > 0) return;
    try {
      if (record.at('en').kept.warm()) next(0);
    } catch {
      // Whoever asks for it is told what is wrong.
    }
  };
  const rest = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return {
    begin: () => next(0),
    async during(answer) {
      answering++;
      rest();
      try {
        return await answer();
      } finally {
        answering--;
        if (answering === 0) next(PAUSE);
      }
    },
    stop() {
      stopped = true;
      rest();
    },
  };
}
