/** How a token is capitalised. */
export const Caps = { None: 0, Initial: 1, All: 2, Mixed: 3, Letter: 4, Shouted: 5, NoLetters: 6 } as const;

/**
 * One sentence as the models see it: arrays that are reused from sentence to sentence. Position `i` of the sentence is index
 * `i + PAD`, so that neighbours can be read without asking where the sentence ends.
 */
export interface Frame {
  length: number;
  /** The document's token at each position (marks are left out), unpadded. */
  tokens: Int32Array;
  /** Rows in the table of word facts. */
  words: Int32Array;
  caps: Uint8Array;
  /** Index in `UPOS` plus 1; 0 outside the sentence. */
  upos: Uint8Array;
  /** Morphological class plus 1; 0 outside the sentence. */
  morph: Uint16Array;
  /** Hash of the lemma. */
  lemmas: Int32Array;
  /** Heads as positions, -1 for the root, unpadded. */
  heads: Int32Array;
  /** Relations to the heads, as classes of the model, unpadded. */
  labels: Uint8Array;
  /** How sure the parser is of each head, of the relation to it and of the part of speech, from 0 to 1, unpadded. */
  headChances: Float32Array;
  labelChances: Float32Array;
  uposChances: Float32Array;
}

export const PAD = 3;

/** A frame with room for `capacity` tokens. */
export function createFrame(capacity: number): Frame {
  const size = capacity + 2 * PAD;
  return {
    length: 0,
    tokens: new Int32Array(size),
    words: new Int32Array(size),
    caps: new Uint8Array(size),
    upos: new Uint8Array(size),
    morph: new Uint16Array(size),
    lemmas: new Int32Array(size),
    heads: new Int32Array(size),
    labels: new Uint8Array(size),
    headChances: new Float32Array(size),
    labelChances: new Float32Array(size),
    uposChances: new Float32Array(size),
  };
}

/** Sets the frame's length and clears the padding behind it. */
export function closeFrame(frame: Frame, length: number): void {
  frame.length = length;
  for (let i = length + PAD; i < length + 2 * PAD; i++) {
    frame.words[i] = 0;
    frame.caps[i] = 0;
    frame.upos[i] = 0;
    frame.morph[i] = 0;
    frame.lemmas[i] = 0;
  }
}

/** How the stretch `[start, end)` of a text is capitalised. */
export function capsOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let first = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLower(code)) lower++;
    else if (isUpper(code)) {
      upper++;
      if (i === start) first = true;
    }
  }
  if (upper === 0) return lower === 0 ? Caps.NoLetters : Caps.None;
  if (lower === 0) return upper === 1 ? Caps.Letter : Caps.All;
  return first && upper === 1 ? Caps.Initial : Caps.Mixed;
}

/** In a sentence set in capitals they say nothing of a word: marks them so. */
export function markShouting(frame: Frame): void {
  let all = 0;
  let other = 0;
  for (let i = PAD; i < frame.length + PAD; i++) {
    const caps = frame.caps[i]!;
    if (caps === Caps.All) all++;
    else if (caps !== Caps.Letter && caps !== Caps.NoLetters) other++;
  }
  if (all < 3 || all < 3 * other) return;
  for (let i = PAD; i < frame.length + PAD; i++) if (frame.caps[i] === Caps.All) frame.caps[i] = Caps.Shouted;
}

function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code < 0x100) return code >= 0xdf && code !== 0xf7;
  return code < 0x180 ? (code & 1) === 1 : false;
}

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return code < 0x180 ? (code & 1) === 0 : false;
}
