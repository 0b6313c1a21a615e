// What a thread that writes answers: the class of an error is lost on the way from one thread to another.
import { type MessageCode, type MessageValues, RegestaError } from '../../messages.ts';
import { DecidedMeanwhile } from '../../store/review.ts';

export type Reply =
  | { readonly answer: unknown }
  | { readonly code: MessageCode; readonly values: MessageValues }
  | { readonly meanwhile: true }
  | { readonly failed: string };

/** What work gives or throws, so that it can be sent. */
export function replyOf(work: () => unknown): Reply {
  try {
    return { answer: work() };
  } catch (error) {
    if (error instanceof RegestaError) return { code: error.code, values: error.values };
    if (error instanceof DecidedMeanwhile) return { meanwhile: true };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The answer of a reply. Throws what the work threw. */
export function answerOf(reply: Reply): unknown {
  if ('answer' in reply) return reply.answer;
  if ('code' in reply) throw new RegestaError(reply.code, reply.values);
  if ('meanwhile' in reply) throw new DecidedMeanwhile();
  throw new Error(reply.failed);
}
