type Keys = ReadonlySet<string>;

export function isSubset(a: Keys, b: Keys): boolean {
  if (a.size > b.size) return false;
  for (const key of a) if (!b.has(key)) return false;
  return true;
}

export function sameKeys(a: Keys, b: Keys): boolean {
  return a.size === b.size && isSubset(a, b);
}

/** Whether the two have a key in common. */
export function meet(a: Keys, b: Keys): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

/** How often each of them comes. */
export function countsOf(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
