import { signal } from '@preact/signals';
import type { Language } from '../../src/language/language.ts';

const KEY = 'regesta.language';

/** The language the page speaks: as last chosen here, else the browser's, else English. */
export const language = signal<Language>(remembered() ?? (navigator.language.startsWith('fr') ? 'fr' : 'en'));

export function choose(next: Language): void {
  language.value = next;
  localStorage.setItem(KEY, next);
}

function remembered(): Language | null {
  const stored = localStorage.getItem(KEY);
  return stored === 'fr' || stored === 'en' ? stored : null;
}
