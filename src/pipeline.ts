import type { Annotations } from './annotation.ts';
import { readClaims, tellClaims } from './claims/tell.ts';
import { readFigures } from './figures/read.ts';
import type { Analyser } from './language/analyser.ts';
import type { Language } from './language/language.ts';
import { readWords } from './language/read-words.ts';
import type { Sentence } from './language/words.ts';
import { type NamesModels, readNames } from './names/read-names.ts';
import type { Pack } from './packs/pack.ts';
import type { Reading } from './reading.ts';
import { readSpeech } from './speech/read-speech.ts';
import type { SourceDocument } from './text/document.ts';
import { readDocumentTimes } from './times/read.ts';

/** What the stages need besides the document, all of it read beforehand: nothing here touches a file. */
export interface Resources {
  readonly pack: Pack;
  /** Tags, lemmas and trees; without one, the stages make do with words. */
  readonly analyse?: Analyser | undefined;
  /** Taggers of names; without them, rules and the pack find what they can. */
  readonly names?: NamesModels | undefined;
  /** Withhold what was read as done, but not surely enough; else every claim is told. */
  readonly abstain?: boolean | undefined;
}

/** The stages in their order; `text` comes before the pipeline, from bytes to a document. */
export const STAGES = ['text', 'words', 'times', 'names', 'figures', 'speech', 'claims'] as const;
export type Stage = (typeof STAGES)[number];

/** Runs a stage, and may measure it: the pipeline itself has no clock. */
export type Measure = <T>(stage: Stage, run: () => T) => T;

export const unmeasured: Measure = (_stage, run) => run();

/** Reads a document through all stages. Pure: the same document and resources give the same reading. */
export function read(
  source: SourceDocument,
  { pack, analyse, names: models, abstain }: Resources,
  measure: Measure = unmeasured,
): Reading {
  const words = measure('words', () => readWords(source, analyse));
  const document = source.language === null ? { ...source, language: commonLanguage(words.sentences) } : source;
  const times = measure('times', () => readDocumentTimes(document, words, pack.periods));
  const names = measure('names', () => readNames(document, words, times, pack, models));
  const figures = measure('figures', () => readFigures(document, words, times));
  const speech = measure('speech', () => readSpeech(document, words, names));
  const reading = { document, words, times, names, figures, ...speech };
  const told = measure('claims', () =>
    abstain ? tellClaims(reading, pack) : { claims: readClaims(reading, pack), withheld: [] },
  );
  return { ...reading, ...told };
}

/** The language of most sentences by their length, where function words alone did not tell it: "SEATO met in Bangkok" has but one. */
function commonLanguage(sentences: readonly Sentence[]): Language | null {
  const sizes = { fr: 0, en: 0 };
  let all = 0;
  for (const { language, start, end } of sentences) {
    all += end - start;
    if (language !== null) sizes[language] += end - start;
  }
  const larger: Language = sizes.fr > sizes.en ? 'fr' : 'en';
  return sizes[larger] * 2 > all ? larger : null;
}

/** A reading in the form that `regesta annotate --json` prints. */
export function annotationsOf(reading: Reading): Annotations {
  const { document, words, times, names, figures, quotations, claims, withheld } = reading;
  const { id, uri, title, author, language, published, format, encoding, sha256, text } = document;
  return {
    document: {
      id,
      uri,
      title,
      author,
      language,
      published: published?.value ?? null,
      publishedFrom: published?.origin ?? null,
      format,
      encoding,
      sha256,
      text,
    },
    sentences: words.sentences.map(sentence => ({
      id: sentence.id,
      start: sentence.start,
      end: sentence.end,
      language: sentence.language,
      kind: sentence.kind,
      strand: sentence.strand,
      dangling: sentence.dangling,
    })),
    times,
    names,
    figures,
    quotes: quotations,
    claims,
    ...(withheld.length > 0 && { withheld }),
  };
}
