import type { Language } from '../src/language/language.ts';
import type { HashMap } from '../src/language/models/hash-map.ts';
import type { Lemmas } from '../src/language/models/lemmas.ts';
import type { Morphology } from '../src/language/models/morphology.ts';
import type { ByteTable } from '../src/language/models/scorer.ts';
import type { ModelDescription } from '../src/language/models/weights.ts';

/** What a language's model holds beside its network. */
export interface TrainedWords {
  readonly language: Language;
  readonly morphs: readonly (readonly [upos: number, feats: string])[];
  readonly lexicon: HashMap;
  readonly lemmas: Lemmas;
  readonly tags: ByteTable;
  readonly morphology: Morphology;
}

/** The sections of a model file that hold them. */
export function wordSections(words: TrainedWords): [name: string, bytes: Uint8Array][] {
  const { language, morphs, lexicon, lemmas, tags, morphology } = words;
  const description: ModelDescription = {
    language,
    morphs,
    sets: morphology.sets.map(set => [...set]),
    fallback: morphology.fallback,
    lemmaRules: lemmas.rules.map(({ cut, append }) => [cut, append] as const),
  };
  return [
    ['META', new TextEncoder().encode(JSON.stringify(description))],
    ...mapSections('LX', lexicon),
    ['TAGW', bytesOf(tags.words)],
    ...mapSections('MC', morphology.candidates),
    ['MRPW', bytesOf(morphology.weights)],
    ...mapSections('LE', lemmas.exceptions),
    ...mapSections('LN', lemmas.endings),
  ];
}

function mapSections(name: string, map: HashMap): [string, Uint8Array][] {
  return [
    [`${name}KE`, bytesOf(map.keys)],
    [`${name}VA`, bytesOf(map.values)],
  ];
}

function bytesOf(array: Uint32Array | Uint16Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
