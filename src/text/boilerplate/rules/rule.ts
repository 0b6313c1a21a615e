/**
 * A family of wording that belongs to the page and not to the text. Patterns are run on the folded text (see `fold.ts`):
 * lower case, no accents, straight apostrophes.
 */
export interface BoilerplateRule {
  readonly name: string;
  /** Stems of which one must be present before the patterns are tried. */
  readonly cue: RegExp;
  readonly patterns: readonly RegExp[];
  /** Sentences or lines that the rule must find. */
  readonly examples: readonly string[];
  /** Sentences of fact that look alike and must be left alone by every rule. */
  readonly counterExamples: readonly string[];
}
