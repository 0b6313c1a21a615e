/** Things under keys, each under one or more. */
export class Groups<T> {
  private readonly keys = new Map<T, readonly string[]>();
  private readonly groups = new Map<string, T | Set<T>>();
  /** The keys of groups of two things or more. */
  readonly shared = new Set<string>();

  put(thing: T, keys: readonly string[]): void {
    this.keys.set(thing, keys);
    for (const key of keys) {
      const known = this.groups.get(key);
      // Most groups have one thing: a set for each would weigh more than all else.
      if (known === undefined) this.groups.set(key, thing);
      else {
        if (known instanceof Set) known.add(thing);
        else this.groups.set(key, new Set([known, thing]));
        this.shared.add(key);
      }
    }
  }

  /** Takes a thing out of its groups; gives their keys, none where it was in none. */
  take(thing: T): readonly string[] {
    const keys = this.keys.get(thing) ?? [];
    this.keys.delete(thing);
    for (const key of keys) {
      const known = this.groups.get(key);
      if (!(known instanceof Set) || (known.delete(thing) && known.size === 0)) this.groups.delete(key);
      if (known instanceof Set && known.size < 2) this.shared.delete(key);
    }
    return keys;
  }

  under(key: string): T[] {
    const known = this.groups.get(key);
    return known === undefined ? [] : known instanceof Set ? [...known] : [known];
  }
}
