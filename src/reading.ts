import type { Claim, Figure, Mention, Participant, Quotation, TimeExpression, WithheldClaim } from './annotation.ts';
import type { Words } from './language/words.ts';
import type { Span } from './span.ts';
import type { SourceDocument } from './text/document.ts';

/** Speech reported without quotation marks, or around them: who holds what is said, with which stance, over which span. */
export interface Attribution {
  readonly sentence: number;
  /** The cue: "a déclaré", "selon", "according to". */
  readonly cue: Span;
  readonly holder: Participant | null;
  /** What the holder says. */
  readonly content: Span;
  readonly stance: 'says' | 'denies' | 'doubts' | 'suspects' | 'asks';
  /** True for a sentence of a speech in the record of a debate: the holder's own words, "I" being the holder. */
  readonly turn?: true;
}

/** A document as the stages have read it so far; each stage reads what those before it made. */
export interface Reading {
  readonly document: SourceDocument;
  readonly words: Words;
  readonly times: readonly TimeExpression[];
  readonly names: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly withheld: readonly WithheldClaim[];
}

/** A document before its claims are read. */
export type Unclaimed = Omit<Reading, 'claims' | 'withheld'>;
