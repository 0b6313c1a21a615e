import { type Frame, PAD } from '../../src/language/models/frame.ts';
import { createRandom, shuffle } from '../random.ts';
import { highest, highestBut } from '../train-tagger.ts';
import { Weights } from '../weights.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { costs, type GoldTree } from './oracle.ts';
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import { attach, createParseState, type ParseClasses, shift, startParse, Transition } from './parse-state.ts';

export const TRANSITION_ROWS = 2 ** 21;
export const RELATION_ROWS = 2 ** 16;

/** A tagged frame with its tree; `labels` are classes by position. */
export interface TreeExample {
  readonly frame: Frame;
  readonly weight: number;
  readonly gold: GoldTree;
  readonly labels: Uint8Array;
}

export interface ParserWeights {
  readonly transitions: Float32Array;
  readonly relations: Float32Array;
}

/** After this many rounds the parser goes its own way, with this chance, when it is wrong. */
const EXPLORE_AFTER = 1;
const EXPLORE = 0.9;

/** A right transition and a right relation must win by so much. */
const MARGIN = 80;
const LABEL_MARGIN = 40;

/**
 * Trains the parser several times, in other orders, and averages: a single run gains or loses half a point by luck, and the
 * average of linear models is one model again.
 */
export function trainParser(
  examples: readonly TreeExample[],
  facts: Int32Array,
  classes: ParseClasses,
  relationCount: number,
  { runs, rounds }: { readonly runs: number; readonly rounds: number },
  log: (line: string) => void,
): ParserWeights {
  const sum = {
    transitions: new Float32Array(TRANSITION_ROWS * 3),
    relations: new Float32Array(RELATION_ROWS * relationCount),
  };
  for (let run = 0; run < runs; run++) {
    const { transitions, relations } = trainOnce(examples, facts, classes, relationCount, rounds, 41 + run, log);
    for (let at = 0; at < transitions.length; at++) sum.transitions[at]! += transitions[at]! / runs;
    for (let at = 0; at < relations.length; at++) sum.relations[at]! += relations[at]! / runs;
  }
  return sum;
}

/** Trains transitions and relations together, with a dynamic oracle and exploration. */
function trainOnce(
  examples: readonly TreeExample[],
  facts: Int32Array,
  classes: ParseClasses,
  relationCount: number,
  epochs: number,
  seed: number,
  log: (line: string) => void,
): ParserWeights {
  const transitions = new Weights(TRANSITION_ROWS, 3);
  const relations = new Weights(RELATION_ROWS, relationCount);
  const random = createRandom(seed);
  const order = Int32Array.from(examples, (_, i) => i);
  const features = new Int32Array(PARSE_FEATURES);
  const labelled = new Int32Array(LABEL_FEATURES);
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(relationCount);
  const cost = new Float64Array(3);
  const state = createParseState(Math.max(...examples.map(example => example.frame.length)));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let wrongLabels = 0;
    for (const e of order) {
      const { frame, gold, labels, weight } = examples[e]!;
      if (random() >= weight) continue;
      startParse(state, frame, classes);
      while (state.next < state.end || state.depth > 1) {
        costs(state, gold, cost);
        parseFeatures(state, frame, facts, features);
        transitions.score(features, PARSE_FEATURES, scores);
        const { guess, right, rival } = choices(scores, cost);
        transitions.tick();
        if (rival >= 0 && scores[right]! - scores[rival]! < MARGIN) {
          transitions.update(features, PARSE_FEATURES, right, 1);
          transitions.update(features, PARSE_FEATURES, rival, -1);
        }
        let taken = guess;
        if (cost[guess]! > cost[right]!) {
          wrong++;
          if (epoch < EXPLORE_AFTER || random() >= EXPLORE) taken = right;
        }
        if (taken === Transition.Shift) {
          shift(state);
          continue;
        }
        const node = state.stack[state.depth - 1]!;
        const head = taken === Transition.Left ? state.next : state.stack[state.depth - 2]!;
        labelFeatures(state, frame, facts, node, head, labelled);
        relations.score(labelled, LABEL_FEATURES, labelScores);
        let label = highest(labelScores, relationCount);
        if (gold.heads[node] === head) {
          relations.tick();
          const wanted = labels[node - PAD]!;
          const rival = highestBut(labelScores, relationCount, wanted);
          if (labelScores[wanted]! - labelScores[rival]! < LABEL_MARGIN) {
            relations.update(labelled, LABEL_FEATURES, wanted, 1);
            relations.update(labelled, LABEL_FEATURES, rival, -1);
          }
          if (label !== wanted) {
            wrongLabels++;
            if (epoch < EXPLORE_AFTER) label = wanted;
          }
        }
        attach(state, frame, classes, head, label + 1);
      }
    }
    log(`  round ${epoch + 1}: ${wrong} wrong transitions, ${wrongLabels} wrong relations`);
  }
  return { transitions: transitions.average(), relations: relations.average() };
}

/** The best possible transition, the best of those that lose least, and the best of those that lose more. */
function choices(scores: Float64Array, cost: Float64Array): { guess: number; right: number; rival: number } {
  let guess = -1;
  let right = -1;
  let rival = -1;
  for (let t = 0; t < 3; t++) {
    if (cost[t] === Infinity) continue;
    if (guess < 0 || scores[t]! > scores[guess]!) guess = t;
    if (right < 0 || cost[t]! < cost[right]! || (cost[t] === cost[right] && scores[t]! > scores[right]!)) right = t;
  }
  for (let t = 0; t < 3; t++) {
    if (cost[t] === Infinity || cost[t] === cost[right]) continue;
    if (rival < 0 || scores[t]! > scores[rival]!) rival = t;
  }
  return { guess, right, rival };
}
