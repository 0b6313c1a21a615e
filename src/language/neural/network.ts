import type { HashMap } from '../models/hash-map.ts';
import { MalformedModel } from '../models/malformed.ts';

/** A matrix of signed bytes with a scale and a shift for each of its rows. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Where its bytes begin in section `NNBY`; its scales, then its shifts, in section `NNFL` (in floats). */
  readonly bytes: number;
  readonly floats: number;
  /** What a number of its input is multiplied with to become a 16-bit integer. */
  readonly inputScale: number;
}

/** What the section `NNME` of a model file says of the network. */
export interface NetworkDescription {
  /** Floats of a word's vector. */
  readonly width: number;
  /** Floats that each direction of a layer gives. */
  readonly hidden: number;
  /** Widths of what a word is as a dependent or a head: for arcs, for relations. */
  readonly arc: number;
  readonly relation: number;
  /** Each feature: the fact of a word that it reads (or "caps", "upos", "morph"), its row for what was never seen, the scale of its rows. */
  readonly features: readonly (readonly [fact: number | 'caps' | 'upos' | 'morph', unknown: number, scale: number])[];
  readonly relations: readonly string[];
  /** Addresses in `NNFL`, in floats. */
  readonly gain: number;
  readonly shift: number;
  readonly root: number;
  /** Distances up to so many words have a score of their own, to the left and to the right. */
  readonly distance: number;
  readonly farthest: number;
  readonly rootBias: number;
  readonly layers: readonly Matrix[];
  /** Whether what passes by a layer comes from its own matrix (in the last rows), or is its input. */
  readonly projected: readonly boolean[];
  /** From states to what a word is as a dependent of an arc, a dependent of a relation, a head of a relation. */
  readonly roles: Matrix;
  /** From states to what a word is as the head of an arc; from that to what its dependents are multiplied with, and its own score behind it. */
  readonly heads: Matrix;
  readonly reach: Matrix;
  readonly labels: Matrix;
  readonly tags: Matrix;
}

/** The network as it lies in a memory; addresses are in bytes. */
export interface Network {
  readonly description: NetworkDescription;
  readonly rows: HashMap;
  /** Addresses of the sections: rows of the features, matrices, floats. */
  readonly embeddings: number;
  readonly bytes: number;
  readonly floats: number;
}

/** Lengths of the sections: bytes of rows, bytes of matrices, floats; and the number of morphological classes. */
export interface Room {
  readonly embeddings: number;
  readonly bytes: number;
  readonly floats: number;
  readonly morphs: number;
}

/** How many values each feature of a sentence can have. */
const VALUES = { caps: 7, upos: 18 };

/**
 * Reads the description.
 * @throws {MalformedModel} where it is not one that the kernel can work with, or points outside the sections.
 */
export function describeNetwork(bytes: Uint8Array, room: Room): NetworkDescription {
  try {
    // A copy: TextDecoder refuses views of shared memory.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice());
    const description = JSON.parse(text) as NetworkDescription;
    if (isWhole(description, room)) return description;
  } catch {
    // Said below.
  }
  throw new MalformedModel('bad-contents', 'network');
}

function isWhole(description: NetworkDescription, room: Room): boolean {
  const { width, hidden, arc, relation, layers, projected, roles, heads, reach, labels, tags, relations } = description;
  const within = (start: number, count: number, limit: number) =>
    Number.isInteger(start) && start >= 0 && start + count <= limit;
  const floats: [start: number, count: number][] = [
    [description.gain, width],
    [description.shift, width],
    [description.root, 2 * hidden],
    [description.distance, 2 * description.farthest + 1],
  ];
  return (
    [width, hidden, arc, relation].every(size => size > 0 && size <= 256 && size % 8 === 0) &&
    layers.length > 0 &&
    layers.every(({ rows, columns }, layer) => {
      const passing = projected[layer] ? 2 * hidden : 0;
      const fits = layer === 0 ? projected[0] || width === 2 * hidden : true;
      return fits && columns === (layer === 0 ? width : 2 * hidden) && rows === 6 * hidden + passing;
    }) &&
    [...layers, roles, heads, reach, labels, tags].every(
      ({ rows, columns, bytes, floats: scales, inputScale }) =>
        rows % 4 === 0 &&
        columns % 8 === 0 &&
        columns <= 512 &&
        inputScale > 0 &&
        within(bytes, rows * columns, room.bytes) &&
        within(scales, 2 * rows, room.floats),
    ) &&
    floats.every(([start, count]) => within(start, count, room.floats)) &&
    // These share their input, and the integers made of it.
    [heads, tags].every(({ inputScale }) => inputScale === roles.inputScale) &&
    roles.rows === arc + 2 * relation &&
    roles.columns === 2 * hidden &&
    heads.rows === arc &&
    heads.columns === 2 * hidden &&
    reach.rows === arc + 4 &&
    reach.columns === arc &&
    labels.columns === 3 * relation &&
    labels.rows <= 256 &&
    tags.columns === 2 * hidden &&
    tags.rows >= 18 &&
    ['root', 'parataxis'].every(name => relations.includes(name)) &&
    relations.length <= labels.rows &&
    description.features.every(([fact, first]) => {
      const rows = typeof fact === 'number' ? 1 : fact === 'morph' ? room.morphs + 1 : VALUES[fact];
      return within(first, rows, room.embeddings / width);
    })
  );
}
