type Keys = ReadonlySet<string>;

export function isSubset(a: Keys, b: Keys): boolean {
  return a.size <= b.size && [...a].every(key => b.has(key));
}

export function sameKeys(a: Keys, b: Keys): boolean {
  return a.size === b.size && isSubset(a, b);
}

/** Whether the two have a key in common. */
export function meet(a: Keys, b: Keys): boolean {
  return [...a].some(key => b.has(key));
}
