import type { Atom } from './atom.ts';
import { fold } from './fold.ts';

/**
 * A pattern over atoms, written as text:
 *
 *     en [ month:MONTH (de l'an)? year:YEAR ]
 *
 * plain words stand for themselves, folded (`a|b` either); CAPITALS are classes of words or atoms; `name:` keeps the atom; `?` after an
 * element or a group makes it optional; `( x y | z )` groups; `[ … ]` is the extent of the expression, several make several expressions;
 * without brackets all of it is. `%` glues: no white space before the next element.
 */
export interface Pattern {
  readonly nodes: readonly Node[];
  /** Words, signs and classes that it can begin with. */
  readonly firsts: ReadonlySet<string>;
  readonly literals: ReadonlySet<string>;
}

interface Element {
  readonly kind: 'literal' | 'class';
  /** The words, or the names of the classes, any of which will do. */
  readonly any: readonly string[];
  readonly name: string | null;
  readonly optional: boolean;
  readonly glued: boolean;
}

interface Group {
  readonly kind: 'group';
  readonly ways: readonly (readonly Node[])[];
  readonly optional: boolean;
}

interface Bracket {
  readonly kind: 'bracket';
  readonly opens: boolean;
}

type Node = Element | Group | Bracket;

/** What a match found. Extents are atom ranges `[from, to)`. */
export interface Match {
  readonly end: number;
  readonly captures: Readonly<Record<string, Atom>>;
  readonly extents: readonly (readonly [from: number, to: number])[];
}

/** Tests whether an atom is of a class; the value, or undefined where it is not. */
export type ClassTest = (atom: Atom) => number | undefined;

export function compilePattern(source: string): Pattern {
  const spaced = source.replace(/(\p{L})-(?=\p{L})/gu, '$1 ').replace(/(\p{L}')(?=\p{L})/gu, '$1 ');
  const words = spaced.match(/\(|\)\??|\[|\]|%|[^\s()[\]%]+/g) ?? [];
  const literals = new Set<string>();
  let at = 0;
  const parse = (): Node[][] => {
    const ways: Node[][] = [[]];
    let glued = false;
    while (at < words.length) {
      const word = words[at] as string;
      const nodes = ways[ways.length - 1] as Node[];
      if (word.startsWith(')')) return ways;
      at++;
      if (word === '|') ways.push([]);
      else if (word === '%') glued = true;
      else if (word === '[') nodes.push({ kind: 'bracket', opens: true });
      else if (word === ']') nodes.push({ kind: 'bracket', opens: false });
      else if (word === '(') {
        const inner = parse();
        nodes.push({ kind: 'group', ways: inner, optional: words[at] === ')?' });
        at++;
      } else {
        nodes.push(element(word, glued, literals));
        glued = false;
      }
    }
    return ways;
  };
  const ways = parse();
  const nodes: Node[] = ways.length === 1 ? (ways[0] as Node[]) : [{ kind: 'group', ways, optional: false }];
  const firsts = new Set<string>();
  collectFirsts(nodes, firsts);
  return { nodes, firsts, literals };
}

function element(word: string, glued: boolean, literals: Set<string>): Element {
  const optional = word.endsWith('?') && word.length > 1;
  const bare = optional ? word.slice(0, -1) : word;
  const colon = bare.indexOf(':');
  const name = colon > 0 ? bare.slice(0, colon) : null;
  const rest = colon > 0 ? bare.slice(colon + 1) : bare;
  if (/^[A-Z][A-Z0-9_]*(\|[A-Z][A-Z0-9_]*)*$/.test(rest))
    return { kind: 'class', any: rest.split('|'), name, optional, glued };
  const words = rest.split('|').map(fold);
  for (const w of words) literals.add(w);
  return { kind: 'literal', any: words, name, optional, glued };
}

function collectFirsts(nodes: readonly Node[], into: Set<string>): boolean {
  for (const node of nodes) {
    if (node.kind === 'bracket') continue;
    if (node.kind !== 'group') for (const first of node.any) into.add(first);
    else {
      let skippable = false;
      for (const way of node.ways) if (collectFirsts(way, into)) skippable = true;
      if (skippable) continue;
    }
    if (!node.optional) return false;
  }
  return true;
}

/** Tries the pattern at atom `at`; null where it does not match. Optional parts are taken where they can be. */
export function matchPattern(
  pattern: Pattern,
  atoms: readonly Atom[],
  at: number,
  classOf: (name: string) => ClassTest,
): Match | null {
  const captures: Record<string, Atom> = {};
  const opens: number[] = [];
  const closes: number[] = [];
  const walk = (nodes: readonly Node[], i: number, k: number, done: (k: number) => number): number => {
    const node = nodes[i];
    if (!node) return done(k);
    if (node.kind === 'bracket') {
      const stack = node.opens ? opens : closes;
      stack.push(k);
      const end = walk(nodes, i + 1, k, done);
      if (end < 0) stack.pop();
      return end;
    }
    if (node.kind === 'group') {
      for (const way of node.ways) {
        const end = walk(way, 0, k, next => walk(nodes, i + 1, next, done));
        if (end >= 0) return end;
      }
      return node.optional ? walk(nodes, i + 1, k, done) : -1;
    }
    const atom = atoms[k];
    if (atom && (!node.glued || atom.glued) && fits(node, atom, classOf)) {
      if (node.name) captures[node.name] = atom;
      const end = walk(nodes, i + 1, k + 1, done);
      if (end >= 0) return end;
      if (node.name) delete captures[node.name];
    }
    return node.optional ? walk(nodes, i + 1, k, done) : -1;
  };
  const end = walk(pattern.nodes, 0, at, k => k);
  if (end <= at) return null;
  const extents: (readonly [number, number])[] =
    opens.length === 0 ? [[at, end]] : opens.map((from, i) => [from, closes[i] ?? end] as const);
  return { end, captures, extents };
}

function fits(element: Element, atom: Atom, classOf: (name: string) => ClassTest): boolean {
  if (element.kind === 'class') return element.any.some(name => classOf(name)(atom) !== undefined);
  return atom.kind !== 'phrase' && (atom.kind !== 'number' || atom.form === 'words') && element.any.includes(atom.norm);
}
