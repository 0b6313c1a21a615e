import type { Evidence } from '../../../src/record/model.ts';
import { isoDay } from '../../../src/times/calendar.ts';
import { words } from '../words.ts';
import { fileName } from './file-name.ts';
import { tell } from './notice.tsx';

export type Cited = Pick<Evidence, 'document' | 'uri' | 'sentence' | 'start' | 'end'>;

/** A sentence as a footnote cites it: the words, the file, where they stand in it, and when it was read here. */
export function citationOf({ document, uri, sentence, start, end }: Cited, today: string): string {
  return words().citation(sentence.replace(/\s+/g, ' ').trim(), fileName(uri), `${document}:${start}-${end}`, today);
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

export async function copyCitation(cited: Cited): Promise<void> {
  const text = citationOf(cited, isoDay(Math.floor(Date.now() / DAY)));
  try {
    await navigator.clipboard.writeText(text);
    tell(words().copied);
  } catch {
    // A browser that forbids it: the citation is shown, to be copied by hand.
    tell(text);
  }
}

const cited = new Map<string, Cited>();

/** Marks an element as citing a passage: the key C copies it while the focus is in the element, or the pointer over it. */
export function citing(passage: Cited): { readonly 'data-citation': string } {
  const key = `${passage.document}:${passage.start}-${passage.end}`;
  cited.set(key, passage);
  return { 'data-citation': key };
}

/** Whether somebody is typing in a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=range]):not([type=checkbox]), textarea, select') !== null
  );
}

/** C copies the passage that has the focus, or is under the pointer. */
export function listenForCitations(): void {
  addEventListener('keydown', event => {
    if (event.key.toLowerCase() !== 'c' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    const focused = document.activeElement?.closest<HTMLElement>('[data-citation]');
    const place = focused ?? [...document.querySelectorAll<HTMLElement>('[data-citation]:hover')].at(-1);
    const passage = place && cited.get(place.dataset.citation!);
    if (!passage) return;
    event.preventDefault();
    void copyCitation(passage);
  });
}
