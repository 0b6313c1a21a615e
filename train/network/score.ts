import type { Language } from '../../src/language/language.ts';
import { readSections, writeSections } from '../../src/language/models/file-format.ts';
import { modelFor } from '../../src/language/models/files.ts';
import { PAD } from '../../src/language/models/frame.ts';
import { inflectSentence } from '../../src/language/models/morphology.ts';
import { tagSentence } from '../../src/language/models/tagger.ts';
import { WordFacts } from '../../src/language/models/word-facts.ts';
import { readTreebank, toExample, uposNumber, Vocabulary } from '../corpus.ts';
import { networkSections } from './file.ts';
import { fileBytes, toModelMemory } from './memory.ts';
import { networkOf } from './network.ts';
import { parseSentence } from './parse.ts';
import { NetworkReader } from './reader.ts';
import { NetworkRows } from './rows.ts';

/** How many words of a treebank the network got right, behind the taggers of the installed model. */
export function scoreNetwork(language: Language, path: string, treebank: string) {
  const { weights } = modelFor(language);
  const lying = toModelMemory(writeSections(networkSections(path, weights.description.morphs.length)));
  const network = networkOf(readSections(fileBytes(lying)), weights.description.morphs.length);
  const reader = new NetworkReader(network, lying.memory);
  const vocabulary = new Vocabulary();
  const examples = readTreebank('', treebank).map((words, i) => toExample(words, vocabulary, 1, i));
  const facts = new WordFacts(weights.lexicon);
  facts.extend(vocabulary.words);
  const rows = new NetworkRows(network, facts.table, vocabulary.words.length);
  const score = { words: 0, upos: 0, heads: 0, labelled: 0, universal: 0, microseconds: 0 };
  for (const { frame, words } of examples) {
    tagSentence(weights.tags, frame, facts.table);
    inflectSentence(weights.morphology, frame, facts.table);
    const before = process.cpuUsage().user;
    parseSentence(reader, frame, rows);
    score.microseconds += process.cpuUsage().user - before;
    words.forEach((word, i) => {
      score.words++;
      if (frame.upos[i + PAD] === uposNumber(word.upos)) score.upos++;
      if (frame.heads[i] !== word.head) return;
      score.heads++;
      const relation = network.description.relations[frame.labels[i]!]!;
      if (relation === word.relation) score.labelled++;
      if (relation.split(':')[0] === word.relation.split(':')[0]) score.universal++;
    });
  }
  return { ...score, microseconds: score.microseconds / score.words };
}
