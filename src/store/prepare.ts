// What a document writes into the record, drawn up before any row is written: no database is needed, so threads can do it side by side.
import type { Annotations, DocumentHeader } from '../annotation.ts';
import { foldCase } from '../packs/fold.ts';
import { contentId } from '../record/digest.ts';
import { fingerprintsOf, LEAST_LETTERS } from '../record/fingerprints.ts';
import { foldedWords } from '../record/folded.ts';
import type { RecordClaim, RecordSentence } from '../record/model.ts';
import { exactForms, ownOrigin } from '../record/origins.ts';
import { recordOf } from '../record/reading.ts';
import { deflated } from './layers.ts';
import type { Layout } from './layout.ts';
import type { Value } from './sqlite.ts';
import { wordedIn } from './worded.ts';
import type { Wording } from './wordings.ts';

/** Annotations, and where the text is not the file, what it takes to read the text again. */
export type NewDocument = Annotations & { readonly layout?: Layout | null };

/** A document as its rows will be, all but their numbers. It can be sent from one thread to another. */
export interface PreparedDocument {
  readonly document: DocumentHeader;
  /** The annotations without the header; see `layers.ts`. */
  readonly layers: Uint8Array;
  /** JSON; null where the text is the file. */
  readonly layout: string | null;
  readonly sentences: readonly PreparedSentence[];
  readonly mentions: readonly PreparedMention[];
  /** Columns of "times" after the document, one row after the other. */
  readonly times: readonly Value[];
  readonly claims: readonly PreparedClaim[];
}

export interface PreparedSentence {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly language: string | null;
  readonly kind: string;
  readonly text: string;
  /** Its words, folded, as they are searched for. */
  readonly words: string;
  /** The text that it reads as; null where it can be no copy. */
  readonly reads: { readonly key: string; readonly prints: readonly number[] } | null;
}

/** A name that names an actor. */
export interface PreparedMention extends Wording {
  readonly id: number;
  readonly sentence: number;
  readonly start: number;
}

export interface PreparedClaim {
  readonly id: string;
  readonly sentence: number;
  readonly traced: string;
  /** Hundredths; null where it was not weighed. */
  readonly sure: number | null;
  readonly actors: readonly Wording[];
}

/** Draws up the rows of a document. */
export function prepareDocument(annotations: NewDocument): PreparedDocument {
  const { document, layout = null, ...layers } = annotations;
  const recorded = recordOf(annotations);
  const languages = new Map(annotations.sentences.map(({ id, language }) => [id, language]));
  const texts = new Map(recorded.sentences.map(({ id, text }) => [id, text]));
  const sureness = new Map(recorded.claims.map(({ id }, place) => [id, annotations.claims[place]!.sure]));
  return {
    document,
    layers: deflated(JSON.stringify(layers)),
    layout: layout === null ? null : JSON.stringify(layout),
    sentences: recorded.sentences.map(sentence => prepareSentence(sentence, languages.get(sentence.id) ?? null)),
    mentions: annotations.names.flatMap(({ id, sentence, start, text, entity }) =>
      entity === null ? [] : [{ id, sentence, start, text, entity }],
    ),
    times: annotations.times.flatMap(({ id, sentence, start, end, value, earliest, latest }): Value[] => [
      id,
      sentence,
      start,
      end,
      value,
      earliest,
      latest,
    ]),
    // Two readings of one trigger that say the same are one claim.
    claims: distinct(recorded.claims).map(claim =>
      prepareClaim(claim, texts.get(claim.sentence)!, sureness.get(claim.id)),
    ),
  };
}

function distinct(claims: readonly RecordClaim[]): RecordClaim[] {
  const known = new Set<string>();
  return claims.filter(({ id }) => !known.has(id) && known.add(id));
}

function prepareSentence({ id, start, end, kind, text }: RecordSentence, language: string | null): PreparedSentence {
  const folded = kind === 'boilerplate' || text.length < LEAST_LETTERS ? [] : foldedWords(text);
  const prints = fingerprintsOf(kind, folded);
  const reads = prints.length === 0 ? null : { key: contentId('text', exactForms(folded)), prints };
  return { id, start, end, language, kind, text, words: foldCase(text), reads };
}

function prepareClaim(claim: RecordClaim, sentence: string, sure: number | undefined): PreparedClaim {
  const traced = { ...claim, origin: ownOrigin(claim.document, claim.sentence), verdict: null };
  return {
    id: claim.id,
    sentence: claim.sentence,
    traced: JSON.stringify(traced),
    sure: sure === undefined ? null : Math.round(100 * sure),
    actors: actorsIn(claim, sentence),
  };
}

/** The actors of a claim with their words; the ends of its state may have got an id of their own from words of the sentence. */
function actorsIn(claim: RecordClaim, sentence: string): Wording[] {
  const { agents, recipients, place, source, state } = claim;
  const found: Wording[] = [];
  for (const party of [...agents, ...recipients, place, source]) {
    if (party?.entity) found.push({ entity: party.entity, text: party.text });
  }
  for (const actor of state === null ? [] : [state.subject, state.object]) {
    if (found.some(each => each.entity === actor)) continue;
    const text = wordedIn(sentence, actor.slice(actor.indexOf(':') + 1));
    if (text !== null) found.push({ entity: actor, text });
  }
  return found;
}
