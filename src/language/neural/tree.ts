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

/** The best heads of all nodes but node 0, where `matrix[node * size + head]` is the score of an arc. All cycles are drawn together at once, again and again. */
function arborescence(matrix: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = 0;
    for (let head = 1; head < size; head++) {
      if (head !== node && matrix[node * size + head]! > matrix[node * size + best]!) best = head;
    }
    heads[node] = best;
  }
  const { groups, count, inCycle } = drawTogether(heads);
  if (count === size) return heads;
  const smaller = new Float64Array(count * count).fill(NEVER);
  /** For each arc between groups: the arc between nodes that it stands for. */
  const arcs = new Int32Array(count * count).fill(-1);
  for (let node = 1; node < size; node++) {
    const row = groups[node]! * count;
    const given = inCycle[node] === 1 ? matrix[node * size + heads[node]!]! : 0;
    for (let head = 0; head < size; head++) {
      const arc = row + groups[head]!;
      if (groups[head] === groups[node]) continue;
      const gain = matrix[node * size + head]! - given;
      if (arcs[arc]! >= 0 && gain <= smaller[arc]!) continue;
      smaller[arc] = gain;
      arcs[arc] = node * size + head;
    }
  }
  const found = arborescence(smaller, count);
  for (let group = 1; group < count; group++) {
    const arc = arcs[group * count + found[group]!]!;
    heads[Math.floor(arc / size)] = arc % size;
  }
  return heads;
}

/** Numbers nodes by group, node 0 first: the nodes of a cycle are one, all others are alone. */
function drawTogether(heads: Int32Array): { groups: Int32Array; count: number; inCycle: Uint8Array } {
  const seen = new Int32Array(heads.length);
  const groups = new Int32Array(heads.length).fill(-1);
  const inCycle = new Uint8Array(heads.length);
  groups[0] = 0;
  let count = 1;
  for (let node = 1; node < heads.length; node++) {
    let at = node;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = node;
      at = heads[at]!;
    }
    if (at === 0 || seen[at] !== node || inCycle[at] === 1) continue;
    for (let member = at; inCycle[member] === 0; member = heads[member]!) {
      inCycle[member] = 1;
      groups[member] = count;
    }
    count++;
  }
  for (let node = 1; node < heads.length; node++) if (groups[node]! < 0) groups[node] = count++;
  return { groups, count, inCycle };
}
