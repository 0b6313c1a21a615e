/** The four kinds of act between two parties: in words or in deeds, with each other or against each other. */
export type QuadClass = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** PLOVER event types by quad class, after the PLOVER codebook; INVESTIGATE is not PLOVER's and is told beside ACCUSE. */
const CLASSES: Readonly<Record<QuadClass, readonly string[]>> = {
  'verbal-cooperation': ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
  'material-cooperation': ['COOPERATE', 'AID', 'RETREAT'],
  'verbal-conflict': ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'INVESTIGATE'],
  'material-conflict': ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
};

export const QUAD_CLASSES = Object.keys(CLASSES) as readonly QuadClass[];

const BY_TYPE = new Map(QUAD_CLASSES.flatMap(quad => CLASSES[quad].map(type => [type, quad] as const)));

/** The quad class of a PLOVER event type; null where it has none. */
export function quadClassOf(type: string | null): QuadClass | null {
  return (type !== null && BY_TYPE.get(type)) || null;
}
