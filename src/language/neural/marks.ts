/** The numbers of the relations that `unhookMarkedClauses` asks for or gives. */
export interface MarkRelations {
  readonly mark: number;
  readonly clauses: ReadonlySet<number>;
  readonly nominals: ReadonlySet<number>;
  readonly subject: number;
  readonly complement: number;
}

/** Finds the relations by name; null where the network lacks one. */
export function markRelations(relations: readonly string[]): MarkRelations | null {
  const all = (names: RegExp) => new Set(relations.flatMap((name, i) => (names.test(name) ? [i] : [])));
  const [mark, subject, complement] = ['mark', 'nsubj', 'ccomp'].map(name => relations.indexOf(name)) as [
    number,
    number,
    number,
  ];
  if (mark < 0 || subject < 0 || complement < 0) return null;
  return { mark, subject, complement, clauses: all(/^acl(:|$)/), nominals: all(/^(nsubj|obj|iobj|obl)(:|$)/) };
}

/**
 * "denies that its planes crossed the border" with "crossed" under "planes" and "planes" under "denies": the conjunction of a clause cannot
 * stand before the noun that the clause describes, so the noun is the clause's subject, and the clause hangs where the noun did. `heads` are
 * positions, -1 for none; both arrays are changed in place.
 */
export function unhookMarkedClauses(
  heads: Int32Array,
  labels: ArrayLike<number> & { [i: number]: number },
  n: number,
  { mark, clauses, nominals, subject, complement }: MarkRelations,
): void {
  for (let i = 0; i < n; i++) {
    const verb = heads[i]!;
    if (labels[i] !== mark || verb <= i || !clauses.has(labels[verb]!)) continue;
    const noun = heads[verb]!;
    if (noun <= i || noun >= verb || !nominals.has(labels[noun]!)) continue;
    const governor = heads[noun]!;
    if (governor < 0 || governor >= i) continue;
    heads[verb] = governor;
    labels[verb] = complement;
    heads[noun] = verb;
    labels[noun] = subject;
  }
}
