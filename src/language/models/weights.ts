import { LANGUAGES, type Language } from '../language.ts';
import { describeNetwork, type Network } from '../neural/network.ts';
import { UPOS } from '../words.ts';
import { readSections, type Sections } from './file-format.ts';
import type { HashMap } from './hash-map.ts';
import type { Lemmas } from './lemmas.ts';
import { MalformedModel } from './malformed.ts';
import type { Morphology } from './morphology.ts';
import { type ByteTable, strideOf } from './scorer.ts';

/** A morphological class: number of the part of speech (index in `UPOS` plus 1) and UD features. */
export type MorphClass = readonly [upos: number, feats: string];

/** What a model file says of itself in its JSON section. */
export interface ModelDescription {
  readonly language: Language;
  readonly morphs: readonly MorphClass[];
  readonly sets: readonly (readonly number[])[];
  readonly fallback: readonly number[];
  readonly lemmaRules: readonly (readonly [cut: number, append: string])[];
}

/** All the tables of a model, as views of its bytes. */
export interface ModelWeights {
  readonly description: ModelDescription;
  readonly lexicon: HashMap;
  readonly tags: ByteTable;
  readonly morphology: Morphology;
  readonly lemmas: Lemmas;
  readonly network: Network;
}

/**
 * Finds the tables in the bytes of a model file, which begin where their memory begins.
 * @throws {MalformedModel}
 */
export function readWeights(bytes: Uint8Array): ModelWeights {
  const sections = readSections(bytes);
  const description = describe(section(sections, 'META'));
  const lexicon = hashMap(sections, 'LX');
  return {
    description,
    lexicon,
    tags: byteTable(sections, 'TAGW', UPOS.length),
    morphology: {
      candidates: hashMap(sections, 'MC'),
      sets: description.sets.map(set => Uint16Array.from(set)),
      fallback: description.fallback,
      weights: signedBytes(section(sections, 'MRPW')),
    },
    lemmas: {
      rules: description.lemmaRules.map(([cut, append]) => ({ cut, append })),
      exceptions: hashMap(sections, 'LE'),
      endings: hashMap(sections, 'LN'),
      lexicon,
    },
    network: networkOf(sections, description.morphs.length),
  };
}

function networkOf(sections: Sections, morphs: number): Network {
  const embeddings = section(sections, 'NNEM');
  const bytes = section(sections, 'NNBY');
  const floats = section(sections, 'NNFL');
  const description = describeNetwork(section(sections, 'NNME'), {
    embeddings: embeddings.length,
    bytes: bytes.length,
    floats: floats.length >> 2,
    morphs,
  });
  const rows = hashMap(sections, 'NN');
  return { description, rows, embeddings: embeddings.byteOffset, bytes: bytes.byteOffset, floats: floats.byteOffset };
}

function describe(bytes: Uint8Array): ModelDescription {
  try {
    // A copy: TextDecoder refuses views of shared memory.
    const description = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice())) as ModelDescription;
    const inRange = (morph: number) => Number.isInteger(morph) && morph >= 0 && morph < description.morphs.length;
    const whole =
      LANGUAGES.includes(description.language) &&
      description.morphs.length > 0 &&
      description.sets.every(set => set.length > 0 && set.every(inRange)) &&
      description.fallback.every(set => set < description.sets.length) &&
      description.lemmaRules.every(([cut, append]) => cut >= -1 && typeof append === 'string');
    if (whole) return description;
  } catch {
    // Said below.
  }
  throw new MalformedModel('bad-contents', 'description');
}

function section(sections: Sections, name: string): Uint8Array {
  const found = sections.get(name);
  if (found === undefined) throw new MalformedModel('bad-contents', `no ${name}`);
  return found;
}

function longWords(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function shortWords(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

function signedBytes(bytes: Uint8Array): Int8Array {
  return powerOfTwo(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}

function powerOfTwo<T extends { readonly length: number }>(table: T, rows = table.length): T {
  if (rows < 1 || (rows & (rows - 1)) !== 0) throw new MalformedModel('bad-contents', `${rows} rows`);
  return table;
}

function hashMap(sections: Sections, name: string): HashMap {
  const keys = powerOfTwo(shortWords(section(sections, `${name}KE`)));
  const values = shortWords(section(sections, `${name}VA`));
  if (values.length !== keys.length) throw new MalformedModel('bad-contents', name);
  return { keys, values };
}

function byteTable(sections: Sections, name: string, classes: number): ByteTable {
  const words = longWords(section(sections, name));
  const stride = strideOf(classes);
  powerOfTwo(words, words.length / stride);
  return { words, classes, stride };
}
