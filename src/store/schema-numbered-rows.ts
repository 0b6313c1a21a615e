// The migration after which a record is laid out as it is now, for all but documents, what people decided, origins, states and times.
export const NUMBERED_ROWS = `
  -- For size. Rows of large tables have numbers in the order in which they come, and are pointed to by these; keys and names are kept once or as
  -- numbers; annotations are compressed; indexes that nothing asks are gone: a document touches few pages, however large the record is.
  ALTER TABLE documents ADD COLUMN layers BLOB;
  UPDATE documents SET layers = deflated(annotations);
  ALTER TABLE documents DROP COLUMN annotations;

  -- All that follows is drawn anew from the documents.
  DROP TABLE event_actors;
  DROP TABLE event_claims;
  DROP TABLE events;
  DROP TABLE claim_keys;
  DROP TABLE claim_actors;
  DROP TABLE claims;
  DROP TABLE origin_members;
  DROP TABLE sentences;
  DROP TABLE copies;
  DROP TABLE fingerprints;
  DROP TABLE texts;
  DROP TABLE mentions;
  DROP TABLE wordings;
  DROP INDEX times_by_day;
  DELETE FROM times;
  DELETE FROM origins;
  DELETE FROM states;

  CREATE TABLE texts (
    number INTEGER PRIMARY KEY,
    -- Eight bytes of a digest of what it says.
    key BLOB NOT NULL UNIQUE,
    -- Its fingerprints, unsigned 32 bits each, by which it is found again in "fingerprints".
    prints BLOB NOT NULL,
    -- Its near copies hang together in too large a heap: what is filled in differently time and again.
    crowded INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE copies (
    text INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE,
    PRIMARY KEY (text, other)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX copies_by_other ON copies (other);
  -- Which texts have a fingerprint: a tree of buckets, each of which is handed down to its sixteen children when it is full; see "fingerprints.ts".
  CREATE TABLE fingerprints (
    place INTEGER PRIMARY KEY,
    -- Pairs of a fingerprint and the number of a text, unsigned 32 bits each.
    pairs BLOB NOT NULL
  ) STRICT;
  -- Further texts of fingerprints that so many have that they tell nothing; "chunk" keeps those together that came together.
  CREATE TABLE common_fingerprints (
    chunk INTEGER NOT NULL,
    print INTEGER NOT NULL,
    text INTEGER NOT NULL,
    PRIMARY KEY (chunk, print, text)
  ) STRICT, WITHOUT ROWID;
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
  CREATE TABLE origin_members (
    origin TEXT NOT NULL REFERENCES origins ON DELETE CASCADE,
    sentence INTEGER NOT NULL UNIQUE REFERENCES sentences ON DELETE CASCADE,
    PRIMARY KEY (origin, sentence)
  ) STRICT, WITHOUT ROWID;
  -- By which words the documents name an actor, and the key under which a name finds it ("contentKey").
  CREATE TABLE wordings (
    number INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    text TEXT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (entity, text)
  ) STRICT;
  CREATE INDEX wordings_by_key ON wordings (key);
  -- The names of a document that name an actor.
  CREATE TABLE mentions (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    id INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    start INTEGER NOT NULL,
    wording INTEGER NOT NULL,
    PRIMARY KEY (document, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mentions_by_wording ON mentions (wording);
  CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    sentence INTEGER NOT NULL REFERENCES sentences ON DELETE CASCADE,
    -- The claim as its document alone says it; null where "traced" says no more than that and its origin.
    reading TEXT,
    -- The claim with its origin, and its date where that comes from the original that was copied.
    traced TEXT NOT NULL
  ) STRICT;
  CREATE INDEX claims_by_document ON claims (document);
  CREATE INDEX claims_by_sentence ON claims (sentence);
  CREATE INDEX claims_by_doubt ON claims ((
    (json_extract(traced, '$.time') IS NULL) + coalesce(json_extract(traced, '$.time.relative'), 0)
    + (json_extract(traced, '$.agents[0].entity') IS NULL)
    + (json_array_length(traced, '$.recipients') > 0 AND json_extract(traced, '$.recipients[0].entity') IS NULL)
    + (json_extract(traced, '$.modality') <> 'asserted') + (json_extract(traced, '$.polarity') = 'negative')
  ) DESC);
  -- Who and what a claim speaks of, in its words.
  CREATE TABLE claim_actors (
    wording INTEGER NOT NULL,
    claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    PRIMARY KEY (wording, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_actors_by_claim ON claim_actors (claim);
  -- Claims that may have to do with each other share a key. "head" is the number of its beginning, "slot" its days; see "claim-keys.ts".
  CREATE TABLE claim_keys (
    head INTEGER NOT NULL,
    slot TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
    PRIMARY KEY (head, slot, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_keys_by_claim ON claim_keys (claim);
  CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    earliest TEXT,
    latest TEXT,
    act TEXT NOT NULL,
    event TEXT,
    reading TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_by_time ON events (coalesce(earliest, latest), coalesce(latest, '~'), id);
  CREATE INDEX events_by_act ON events (act, coalesce(earliest, latest), coalesce(latest, '~'), id);
  CREATE INDEX events_that_last ON events (coalesce(earliest, latest))
    WHERE earliest IS NULL OR latest IS NULL OR substr(latest, 1, 4) - substr(earliest, 1, 4) > 1;
  CREATE TABLE event_claims (
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    claim INTEGER NOT NULL UNIQUE REFERENCES claims ON DELETE CASCADE,
    PRIMARY KEY (event, claim)
  ) STRICT, WITHOUT ROWID;
  -- In the order of the timeline; the rows of an event are known from its reading. "lasts": whether it is open at one end, or begins and ends in years
  -- that are not neighbours.
  CREATE TABLE event_actors (
    actor TEXT NOT NULL,
    -- The first day that is known, and the last or "~"; empty where it has none.
    start TEXT NOT NULL,
    stop TEXT NOT NULL,
    event TEXT NOT NULL,
    lasts INTEGER NOT NULL,
    PRIMARY KEY (actor, start, stop, event)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_actors_that_last ON event_actors (actor, start) WHERE lasts = 1;
  `;
