import type { Atom } from './atom.ts';
import { fold } from './fold.ts';

/**
 * A pattern over atoms, written as text:
 *
 *     en [ month:MONTH (de l'an)? year:YEAR ]
 *
 * plain words stand for themselves, folded (`a|b` either); CAPITALS are classes of words or atoms; `name:` keeps the atom; `?` after an
 * element or a group makes it optional; `( x y | z )` groups, with blanks around the bar; `[ … ]` is the extent of the expression, several
 * make several expressions; without brackets all of it is. `%` glues: no white space before the next element.
 */
export interface Pattern {
  /** Words, signs and classes that it can begin with. */
  readonly firsts: ReadonlySet<string>;
  readonly literals: ReadonlySet<string>;
  /** Words, signs and classes of the second atom of a match; most tries can be spared by a look at it. */
  readonly seconds: ReadonlySet<string>;
  /** Whether the second atom may be a number, and a phrase, by a class that is computed. */
  readonly numberSecond: boolean;
  readonly phraseSecond: boolean;
  /** Whether one atom alone can match. */
  readonly short: boolean;
  /** Words, signs and classes one of which any match holds: those that weigh least; null where none can be told. */
  readonly rarest: (weight: (key: string) => number) => readonly string[] | null;
  /** All that a match cannot do without. */
  readonly needs: Needs;
  /** Tries the pattern at an atom; null where it does not match. Optional parts are taken where they can be. */
  readonly match: (atoms: readonly Atom[], at: number) => Match | null;
}

/** One of several words, signs and classes for each need, or all that one of several ways needs. */
export type Needs = readonly (readonly string[] | { readonly ways: readonly Needs[] })[];

/** What a match found. Extents are atom ranges `[from, to)`. */
export interface Match {
  readonly end: number;
  readonly captures: Readonly<Record<string, Atom>>;
  readonly extents: readonly (readonly [from: number, to: number])[];
}

/** Tests whether an atom is of a class; the value, or undefined where it is not. */
export type ClassTest = (atom: Atom) => number | undefined;

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

export function compilePattern(
  source: string,
  classOf: (name: string) => ClassTest,
  computed: { readonly ofNumbers: ReadonlySet<string>; readonly all: ReadonlySet<string> },
): Pattern {
  const ways = parse(source);
  const nodes: Node[] = ways.length === 1 ? (ways[0] as Node[]) : [{ kind: 'group', ways, optional: false }];
  const firsts = new Set<string>();
  const literals = new Set<string>();
  collectFirsts(nodes, firsts);
  collectLiterals(nodes, literals);
  const seconds = new Set<string>();
  const short = collectSeconds(nodes, new Set([0]), seconds).has(1);
  const numberSecond = [...seconds].some(name => computed.ofNumbers.has(name));
  const phraseSecond = [...seconds].some(name => computed.all.has(name) && !computed.ofNumbers.has(name));
  const rarest: Pattern['rarest'] = weight => rarestOf(nodes, weight);
  const match = matcher(nodes, classOf);
  return { firsts, literals, seconds, numberSecond, phraseSecond, short, rarest, needs: needsOf(nodes), match };
}

