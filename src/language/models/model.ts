import type { Analyser, TokensDraft } from '../analyser.ts';
import type { Language } from '../language.ts';
import { instantiateKernel } from '../neural/kernel.ts';
import { fileBytes, type ModelMemory, toModelMemory, Workspace } from '../neural/memory.ts';
import { parseSentence } from '../neural/parse.ts';
import { NetworkReader } from '../neural/reader.ts';
import { NetworkRows } from '../neural/rows.ts';
import { kernelSums } from '../neural/tag-sums.ts';
import { type Sentence, TokenKind, type Tokens } from '../words.ts';
import { Caps, capsOf, closeFrame, createFrame, type Frame, markShouting, PAD } from './frame.ts';
import { lemmatiser } from './lemma-cache.ts';
import { isKnownWord } from './lemmas.ts';
import { inflectSentence, reinflect } from './morphology.ts';
import { pasts } from './past-in-ra.ts';
import type { RowSums } from './scorer.ts';
import { NO_STAND_INS, type StandIns, standInsFor } from './stand-in.ts';
import { tagSentence } from './tagger.ts';
import { type ModelWeights, readWeights } from './weights.ts';
import { WordFacts } from './word-facts.ts';

/** A language's tagger, lemmatiser and parser. */
export interface LanguageModel {
  readonly language: Language;
  readonly weights: ModelWeights;
  /** Fills the sentences in the model's language; see `Analyser`. */
  readonly analyse: Analyser;
}

/**
 * Makes a model of a model file: of its bytes, which are copied, or of a memory that it lies in and is used in. Threads may share the
 * memory; each makes a model of its own.
 * @throws {MalformedModel} where they are no whole model of this version.
 */
export function loadModel(file: Uint8Array | ModelMemory): LanguageModel {
  const lying = file instanceof Uint8Array ? toModelMemory(file) : file;
  const weights = readWeights(fileBytes(lying));
  const kernel = instantiateKernel(lying.memory);
  const work = new Workspace(lying.memory);
  const tools = {
    reader: new NetworkReader(weights.network, kernel, work),
    tagSums: kernelSums(weights.tags, kernel, work),
  };
  const { language } = weights.description;
  return { language, weights, analyse: (text, tokens, sentences) => analyse(weights, tools, text, tokens, sentences) };
}

/** What reads with the weights; one thread has them for itself. */
interface Tools {
  readonly reader: NetworkReader;
  readonly tagSums: RowSums;
}

function analyse(
  weights: ModelWeights,
  { reader, tagSums }: Tools,
  text: string,
  tokens: TokensDraft,
  sentences: readonly Sentence[],
): void {
  const { description, tags, morphology, network } = weights;
  const own = sentences.filter(sentence => sentence.language === description.language);
  if (own.length === 0) return;
  const isWord = (word: string) => isKnownWord(weights.lemmas, word);
  const french = description.language === 'fr';
  const standIns = standInsFor(tokens, description.language, isWord);
  const facts = new WordFacts(weights.lexicon);
  facts.extend(tokens.vocabulary);
  const rows = new NetworkRows(network, facts.table, tokens.vocabulary.length);
  const lemmatise = lemmatiser(weights.lemmas, text, tokens, description.language);
  const toPast = french ? pasts(description.morphs, tokens.vocabulary, isWord) : null;
  const featsOf = new Int32Array(description.morphs.length).fill(-1);
  const relationOf = network.description.relations.map(relation => tokens.internRelation(relation));
  const frame = createFrame(own.reduce((most, { firstToken, endToken }) => Math.max(most, endToken - firstToken), 0));
  for (const sentence of own) {
    fillFrame(frame, text, tokens, sentence, standIns);
    tagSentence(tags, frame, facts.table, tagSums);
    inflectSentence(morphology, frame, facts.table);
    reinflect(morphology, frame, facts.table, parseSentence(reader, frame, rows));
    toPast?.(frame);
    for (let i = 0; i < frame.length; i++) {
      lemmatise(frame, i);
      const token = frame.tokens[i]!;
      const morph = frame.morph[i + PAD]! - 1;
      if (featsOf[morph]! < 0) featsOf[morph] = tokens.internFeatures(description.morphs[morph]![1]);
      tokens.upos[token] = frame.upos[i + PAD]! - 1;
      tokens.feats[token] = featsOf[morph]!;
      const head = frame.heads[i]!;
      tokens.heads[token] = head < 0 ? -1 : frame.tokens[head]!;
      tokens.deprels[token] = relationOf[frame.labels[i]!]!;
      tokens.headChances[token] = frame.headChances[i]!;
      tokens.deprelChances[token] = frame.labelChances[i]!;
      tokens.uposChances[token] = frame.uposChances[i]!;
    }
  }
}

/** Fills a frame with the tokens of a sentence, marks left out; some words are read as those that `standIns` has for them. */
export function fillFrame(
  frame: Frame,
  text: string,
  tokens: Tokens,
  sentence: Sentence,
  { small, capital }: StandIns = NO_STAND_INS,
): void {
  let length = 0;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (tokens.kinds[token] === TokenKind.Mark) continue;
    frame.tokens[length] = token;
    const word = tokens.norms[token]!;
    const caps = capsOf(text, tokens.starts[token]!, tokens.ends[token]!);
    const inside = caps === Caps.Initial && length > 0 && sentence.kind === 'prose';
    const standIn = caps === Caps.None ? small.get(word) : inside ? capital.get(word) : undefined;
    frame.words[length + PAD] = (standIn ?? word) + 1;
    frame.caps[length + PAD] = caps;
    length++;
  }
  closeFrame(frame, length);
  markShouting(frame);
}
