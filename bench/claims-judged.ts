// Claims judged by eye, found again in what is read now; those that read otherwise by now are left out.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contextOf } from '../src/claims/context.ts';
import { doubtsOf } from '../src/claims/sureness/arcs.ts';
import { type Signs, signsOf } from '../src/claims/sureness/signs.ts';
import type { Language } from '../src/language/language.ts';
import { type Resources, read } from '../src/pipeline.ts';
import { readDocument } from '../src/text/read.ts';
import { CORPORA, corpusName, corpusTexts, passageOf, passageUri } from './claims-passage.ts';
import { printOf } from './claims-print.ts';

/** A line of `claims-judged.jsonl`: where the claim stands in its passage, a mark of what it told, and the verdict. No words of the text. */
export interface Judgement {
  readonly corpus: string;
  readonly file: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly act: string;
  readonly language: Language;
  readonly print: string;
  readonly right: boolean;
  readonly invented: boolean;
  readonly fields: readonly string[];
  readonly class: string;
}

export interface JudgedClaim {
  readonly judgement: Judgement;
  readonly signs: Signs;
}

const FILE = fileURLToPath(new URL('claims-judged.jsonl', import.meta.url));

/** One judgement for each claim: where several judged it and do not agree, it counts as wrong. */
export function readJudgements(path = FILE): Judgement[] {
  const found = new Map<string, Judgement>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const judgement = JSON.parse(line) as Judgement;
    const { corpus, file, at, start, act, print } = judgement;
    const key = [corpus, file, at, start, act, print].join('\t');
    const other = found.get(key);
    if (!other || (other.right && !judgement.right)) found.set(key, judgement);
  }
  return [...found.values()];
}

/** The judged claims that are still read as they were judged. */
export function findAgain(judgements: readonly Judgement[], shared: string, resources: Resources): JudgedClaim[] {
  const encoder = new TextEncoder();
  const seen = new Map<string, { judgement: Judgement; signs: Signs }>();
  const byPassage = Map.groupBy(judgements, ({ corpus, file, at }) => [corpus, file, at].join('\t'));
  return CORPORA.flatMap(corpus => {
    const name = corpusName(corpus);
    return corpusTexts(shared, corpus).flatMap(({ name: file, text }) =>
      [...new Set(judgements.map(({ at }) => at))].flatMap(at => {
        const own = byPassage.get([name, file, at].join('\t'));
        if (!own) return [];
        const document = readDocument(encoder.encode(passageOf(text, at)), { uri: passageUri(file) });
        const reading = read(document, { ...resources, abstain: false });
        const context = contextOf(reading, resources.pack);
        const doubts = doubtsOf(context.tree);
        return own.flatMap(judgement => {
          const claim = reading.claims.find(
            ({ trigger, act }, k) =>
              trigger.start === judgement.start &&
              act === judgement.act &&
              printOf(reading.claims[k]!, reading.times) === judgement.print,
          );
          if (!claim) return [];
          // Passages of a short text overlap: a claim that was drawn from several is one.
          const { start, end } = reading.words.sentences[claim.sentence]!;
          const words = reading.document.text.slice(start, end);
          const key = [name, file, words, claim.trigger.start - start, judgement.print].join('\t');
          const other = seen.get(key);
          if (other) {
            if (!judgement.right) other.judgement = judgement;
            return [];
          }
          const found = { judgement, signs: signsOf(context, doubts, claim) };
          seen.set(key, found);
          return [found];
        });
      }),
    );
  });
}
