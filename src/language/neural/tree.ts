/** A score that no arc has. */
const NEVER = -1e9;

/**
 * The heads of the best tree with one root: for each of `n` words the number of its head, 0 for the root, word `i` being `i + 1`.
 * `scores` has a row of `n + 1` for each word, the root first. Where the best head of every word gives a tree already, that is the answer; else
 * the algorithm of Chu and Liu (1965) and Edmonds (1967) finds the best.
 */
export function bestTree(scores: Float32Array, n: number, heads: Int32Array): void {
  let roots = 0;
  for (let word = 0; word < n; word++) {
    const row = word * (n + 1);
    let best = 0;
    for (let head = 0; head <= n; head++) {
      if (head !== word + 1 && scores[row + head]! > scores[row + best]!) best = head;
    }
    heads[word] = best;
    if (best === 0) roots++;
  }
  if (roots === 1 && !hasCycle(heads, n)) return;
  const matrix = squareOf(scores, n);
  let best = arborescence(matrix, n + 1);
  const candidates = [];
  for (let word = 1; word <= n; word++) if (best[word] === 0) candidates.push(word);
  if (candidates.length > 1) {
    let highest = -Infinity;
    for (const root of candidates) {
      const rooted = Float64Array.from(matrix);
      for (let word = 1; word <= n; word++) if (word !== root) rooted[word * (n + 1)] = NEVER;
      const tree = arborescence(rooted, n + 1);
      let sum = 0;
      for (let word = 1; word <= n; word++) sum += rooted[word * (n + 1) + tree[word]!]!;
      if (sum > highest) {
        highest = sum;
        best = tree;
      }
    }
  }
  for (let word = 0; word < n; word++) heads[word] = best[word + 1]!;
}

function hasCycle(heads: Int32Array, n: number): boolean {
  const seen = new Int32Array(n + 1);
  for (let word = 1; word <= n; word++) {
    let at = word;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = word;
      at = heads[at - 1]!;
    }
    if (at !== 0 && seen[at] === word) return true;
  }
  return false;
}

/** The scores as a square matrix, the root's own row included; nothing is its own head. */
function squareOf(scores: Float32Array, n: number): Float64Array {
  const size = n + 1;
  const matrix = new Float64Array(size * size).fill(NEVER);
  for (let word = 1; word <= n; word++) {
    for (let head = 0; head <= n; head++) {
      if (head !== word) matrix[word * size + head] = scores[(word - 1) * size + head]!;
    }
  }
  return matrix;
}

/** The best heads of all nodes but node 0, where `matrix[node * size + head]` is the score of an arc: cycles are drawn together, one at a time. */
function arborescence(matrix: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if (head !== node && matrix[node * size + head]! > matrix[node * size + best]!) best = head;
    }
    heads[node] = best;
  }
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const inCycle = new Set(cycle);
  const rest: number[] = [];
  for (let node = 0; node < size; node++) if (!inCycle.has(node)) rest.push(node);
  const joined = rest.length;
  const smaller = new Float64Array((joined + 1) ** 2).fill(NEVER);
  const entered = new Int32Array(joined);
  const left = new Int32Array(joined);
  rest.forEach((node, i) => {
    rest.forEach((head, j) => {
      if (node !== head) smaller[i * (joined + 1) + j] = matrix[node * size + head]!;
    });
    let into = -Infinity;
    let from = -Infinity;
    for (const member of cycle) {
      const gain = matrix[member * size + node]! - matrix[member * size + heads[member]!]!;
      if (gain > into) {
        into = gain;
        entered[i] = member;
      }
      const reach = matrix[node * size + member]!;
      if (node !== 0 && reach > from) {
        from = reach;
        left[i] = member;
      }
    }
    smaller[joined * (joined + 1) + i] = into;
    if (node !== 0) smaller[i * (joined + 1) + joined] = from;
  });
  const found = arborescence(smaller, joined + 1);
  rest.forEach((node, i) => {
    if (i > 0) heads[node] = found[i] === joined ? left[i]! : rest[found[i]!]!;
  });
  const through = found[joined]!;
  heads[entered[through]!] = rest[through]!;
  return heads;
}

function findCycle(heads: Int32Array): number[] {
  const seen = new Int32Array(heads.length);
  for (let node = 1; node < heads.length; node++) {
    let at = node;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = node;
      at = heads[at]!;
    }
    if (at === 0 || seen[at] !== node) continue;
    const cycle = [at];
    for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}