function parse(source: string): Node[][] {
  const spaced = source.replace(/(\p{L})-(?=\p{L})/gu, '$1 ').replace(/(\p{L}')(?=\p{L})/gu, '$1 ');
  const words = spaced.match(/\(|\)\??|\[|\]|%|[^\s()[\]%]+/g) ?? [];
  let at = 0;
  const ways = (): Node[][] => {
    const found: Node[][] = [[]];
    let glued = false;
    while (at < words.length) {
      const word = words[at] as string;
      const nodes = found[found.length - 1] as Node[];
      if (word.startsWith(')')) return found;
      at++;
      if (word === '|') found.push([]);
      else if (word === '%') glued = true;
      else if (word === '[' || word === ']') nodes.push({ kind: 'bracket', opens: word === '[' });
      else if (word === '(') {
        const inner = ways();
        nodes.push({ kind: 'group', ways: inner, optional: words[at] === ')?' });
        at++;
      } else {
        nodes.push(element(word, glued));
        glued = false;
      }
    }
    return found;
  };
  return ways();
}

function element(word: string, glued: boolean): Element {
  const optional = word.endsWith('?') && word.length > 1;
  const bare = optional ? word.slice(0, -1) : word;
  const colon = bare.indexOf(':');
  const name = colon > 0 ? bare.slice(0, colon) : null;
  const rest = colon > 0 ? bare.slice(colon + 1) : bare;
  const ofClass = /^[A-Z][A-Z0-9_]*(\|[A-Z][A-Z0-9_]*)*$/.test(rest);
  return {
    kind: ofClass ? 'class' : 'literal',
    any: ofClass ? rest.split('|') : rest.split('|').map(fold),
    name,
    optional,
    glued,
  };
}

/** Returns whether the nodes can match nothing at all. */
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

/** How many atoms may have been taken after the nodes (0, 1, 2 for more), from how many before; fills in what can be the second. */
function collectSeconds(nodes: readonly Node[], before: ReadonlySet<number>, into: Set<string>): ReadonlySet<number> {
  let taken = before;
  for (const node of nodes) {
    if (node.kind === 'bracket') continue;
    const after = new Set<number>(node.optional ? taken : []);
    if (node.kind === 'group') {
      for (const way of node.ways) for (const count of collectSeconds(way, taken, into)) after.add(count);
    } else {
      for (const count of taken) after.add(Math.min(2, count + 1));
      if (taken.has(1)) for (const one of node.any) into.add(one);
    }
    taken = after;
  }
  return taken;
}

/** Whether a try can succeed, by the atom after the first. */
export function maySucceed({ seconds, short, numberSecond, phraseSecond }: Pattern, next: Atom | undefined): boolean {
  if (short) return true;
  if (!next) return false;
  if (next.kind === 'number' ? numberSecond : next.kind === 'phrase' && phraseSecond) return true;
  if (seconds.has(next.norm)) return true;
  for (const name in next.classes) if (seconds.has(name)) return true;
  return next.capital && seconds.has('CAPITAL');
}

/** The alternatives at one place of the nodes that has to be filled: of all such places, the one whose heaviest alternative is lightest. */
function rarestOf(nodes: readonly Node[], weight: (key: string) => number): readonly string[] | null {
  let best: readonly string[] | null = null;
  let lightest = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (node.kind === 'bracket' || node.optional) continue;
    const keys = node.kind === 'group' ? rarestOfWays(node.ways, weight) : node.any;
    if (keys === null) continue;
    const heaviest = Math.max(...keys.map(weight));
    if (heaviest >= lightest) continue;
    best = keys;
    lightest = heaviest;
  }
  return best;
}

function rarestOfWays(ways: readonly (readonly Node[])[], weight: (key: string) => number): readonly string[] | null {
  const found = ways.map(way => rarestOf(way, weight));
  return found.includes(null) ? null : found.flatMap(keys => keys ?? []);
}

function needsOf(nodes: readonly Node[]): Needs {
  return nodes.flatMap((node): Needs => {
    if (node.kind === 'bracket' || node.optional) return [];
    return node.kind === 'group' ? [{ ways: node.ways.map(needsOf) }] : [node.any];
  });
}

function collectLiterals(nodes: readonly Node[], into: Set<string>): void {
  for (const node of nodes) {
    if (node.kind === 'group') for (const way of node.ways) collectLiterals(way, into);
    else if (node.kind === 'literal') for (const word of node.any) into.add(word);
  }
}

/** What a try has kept so far. */
interface Trail {
  atoms: readonly Atom[];
  readonly kept: (readonly [name: string, atom: Atom])[];
  readonly opens: number[];
  readonly closes: number[];
}

/** Goes on at atom `k`; the atom after the match, or -1. */
type Step = (trail: Trail, k: number) => number;

function matcher(nodes: readonly Node[], classOf: (name: string) => ClassTest): Pattern['match'] {
  const start = steps(nodes, classOf, (_, k) => k);
  const trail: Trail = { atoms: [], kept: [], opens: [], closes: [] };
  return (atoms, at) => {
    trail.atoms = atoms;
    trail.kept.length = 0;
    trail.opens.length = 0;
    trail.closes.length = 0;
    const end = start(trail, at);
    if (end <= at) return null;
    const extents =
      trail.opens.length === 0
        ? [[at, end] as const]
        : trail.opens.map((from, i) => [from, trail.closes[i] ?? end] as const);
    return { end, captures: Object.fromEntries(trail.kept), extents };
  };
}

/** Compiles nodes into functions that each call the next, so that a match allocates nothing until it succeeds. */
function steps(nodes: readonly Node[], classOf: (name: string) => ClassTest, last: Step): Step {
  return nodes.reduceRight<Step>((next, node) => {
    if (node.kind === 'bracket') return bracketStep(node, next);
    if (node.kind === 'group') {
      const ways = node.ways.map(way => steps(way, classOf, next));
      if (node.optional) ways.push(next);
      return (trail, k) => {
        for (const way of ways) {
          const end = way(trail, k);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    return elementStep(node, classOf, next);
  }, last);
}

function bracketStep({ opens }: Bracket, next: Step): Step {
  return (trail, k) => {
    const stack = opens ? trail.opens : trail.closes;
    stack.push(k);
    const end = next(trail, k);
    if (end < 0) stack.pop();
    return end;
  };
}

function elementStep(
  { kind, any, name, optional, glued }: Element,
  classOf: (name: string) => ClassTest,
  next: Step,
): Step {
  const tests = kind === 'class' ? any.map(classOf) : [];
  const words = new Set(kind === 'literal' ? any : []);
  const only = words.size === 1 ? any[0] : null;
  const fits =
    kind === 'class'
      ? (atom: Atom): boolean => tests.some(test => test(atom) !== undefined)
      : (atom: Atom): boolean =>
          (only === null ? words.has(atom.norm) : atom.norm === only) &&
          atom.kind !== 'phrase' &&
          (atom.kind !== 'number' || atom.form === 'words');
  return (trail, k) => {
    const atom = trail.atoms[k];
    if (atom && (!glued || atom.glued) && fits(atom)) {
      if (name) trail.kept.push([name, atom]);
      const end = next(trail, k + 1);
      if (end >= 0) return end;
      if (name) trail.kept.pop();
    }
    return optional ? next(trail, k) : -1;
  };
}
