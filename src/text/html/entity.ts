const REFERENCE = /&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,31});?/iy;

/** Length of the character reference at `at` of the source, 0 where there is none. */
export function referenceLength(source: string, at: number): number {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0].length ?? 0;
}
