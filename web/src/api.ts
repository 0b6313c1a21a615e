import type { Modality, Participant, Polarity, StateChange } from '../../src/annotation.ts';
import type { DocumentPage, DocumentRow, Overview } from '../../src/serve/answers.ts';
import { language } from './language.ts';

export interface Named {
  /** null for an actor known by its words only. */
  readonly id: string | null;
  readonly name: string;
}

export interface EventEvidence {
  readonly document: string;
  readonly uri: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** A row of `regesta timeline --json`. */
export interface TimelineRow {
  readonly id: string;
  /** null where the interval is open on that side; never both. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly edtf: string | null;
  readonly act: string;
  readonly event: string | null;
  readonly agents: readonly Named[];
  readonly recipients: readonly Named[];
  readonly place: Participant | Named | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly origins: number;
  readonly documents: number;
  readonly evidence: readonly EventEvidence[];
}

export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A row of `regesta asof --json`. */
export interface AsOfRow {
  readonly subject: Named;
  readonly relation: string;
  readonly object: Named;
  readonly holds: 'yes' | 'no' | 'disputed' | 'unknown';
  readonly basis: 'stated' | 'implied' | null;
  readonly since: Bounds | null;
  readonly until: Bounds | null;
  readonly origins: number;
  readonly evidence: readonly (EventEvidence & {
    readonly says: StateChange;
    readonly modality: Modality;
    readonly source: Participant | null;
  })[];
}

/** An answer that the server refused: `code` is worded by the page. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

async function get<T>(path: string, query: Record<string, string>): Promise<T> {
  const search = new URLSearchParams({ ...query, language: language.value });
  let answer: Response;
  try {
    answer = await fetch(`/api/${path}?${search}`);
  } catch {
    throw new Refused('gone');
  }
  const body = await answer.json();
  if (!answer.ok) throw new Refused(body?.error?.code ?? 'failed');
  return body as T;
}

export const api = {
  overview: () => get<Overview>('overview', {}),
  documents: () => get<DocumentRow[]>('documents', {}),
  document: (id: string) => get<DocumentPage>(`documents/${encodeURIComponent(id)}`, {}),
  timeline: (query: Record<string, string>) => get<TimelineRow[]>('timeline', query),
  asof: (date: string, query: Record<string, string>) =>
    get<{ day: string; rows: AsOfRow[] }>('asof', { ...query, date }),
};
