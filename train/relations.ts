import type { Example } from './corpus.ts';

/** A relation seen less often is learnt as its universal relation. */
const ENOUGH = 25;

/** So many fit into twelve words of a row. */
const MOST = 48;

/** The relations to learn, without the root, in order of frequency. */
export function countRelations(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of examples)
    for (const { relation } of words) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  counts.delete('root');
  for (const [relation, count] of [...counts]) {
    if (count >= ENOUGH) continue;
    counts.delete(relation);
    const universal = relation.split(':')[0]!;
    if (universal !== relation) counts.set(universal, (counts.get(universal) ?? 0) + count);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
}

/** The class of a relation: its own, else that of its universal relation, else "dep". */
export function relationClass(relations: readonly string[], relation: string): number {
  const own = relations.indexOf(relation);
  if (own >= 0) return own;
  const universal = relations.indexOf(relation.split(':')[0]!);
  return universal >= 0 ? universal : Math.max(0, relations.indexOf('dep'));
}
