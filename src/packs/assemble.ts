import type { ActorEntry, ActorKind, Ambiguity } from './actors.ts';
import type { Act, Relation } from './acts.ts';
import type { HolderList } from './holders.ts';
import type { OfficeTitle } from './offices.ts';
import type { Pack } from './pack.ts';
import type { NamedPeriod } from './periods.ts';

/** An actor as its YAML file has it: the kind is that of the id's prefix. */
export type WrittenActor = Omit<ActorEntry, 'kind'>;

/** The parsed files of a pack's folder; lists that a pack does without are empty. */
export interface PackParts {
  readonly name: string;
  readonly actors: readonly WrittenActor[];
  readonly ambiguities: readonly Ambiguity[];
  readonly acts: readonly Act[];
  readonly relations: readonly Relation[];
  readonly offices?: readonly OfficeTitle[];
  readonly holders?: readonly HolderList[];
  readonly periods?: readonly NamedPeriod[];
  readonly coordinates?: NonNullable<Pack['coordinates']>;
}

/** Makes a pack of its parsed files. Nothing is checked here: the lint does that before a pack is compiled. */
export function assemblePack(parts: PackParts): Pack {
  return {
    name: parts.name,
    actors: parts.actors.map(actor => ({ ...actor, kind: actor.id.slice(0, actor.id.indexOf(':')) as ActorKind })),
    acts: parts.acts,
    relations: parts.relations,
    ambiguities: parts.ambiguities,
    offices: parts.offices ?? [],
    holders: parts.holders ?? [],
    periods: parts.periods ?? [],
    coordinates: parts.coordinates ?? {},
  };
}
