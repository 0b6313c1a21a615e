import type { StateChange } from '../../src/annotation.ts';
import type { AsOfPage } from '../../src/ask/asof.ts';
import type { ChangeRow } from '../../src/ask/changes.ts';
import type { ConflictRow } from '../../src/ask/conflicts.ts';
import type { CopyRow } from '../../src/ask/copies.ts';
import type { Explanation } from '../../src/ask/explain.ts';
import type { MapAnswer } from '../../src/ask/map.ts';
import type { NetworkEdge } from '../../src/ask/network.ts';
import type { Queue, QueuedClaim, ReadFields } from '../../src/ask/queue.ts';
import type { SearchRow } from '../../src/ask/search.ts';
import type { Shown } from '../../src/ask/show.ts';
import type { SuggestedName } from '../../src/ask/suggest.ts';
import type { TimelineRow } from '../../src/ask/timeline.ts';
import type { Verdict } from '../../src/record/model.ts';
import type { NewKind } from '../../src/record/new-kinds.ts';
import type {
  ActorPage,
  ActorsPage,
  DecisionMade,
  DocumentPage,
  DocumentSource,
  DocumentsPage,
  Marks,
  Overview,
  StatesPage,
  Suggestion,
} from '../../src/serve/answers.ts';
import { unpacked } from '../../src/serve/packed-marks.ts';
import type { AddedDocument } from '../../src/serve/served-record.ts';
import type { ActorDecision } from '../../src/store/identities.ts';
import { untilDrawnUp } from './drawing-up.ts';
import { language } from './language.ts';

/** An answer that the server refused: `code` is worded by the page, unless the server brings its sentence. */
export class Refused extends Error {
  readonly code: string;
  readonly sentence: string | null;
  /** The answer as it came. */
  readonly body: unknown;
  constructor(code: string, sentence: string | null = null, body: unknown = null) {
    super(code);
    this.code = code;
    this.sentence = sentence;
    this.body = body;
  }
}

type Query = Readonly<Record<string, string>>;

/** An answer is JSON, unless `read` reads it. */
async function ask<T>(
  path: string,
  query: Query,
  init: RequestInit = {},
  read: (answer: Response) => Promise<T> = answer => answer.json(),
): Promise<T> {
  const fields = Object.entries(query).filter(([, value]) => value !== '');
  const search = new URLSearchParams([...fields, ['language', language.value]]);
  let answer: Response;
  try {
    answer = await fetch(`/api/${path}?${search}`, init);
  } catch {
    throw new Refused('gone');
  }
  if (answer.ok) return read(answer);
  const body = await answer.json().catch(() => null);
  if (body?.error?.code === 'drawing-up') {
    await untilDrawnUp(body.of).catch(() => {
      throw new Refused('gone');
    });
    return ask(path, query, init, read);
  }
  throw new Refused(body?.error?.code ?? 'failed', body?.error?.message ?? null, body);
}

const get = <T>(path: string, query: Query = {}) => ask<T>(path, query);
const post = <T>(path: string, body: object) =>
  ask<T>(
    path,
    {},
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...body, language: language.value }),
    },
  );
const part = encodeURIComponent;

/** An id, or a name as a person types it; with a kind, of somebody new, or of words alone. */
export interface NewParticipant {
  readonly name: string;
  readonly kind: NewKind | 'words' | null;
}

export interface NewState {
  readonly subject: NewParticipant;
  readonly relation: string;
  readonly object: NewParticipant;
  readonly change: StateChange;
}

export interface NewCorrection {
  readonly act?: string;
  readonly agents?: readonly NewParticipant[];
  readonly recipients?: readonly NewParticipant[];
  readonly place?: NewParticipant | null;
  readonly time?: string;
  readonly polarity?: string;
  readonly modality?: string;
  readonly source?: NewParticipant | null;
  /** Absent: it follows from the rest. */
  readonly state?: NewState | null;
}

export interface NewVerdict {
  readonly claim: string;
  readonly seen: number;
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly correction?: NewCorrection;
}

export const api = {
  overview: () => get<Overview>('overview'),
  documents: (query: Query) => get<DocumentsPage>('documents', query),
  document: (id: string) => get<DocumentPage>(`documents/${part(id)}`),
  source: (id: string) => get<DocumentSource>(`documents/${part(id)}/source`),
  timeline: (query: Query) => get<TimelineRow[]>('timeline', query),
  marks: (query: Query) => ask<Marks>('marks', query, {}, async answer => unpacked(await answer.arrayBuffer())),
  event: (id: string) => get<Extract<Shown, { kind: 'event' }>>('event', { id }),
  asof: (date: string, query: Query) => get<AsOfPage & { day: string }>('asof', { ...query, date }),
  changes: (query: Query) => get<{ from: string; to: string; rows: ChangeRow[]; total: number }>('changes', query),
  state: (query: Query) => get<Extract<Shown, { kind: 'state' }>>('state', query),
  actors: (query: Query) => get<ActorsPage>('actors', query),
  actor: (id: string) => get<ActorPage>(`actors/${part(id)}`),
  statesOf: (id: string, query: Query) => get<StatesPage>(`actors/${part(id)}/states`, query),
  decide: (decision: object) => post<ActorDecision>('actors/decisions', decision),
  conflicts: (query: Query) =>
    get<{
      rows: ConflictRow[];
      total: number;
      verdicts: Record<string, Verdict>;
      /** What the claims of the conflicts say. */
      told: Record<string, ReadFields>;
    }>('conflicts', query),
  copies: (query: Query) => get<{ rows: CopyRow[]; total: number }>('copies', query),
  network: (query: Query) => get<{ edges: NetworkEdge[]; total: number }>('network', query),
  map: (query: Query) => get<MapAnswer>('map', query),
  search: (words: string, query: Query = {}) => get<SearchRow[]>('search', { ...query, words }),
  suggest: (words: string) => get<Suggestion[]>('suggest', { words }),
  queue: (query: Query) => get<Queue>('queue', query),
  claim: (id: string) => get<{ claim: QueuedClaim; why: Explanation | null }>(`claims/${part(id)}`),
  choices: (claim: string, of: 'actor' | 'act', words: string) =>
    get<{ choices: SuggestedName[] }>(`claims/${part(claim)}/choices`, { of, words }).then(({ choices }) => choices),
  judge: (decisions: readonly NewVerdict[]) => post<DecisionMade>('verdicts', { decisions }),
  withdraw: (withdraw: readonly { claim: string; seen: number }[]) =>
    post<DecisionMade>('verdicts/withdraw', { withdraw }),
  remove: (id: string) => post<{ id: string }>('documents/remove', { id }),
  add: (name: string, file: Blob) =>
    ask<AddedDocument>(
      'documents',
      { name },
      { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file },
    ),
};
