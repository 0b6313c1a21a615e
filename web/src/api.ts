import type { TimelineRow } from '../../src/ask/timeline.ts';
import type { AsOfAnswer } from '../../src/record/model.ts';
import type { DocumentPage, Overview } from '../../src/serve/answers.ts';
import type { DocumentRow } from '../../src/store/read/documents.ts';
import { language } from './language.ts';

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
    get<{ day: string; rows: AsOfAnswer[] }>('asof', { ...query, date }),
};
