import type { Atom } from './atom.ts';
import type { CompiledRule, Stratum } from './grammar.ts';
import type { Meaning } from './meaning.ts';
import { maySucceed } from './pattern.ts';
import type { Surroundings } from './rule.ts';

/** One pass of a stratum: at each atom the longest match wins, the earlier rule on a tie. */
export function apply(atoms: readonly Atom[], stratum: Stratum): Atom[] {
  const out: Atom[] = [];
  let i = 0;
  while (i < atoms.length) {
    const hit = atoms[i]?.classes ? best(atoms, i, stratum, out) : null;
    if (!hit) {
      out.push(atoms[i] as Atom);
      i++;
      continue;
    }
    let at = i;
    hit.extents.forEach(([from, to], k) => {
      while (at < from) out.push(atoms[at++] as Atom);
      const first = atoms[from] as Atom;
      const last = atoms[to - 1] as Atom;
      const meaning = hit.meanings[k] as Meaning;
      out.push({
        ...first,
        end: last.end,
        kind: 'phrase',
        norm: '',
        classes: hit.classes,
        value: 0,
        form: hit.final ? 'digits' : 'none',
        meaning,
      });
      at = to;
    });
    i = at;
  }
  return out;
}

interface Hit {
  readonly extents: readonly (readonly [number, number])[];
  readonly meanings: readonly Meaning[];
  readonly classes: Record<string, number>;
  readonly final: boolean;
  readonly end: number;
  readonly order: number;
}

function best(
  atoms: readonly Atom[],
  i: number,
  { byFirst, byNumber, byPhrase }: Stratum,
  before: readonly Atom[],
): Hit | null {
  const atom = atoms[i] as Atom;
  let longest: Hit | null = null;
  const next = atoms[i + 1];
  const tryRules = (rules: readonly CompiledRule[] | undefined): void => {
    if (!rules) return;
    const known = likely(rules, next);
    for (const rule of known ?? rules) {
      if (!known && !maySucceed(rule.pattern, next)) continue;
      const match = rule.pattern.match(atoms, i);
      if (
        !match ||
        (longest && (match.end < longest.end || (match.end === longest.end && rule.order >= longest.order)))
      )
        continue;
      const [from] = match.extents[0] as readonly [number, number];
      const to = (match.extents[match.extents.length - 1] as readonly [number, number])[1];
      const preceding = from > i ? atoms[from - 1] : before[before.length - 1];
      const around: Surroundings = {
        before: preceding,
        before2: from > i + 1 ? atoms[from - 2] : before[before.length - (from > i ? 1 : 2)],
        after: atoms[to],
        after2: atoms[to + 1],
      };
      const built = rule.build(match.captures, around);
      if (!built) continue;
      const meanings = Array.isArray(built) ? (built as readonly Meaning[]) : [built as Meaning];
      longest = {
        extents: match.extents,
        meanings,
        classes: rule.classes,
        final: rule.final,
        end: match.end,
        order: rule.order,
      };
    }
  };
  if (atom.kind === 'word' || atom.kind === 'sign' || atom.form === 'words') tryRules(byFirst.get(atom.norm));
  if (atom.kind === 'number' || atom.kind === 'phrase')
    for (const [test, rules] of atom.kind === 'number' ? byNumber : byPhrase)
      if (test(atom) !== undefined) tryRules(rules);
  for (const name in atom.classes) tryRules(byFirst.get(name));
  return longest;
}

const sorted = new WeakMap<readonly CompiledRule[], Map<string, readonly CompiledRule[]>>();
/** Lists remembered for a class: as many as there are words that rules know, and signs. */
const REMEMBERED = 2000;

/** Those of the rules that can succeed before the next atom, remembered by what it is; null where that has too many forms. */
function likely(rules: readonly CompiledRule[], next: Atom | undefined): readonly CompiledRule[] | null {
  const key = keyOf(next);
  if (key === null) return null;
  let lists = sorted.get(rules);
  if (!lists) {
    lists = new Map();
    sorted.set(rules, lists);
  }
  const known = lists.get(key);
  if (known) return known;
  const fitting = rules.filter(rule => maySucceed(rule.pattern, next));
  if (lists.size < REMEMBERED) lists.set(key, fitting);
  return fitting;
}

/** Atoms of one key are alike to all rules: words that none knows, digits, one word of the lexicon. Roman numerals and phrases differ. */
function keyOf(atom: Atom | undefined): string | null {
  if (!atom) return '';
  if (atom.kind === 'phrase' || (atom.kind === 'word' && atom.value !== 0)) return null;
  if (atom.kind === 'number') return atom.form === 'words' ? null : '0';
  if (atom.kind === 'sign') return atom.norm;
  return (atom.capital ? 'A' : 'a') + (atom.classes === null ? '' : atom.norm);
}
