import type { Language } from '../language/language.ts';
import { buildLexicon, type Lexicon, type WordClass } from './lexicon.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import type { Rule } from './rule.ts';

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
  readonly strata: readonly { readonly byFirst: ReadonlyMap<string, readonly CompiledRule[]> }[];
  readonly connectors: Connectors;
  /** After which strata the lists are spread. */
  readonly listsAfter: readonly number[];
}

export function buildGrammar(
  language: Language,
  classes: readonly WordClass[],
  strata: readonly (readonly Rule[])[],
  connectors: Connectors,
  listsAfter: readonly number[],
): Grammar {
  const literals = new Set<string>([...connectors.and]);
  const compiled = strata.map(rules => {
    const byFirst = new Map<string, CompiledRule[]>();
    for (const [order, rule] of rules.entries()) {
      const pattern = compilePattern(rule.pattern);
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
        const known = byFirst.get(first);
        if (known) known.push(made);
        else byFirst.set(first, [made]);
      }
    }
    return { byFirst };
  });
  return {
    language,
    lexicon: buildLexicon(classes, literals),
    rules: strata.flat(),
    strata: compiled,
    connectors,
    listsAfter,
  };
}
