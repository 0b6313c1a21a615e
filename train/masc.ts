import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { normalForm } from './normal.ts';

/** Penn tags of open classes. Function words are left to the treebanks: Penn does not tell their universal classes apart. */
const UNIVERSAL: Record<string, string> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  UH: 'INTJ',
};

/** The open-class words of the Manually Annotated Sub-Corpus, each with the universal part of speech of its Penn tag. */
export function* readMasc(data: string): Generator<{ word: string; upos: string }> {
  const archive = readFileSync(join(data, 'lexicon/masc_tagged/packages/corpora/masc_tagged.zip'));
  for (const text of unzip(archive)) {
    for (const pair of text.split(/\s+/)) {
      const cut = pair.lastIndexOf('_');
      const upos = UNIVERSAL[pair.slice(cut + 1)];
      if (cut > 0 && upos !== undefined) yield { word: normalForm(pair.slice(0, cut)), upos };
    }
  }
}

/** The texts of a zip archive, in the order of its directory. */
export function* unzip(archive: Buffer): Generator<string> {
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (!name.endsWith('.txt') || name.endsWith('categories.txt')) continue;
    const contents = archive.subarray(start, start + packed);
    yield (method === 0 ? contents : inflateRawSync(contents)).toString('utf8');
  }
}
