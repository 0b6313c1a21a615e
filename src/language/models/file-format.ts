// A model file: a header of 32-bit little-endian words, then named sections, each at an offset that is a multiple of four.
//
//   word 0 magic · 1 version · 2 checksum of all words from 4 · 3 length of the file in bytes · 4 number of sections
//   then for each section: name (four letters) · offset · length in bytes
import { checksum } from './hashing.ts';
import { MalformedModel } from './malformed.ts';

const MAGIC = 0x4d534752;
export const MODEL_VERSION = 3;
const HEADER_WORDS = 5;
const ENTRY_WORDS = 3;

/** The sections of a model, as views of the bytes they were read from. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/**
 * Takes a model file apart, without copying where the bytes start at a multiple of four.
 * @throws {MalformedModel} where they are no whole model file of this version.
 */
export function readSections(given: Uint8Array): Sections {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < HEADER_WORDS * 4) throw new MalformedModel(bytes.length === 0 ? 'truncated' : 'not-a-model');
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  if (words[0] !== MAGIC) throw new MalformedModel('not-a-model');
  if (words[1] !== MODEL_VERSION)
    throw new MalformedModel('other-version', `version ${words[1]}, wanted ${MODEL_VERSION}`);
  if (words[3] !== bytes.length) throw new MalformedModel('truncated', `${bytes.length} bytes of ${words[3]}`);
  if (words[2] !== checksum(words.subarray(4))) throw new MalformedModel('wrong-checksum');
  const sections = new Map<string, Uint8Array>();
  for (let k = 0; k < words[4]!; k++) {
    const at = HEADER_WORDS + k * ENTRY_WORDS;
    const offset = words[at + 1] ?? 1;
    const length = words[at + 2] ?? 0;
    if (offset % 4 !== 0 || offset + length > bytes.length) throw new MalformedModel('bad-contents');
    sections.set(nameOf(words[at]!), bytes.subarray(offset, offset + length));
  }
  return sections;
}

/** Puts a model file together. Names have four ASCII letters. */
export function writeSections(sections: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  let offset = (HEADER_WORDS + sections.length * ENTRY_WORDS) * 4;
  const places = sections.map(([, { length }]) => {
    const place = offset;
    offset += (length + 3) & ~3;
    return place;
  });
  const bytes = new Uint8Array(offset);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, MODEL_VERSION, 0, offset, sections.length]);
  sections.forEach(([name, contents], k) => {
    words.set([codeOf(name), places[k]!, contents.length], HEADER_WORDS + k * ENTRY_WORDS);
    bytes.set(contents, places[k]!);
  });
  words[2] = checksum(words.subarray(4));
  return bytes;
}

function codeOf(name: string): number {
  return [...name].reduce((code, letter, k) => code | (letter.charCodeAt(0) << (8 * k)), 0) >>> 0;
}

function nameOf(code: number): string {
  return String.fromCharCode(code & 0xff, (code >>> 8) & 0xff, (code >>> 16) & 0xff, code >>> 24);
}
