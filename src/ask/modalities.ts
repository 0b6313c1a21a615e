/** The modalities of a claim, in the order in which the timeline's legend has them. */
export const MODALITIES = [
  'asserted',
  'planned',
  'proposed',
  'alleged',
  'hypothetical',
  'opinion',
  'question',
] as const;
