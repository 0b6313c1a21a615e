// Checks a pack's actors before they are shipped: each fault is one sentence that names the entry.
import { LANGUAGES } from '../language/language.ts';
import type { ActorEntry, Ambiguity } from './actors.ts';
import { broaderFaults } from './broader.ts';
import { foldName } from './fold.ts';
import { holderFaults } from './holders.ts';
import { livesOverlap, periodOf } from './lifespan.ts';
import type { Pack } from './pack.ts';
import { packSchema } from './schema.ts';

/** The faults of a pack; empty where it has none. */
export function lintPack(pack: Pack): string[] {
  const shape = packSchema.safeParse(pack);
  if (!shape.success) return shape.error.issues.map(issue => `${entryAt(pack, issue.path)}: ${issue.message}`);
  return [
    ...doubleIds(pack.actors),
    ...pack.actors.flatMap(actor => actorFaults(actor, pack)),
    ...sharedNames(pack),
    ...ambiguityFaults(pack),
    ...broaderFaults(pack.acts),
    ...holderFaults(pack),
    ...Object.keys(pack.coordinates ?? {}).flatMap(id =>
      pack.actors.some(actor => actor.id === id) ? [] : [`coordinates.yaml places ${id}, which the pack does not have`],
    ),
  ];
}

function entryAt(pack: Pack, path: readonly PropertyKey[]): string {
  const [list, position, ...rest] = path;
  const entry = (pack as unknown as Record<PropertyKey, { id?: string; name?: string }[] | undefined>)[list!]?.[
    position as number
  ];
  return `${String(list)} ${entry?.id ?? entry?.name ?? String(position)} ${rest.join('.')}`.trim();
}

function doubleIds(actors: readonly ActorEntry[]): string[] {
  const seen = new Set<string>();
  return actors.flatMap(({ id }) => {
    if (seen.has(id)) return [`${id} stands twice`];
    seen.add(id);
    return [];
  });
}

function actorFaults(actor: ActorEntry, pack: Pack): string[] {
  const faults: string[] = [];
  const period = periodOf(actor);
  if (period.first > period.last) faults.push(`${actor.id} ends (${actor.to}) before it begins (${actor.from})`);
  if (actor.partOf !== undefined && !pack.actors.some(other => other.id === actor.partOf)) {
    faults.push(`${actor.id} is part of ${actor.partOf}, which the pack does not have`);
  }
  if (actor.founds !== undefined && !pack.actors.some(other => other.id === actor.founds)) {
    faults.push(`${actor.id} founds ${actor.founds}, which the pack does not have`);
  }
  if (actor.founds !== undefined && (actor.inForce === undefined || actor.from === undefined)) {
    faults.push(`${actor.id} founds ${actor.founds}, and has no days of signature and entry into force`);
  }
  for (const member of actor.members ?? []) {
    if (!pack.actors.some(other => other.id === member))
      faults.push(`${actor.id} has the member ${member}, which the pack does not have`);
  }
  for (const language of LANGUAGES) {
    const folded = actor.names[language].map(name => name.trim());
    const twice = folded.find((name, i) => folded.indexOf(name) !== i);
    if (twice !== undefined) faults.push(`${actor.id} has "${twice}" twice in ${language}`);
  }
  return faults;
}

/** Names that two actors bear on one day must be in ambiguous.yaml, so that nobody takes one for the other by the order of files. */
function sharedNames(pack: Pack): string[] {
  const declared = new Map<string, Ambiguity>((pack.ambiguities ?? []).map(entry => [foldName(entry.name), entry]));
  const bearers = new Map<string, ActorEntry[]>();
  for (const actor of pack.actors) {
    for (const language of LANGUAGES) {
      for (const name of actor.names[language]) {
        const key = foldName(name);
        const list = bearers.get(key) ?? [];
        if (!list.includes(actor)) list.push(actor);
        bearers.set(key, list);
      }
    }
  }
  const faults: string[] = [];
  for (const [name, actors] of bearers) {
    for (const [i, a] of actors.entries()) {
      for (const b of actors.slice(i + 1)) {
        const entry = declared.get(name);
        if (!livesOverlap(a, b) || (entry?.among.includes(a.id) && entry.among.includes(b.id))) continue;
        faults.push(`"${name}" is a name of ${a.id} and of ${b.id}: list it in ambiguous.yaml`);
      }
    }
  }
  return faults;
}

function ambiguityFaults(pack: Pack): string[] {
  const ids = new Set(pack.actors.map(actor => actor.id));
  return (pack.ambiguities ?? []).flatMap(entry => {
    const unknown = [...entry.among, ...Object.keys(entry.cues ?? {})].filter(id => !ids.has(id));
    const usual =
      entry.usual !== undefined && !entry.among.includes(entry.usual)
        ? [`"${entry.name}": usually ${entry.usual}, which is not among them`]
        : [];
    return [...unknown.map(id => `"${entry.name}" names ${id}, which the pack does not have`), ...usual];
  });
}
