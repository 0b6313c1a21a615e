/** How a language points back at the beginning of a sentence; normal forms, French clitics with their apostrophe. */
export interface Anaphora {
  /** Subject pronouns that stand for something named before. */
  readonly pronouns: ReadonlySet<string>;
  /** The pronoun that may also stand for nothing ("il pleut", "it rains"). */
  readonly expletive: string;
  /** What the words right after the expletive pronoun look like where it stands for nothing, tokens joined by one blank. */
  readonly impersonal: RegExp;
  /** Pronouns that take up a whole statement ("cela", "this"). */
  readonly statements: ReadonlySet<string>;
  /** Beginnings with such a pronoun that point forward ("c'est Paul qui …"), tokens joined by one blank. */
  readonly cleft: RegExp;
  /** Articles that point back when a noun follows ("cet engagement", "this treaty"). */
  readonly demonstratives: ReadonlySet<string>;
  /** After a demonstrative, these words take what it points at from the calendar or the page, not from a sentence before. */
  readonly present: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Words before the one that points back. */
  readonly connectives: ReadonlySet<string>;
  /** Beginnings that answer or go on with something, tokens joined by one blank. */
  readonly continuations: RegExp;
}
