// What is asked of a thread that annotates, and what it answers.
import type { AnnotateOptions } from '../../annotate.ts';
import type { Annotations } from '../../annotation.ts';
import { type MessageCode, type MessageValues, RegestaError } from '../../messages.ts';
import type { StoredDocument } from '../../store/layout.ts';
import type { PreparedDocument } from '../../store/prepare.ts';
import type { Note } from '../../text/document.ts';
import { type Fault, faultOf } from '../faults.ts';
import type { Rendering } from '../formats/render.ts';

export interface Job {
  /** The bytes of a file, or a document that a record holds. */
  readonly bytes: Uint8Array | StoredDocument;
  readonly options: Pick<AnnotateOptions, 'uri' | 'date' | 'language'>;
  /** Where it is given, the annotations are wanted as text. */
  readonly rendering?: Rendering;
  /** The rows that a record will keep are wanted in place of the annotations, or these as bytes. */
  readonly prepare?: 'rows' | 'bytes';
}

export interface Answer {
  /** null where they were wanted otherwise. */
  readonly annotations: Annotations | null;
  /** null where they were not asked for. */
  readonly prepared: PreparedDocument | null;
  /** The same as bytes, see `packDocument`; null where they were not asked for. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
  readonly text: string;
  readonly notes: readonly Note[];
  /** Names models that could not be used, told once each. */
  readonly withoutTagger: readonly Fault[];
}

/** An answer or a fault as it travels between threads. */
export type Reply =
  | { readonly answer: Answer }
  | { readonly code: MessageCode; readonly values: MessageValues; readonly stack: string };

/** A fault that can be sent: an error's class is lost on the way. */
export function replyOf(error: unknown): Reply {
  const { code, values } = faultOf(error);
  return { code, values, stack: error instanceof Error ? (error.stack ?? '') : '' };
}

/** The answer of a reply. Throws its fault. */
export function answerOf(reply: Reply): Answer {
  if ('answer' in reply) return reply.answer;
  const error = new RegestaError(reply.code, reply.values);
  error.stack = reply.stack;
  throw error;
}
