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
  /** Of a state: the cities and seats that may stand for it ("Paris refuse", "the Kremlin"). */
  readonly capital?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** First and last day of its life, EDTF level 0; absent where open. */
  readonly from?: string;
  readonly to?: string;
  /** What it is a part or an organ of: the alliance of a command, the state of a city, or the one that a person has led or spoken for. */
  readonly partOf?: string;
  /** Of a treaty: the organisation that it founds, whose members are the states that signed it. */
  readonly founds?: string;
  /** Of a treaty, or of an organisation that goes by its treaty's name: when the treaty came into force, EDTF level 0; `from` is its signature. */
  readonly inForce?: string;
  /** Of a small and lasting group: who "the countries of …" are, state by state. */
  readonly members?: readonly string[];
}

/** A name that several actors bear at once: one entry of `packs/<name>/actors/ambiguous.yaml`. */
export interface Ambiguity {
  readonly name: string;
  readonly among: readonly string[];
  /** Words that, in the same sentence or near it, speak for one of them: "Tbilissi" for the state, "Atlanta" for the other Georgia. */
  readonly cues?: Readonly<Record<string, readonly string[]>>;
  /** Who is meant where no word speaks for any of them; absent where that stays open. */
  readonly usual?: string;
}
