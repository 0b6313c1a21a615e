import type { Language } from '../language/language.ts';
import type { Classes } from './atom.ts';
import { CLASS_TESTS, classTest, NUMBER_TESTS } from './classes.ts';
import { buildLexicon, type Lexicon, type WordClass } from './lexicon.ts';
import { type ClassTest, compilePattern, type Pattern } from './pattern.ts';
import type { Rule } from './rule.ts';
import { type Telling, tellingOf } from './telling.ts';

export interface CompiledRule {
  readonly name: string;
  readonly pattern: Pattern;
  readonly build: Rule['build'];
  readonly classes: Record<string, number>;
  /** Whether the phrase is an expression of its own, or only a part for later rules. */
  readonly final: boolean;
  /** Place in its stratum: the earlier rule wins between matches of the same length. */
  readonly order: number;
}

/** Rules that begin alike. */
export interface RuleList {
  readonly rules: readonly CompiledRule[];
  /** Filled as atoms are met: those of the rules that can succeed before the next atom, by its kind, and by its kind and norm; see `likely`. */
  readonly byKind: (readonly CompiledRule[])[];
  readonly byNorm: Map<string, readonly CompiledRule[]>[];
}

export function ruleList(rules: readonly CompiledRule[]): RuleList {
  return { rules, byKind: [], byNorm: [] };
}

/** Rules that begin with a class that is computed. */
interface ComputedRules {
  readonly test: ClassTest;
  readonly rules: RuleList;
}

/** Rules that are tried together, by what they can begin with. */
export interface Stratum {
  /** By a word, a sign, or a class of the lexicon. */
  readonly byFirst: ReadonlyMap<string, RuleList>;
  /** Filled as words are met: those of `byFirst` for a word or sign, by the classes that are its own. */
  readonly byClasses: Map<Classes, RuleList>;
  /** By a class that is computed: of numbers and phrases. */
  readonly byNumber: readonly ComputedRules[];
  readonly byPhrase: readonly ComputedRules[];
}

/** The words that part the members of a list or a range. */
export interface Connectors {
  readonly and: ReadonlySet<string>;
  /** Articles that may stand between connector and member: "le 3 et le 5 mai". */
  readonly articles: ReadonlySet<string>;
}

/** All that is known of the time expressions of one language. Strata are applied in order, each over what the one before made. */
export interface Grammar {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly rules: readonly Rule[];
  readonly strata: readonly Stratum[];
  readonly telling: Telling;
  readonly connectors: Connectors;
  /** After which strata the lists are spread. */
  readonly listsAfter: readonly number[];
}

const COMPUTED = { ofNumbers: NUMBER_TESTS, all: CLASS_TESTS };

export function buildGrammar(
  language: Language,
  classes: readonly WordClass[],
  strata: readonly (readonly Rule[])[],
  connectors: Connectors,
  listsAfter: readonly number[],
): Grammar {
  const literals = new Set<string>([...connectors.and]);
  const patterns: Pattern[][] = [];
  const compiled = strata.map(rules => {
    const firsts = new Map<string, CompiledRule[]>();
    const own: Pattern[] = [];
    patterns.push(own);
    for (const [order, rule] of rules.entries()) {
      const pattern = compilePattern(rule.pattern, classTest, COMPUTED);
      own.push(pattern);
      for (const word of pattern.literals) literals.add(word);
      const made: CompiledRule = {
        name: rule.name,
        pattern,
        build: rule.build,
        classes: rule.as ? { [rule.as]: 0 } : {},
        final: !rule.as?.startsWith('PART_'),
        order,
      };
      for (const first of pattern.firsts) {
        const known = firsts.get(first);
        if (known) known.push(made);
        else firsts.set(first, [made]);
      }
    }
    const byFirst = new Map([...firsts].map(([first, rules]) => [first, ruleList(rules)]));
    const computed = [...byFirst].filter(([first]) => CLASS_TESTS.has(first));
    const tested = (ofNumbers: boolean): Stratum['byNumber'] =>
      computed
        .filter(([first]) => NUMBER_TESTS.has(first) === ofNumbers)
        .map(([first, rules]) => ({ test: classTest(first), rules }));
    return { byFirst, byClasses: new Map(), byNumber: tested(true), byPhrase: tested(false) };
  });
  const lexicon = buildLexicon(classes, literals);
  return {
    language,
    lexicon,
    rules: strata.flat(),
    strata: compiled,
    telling: tellingOf(language, patterns, lexicon, COMPUTED),
    connectors,
    listsAfter,
  };
}
