import { hash } from 'node:crypto';

/** An id made of content alone: `prefix-` and 16 hexadecimal digits that depend on every part. */
export function contentId(prefix: string, parts: readonly (string | number | null)[]): string {
  return `${prefix}-${hash('sha256', JSON.stringify(parts)).slice(0, 16)}`;
}
