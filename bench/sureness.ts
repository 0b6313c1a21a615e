// How sure claims are, learnt and measured: node bench/sureness.ts [--shared <folder>] [--penalty 25] [--threshold 0.6] [--write]
// From claims judged by eye (bench/claims-judged.jsonl) that are still read as they were judged. Everything is measured on documents that were left
// out of the fit. `--write` puts weights and threshold into src/claims/sureness/weights.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Signs } from '../src/claims/sureness/signs.ts';
import { THRESHOLD, WEIGHTS } from '../src/claims/sureness/weights.ts';
import { openResources } from '../src/cli/resources.ts';
import { table } from '../src/cli/table.ts';
import { findAgain, type JudgedClaim, readJudgements } from './claims-judged.ts';
import { fitLogistic, type Logistic, meansOf, oddsOf } from './logistic.ts';

const PARTS = 10;
const ROUNDS = 5;
const COVERAGES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const WEIGHTS_FILE = fileURLToPath(new URL('../src/claims/sureness/weights.ts', import.meta.url));

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: fileURLToPath(new URL('../../shared', import.meta.url)) },
    penalty: { type: 'string', default: '25' },
    threshold: { type: 'string', default: String(THRESHOLD) },
    write: { type: 'boolean', default: false },
  },
});
const penalty = Number(options.penalty);
const threshold = Number(options.threshold);
const judgements = readJudgements();
const judged = findAgain(judgements, options.shared, openResources());
const right = judged.map(({ judgement }) => (judgement.right ? 1 : 0));
const names = WEIGHTS.map(({ sign }) => sign);
const rows = judged.map(({ signs }) => names.map(name => signs[name]));
console.log(
  `${judged.length} of ${judgements.length} judged claims are read as they were; ${percent(right)} % of them wholly right.`,
);

const byTree = rowsOf(judged, ['doubtSentence', 'doubtBetween', 'dateDoubt']);
const scores: [string, number[]][] = [
  ['arcs of the sentence alone', judged.map(({ signs }) => -signs.doubtSentence)],
  ['the parser’s doubts, weighed', leftOut(byTree)],
  ['points by hand', judged.map(({ signs }) => -pointsOf(signs))],
  ['all signs, weighed', leftOut(rows)],
];
console.log('\nWholly right among the surest …\n');
console.log(
  table(
    ['', 'AUC', ...COVERAGES.map(share => `${100 * share} %`)].map((title, k) => ({ title, right: k > 0 })),
    scores.map(([name, score]) => [name, areaUnder(score).toFixed(3), ...COVERAGES.map(share => among(score, share))]),
    null,
  ),
);
const fitted = fitLogistic(rows, right, penalty);
const chances = scores.at(-1)![1].map(odds => 1 / (1 + Math.exp(-odds)));
console.log('\nOf claims as sure as …\n');
console.log(
  table(
    ['at least', 'kept', 'wholly right of these', 'of those withheld'].map((title, k) => ({ title, right: k > 0 })),
    [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8].map(limit => {
      const kept = right.filter((_, i) => chances[i]! >= limit);
      const withheld = right.filter((_, i) => chances[i]! < limit);
      return [
        limit.toFixed(2),
        `${Math.round((100 * kept.length) / right.length)} %`,
        percent(kept),
        percent(withheld),
      ];
    }),
    null,
  ),
);
if (options.write) write(fitted);

function rowsOf(claims: readonly JudgedClaim[], signs: readonly (keyof Signs)[]): number[][] {
  return claims.map(claim => signs.map(sign => claim.signs[sign]));
}

/** The log-odds of each claim by a fit without its document, the mean of some divisions. */
function leftOut(all: readonly (readonly number[])[]): number[] {
  const sums = new Array<number>(all.length).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const part = judged.map(({ judgement: { corpus, file } }) => hashOf(`${round} ${corpus} ${file}`) % PARTS);
    for (let k = 0; k < PARTS; k++) {
      const fit: Logistic = fitLogistic(
        all.filter((_, i) => part[i] !== k),
        right.filter((_, i) => part[i] !== k),
        penalty,
      );
      all.forEach((row, i) => {
        if (part[i] === k) sums[i]! += oddsOf(fit, row) / ROUNDS;
      });
    }
  }
  return sums;
}

/** A score card: a point for each doubt, two for those that are nearly always right to have. */
function pointsOf(signs: Signs): number {
  const { doubtSentence, doubtBetween, depth, agentLost, nobodyActs, bare, prepositions } = signs;
  const { placeFar, markup } = signs;
  const single = [doubtSentence > 0.15, doubtBetween > 0.3, depth > 0.3, nobodyActs, bare, prepositions, markup];
  return single.filter(Boolean).length + 2 * (agentLost + placeFar);
}

/** The share of pairs, one right and one wrong, in which the right one scores higher. */
function areaUnder(score: readonly number[]): number {
  const good = score.filter((_, i) => right[i] === 1);
  const bad = score.filter((_, i) => right[i] === 0);
  let won = 0;
  for (const one of good) for (const other of bad) won += one > other ? 1 : one === other ? 0.5 : 0;
  return won / (good.length * bad.length);
}

function among(score: readonly number[], share: number): string {
  const order = [...score.keys()].sort((a, b) => score[b]! - score[a]! || a - b);
  return percent(order.slice(0, Math.round(share * order.length)).map(i => right[i]!));
}

function percent(values: readonly number[]): string {
  return values.length === 0 ? '–' : ((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(1);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

function write({ weights, bias }: Logistic): void {
  const means = meansOf(rows);
  let source = readFileSync(WEIGHTS_FILE, 'utf8');
  names.forEach((name, j) => {
    const entry = new RegExp(`(sign: '${name}',\\s*weight: )[-\\d.]+(,\\s*mean: )[-\\d.]+`);
    source = source.replace(entry, `$1${short(weights[j]!)}$2${short(means[j]!)}`);
  });
  source = source
    .replace(/(BIAS = )[-\d.]+/, `$1${short(bias)}`)
    .replace(/(const THRESHOLD = )[-\d.]+/, `$1${threshold}`);
  writeFileSync(WEIGHTS_FILE, source);
}

/** At most two decimals. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
