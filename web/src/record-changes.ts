import { signal } from '@preact/signals';

/** How often this page has written to the record: answers asked with it in their key are asked anew. */
export const changes = signal(0);

export function recordChanged(): void {
  changes.value++;
}
