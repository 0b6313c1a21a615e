import type { Participant } from '../annotation.ts';
import type { Attribution } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Context } from './context.ts';

/** Who says what stands at an offset, and with which stance; null where the author does. */
export interface Saying {
  readonly source: Participant | null;
  readonly stance: Attribution['stance'];
  /** The cue of reported speech, or the quotation. */
  readonly cue: Span;
}

const PRONOUN =
  /^(?:j['’]|je|on|nous|vous|tu|ils?|elles?|ce|cela|ceci|ça|i|we|you|it|he|she|they|this|that|these|those|who|which|qui)$/i;
const RULE =
  /(?:^|\s|['’])(?:règles?|traité|articles?|plans?|lois?|accord|constitution|règlement|rules?|treaty|law|agreement|convention|scenario)$/i;

/** Whether a holder is somebody: a pronoun of nobody known is not, and a rule or plan by which something is done says nothing. */
function speaks(holder: Participant): boolean {
  return holder.entity !== null || !(PRONOUN.test(holder.text) || RULE.test(holder.text));
}

/**
 * The innermost quotation or reported speech over an offset. A cue at `doing` is the act itself, no speech about it: "confirme son refus".
 */
export function sayingAt(context: Context, offset: number, doing: number | null = null): Saying | null {
  let best: (Saying & { readonly length: number }) | null = null;
  const consider = (start: number, end: number, saying: Saying): void => {
    if (offset < start || offset >= end) return;
    if (!best || end - start < best.length) best = { ...saying, length: end - start };
  };
  for (const { start, end, speaker } of context.reading.quotations)
    if (speaker) consider(start, end, { source: speaker, stance: 'says', cue: { start, end } });
  for (const { cue, content, holder, stance } of context.reading.attributions) {
    if (doing !== null && cue.start <= doing && doing < cue.end) continue;
    // Weapons and places say nothing.
    if (holder?.entity && !/^(state|org|person|force):/.test(holder.entity)) continue;
    consider(content.start, content.end, { source: holder && speaks(holder) ? holder : null, stance, cue });
  }
  return best;
}
