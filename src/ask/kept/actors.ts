// How often the record speaks of each actor.
import { compare } from '../../record/days.ts';
import type { State } from '../../record/model.ts';
import type { Change } from '../../store/changes.ts';
import { type IdentityRow, readIdentities } from '../../store/identities.ts';
import { type ActorRow, readNamings } from '../../store/read/actors.ts';
import { documentNumbers } from '../../store/read/documents.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import type { Interned } from './interned.ts';
import type { Steps } from './part.ts';

/** Documents that are looked through at once. */
const AT_ONCE = 250;

/** What else speaks of actors. */
export interface Around {
  /** How many events an actor takes part in, by its number. */
  events(actor: number): number;
  readonly states: readonly State[];
}

export class KeptActors {
  private readonly db: Sqlite;
  private readonly actors: Interned;
  private readonly idOf: (document: number) => string;
  /** Of each document the numbers of those it names, each with how often; 0 in claims alone. */
  private readonly mentions = new Map<number, readonly number[]>();
  /** As the machine read them. */
  private readonly counts: Counts = { mentions: [], documents: [] };
  private listed: readonly ActorRow[] | null = null;

  private constructor(db: Sqlite, actors: Interned, idOf: (document: number) => string) {
    this.db = db;
    this.idOf = idOf;
    this.actors = actors;
  }

  /** Reads whom the documents of a record name; `idOf`: the id of a document by its row number. */
  static *of(db: Sqlite, actors: Interned, idOf: (document: number) => string): Steps<KeptActors> {
    const made = new KeptActors(db, actors, idOf);
    yield* made.read(documentNumbers(db));
    return made;
  }

  /** The actors, those of most events first, as `readActors` gives them. */
  rows(around: () => Around): readonly ActorRow[] {
    this.listed ??= this.count(around());
    return this.listed;
  }

  *apply({ documents, events, states, actors }: Change): Steps {
    if (documents.size + events.size + states.size + actors.size > 0) this.listed = null;
    yield* this.read([...documents]);
  }

  /** Reads some documents, be they known already or gone. */
  private *read(documents: readonly number[]): Steps {
    for (let first = 0; first < documents.length; first += AT_ONCE) {
      this.readAtOnce(documents.slice(first, first + AT_ONCE));
      yield first / documents.length;
    }
  }

  private readAtOnce(documents: readonly number[]): void {
    for (const document of documents) {
      this.tally(document, -1);
      this.mentions.delete(document);
    }
    const found = new Map<number, Map<number, number>>();
    for (const { document, entity, mention } of readNamings(this.db, documents)) {
      const named = found.get(document) ?? new Map<number, number>();
      if (named.size === 0) found.set(document, named);
      const actor = this.actors.of(entity);
      named.set(actor, (named.get(actor) ?? 0) + mention);
    }
    for (const [document, named] of found) {
      this.mentions.set(document, [...named].flat());
      this.tally(document, 1);
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
        const named = identify === null ? counts[at]! : identify.of(counts[at]!, this.idOf(document));
        if (named === actor) found.add(document);
      }
    }
    return found;
  }

  private count({ events, states }: Around): ActorRow[] {
    const ends = new Set(states.flatMap(({ subject, object }) => [this.actors.of(subject), this.actors.of(object)]));
    const { mentions, documents } = this.identified();
    return this.actors.ids
      .map((id, at) => ({ id, mentions: mentions[at] ?? 0, documents: documents[at] ?? 0, events: events(at) }))
      .filter((row, at) => row.events > 0 || row.mentions > 0 || ends.has(at))
      .sort((a, b) => b.events - a.events || b.mentions - a.mentions || compare(a.id, b.id));
  }

  /** The counts by the identities that actors go by: most records have no decisions on actors. */
  private identified(): Counts {
    const rows = readIdentities(this.db);
    if (rows.length === 0) return this.counts;
    const identities = new Identities(rows, this.actors);
    const counts: Counts = { mentions: [...this.counts.mentions], documents: [...this.counts.documents] };
    for (const [document, named] of this.mentions) {
      if (!named.some((actor, at) => at % 2 === 0 && identities.concern(actor))) continue;
      // Two who are one are named once by a document that names both.
      const seen = new Map<number, number>();
      for (let at = 0; at < named.length; at += 2) {
        add(counts, named[at]!, named[at + 1]!, -1);
        const actor = identities.of(named[at]!, this.idOf(document));
        seen.set(actor, (seen.get(actor) ?? 0) + named[at + 1]!);
      }
      for (const [actor, mentions] of seen) add(counts, actor, mentions, 1);
    }
    return counts;
  }

  private tally(document: number, by: 1 | -1): void {
    const named = this.mentions.get(document) ?? [];
    for (let at = 0; at < named.length; at += 2) add(this.counts, named[at]!, named[at + 1]!, by);
  }
}

/** By the numbers of actors. */
interface Counts {
  readonly mentions: number[];
  readonly documents: number[];
}

/** Counts the mentions of an actor in a document, or takes them off. */
function add({ mentions, documents }: Counts, actor: number, times: number, by: 1 | -1): void {
  if (times === 0) return;
  mentions[actor] = (mentions[actor] ?? 0) + by * times;
  documents[actor] = (documents[actor] ?? 0) + by;
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

  /** Whether an actor goes by another identity anywhere. */
  concern(actor: number): boolean {
    return this.rows.has(actor);
  }

  of(actor: number, document: string): number {
    const own = this.rows.get(actor);
    return own?.get(document) ?? own?.get('') ?? actor;
  }
}
