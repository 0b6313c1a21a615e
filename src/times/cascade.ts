import type { Atom } from './atom.ts';
import { type CompiledRule, type RuleList, ruleList, type Stratum } from './grammar.ts';
import type { Meaning } from './meaning.ts';
import { maySucceed } from './pattern.ts';
import type { Surroundings } from './rule.ts';

/** One pass of a stratum: at each atom the longest match wins, the earlier rule on a tie. */
export function apply(atoms: readonly Atom[], stratum: Stratum): readonly Atom[] {
  let out: Atom[] | null = null;
  let i = 0;
  while (i < atoms.length) {
    const atom = atoms[i]!;
    const hit = atom.classes ? best(atoms, i, stratum, out ?? atoms, out ? out.length : i) : null;
    if (!hit) {
      out?.push(atom);
      i++;
      continue;
    }
    const made: Atom[] = out ?? atoms.slice(0, i);
    out = made;
    let at = i;
    hit.extents.forEach(([from, to], k) => {
      while (at < from) made.push(atoms[at++]!);
      made.push({
        ...atoms[from]!,
        end: atoms[to - 1]!.end,
        kind: 'phrase',
        norm: '',
        classes: hit.classes,
        value: 0,
        form: hit.final ? 'digits' : 'none',
        meaning: hit.meanings[k]!,
      });
      at = to;
    });
    i = at;
  }
  return out ?? atoms;
}

interface Hit {
  readonly extents: readonly (readonly [number, number])[];
  readonly meanings: readonly Meaning[];
  readonly classes: Record<string, number>;
  readonly final: boolean;
  readonly end: number;
  readonly order: number;
}

/** The best match at atom `i`; `before[behind - 1]` is the atom before it, as this pass has left it. */
function best(
  atoms: readonly Atom[],
  i: number,
  stratum: Stratum,
  before: readonly Atom[],
  behind: number,
): Hit | null {
  const atom = atoms[i]!;
  if (atom.kind === 'word' || atom.kind === 'sign') {
    const rules = rulesOf(stratum, atom);
    return rules.rules.length === 0 ? null : longer(null, rules, atoms, i, before, behind);
  }
  const { byFirst, byNumber, byPhrase } = stratum;
  const worded = atom.form === 'words' ? byFirst.get(atom.norm) : undefined;
  let longest = worded ? longer(null, worded, atoms, i, before, behind) : null;
  for (const one of atom.kind === 'number' ? byNumber : byPhrase)
    if (one.test(atom) !== undefined) longest = longer(longest, one.rules, atoms, i, before, behind);
  for (const name in atom.classes) {
    const rules = byFirst.get(name);
    if (rules) longest = longer(longest, rules, atoms, i, before, behind);
  }
  return longest;
}

/** The rules that a word or sign can begin; remembered by its classes, which are those of one word alone. */
function rulesOf({ byFirst, byClasses }: Stratum, { norm, classes }: Atom): RuleList {
  const known = byClasses.get(classes!);
  if (known) return known;
  const found = [...(byFirst.get(norm)?.rules ?? [])];
  for (const name in classes) found.push(...(byFirst.get(name)?.rules ?? []));
  const rules = ruleList(found);
  if (byClasses.size < REMEMBERED) byClasses.set(classes!, rules);
  return rules;
}

/** The longest match so far or of one of the rules. */
function longer(
  longest: Hit | null,
  list: RuleList,
  atoms: readonly Atom[],
  i: number,
  before: readonly Atom[],
  behind: number,
): Hit | null {
  const next = atoms[i + 1];
  const known = likely(list, next);
  let best = longest;
  for (const rule of known ?? list.rules) {
    if (!known && !maySucceed(rule.pattern, next)) continue;
    const match = rule.pattern.match(atoms, i);
    if (!match || (best && (match.end < best.end || (match.end === best.end && rule.order >= best.order)))) continue;
    const [from] = match.extents[0] as readonly [number, number];
    const to = (match.extents[match.extents.length - 1] as readonly [number, number])[1];
    const preceding = from > i ? atoms[from - 1] : before[behind - 1];
    const around: Surroundings = {
      before: preceding,
      before2: from > i + 1 ? atoms[from - 2] : before[behind - (from > i ? 1 : 2)],
      after: atoms[to],
      after2: atoms[to + 1],
    };
    const built = rule.build(match.captures, around);
    if (!built) continue;
    const meanings = Array.isArray(built) ? (built as readonly Meaning[]) : [built as Meaning];
    best = {
      extents: match.extents,
      meanings,
      classes: rule.classes,
      final: rule.final,
      end: match.end,
      order: rule.order,
    };
  }
  return best;
}

/** Lists remembered for a class: as many as there are words that rules know, and signs. */
const REMEMBERED = 2000;

/** Those of the rules that can succeed before the next atom, remembered by what it is; null where that has too many forms. */
function likely({ rules, byKind, byNorm }: RuleList, next: Atom | undefined): readonly CompiledRule[] | null {
  const kind = kindOf(next);
  if (kind < 0) return null;
  const known = kind < WORDED ? byKind[kind] : byNorm[kind]?.get(next!.norm);
  if (known) return known;
  const fitting = rules.filter(rule => maySucceed(rule.pattern, next));
  if (kind < WORDED) byKind[kind] = fitting;
  else {
    const lists = byNorm[kind] ?? new Map();
    byNorm[kind] = lists;
    if (lists.size < REMEMBERED) lists.set(next!.norm, fitting);
  }
  return fitting;
}

/** Kinds of next atoms from here on are told apart by their norm. */
const WORDED = 4;

/**
 * Atoms of one kind (and norm) are alike to all rules: nothing, digits, small and capitalised words that none knows; signs, small and
 * capitalised words of the lexicon. Below 0 for Roman numerals, numbers in words and phrases, which differ.
 */
function kindOf(atom: Atom | undefined): number {
  if (!atom) return 0;
  if (atom.kind === 'phrase' || (atom.kind === 'word' && atom.value !== 0)) return -1;
  if (atom.kind === 'number') return atom.form === 'words' ? -1 : 1;
  if (atom.kind === 'sign') return 4;
  if (atom.classes === null) return atom.capital ? 3 : 2;
  return atom.capital ? 6 : 5;
}
