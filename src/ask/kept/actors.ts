// How often the record speaks of each actor.
import { compare } from '../../record/days.ts';
import type { State } from '../../record/model.ts';
import type { Change } from '../../store/changes.ts';
import { type IdentityRow, readIdentities } from '../../store/identities.ts';
import { type ActorRow, mentionsByDocument } from '../../store/read/actors.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import type { Interned } from './interned.ts';

/** What else speaks of actors. */
export interface Around {
  /** How many events each actor takes part in, by its number. */
  readonly events: Int32Array;
  readonly states: readonly State[];
}

export class KeptActors {
  private readonly db: Sqlite;
  private readonly actors: Interned;
  /** Of each document the numbers of those it names, each with how often; 0 in claims alone. */
  private readonly mentions = new Map<number, readonly number[]>();
  /** Documents by their row numbers. */
  private readonly ids = new Map<number, string>();
  private listed: readonly ActorRow[] | null = null;

  constructor(db: Sqlite, actors: Interned) {
    this.db = db;
    this.actors = actors;
    this.read(null);
  }

  /** The actors, those of most events first, as `readActors` gives them. */
  rows(around: () => Around): readonly ActorRow[] {
    this.listed ??= this.count(around());
    return this.listed;
  }

  apply({ documents, events, states, actors }: Change): void {
    if (documents.size + events.size + states.size + actors.size > 0) this.listed = null;
    if (documents.size === 0) return;
    for (const document of documents) this.mentions.delete(document);
    this.read([...documents]);
  }

  private read(documents: readonly number[] | null): void {
    for (const { document, id, entity, mentions } of mentionsByDocument(this.db, documents)) {
      this.ids.set(document, id);
      const known = this.mentions.get(document) as number[] | undefined;
      if (known) known.push(this.actors.of(entity), mentions);
      else this.mentions.set(document, [this.actors.of(entity), mentions]);
    }
  }

  /** The row numbers of the documents that name an actor, by the identity that it goes by. */
  naming(id: string): Set<number> {
    const identities = readIdentities(this.db);
    const identify = identities.length === 0 ? null : new Identities(identities, this.actors);
    const actor = this.actors.known(id);
    const found = new Set<number>();
    for (const [document, counts] of this.mentions) {
      for (let at = 0; at < counts.length; at += 2) {
        const named = identify === null ? counts[at]! : identify.of(counts[at]!, this.ids.get(document)!);
        if (named === actor) found.add(document);
      }
    }
    return found;
  }

  private count({ events, states }: Around): ActorRow[] {
    const identities = readIdentities(this.db);
    const ends = new Set(states.flatMap(({ subject, object }) => [this.actors.of(subject), this.actors.of(object)]));
    for (const { identity } of identities) this.actors.of(identity);
    const known = this.actors.ids.length;
    const [mentions, documents] = [new Int32Array(known), new Int32Array(known)];
    const identify = identities.length === 0 ? null : new Identities(identities, this.actors);
    for (const [document, counts] of this.mentions) {
      const seen = new Set<number>();
      for (let at = 0; at < counts.length; at += 2) {
        const actor = identify === null ? counts[at]! : identify.of(counts[at]!, this.ids.get(document)!);
        if (counts[at + 1] === 0) continue;
        mentions[actor]! += counts[at + 1]!;
        if (identify !== null && seen.has(actor)) continue;
        if (identify !== null) seen.add(actor);
        documents[actor]!++;
      }
    }
    return this.actors.ids
      .map((id, at) => ({ id, mentions: mentions[at]!, documents: documents[at]!, events: events[at] ?? 0 }))
      .filter((row, at) => row.events > 0 || row.mentions > 0 || ends.has(at))
      .sort((a, b) => b.events - a.events || b.mentions - a.mentions || compare(a.id, b.id));
  }
}

/** As `identities`, by numbers. */
class Identities {
  private readonly rows = new Map<number, Map<string, number>>();

  constructor(rows: readonly IdentityRow[], actors: Interned) {
    for (const { entity, document, identity } of rows) {
      const actor = actors.of(entity);
      const known = this.rows.get(actor) ?? new Map<string, number>();
      this.rows.set(actor, known.set(document, actors.of(identity)));
    }
  }

  of(actor: number, document: string): number {
    const own = this.rows.get(actor);
    return own?.get(document) ?? own?.get('') ?? actor;
  }
}
