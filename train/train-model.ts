import type { Language } from '../src/language/language.ts';
import { type Frame, PAD } from '../src/language/models/frame.ts';
import { type Lemmas, lemmaRule, makeLemma } from '../src/language/models/lemmas.ts';
import { inflectSentence, type Morphology } from '../src/language/models/morphology.ts';
import { type ByteTable, strideOf } from '../src/language/models/scorer.ts';
import { tagSentence } from '../src/language/models/tagger.ts';
import { WordFacts, wordKey } from '../src/language/models/word-facts.ts';
import { UPOS } from '../src/language/words.ts';
import { clausesOf } from './clauses.ts';
import { type Example, readExamples, toExample, uposNumber, Vocabulary } from './corpus.ts';
import { buildLexicon } from './lexicon.ts';
import type { TrainedWords } from './model-file.ts';
import { toByteTable, toTransitions } from './quantise.ts';
import { createRandom } from './random.ts';
import { countRelations, relationClass } from './relations.ts';
import { TRAINING } from './sources.ts';
import { goldTree } from './teacher/oracle.ts';
import { parseClasses } from './teacher/parse-classes.ts';
import type { Parser } from './teacher/parser.ts';
import { type TreeExample, trainParser } from './teacher/train-parser.ts';
import { type LemmaSighting, trainLemmas } from './train-lemmas.ts';
import { MorphClasses, trainMorphology } from './train-morphology.ts';
import { trainTagger } from './train-tagger.ts';

const FOLDS = 5;
/** The share of the plain clauses that a round of the network sees. */
const CLAUSES_SEEN = 0.8;
const ROUNDS = { tagger: 8, morphology: 5, fold: 4 };

/** The teacher, who labels raw text for the network to begin with. */
const TEACHER: Record<Language, { readonly runs: number; readonly rounds: number }> = {
  fr: { runs: 2, rounds: 8 },
  en: { runs: 1, rounds: 6 },
};

interface Tagging {
  readonly tags: ByteTable;
  readonly morphology: Morphology;
}

/** All that a language's model holds beside its network, and what the network is to be trained with. */
export interface TrainedModel extends TrainedWords {
  readonly facts: WordFacts;
  /** The treebanks, and plain clauses of them; their frames have the tags of taggers that did not see them. */
  readonly examples: readonly Example[];
  readonly classes: MorphClasses;
  readonly relations: readonly string[];
  readonly teacher: Parser;
}

/** Trains taggers, lemmas and the teacher. */
export function trainModel(language: Language, data: string, log: (line: string) => void): TrainedModel {
  const vocabulary = new Vocabulary();
  const examples = readExamples(data, TRAINING[language], vocabulary);
  const clauses = plainClauses(examples, vocabulary);
  log(`${language}: ${examples.length} sentences, ${examples.reduce((sum, { frame }) => sum + frame.length, 0)} words`);
  const lexicon = buildLexicon(language, data, examples);
  const facts = new WordFacts(lexicon);
  facts.extend(vocabulary.words);
  const classes = new MorphClasses();
  for (const { words } of examples) for (const word of words) classes.number(word.upos, word.feats);
  const train = (some: readonly Example[], tagRounds: number, morphRounds: number): Tagging => ({
    tags: {
      words: toByteTable(trainTagger(some, facts.table, tagRounds), UPOS.length),
      classes: UPOS.length,
      stride: strideOf(UPOS.length),
    },
    morphology: trainMorphology(some, facts.table, classes, morphRounds),
  });
  const tagging = train(examples, ROUNDS.tagger, ROUNDS.morphology);
  log('tagged; lemmas next');
  const lemmas = trainLemmas(sightings(examples, classes), uposNumber('PROPN'), lexicon);
  const tagged: { frame: Frame; upos: Uint8Array; morph: Uint16Array }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const partial = train(
      examples.filter(({ group }) => group % FOLDS !== fold),
      ROUNDS.fold,
      ROUNDS.fold,
    );
    for (const { frame, group } of [...examples, ...clauses]) {
      if (group % FOLDS !== fold) continue;
      tagSentence(partial.tags, frame, facts.table);
      inflectSentence(partial.morphology, frame, facts.table);
      tagged.push({ frame, upos: frame.upos.slice(), morph: frame.morph.slice() });
    }
    log(`fold ${fold + 1} of ${FOLDS} tagged by a tagger that did not see it`);
  }
  for (const { frame, upos, morph } of tagged) {
    frame.upos.set(upos);
    frame.morph.set(morph);
  }
  const relations = countRelations(examples);
  for (const { frame, norms } of examples) lemmatiseFrame(frame, norms, lemmas);
  const trees = examples.map(example => treeExample(example, relations));
  const morphs = classes.list.map(({ upos, feats }) => [upos, feats] as const);
  const parseClassesOf = parseClasses({ morphs, relations });
  const weights = trainParser(trees, facts.table, parseClassesOf, relations.length, TEACHER[language], log);
  const teacher: Parser = {
    classes: parseClassesOf,
    transitions: toTransitions(weights.transitions),
    relations: {
      words: toByteTable(weights.relations, relations.length),
      classes: relations.length,
      stride: strideOf(relations.length),
    },
  };
  return {
    language,
    morphs,
    lexicon,
    lemmas,
    ...tagging,
    facts,
    examples: [...examples, ...clauses],
    classes,
    relations,
    teacher,
  };
}

/** Clauses of the treebanks as sentences of their own, each once; copies with noise give none. */
function plainClauses(examples: readonly Example[], vocabulary: Vocabulary): Example[] {
  const random = createRandom(17);
  let group = -1;
  return examples.flatMap(example => {
    if (example.group === group) return [];
    group = example.group;
    return clausesOf(example.words, random).map(words =>
      toExample(words, vocabulary, example.weight * CLAUSES_SEEN, group),
    );
  });
}

/** What the parser knows lemmas by, from the frame's tags. */
export function lemmatiseFrame(frame: Frame, norms: readonly string[], lemmas: Lemmas): void {
  for (let i = 0; i < frame.length; i++) {
    const form = norms[i]!;
    const rule = lemmaRule(lemmas, form, frame.upos[i + PAD]!, frame.morph[i + PAD]! - 1);
    frame.lemmas[i + PAD] = wordKey(rule === undefined || rule.cut < 0 ? form : makeLemma(rule, form));
  }
}

function treeExample({ words, frame, weight }: Example, relations: readonly string[]): TreeExample {
  const labels = Uint8Array.from(words, word => relationClass(relations, word.relation));
  return { frame, weight, labels, gold: goldTree(words.map(word => word.head)) };
}

function sightings(examples: readonly Example[], classes: MorphClasses): LemmaSighting[] {
  return examples.flatMap(({ words, norms, weight }) =>
    words.map((word, i) => ({
      form: norms[i]!,
      written: word.form,
      lemma: word.lemma,
      upos: uposNumber(word.upos),
      morph: classes.number(word.upos, word.feats),
      weight,
    })),
  );
}
