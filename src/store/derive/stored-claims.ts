// The claims of a record, as the search for events asks for them.
import type { ClaimLookup } from '../../record/claim-lookup.ts';
import { compare } from '../../record/days.ts';
import { eventKeys, isCopyKey, type KeyRange } from '../../record/event-keys.ts';
import type { TracedClaim } from '../../record/model.ts';
import { ownOrigin } from '../../record/origins.ts';
import type { World } from '../../record/world.ts';
import { claimsWith, type KeyedClaim, sentenceOfKey } from '../claim-keys.ts';
import { KeysInMemory, lastingKeys, RangeOfKeys } from '../key-ranges.ts';
import { KeysReadAhead } from '../key-read-ahead.ts';
import { mayBringTogetherSides, sidesNumber } from '../sides.ts';
import type { Sqlite } from '../sqlite.ts';

/** The claims of a record by their event keys; each is read once. */
export class StoredClaims implements ClaimLookup {
  private readonly db: Sqlite;
  private readonly world: World;
  private readonly claims = new Map<number, TracedClaim>();
  private readonly numbers = new Map<string, number>();
  private readonly byKey = new Map<string, readonly KeyedClaim[]>();
  private readonly sentences = new Map<string, Map<string, KeyedClaim[]>>();
  /** The rows of sentences, by their origins. */
  private readonly rows = new Map<string, number>();
  /** The claims of sentences that were announced, by the rows of these. */
  private readonly inRows = new Map<number, { readonly number: number }[]>();
  private readonly ranges = new Map<string, RangeOfKeys>();
  private readonly inMemory: KeysInMemory;
  private readonly readAhead: KeysReadAhead;

  /** `wanted`: keys that will be asked for. */
  constructor(db: Sqlite, world: World, wanted: Iterable<string>) {
    this.db = db;
    this.world = world;
    this.inMemory = new KeysInMemory(db, wanted);
    this.readAhead = new KeysReadAhead(db, key => this.inMemory.has(key));
  }

  expect(keys: Iterable<string>): void {
    const all = [...keys];
    this.readAhead.expect(all);
    this.expectSentences(all);
  }

  expectBeside(claims: readonly TracedClaim[], keysOf: (claim: TracedClaim) => readonly string[]): void {
    const numbers = new Set<number>();
    for (const claim of claims) for (const number of this.numbersUnder(keysOf(claim), [claim])) numbers.add(number);
    this.read([...numbers].sort((a, b) => a - b));
  }

  claimsUnder(keys: readonly string[], beside?: readonly TracedClaim[]): TracedClaim[] {
    return this.read([...this.numbersUnder(keys, beside)]);
  }

  private numbersUnder(keys: readonly string[], beside?: readonly TracedClaim[]): Set<number> {
    const numbers = new Set<number>();
    const wanted = beside && new Set(beside.map(sidesNumber));
    for (const key of keys) {
      // Copies bear on each other whomever they name.
      const all = wanted === undefined || isCopyKey(key);
      for (const { claim, sides } of this.underKey(key)) {
        if (all || numbers.has(claim) || some(wanted, other => mayBringTogetherSides(sides, other))) numbers.add(claim);
      }
    }
    return numbers;
  }

  keysWithin(range: KeyRange, limit: number): readonly string[] {
    const { from, to } = range;
    const sentence = sentenceOfKey(from);
    if (sentence !== null) {
      const keys = [...this.inSentence(sentence).keys()];
      return keys
        .filter(key => from <= key && key <= to)
        .sort(compare)
        .slice(0, limit);
    }
    const all = this.inMemory.within(range);
    if (all !== undefined) return all.slice(0, limit);
    const ahead = this.readAhead.within(range, limit);
    if (ahead !== undefined) return ahead;
    // Asked again and again without a limit: for the stretches of days of one sentence.
    let known = this.ranges.get(from);
    if (known?.to !== to) {
      known = new RangeOfKeys(this.db, range);
      this.ranges.set(from, known);
    }
    while (known.keys.length < limit && known.more()) {}
    return known.keys.slice(0, limit);
  }

  lastingKeys(range: KeyRange, until: string, limit: number): readonly string[] {
    return (
      this.inMemory.lasting(range, until, limit) ??
      this.readAhead.lastingKeys(range, until, limit) ??
      lastingKeys(this.db, range, until, limit)
    );
  }

  numberOf(claim: string): number {
    return this.numbers.get(claim)!;
  }

