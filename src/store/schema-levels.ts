// The migration after which the rows of large indexes stand in levels; see `levels.ts`.

/** As many as `LEVELS` of `levels.ts` has. */
const LEVELS = [0, 1, 2, 3];
const DEEPEST = 3;

const each = (statement: (level: number) => string) => LEVELS.map(level => statement(level)).join('\n');

/** A table in levels, with a view of all; `index` may add to each level. */
function leveled(name: string, columns: string, index: (table: string) => string = () => ''): string {
  const arms = LEVELS.map(level => `SELECT * FROM ${name}_${level}`).join(' UNION ALL ');
  const counted = `INSERT INTO levels VALUES ${LEVELS.filter(level => level < DEEPEST)
    .map(level => `('${name}', ${level}, 0)`)
    .join(', ')};`;
  const tables = each(
    level => `CREATE TABLE ${name}_${level} (${columns}) STRICT, WITHOUT ROWID; ${index(`${name}_${level}`)}`,
  );
  return `${tables}\nCREATE VIEW ${name} AS ${arms};\n${counted}`;
}

/** What is taken out of every level where a row of a table goes. */
const gone = (name: string, table: string, condition: string) =>
  `CREATE TRIGGER ${name}_go AFTER DELETE ON ${table} BEGIN
    ${each(level => `DELETE FROM ${name}_${level} WHERE ${condition};`)}
  END;`;

/** What is put into the first level where a row of a table comes. */
const come = (name: string, table: string, values: string, condition = '') =>
  `CREATE TRIGGER ${name}_come AFTER INSERT ON ${table} ${condition} BEGIN INSERT INTO ${name}_0 VALUES (${values}); END;`;

const [START, STOP] = ["coalesce(NEW.earliest, NEW.latest, '')", "coalesce(NEW.latest, '~')"];
const DATED = 'WHEN coalesce(NEW.earliest, NEW.latest) IS NOT NULL';
const LASTS = 'NEW.earliest IS NULL OR NEW.latest IS NULL OR substr(NEW.latest, 1, 4) - substr(NEW.earliest, 1, 4) > 1';

