import { type Frame, PAD } from '../../src/language/models/frame.ts';

/**
 * A half-built tree, in the arc-hybrid system: a stack, the next token of the buffer, and the arcs so far. Nodes are padded
 * positions of the frame; node 0 stands for "none".
 */
export interface ParseState {
  stack: Int32Array;
  depth: number;
  /** The first node of the buffer. */
  next: number;
  /** The node after the sentence's last. */
  end: number;
  /** Syntactic tag of each node, a hash. */
  tags: Int32Array;
  /** Head of each node, 0 for none yet. */
  heads: Int32Array;
  /** Relation of each node, as a class plus 1. */
  labels: Uint8Array;
  /** Outermost and second outermost dependents. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
  /** Relations of the dependents of either side, a bit for each class modulo 32. */
  leftLabels: Int32Array;
  rightLabels: Int32Array;
  /** Hash of the lemma of the preposition, conjunction or relative pronoun that opens the node's phrase or clause, 0 for none. */
  marker: Int32Array;
  /** How many commas, conjunctions and verbs stand before each node. */
  commas: Uint16Array;
  verbs: Uint16Array;
  /** The next node that is no determiner, adjective, adposition and the like. */
  content: Int32Array;
}

export const Transition = { Left: 0, Right: 1, Shift: 2 } as const;

/** A state with room for `capacity` tokens. */
export function createParseState(capacity: number): ParseState {
  const size = capacity + 2 * PAD;
  const numbers = () => new Int32Array(size);
  return {
    stack: numbers(),
    depth: 0,
    next: PAD,
    end: PAD,
    tags: numbers(),
    heads: numbers(),
    labels: new Uint8Array(size),
    left: numbers(),
    left2: numbers(),
    right: numbers(),
    right2: numbers(),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
    leftLabels: numbers(),
    rightLabels: numbers(),
    marker: numbers(),
    commas: new Uint16Array(size),
    verbs: new Uint16Array(size),
    content: numbers(),
  };
}

/** What the parser needs to know of the model's classes. */
export interface ParseClasses {
  /** Syntactic tag by morphological class plus 1, a hash; the first is 0. */
  readonly tagOfMorph: Int32Array;
  /** By morphological class plus 1: 1 for a relative pronoun. */
  readonly relativeOfMorph: Uint8Array;
  /** By part of speech plus 1: 1 for a verb or auxiliary, 2 for what is passed over when looking for content, else 0. */
  readonly roleOfUpos: Uint8Array;
  /** Hashes of the lemmas that separate: comma, "et", "and" … */
  readonly separators: ReadonlySet<number>;
  /** By relation class plus 1: 1 where the dependent marks its head's case or clause. */
  readonly marks: Uint8Array;
}

/** Puts the sentence of a frame on the buffer. */
export function startParse(state: ParseState, frame: Frame, classes: ParseClasses): void {
  const end = frame.length + PAD;
  state.depth = 0;
  state.next = PAD;
  state.end = end;
  let commas = 0;
  let verbs = 0;
  for (let node = PAD; node < end; node++) {
    state.tags[node] = classes.tagOfMorph[frame.morph[node]!]!;
    state.commas[node] = commas;
    state.verbs[node] = verbs;
    if (classes.roleOfUpos[frame.upos[node]!] === 1) verbs++;
    if (classes.separators.has(frame.lemmas[node]!)) commas++;
  }
  let content = 0;
  for (let node = end + PAD - 1; node >= end; node--) {
    state.tags[node] = 0;
    state.content[node] = 0;
    state.commas[node] = commas;
    state.verbs[node] = verbs;
    clear(state, node);
  }
  for (let node = end - 1; node >= PAD; node--) {
    state.content[node] = content;
    if (classes.roleOfUpos[frame.upos[node]!] !== 2) content = node;
    clear(state, node);
  }
}

function clear(state: ParseState, node: number): void {
  state.heads[node] = 0;
  state.labels[node] = 0;
  state.left[node] = 0;
  state.left2[node] = 0;
  state.right[node] = 0;
  state.right2[node] = 0;
  state.leftCount[node] = 0;
  state.rightCount[node] = 0;
  state.leftLabels[node] = 0;
  state.rightLabels[node] = 0;
  state.marker[node] = 0;
}

/** Whether a transition is possible. The last node of the stack is left alone: it becomes the root, the only one. */
export function allowed(state: ParseState, transition: number): boolean {
  if (transition === Transition.Shift) return state.next < state.end;
  if (transition === Transition.Left) return state.depth > 0 && state.next < state.end;
  return state.depth > 1;
}

/** Moves the next token onto the stack. */
export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

/** Takes the top of the stack off and hangs it on `head` with a relation (a class plus 1). */
export function attach(state: ParseState, frame: Frame, classes: ParseClasses, head: number, label: number): void {
  const node = state.stack[--state.depth]!;
  state.heads[node] = head;
  state.labels[node] = label;
  const bit = 1 << (label & 31);
  if (node < head) {
    state.left2[head] = state.left[head]!;
    state.left[head] = node;
    if (state.leftCount[head]! < 6) state.leftCount[head]!++;
    state.leftLabels[head]! |= bit;
  } else {
    state.right2[head] = state.right[head]!;
    state.right[head] = node;
    if (state.rightCount[head]! < 6) state.rightCount[head]!++;
    state.rightLabels[head]! |= bit;
  }
  if (classes.marks[label] === 1 || classes.relativeOfMorph[frame.morph[node]!] === 1)
    state.marker[head] = frame.lemmas[node]!;
}
