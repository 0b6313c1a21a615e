// Why a claim reads as it does, in words: what the annotation keeps as spans and keys, looked up.
import type { Extent, Grounds } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import type { Pack } from '../packs/pack.ts';
import { wordingKey } from '../packs/wording-key.ts';
import type { Span } from '../span.ts';
import type { AnnotatedClaim } from '../store/read/grounds.ts';
import type { NamedActor } from './asking.ts';

/** Words of the document, with their span in its text. */
export type QuotedWords = Span & { readonly text: string };

/** What `regesta show <claim>` says of how a claim was read. */
export interface Explanation {
  /** `wording`, or the rule that reads what sentences say without an act's phrase: `office`, `seat`, `troops`, `members`, `control`, `comparison`. */
  readonly rule: string;
  /** The act with its name in the language of the answer. */
  readonly act: NamedActor;
  /** The phrase of the pack that fitted; null under another rule, and where the pack has it no more. */
  readonly wording: { readonly language: Language; readonly text: string } | null;
  readonly sentence: QuotedWords;
  /** The words of the phrase as they stand in the text. */
  readonly words: readonly QuotedWords[];
  /** Who and what fills the roles of the phrase, and the way there in the tree from the trigger: "<xcomp >nsubj", up an xcomp, down a nsubj. */
  readonly roles: readonly (QuotedWords & { readonly role: string; readonly path: string })[];
  /** The words that deny; empty where none do. */
  readonly polarity: readonly QuotedWords[];
  /** The words that make it planned, proposed, alleged …; empty where it is asserted. */
  readonly modality: readonly QuotedWords[];
  /** The time expression, then the word that it hangs on. */
  readonly time: readonly QuotedWords[];
  /** The cue of reported speech, or the quotation around the claim. */
  readonly source: readonly QuotedWords[];
  /** How likely the claim is wholly right; null where that was not weighed. */
  readonly sure: number | null;
}

/** The explanation of a claim; null where it was read before readings were explained. */
export function explain({ claim, annotations }: AnnotatedClaim, pack: Pack, language: Language): Explanation | null {
  const { why } = claim;
  if (why === undefined) return null;
  const { text } = annotations.document;
  const words = (start: number, end: number): QuotedWords => ({ start, end, text: text.slice(start, end) });
  const all = (extents: readonly Extent[] = []): QuotedWords[] => extents.map(([start, end]) => words(start, end));
  const sentence = annotations.sentences.find(({ id }) => id === claim.sentence) ?? claim.trigger;
  const expression = annotations.times.find(({ id }) => id === claim.time);
  return {
    rule: why.rule,
    act: { id: claim.act, name: pack.acts.find(({ id }) => id === claim.act)?.names[language] ?? claim.act },
    wording: wordingOf(claim.act, why, pack),
    sentence: words(sentence.start, sentence.end),
    words: all(why.words),
    roles: (why.roles ?? []).map(([role, start, end, path]) => ({ role, ...words(start, end), path })),
    polarity: all(why.polarity),
    modality: all(why.modality),
    time: [...(expression ? [words(expression.start, expression.end)] : []), ...all(why.time)],
    source: all(why.source),
    sure: claim.sure ?? null,
  };
}

function wordingOf(id: string, { wording }: Grounds, { acts }: Pack): Explanation['wording'] {
  const act = acts.find(each => each.id === id);
  if (wording === undefined || act === undefined) return null;
  for (const language of ['fr', 'en'] as const) {
    const text = act.wordings[language].find(phrase => wordingKey(phrase) === wording);
    if (text !== undefined) return { language, text };
  }
  return null;
}
