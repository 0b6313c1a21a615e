// What the network is trained with, as flat files of 32-bit integers that `train/network/network.py` reads: a row of `COLUMNS` numbers for each word.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sampleTexts } from '../../bench/sample.ts';
import type { Language } from '../../src/language/language.ts';
import { modelFor } from '../../src/language/models/files.ts';
import { createFrame, type Frame, PAD } from '../../src/language/models/frame.ts';
import { fillFrame } from '../../src/language/models/model.ts';
import { inflectSentence } from '../../src/language/models/morphology.ts';
import { strideOf } from '../../src/language/models/scorer.ts';
import { tagSentence } from '../../src/language/models/tagger.ts';
import { FACTS, WordFacts } from '../../src/language/models/word-facts.ts';
import { readWords } from '../../src/language/read-words.ts';
import { featuresOf, relationOf, type Sentence, type Tokens, UPOS } from '../../src/language/words.ts';
import { readDocument } from '../../src/text/read.ts';
import type { TreebankWord } from '../conllu.ts';
import { type Example, readExamples, readTreebank, toExample, uposNumber, Vocabulary } from '../corpus.ts';
import { toByteTable } from '../quantise.ts';
import { RAW, TRAINING, TUNING } from '../sources.ts';
import { MorphClasses, trainMorphology } from '../train-morphology.ts';
import { trainTagger } from '../train-tagger.ts';

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

const FOLDS = 5;
const FOLD_ROUNDS = 4;

/** Writes `gold`, `tuning` and `raw` into a folder, with `data.json`, which names the numbers. The installed model is the teacher. */
export function writeNetworkData(folder: string, language: Language, data: string, log: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const { weights } = modelFor(language);
  const { morphs } = weights.description;
  const numbers = new Map(morphs.map(([upos, feats], i) => [`${upos} ${feats}`, i + 1]));
  const answersOf = (words: readonly TreebankWord[]): Answers => ({
    heads: words.map(word => word.head),
    relations: words.map(word => word.relation),
    upos: words.map(word => uposNumber(word.upos)),
    morphs: words.map(word => numbers.get(`${uposNumber(word.upos)} ${word.feats}`) ?? 0),
  });
  const vocabulary = new Vocabulary();
  const examples = readExamples(data, TRAINING[language], vocabulary);
  const facts = new WordFacts(weights.lexicon);
  facts.extend(vocabulary.words);
  tagUnseen(examples, facts.table, morphs);
  const gold = new Rows(join(folder, 'gold.i32'));
  for (const { frame, words, weight } of examples) gold.add(frame, facts.table, answersOf(words), weight);
  gold.close();
  const tuning = new Rows(join(folder, 'tuning.i32'));
  const others = new Vocabulary();
  const sentences = readTreebank(data, TUNING[language]).map((words, i) => toExample(words, others, 1, i));
  const otherFacts = new WordFacts(weights.lexicon);
  otherFacts.extend(others.words);
  for (const { frame, words } of sentences) {
    tagSentence(weights.tags, frame, otherFacts.table);
    inflectSentence(weights.morphology, frame, otherFacts.table);
    tuning.add(frame, otherFacts.table, answersOf(words), 1);
  }
  tuning.close();
  const raw = new Rows(join(folder, 'raw.i32'));
  log(`${addRaw(raw, language, data, numbers)} words of raw text labelled by the teacher`);
  raw.close();
  const relations = { gold: gold.relations, tuning: tuning.relations, raw: raw.relations };
  writeFileSync(join(folder, 'data.json'), JSON.stringify({ language, relations, morphs, columns: COLUMNS }));
}

/** Tags every sentence with taggers that did not see it. */
function tagUnseen(
  examples: readonly Example[],
  facts: Int32Array,
  morphs: readonly (readonly [upos: number, feats: string])[],
): void {
  const classes = new MorphClasses();
  for (const [upos, feats] of morphs) classes.number(UPOS[upos - 1]!, feats);
  const tagged: (() => void)[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter(({ group }) => group % FOLDS !== fold);
    const tags = {
      words: toByteTable(trainTagger(others, facts, FOLD_ROUNDS), UPOS.length),
      classes: UPOS.length,
      stride: strideOf(UPOS.length),
    };
    const morphology = trainMorphology(others, facts, classes, FOLD_ROUNDS);
    for (const { frame, group } of examples) {
      if (group % FOLDS !== fold) continue;
      tagSentence(tags, frame, facts);
      inflectSentence(morphology, frame, facts);
      const [upos, morph] = [frame.upos.slice(), frame.morph.slice()];
      // Later folds train on this frame, and write their guesses into it.
      tagged.push(() => {
        frame.upos.set(upos);
        frame.morph.set(morph);
      });
    }
  }
  for (const restore of tagged) restore();
}

/** Sentences of prose, each once, as the teacher reads them. */
function addRaw(rows: Rows, language: Language, data: string, numbers: ReadonlyMap<string, number>): number {
  const { weights, analyse } = modelFor(language);
  const seen = new Set<string>();
  const frame = createFrame(LONGEST);
  let count = 0;
  for (const folder of RAW[language]) {
    for (const { text } of sampleTexts(join(data, folder), Infinity)) {
      const document = readDocument(new TextEncoder().encode(text), { uri: 'text.txt' });
      const { tokens, sentences } = readWords(document, analyse);
      const facts = new WordFacts(weights.lexicon);
      facts.extend(tokens.vocabulary);
      for (const sentence of sentences) {
        const written = document.text.slice(sentence.start, sentence.end);
        if (sentence.language !== language || sentence.kind !== 'prose' || seen.has(written)) continue;
        const length = sentence.endToken - sentence.firstToken;
        if (length < SHORTEST || length > LONGEST) continue;
        seen.add(written);
        rows.add(frame, facts.table, taught(document.text, tokens, sentence, frame, numbers), 1);
        count += frame.length;
      }
    }
  }
  return count;
}

/** Fills a frame with the tokens of a sentence, and gives what the teacher says of them. */
function taught(
  text: string,
  tokens: Tokens,
  sentence: Sentence,
  frame: Frame,
  numbers: ReadonlyMap<string, number>,
): Answers {
  fillFrame(frame, text, tokens, sentence);
  const own = Array.from(frame.tokens.subarray(0, frame.length));
  const places = new Map(own.map((token, i) => [token, i]));
  own.forEach((token, i) => {
    frame.upos[i + PAD] = tokens.upos[token]! + 1;
    frame.morph[i + PAD] = numbers.get(`${tokens.upos[token]! + 1} ${featuresOf(tokens, token)}`) ?? 0;
  });
  return {
    heads: own.map(token => places.get(tokens.heads[token]!) ?? -1),
    relations: own.map(token => relationOf(tokens, token)),
    upos: Array.from(own, (_, i) => frame.upos[i + PAD]!),
    morphs: Array.from(own, (_, i) => frame.morph[i + PAD]!),
  };
}
