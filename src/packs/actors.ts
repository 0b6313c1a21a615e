import type { Language } from '../language/language.ts';

export type ActorKind = 'state' | 'org' | 'person' | 'place' | 'force' | 'treaty' | 'capability';

/** An actor, place or thing that a pack knows: one entry of `packs/<name>/actors/*.yaml`. */
export interface ActorEntry {
  /** `state:FRA`, `org:nato`: see docs/contract.md, "Names of entities". */
  readonly id: string;
  readonly kind: ActorKind;
  /** Names, the usual one first. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** "français, française, Français" / "French, Frenchman": words that point to the actor without being its name. */
  readonly demonyms?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Of a state: the city that may stand for it ("Paris refuse"). */
  readonly capital?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** First and last day of its life, EDTF level 0; absent where open. */
  readonly from?: string;
  readonly to?: string;
  /** What it is a part or an organ of: the command of an alliance. */
  readonly partOf?: string;
}
