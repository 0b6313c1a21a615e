import type { ActorEntry, Ambiguity } from './actors.ts';
import type { Act, Relation } from './acts.ts';
import type { HolderList } from './holders.ts';
import type { OfficeTitle } from './offices.ts';
import type { NamedPeriod } from './periods.ts';

/** The vocabulary of a domain, as data: who acts, what they do, which relations that opens and closes. */
export interface Pack {
  readonly name: string;
  readonly actors: readonly ActorEntry[];
  readonly acts: readonly Act[];
  readonly relations: readonly Relation[];
  /** Names that several actors bear at once, and how to tell them apart. */
  readonly ambiguities?: readonly Ambiguity[];
  /** Periods and wars that texts name instead of a date. */
  readonly periods?: readonly NamedPeriod[];
  /** Where towns and sites lie: latitude and longitude in degrees, by id. */
  readonly coordinates?: Readonly<Record<string, readonly [latitude: number, longitude: number]>>;
  /** Titles of office, in both languages. */
  readonly offices?: readonly OfficeTitle[];
  /** Who held them, and when. */
  readonly holders?: readonly HolderList[];
}
