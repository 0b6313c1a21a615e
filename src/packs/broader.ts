// Which acts tell the same occurrence, one more narrowly than the other.
import type { Act } from './acts.ts';

/** The act and those it lies within, the narrowest first. A ring ends where it closes; an act that no pack has lies within nothing. */
export function broaderActs(act: string, acts: ReadonlyMap<string, Pick<Act, 'within'>>): string[] {
  const line: string[] = [];
  for (let at: string | undefined = act; at !== undefined && !line.includes(at); at = acts.get(at)?.within)
    line.push(at);
  return line;
}

/** What is wrong with the broader acts that a pack names; one sentence each. */
export function broaderFaults(acts: readonly Pick<Act, 'id' | 'event' | 'within'>[]): string[] {
  const byId = new Map(acts.map(act => [act.id, act]));
  return acts.flatMap(({ id, event, within }) => {
    if (within === undefined) return [];
    const broader = byId.get(within);
    if (!broader) return [`${id} lies within ${within}, which the pack does not have`];
    const widest = byId.get(broaderActs(id, byId).at(-1)!)!;
    if (widest.within !== undefined) return [`${id} lies within a ring of acts`];
    return broader.event === event ? [] : [`${id} is of the type ${event}, ${within} of the type ${broader.event}`];
  });
}
