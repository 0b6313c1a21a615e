// The schema of a record. A migration is never changed once released: what comes next is added at the end.

import { LEVELED_INDEXES } from './schema-levels.ts';
import { NUMBERED_ROWS } from './schema-numbered-rows.ts';

/** Marks a SQLite file as a record of Regesta: "Rgst" in ASCII, SQLite's `application_id`. */
export const APPLICATION_ID = 0x52677374;

/** Applied in order; the number of those applied is SQLite's `user_version`. */
export const MIGRATIONS: readonly string[] = [
  `
  -- What was read. A document is its bytes: the same file under two paths is one document in two places.
  CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL UNIQUE,
    title TEXT,
    author TEXT,
    language TEXT,
    published TEXT,
    published_from TEXT,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    text TEXT NOT NULL,
    -- As "annotate --json" prints them, without the header.
    annotations TEXT NOT NULL
  ) STRICT;
  CREATE TABLE places (
    uri TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    PRIMARY KEY (document, uri)
  ) STRICT, WITHOUT ROWID;
  -- What sentences say, apart from how they are set: sentences that read alike are one text, and are compared with others once.
  CREATE TABLE texts (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    -- Its fingerprints, unsigned 32 bits each, by which the rows of "fingerprints" are found again.
    prints BLOB NOT NULL
  ) STRICT;
  CREATE TABLE sentences (
    number INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    language TEXT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    -- Null where it is too short to be known as a copy.
    reads INTEGER REFERENCES texts,
    UNIQUE (document, id)
  ) STRICT;
  CREATE INDEX sentences_by_text ON sentences (reads);
  CREATE TABLE mentions (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    type TEXT NOT NULL,
    text TEXT NOT NULL,
    entity TEXT,
    PRIMARY KEY (document, id)
  ) STRICT, WITHOUT ROWID;
  -- With the wording, by which actors that no pack names get their names.
  CREATE INDEX mentions_by_entity ON mentions (entity, text);
  CREATE TABLE times (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    value TEXT NOT NULL,
    earliest TEXT,
    latest TEXT,
    PRIMARY KEY (document, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX times_by_day ON times (earliest, latest);
  CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    sentence INTEGER NOT NULL REFERENCES sentences ON DELETE CASCADE,
    -- The claim as its document alone says it.
    reading TEXT NOT NULL,
    -- The claim with its origin, and its date where that comes from the original that was copied.
    traced TEXT NOT NULL
  ) STRICT;
  CREATE INDEX claims_by_document ON claims (document);
  CREATE INDEX claims_by_sentence ON claims (sentence);
  -- Who and what a claim speaks of, in its words.
  CREATE TABLE claim_actors (
    actor TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    text TEXT NOT NULL,
    PRIMARY KEY (actor, claim, text)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_actors_by_claim ON claim_actors (claim);

  -- What a person decided: only ever added to, tied to the span and not to the machine's row.
  CREATE TABLE verdicts (
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    claim TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
    note TEXT,
    made TEXT NOT NULL
  ) STRICT;
  CREATE INDEX verdicts_by_claim ON verdicts (claim, number);

  -- What is concluded across documents. All of it can be made again from what stands above.
  CREATE TABLE fingerprints (
    hash INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (hash, text)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE copies (
    text INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE,
    PRIMARY KEY (text, other)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX copies_by_other ON copies (other);
  CREATE TABLE origins (
    id TEXT PRIMARY KEY,
    variants TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE origin_members (
    origin TEXT NOT NULL REFERENCES origins ON DELETE CASCADE,
    sentence INTEGER NOT NULL UNIQUE REFERENCES sentences ON DELETE CASCADE,
    PRIMARY KEY (origin, sentence)
  ) STRICT, WITHOUT ROWID;
  -- Claims that may have to do with each other share a key.
  CREATE TABLE claim_keys (
    kind TEXT NOT NULL CHECK (kind IN ('event', 'state', 'rival')),
    key TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    PRIMARY KEY (kind, key, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_keys_by_claim ON claim_keys (claim);
  CREATE TABLE events (
    id TEXT PRIMARY KEY,
    earliest TEXT,
    latest TEXT,
    act TEXT NOT NULL,
    event TEXT,
    reading TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX events_by_day ON events (earliest, latest);
  CREATE TABLE event_claims (
    event TEXT NOT NULL REFERENCES events ON DELETE CASCADE,
    claim INTEGER NOT NULL UNIQUE REFERENCES claims ON DELETE CASCADE,
    PRIMARY KEY (event, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE event_actors (
    actor TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES events ON DELETE CASCADE,
    PRIMARY KEY (actor, event)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_actors_by_event ON event_actors (event);
  CREATE TABLE states (
    key TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    relation TEXT NOT NULL,
    object TEXT NOT NULL,
    intervals TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX states_by_subject ON states (subject);
  CREATE INDEX states_by_object ON states (object);

  -- Words of the sentences, folded; row ids are sentences.number.
  CREATE VIRTUAL TABLE sentence_words USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
  `
  -- Blocks and marks of a document whose text is not its file (HTML), so that the text can be read again; null where the text is the file.
  ALTER TABLE documents ADD COLUMN layout TEXT;
  ALTER TABLE verdicts ADD COLUMN person TEXT;

  -- What a person decided of actors: "merge": the actor goes by another's identity; "split": it does so in some documents alone;
  -- "undo": an earlier decision counts no more.
  CREATE TABLE actor_decisions (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'undo')),
    actor TEXT,
    identity TEXT,
    undoes INTEGER REFERENCES actor_decisions,
    note TEXT,
    person TEXT,
    made TEXT NOT NULL
  ) STRICT;
  -- The documents of a split, by their id, which their bytes give: they may leave the record and come back.
  CREATE TABLE actor_decision_documents (
    decision INTEGER NOT NULL REFERENCES actor_decisions,
    document TEXT NOT NULL,
    PRIMARY KEY (decision, document)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER verdicts_stay BEFORE DELETE ON verdicts BEGIN SELECT raise(ABORT, 'verdicts are only added to'); END;
  CREATE TRIGGER verdicts_stand BEFORE UPDATE ON verdicts BEGIN SELECT raise(ABORT, 'verdicts are only added to'); END;
  CREATE TRIGGER decisions_stay BEFORE DELETE ON actor_decisions BEGIN SELECT raise(ABORT, 'decisions are only added to'); END;
  CREATE TRIGGER decisions_stand BEFORE UPDATE ON actor_decisions BEGIN SELECT raise(ABORT, 'decisions are only added to'); END;

  -- Made from the decisions: the identity of an actor in a document, or, under the document '', in all others.
  CREATE TABLE identities (
    entity TEXT NOT NULL,
    document TEXT NOT NULL,
    identity TEXT NOT NULL,
    PRIMARY KEY (entity, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX identities_by_identity ON identities (identity);
  `,
  `
  -- What held when is drawn up when it is asked: it changes with every claim of the state.
  ALTER TABLE states DROP COLUMN intervals;
  -- A text whose near copies hang together in too large a heap: what is filled in differently time and again.
  ALTER TABLE texts ADD COLUMN crowded INTEGER NOT NULL DEFAULT 0;

  -- In the order of the timeline, so that its pages are read and no more; what lasts is apart, because it may reach into a period from before.
  DROP TABLE event_actors;
  CREATE TABLE event_actors (
    actor TEXT NOT NULL,
    -- The days of the event: the first that is known, and the last or "~"; empty where it has none.
    start TEXT NOT NULL,
    stop TEXT NOT NULL,
    event TEXT NOT NULL REFERENCES events ON DELETE CASCADE,
    -- Whether it is open at one end, or begins and ends in years that are not neighbours.
    lasts INTEGER NOT NULL,
    PRIMARY KEY (actor, start, stop, event)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_actors_by_event ON event_actors (event);
  CREATE INDEX event_actors_that_last ON event_actors (actor, start) WHERE lasts = 1;
  DROP INDEX events_by_day;
  CREATE INDEX events_by_time ON events (coalesce(earliest, latest), coalesce(latest, '~'), id);
  CREATE INDEX events_by_act ON events (act, coalesce(earliest, latest), coalesce(latest, '~'), id);
  CREATE INDEX events_that_last ON events (coalesce(earliest, latest))
    WHERE earliest IS NULL OR latest IS NULL OR substr(latest, 1, 4) - substr(earliest, 1, 4) > 1;

  -- By which words the documents name an actor, and the key under which a name finds it ("contentKey").
  CREATE TABLE wordings (
    key TEXT NOT NULL,
    entity TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (entity, text)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX wordings_by_key ON wordings (key);
  `,
  `
  -- A verdict that its person took back counts no more; it stays, and so does that it was taken back.
  CREATE TABLE withdrawn_verdicts (
    verdict INTEGER PRIMARY KEY REFERENCES verdicts,
    person TEXT,
    made TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER withdrawals_stay BEFORE DELETE ON withdrawn_verdicts BEGIN SELECT raise(ABORT, 'verdicts are only added to'); END;
  CREATE TRIGGER withdrawals_stand BEFORE UPDATE ON withdrawn_verdicts BEGIN SELECT raise(ABORT, 'verdicts are only added to'); END;
  -- What a claim says rightly, where a person accepted it with a correction; JSON, see "Correction".
  ALTER TABLE verdicts ADD COLUMN correction TEXT;
  -- The verdicts that count: the last on each claim that was not taken back.
  CREATE VIEW verdicts_in_force AS SELECT * FROM verdicts v WHERE number = (
    SELECT max(number) FROM verdicts w WHERE w.claim = v.claim AND w.number NOT IN (SELECT verdict FROM withdrawn_verdicts));
  `,
  `
  -- The bytes of documents that were dropped on the page, gzip: no path leads to them.
  CREATE TABLE originals (
    document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    bytes BLOB NOT NULL
  ) STRICT;
  `,
  `
  -- Texts have more fingerprints, and other rules say which are compared: nothing in the tables changes but what stands in them.
  `,
  `
  -- How many sentences an origin has, so that its list is read page by page.
  ALTER TABLE origins ADD COLUMN members INTEGER NOT NULL DEFAULT 0;
  UPDATE origins SET members = (SELECT count(*) FROM origin_members m WHERE m.origin = origins.id);
  CREATE INDEX origins_by_members ON origins (members DESC, id);
  `,
  `
  -- By how many of the doubts of the review queue a claim has, the most first; the expression is that of "readQueue".
  CREATE INDEX claims_by_doubt ON claims ((
    (json_extract(traced, '$.time') IS NULL) + coalesce(json_extract(traced, '$.time.relative'), 0)
    + (json_extract(traced, '$.agents[0].entity') IS NULL)
    + (json_array_length(traced, '$.recipients') > 0 AND json_extract(traced, '$.recipients[0].entity') IS NULL)
    + (json_extract(traced, '$.modality') <> 'asserted') + (json_extract(traced, '$.polarity') = 'negative')
  ) DESC);
  `,
  `
  -- Keys of claims say their days, under which closer ones find them, and holders of one office are rivals: what stands in the tables is drawn anew.
  `,
  `
  -- What the last transactions may have altered, so that what a program holds of the record in memory is brought up to date and not read anew:
  -- JSON, see "Change"; null for anything.
  CREATE TABLE changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    touched TEXT
  ) STRICT;
  `,
  NUMBERED_ROWS,
  `
  -- How likely a claim is wholly right, in hundredths; null where that was not weighed. The queue goes by tenths: so the index is written in few places.
  ALTER TABLE claims ADD COLUMN sure INTEGER;
  CREATE INDEX claims_by_sureness ON claims (coalesce(sure, 100) / 10);
  `,
  `
  -- Whom a claim names stands beside its keys, see "sides.ts": claims that have nothing to do with each other but a name are not read. Drawn anew.
  DROP TABLE claim_keys;
  CREATE TABLE claim_keys (
    head INTEGER NOT NULL,
    slot TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    sides INTEGER NOT NULL,
    PRIMARY KEY (head, slot, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_keys_by_claim ON claim_keys (claim);
  `,
  `
  -- Keys of claims of several days are apart from those of single days, see "claim-keys.ts": the table is the same, and filled anew.
  `,
  LEVELED_INDEXES,
];