  /** The claims of the events that any of these claims is told of. */
  toldWith(numbers: readonly number[]): TracedClaim[] {
    const rows = this.db.all<{ claim: number }>(
      'SELECT o.claim FROM event_claims o WHERE o.event IN (SELECT event FROM event_claims WHERE claim IN (SELECT value FROM json_each(?)))',
      JSON.stringify(numbers),
    );
    return this.read(rows.map(({ claim }) => claim));
  }

  /** Those of these claims that the record has. */
  of(numbers: readonly number[]): TracedClaim[] {
    return this.read(numbers).filter(claim => claim !== undefined);
  }

  private underKey(key: string): readonly KeyedClaim[] {
    let found = this.byKey.get(key);
    if (found === undefined) {
      const sentence = sentenceOfKey(key);
      found =
        sentence === null
          ? (this.inMemory.claimsWith(key) ??
            this.readAhead.claimsWith(key) ??
            claimsWith(this.db, { kind: 'event', key }))
          : (this.inSentence(sentence).get(key) ?? []);
      this.byKey.set(key, found);
    }
    return found;
  }

  /** Reads the claims of the sentences that keys begin with, of those whose rows are known. */
  private expectSentences(keys: readonly string[]): void {
    const fresh: number[] = [];
    for (const key of keys) {
      const at = sentenceOfKey(key);
      const row = at === null ? undefined : this.rows.get(ownOrigin(at.document, at.sentence));
      if (row === undefined || this.inRows.has(row)) continue;
      this.inRows.set(row, []);
      fresh.push(row);
    }
    const rows = this.db.all<{ sentence: number; number: number }>(
      'SELECT c.sentence, c.number FROM json_each(?) s JOIN claims c ON c.sentence = s.value',
      JSON.stringify(fresh.sort((a, b) => a - b)),
    );
    for (const { sentence, number } of rows) this.inRows.get(sentence)!.push({ number });
    this.read(rows.map(({ number }) => number).sort((a, b) => a - b));
  }

  /** The claims of a sentence that stands in no other document, by their keys that begin with it. */
  private inSentence({ document, sentence }: { readonly document: string; readonly sentence: number }) {
    const at = ownOrigin(document, sentence);
    let known = this.sentences.get(at);
    if (known === undefined) {
      known = new Map<string, KeyedClaim[]>();
      this.sentences.set(at, known);
      const row = this.rows.get(at);
      const rows =
        row === undefined
          ? this.db.all<{ number: number }>(
              `SELECT c.number FROM documents d JOIN sentences s ON s.document = d.number AND s.id = ?2
               JOIN claims c ON c.sentence = s.number WHERE d.id = ?1`,
              document,
              sentence,
            )
          : (this.inRows.get(row) ??
            this.db.all<{ number: number }>('SELECT number FROM claims WHERE sentence = ?', row));
      for (const claim of this.read(rows.map(({ number }) => number))) {
        for (const key of eventKeys(claim, this.world).filter(key => sentenceOfKey(key) !== null))
          known.set(key, [...(known.get(key) ?? []), { claim: this.numberOf(claim.id), sides: sidesNumber(claim) }]);
      }
    }
    return known;
  }

  private read(numbers: readonly number[]): TracedClaim[] {
    const missing = numbers.filter(number => !this.claims.has(number));
    if (missing.length === 1) this.keep(this.db.all<ClaimRow>(`${CLAIMS} number = ?`, missing[0]!));
    else if (missing.length > 1)
      this.keep(this.db.all<ClaimRow>(`${CLAIMS} number IN (SELECT value FROM json_each(?))`, JSON.stringify(missing)));
    return numbers.map(number => this.claims.get(number)!);
  }

  private keep(rows: readonly ClaimRow[]): void {
    for (const { number, sentence, traced } of rows) {
      const claim = JSON.parse(traced) as TracedClaim;
      this.claims.set(number, claim);
      this.numbers.set(claim.id, number);
      this.rows.set(ownOrigin(claim.document, claim.sentence), sentence);
    }
  }
}

function some<T>(set: ReadonlySet<T>, is: (one: T) => boolean): boolean {
  for (const one of set) if (is(one)) return true;
  return false;
}

interface ClaimRow {
  readonly number: number;
  readonly sentence: number;
  readonly traced: string;
}

const CLAIMS = 'SELECT number, sentence, traced FROM claims WHERE';
