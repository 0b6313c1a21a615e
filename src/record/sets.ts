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
