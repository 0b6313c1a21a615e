/** The kinds of those whom neither pack nor record need to know when a person names them; states are the pack's alone. */
export const NEW_KINDS = ['person', 'org', 'place', 'force', 'treaty', 'capability'] as const;
export type NewKind = (typeof NEW_KINDS)[number];
