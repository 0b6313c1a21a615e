import { type Frame, PAD } from '../../src/language/models/frame.ts';
import { type ByteTable, best, scoreAll } from '../../src/language/models/scorer.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { LEVELS } from './levels.ts';
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import {
  allowed,
  attach,
  createParseState,
  type ParseClasses,
  type ParseState,
  shift,
  startParse,
  Transition,
} from './parse-state.ts';

/** The weights of the parser. */
export interface Parser {
  readonly classes: ParseClasses;
  /** What speaks for Left (low byte) and Right (high byte) rather than Shift, as codes of `LEVELS`; the length is a power of two. */
  readonly transitions: Uint16Array;
  readonly relations: ByteTable;
}

const features = new Int32Array(Math.max(PARSE_FEATURES, LABEL_FEATURES));
const sums = new Int32Array(72);
let state = createParseState(256);

/** Gives every position of a tagged frame its head and its relation: one tree, one root, no crossing arcs. */
export function parseSentence(parser: Parser, frame: Frame, facts: Int32Array): void {
  if (frame.length + 2 * PAD > state.stack.length) state = createParseState(frame.length * 2);
  startParse(state, frame, parser.classes);
  while (state.next < state.end || state.depth > 1) {
    const transition = choose(parser.transitions, state, frame, facts);
    if (transition === Transition.Shift) {
      shift(state);
      continue;
    }
    const node = state.stack[state.depth - 1]!;
    const head = transition === Transition.Left ? state.next : state.stack[state.depth - 2]!;
    labelFeatures(state, frame, facts, node, head, features);
    scoreAll(parser.relations, features, LABEL_FEATURES, sums);
    attach(state, frame, parser.classes, head, best(sums, parser.relations.classes) + 1);
  }
  for (let i = 0; i < frame.length; i++) {
    const head = state.heads[i + PAD]!;
    frame.heads[i] = head === 0 ? -1 : head - PAD;
    frame.labels[i] = state.labels[i + PAD]!;
  }
}

function choose(weights: Uint16Array, current: ParseState, frame: Frame, facts: Int32Array): number {
  const left = allowed(current, Transition.Left);
  const right = allowed(current, Transition.Right);
  const further = allowed(current, Transition.Shift);
  if (!left && !right) return Transition.Shift;
  if (!left && !further) return Transition.Right;
  parseFeatures(current, frame, facts, features);
  const mask = weights.length - 1;
  let forLeft = 0;
  let forRight = 0;
  for (let k = 0; k < PARSE_FEATURES; k++) {
    const weight = weights[features[k]! & mask]!;
    forLeft += LEVELS[weight & 0xff]!;
    forRight += LEVELS[weight >>> 8]!;
  }
  let winner: number = further ? Transition.Shift : Transition.Right;
  let highest = further ? 0 : forRight;
  if (left && forLeft > highest) {
    winner = Transition.Left;
    highest = forLeft;
  }
  if (right && forRight > highest) winner = Transition.Right;
  return winner;
}