export const LEVELED_INDEXES = `
  -- How many sentences were written since a level of a table was last handed down.
  CREATE TABLE levels (
    name TEXT NOT NULL,
    level INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    PRIMARY KEY (name, level)
  ) STRICT, WITHOUT ROWID;

  -- All that follows is drawn anew from the documents.
  DROP TABLE event_actors;
  DROP TABLE event_claims;
  DROP TABLE events;
  DROP TABLE claim_keys;
  DROP TABLE claim_actors;
  DROP TABLE claims;
  DROP TABLE origin_members;
  DELETE FROM origins;
  DELETE FROM states;
  DELETE FROM sentences;
  DROP TABLE copies;
  DROP TABLE texts;

  CREATE TABLE texts (
    number INTEGER PRIMARY KEY,
    -- Eight bytes of a digest of what it says.
    key BLOB NOT NULL,
    -- Its fingerprints, unsigned 32 bits each, by which it is found again in "fingerprints".
    prints BLOB NOT NULL,
    -- Its near copies hang together in too large a heap: what is filled in differently time and again.
    crowded INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  ${leveled('text_keys', 'key BLOB NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)')}
  ${come('text_keys', 'texts', 'NEW.key, NEW.number')}
  ${gone('text_keys', 'texts', 'key = OLD.key AND number = OLD.number')}
  CREATE TABLE copies (
    text INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE,
    PRIMARY KEY (text, other)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX copies_by_other ON copies (other);

  -- The sentences of an origin.
  ${leveled(
    'origin_members',
    'origin TEXT NOT NULL, sentence INTEGER NOT NULL, PRIMARY KEY (origin, sentence)',
    table => `CREATE INDEX ${table}_by_sentence ON ${table} (sentence);`,
  )}
  ${gone('origin_members', 'origins', 'origin = OLD.id')}

  CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    sentence INTEGER NOT NULL REFERENCES sentences ON DELETE CASCADE,
    -- The claim as its document alone says it; null where "traced" says no more than that and its origin.
    reading TEXT,
    -- The claim with its origin, and its date where that comes from the original that was copied.
    traced TEXT NOT NULL,
    -- How likely it is wholly right, in hundredths; null where that was not weighed. The queue goes by tenths: so the index is written in few places.
    sure INTEGER
  ) STRICT;
  CREATE INDEX claims_by_document ON claims (document);
  CREATE INDEX claims_by_sentence ON claims (sentence);
  -- By how many of the doubts of the review queue a claim has, the most first; the expression is that of "readQueue".
  CREATE INDEX claims_by_doubt ON claims ((
    (json_extract(traced, '$.time') IS NULL) + coalesce(json_extract(traced, '$.time.relative'), 0)
    + (json_extract(traced, '$.agents[0].entity') IS NULL)
    + (json_array_length(traced, '$.recipients') > 0 AND json_extract(traced, '$.recipients[0].entity') IS NULL)
    + (json_extract(traced, '$.modality') <> 'asserted') + (json_extract(traced, '$.polarity') = 'negative')
  ) DESC);
  CREATE INDEX claims_by_sureness ON claims (coalesce(sure, 100) / 10);
  ${leveled('claim_ids', 'id TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (id, number)')}
  ${come('claim_ids', 'claims', 'NEW.id, NEW.number')}
  ${gone('claim_ids', 'claims', 'id = OLD.id AND number = OLD.number')}
  -- Who and what a claim speaks of, in its words.
  ${leveled(
    'claim_actors',
    'wording INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (wording, claim)',
    table => `CREATE INDEX ${table}_by_claim ON ${table} (claim);`,
  )}
  ${gone('claim_actors', 'claims', 'claim = OLD.number')}
  -- Claims that may have to do with each other share a key. "head" is the number of its beginning, "slot" its days, see "claim-keys.ts"; "sides" says whom
  -- the claim names, see "sides.ts".
  ${leveled(
    'claim_keys',
    'head INTEGER NOT NULL, slot TEXT NOT NULL, claim INTEGER NOT NULL, sides INTEGER NOT NULL, PRIMARY KEY (head, slot, claim)',
    table => `CREATE INDEX ${table}_by_claim ON ${table} (claim);`,
  )}
  ${gone('claim_keys', 'claims', 'claim = OLD.number')}

  CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    earliest TEXT,
    latest TEXT,
    act TEXT NOT NULL,
    event TEXT,
    reading TEXT NOT NULL
  ) STRICT;
  ${leveled('event_ids', 'id TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (id, number)')}
  ${come('event_ids', 'events', 'NEW.id, NEW.number')}
  ${gone('event_ids', 'events', 'id = OLD.id AND number = OLD.number')}
  -- In the order of the timeline: the dated events, those of an act, and all of an actor. "start" is the first day that is known, "stop" the last or "~"; of an
  -- actor, both are empty where there is none. "lasts": whether it is open at one end, or begins and ends in years that are not neighbours.
  ${leveled(
    'event_days',
    `start TEXT NOT NULL, stop TEXT NOT NULL, event TEXT NOT NULL, number INTEGER NOT NULL, lasts INTEGER NOT NULL, PRIMARY KEY (start, stop, event)`,
    table => `CREATE INDEX ${table}_that_last ON ${table} (start) WHERE lasts = 1;`,
  )}
  ${come('event_days', 'events', `${START}, ${STOP}, NEW.id, NEW.number, ${LASTS}`, DATED)}
  ${gone('event_days', 'events', `start = ${START} AND stop = ${STOP} AND event = NEW.id`.replaceAll('NEW', 'OLD'))}
  ${leveled(
    'event_acts',
    `act TEXT NOT NULL, start TEXT NOT NULL, stop TEXT NOT NULL, event TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (act, start, stop, event)`,
  )}
  ${come('event_acts', 'events', `NEW.act, ${START}, ${STOP}, NEW.id, NEW.number`, DATED)}
  ${gone('event_acts', 'events', `act = NEW.act AND start = ${START} AND stop = ${STOP} AND event = NEW.id`.replaceAll('NEW', 'OLD'))}
  ${leveled(
    'event_actors',
    `actor TEXT NOT NULL, start TEXT NOT NULL, stop TEXT NOT NULL, event TEXT NOT NULL, number INTEGER NOT NULL, lasts INTEGER NOT NULL,
     PRIMARY KEY (actor, start, stop, event)`,
    table => `CREATE INDEX ${table}_that_last ON ${table} (actor, start) WHERE lasts = 1;`,
  )}
  CREATE TABLE event_claims (
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    claim INTEGER NOT NULL UNIQUE REFERENCES claims ON DELETE CASCADE,
    PRIMARY KEY (event, claim)
  ) STRICT, WITHOUT ROWID;

  -- Where names of actors stand, by their wordings.
  DROP INDEX mentions_by_wording;
  ${leveled(
    'mentions_worded',
    'wording INTEGER NOT NULL, document INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (wording, document, id)',
  )}
  ${come('mentions_worded', 'mentions', 'NEW.wording, NEW.document, NEW.id')}
  ${gone('mentions_worded', 'mentions', 'wording = OLD.wording AND document = OLD.document AND id = OLD.id')}
`;
