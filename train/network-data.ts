// What the network is trained with, as flat files of 32-bit integers that `train/network.py` reads: a row of `COLUMNS` numbers for each word.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sampleTexts } from '../bench/sample.ts';
import { createFrame, type Frame, PAD } from '../src/language/models/frame.ts';
import { fillFrame } from '../src/language/models/model.ts';
import { inflectSentence } from '../src/language/models/morphology.ts';
import { tagSentence } from '../src/language/models/tagger.ts';
import { FACTS, WordFacts } from '../src/language/models/word-facts.ts';
import { readWords } from '../src/language/read-words.ts';
import { readDocument } from '../src/text/read.ts';
import { readTreebank, toExample, uposNumber, Vocabulary } from './corpus.ts';
import { RAW, TUNING } from './sources.ts';
import { parseSentence } from './teacher/parser.ts';
import { lemmatiseFrame, type TrainedModel } from './train-model.ts';

/** Facts, caps, given part of speech and morphology, then the answers: head (-1 for the root), relation, part of speech, morphology; sentence, weight in thousandths. */
const COLUMNS = FACTS + 9;

const SHORTEST = 4;
const LONGEST = 80;

interface Answers {
  readonly heads: ArrayLike<number>;
  readonly relations: readonly string[];
  readonly upos: ArrayLike<number>;
  readonly morphs: ArrayLike<number>;
}

/** Rows of sentences, one file a set, and the names of their relations. */
class Rows {
  readonly relations: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly file: number;
  private sentences = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  add(frame: Frame, facts: Int32Array, answers: Answers, weight: number): void {
    const rows = new Int32Array(frame.length * COLUMNS);
    for (let i = 0; i < frame.length; i++) {
      const at = i * COLUMNS;
      const word = frame.words[i + PAD]! * FACTS;
      rows.set(facts.subarray(word, word + FACTS), at);
      rows.set(
        [
          frame.caps[i + PAD]!,
          frame.upos[i + PAD]!,
          frame.morph[i + PAD]!,
          answers.heads[i]!,
          this.relation(answers.relations[i]!),
          answers.upos[i]!,
          answers.morphs[i]!,
          this.sentences,
          weight * 1000,
        ],
        at + FACTS,
      );
    }
    writeSync(this.file, new Uint8Array(rows.buffer));
    this.sentences++;
  }

  close(): void {
    closeSync(this.file);
  }

  private relation(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.relations.length);
    this.relations.push(name);
    return this.relations.length - 1;
  }
}

/** Writes `gold`, `tuning` and `raw` into a folder, with `data.json`, which names the numbers. */
export function writeNetworkData(folder: string, model: TrainedModel, data: string, log: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const gold = new Rows(join(folder, 'gold.i32'));
  for (const { frame, words, weight } of model.examples) {
    gold.add(frame, model.facts.table, answersOf(words, model), weight);
  }
  gold.close();
  const tuning = new Rows(join(folder, 'tuning.i32'));
  const vocabulary = new Vocabulary();
  const examples = readTreebank(data, TUNING[model.language]).map((words, i) => toExample(words, vocabulary, 1, i));
  const facts = new WordFacts(model.lexicon);
  facts.extend(vocabulary.words);
  for (const { frame, words } of examples) {
    tag(frame, facts, model);
    tuning.add(frame, facts.table, answersOf(words, model), 1);
  }
  tuning.close();
  const raw = new Rows(join(folder, 'raw.i32'));
  const count = addRaw(raw, model, data);
  raw.close();
  log(`${count} words of raw text labelled by the teacher`);
  const relations = { gold: gold.relations, tuning: tuning.relations, raw: raw.relations };
  writeFileSync(
    join(folder, 'data.json'),
    JSON.stringify({ language: model.language, relations, morphs: model.morphs, columns: COLUMNS }),
  );
}

function tag(frame: Frame, facts: WordFacts, { tags, morphology }: TrainedModel): void {
  tagSentence(tags, frame, facts.table);
  inflectSentence(morphology, frame, facts.table);
}

function answersOf(words: Parameters<typeof toExample>[0], { classes, morphs }: TrainedModel): Answers {
  return {
    heads: words.map(word => word.head),
    relations: words.map(word => word.relation),
    upos: words.map(word => uposNumber(word.upos)),
    morphs: words.map(word => {
      const number = classes.number(word.upos, word.feats) + 1;
      return number <= morphs.length ? number : 0;
    }),
  };
}

/** Sentences of prose, each once, as the taggers and the teacher read them. */
function addRaw(rows: Rows, model: TrainedModel, data: string): number {
  const seen = new Set<string>();
  const frame = createFrame(LONGEST);
  let count = 0;
  for (const folder of RAW[model.language]) {
    for (const { text } of sampleTexts(join(data, folder), Infinity)) {
      const document = readDocument(new TextEncoder().encode(text), { uri: 'text.txt' });
      const { tokens, sentences } = readWords(document);
      const facts = new WordFacts(model.lexicon);
      facts.extend(tokens.vocabulary);
      for (const sentence of sentences) {
        const written = document.text.slice(sentence.start, sentence.end);
        if (sentence.language !== model.language || sentence.kind !== 'prose' || seen.has(written)) continue;
        const length = sentence.endToken - sentence.firstToken;
        if (length < SHORTEST || length > LONGEST) continue;
        seen.add(written);
        fillFrame(frame, document.text, tokens, sentence);
        tag(frame, facts, model);
        const norms = Array.from(
          frame.tokens.subarray(0, frame.length),
          token => tokens.vocabulary[tokens.norms[token]!]!,
        );
        lemmatiseFrame(frame, norms, model.lemmas);
        parseSentence(model.teacher, frame, facts.table);
        rows.add(frame, facts.table, taughtAnswers(frame, model), 1);
        count += frame.length;
      }
    }
  }
  return count;
}

function taughtAnswers(frame: Frame, { relations }: TrainedModel): Answers {
  const { length } = frame;
  return {
    heads: frame.heads,
    relations: Array.from({ length }, (_, i) => (frame.heads[i]! < 0 ? 'root' : relations[frame.labels[i]! - 1]!)),
    upos: frame.upos.subarray(PAD),
    morphs: frame.morph.subarray(PAD),
  };
}
