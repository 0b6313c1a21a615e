import type { NamedActor } from '../../../src/ask/asking.ts';
import type { Queue, QueuedClaim } from '../../../src/ask/queue.ts';
import type { Cell } from './csv.ts';

/** Claims of a request when all are taken along; as many as the server gives at most. */
const PAGE = 500;

const COLUMNS: readonly (readonly [title: string, value: (claim: QueuedClaim) => Cell])[] = [
  ['id', ({ id }) => id],
  ['act', ({ act }) => act],
  ['agents', ({ agents }) => namesOf(agents)],
  ['agent_ids', ({ agents }) => idsOf(agents)],
  ['recipients', ({ recipients }) => namesOf(recipients)],
  ['recipient_ids', ({ recipients }) => idsOf(recipients)],
  ['place', ({ place }) => place?.name],
  ['earliest', ({ time }) => time?.earliest],
  ['latest', ({ time }) => time?.latest],
  ['edtf', ({ time }) => time?.edtf],
  ['date_as_written', ({ time }) => time?.text],
  ['modality', ({ modality }) => modality],
  ['polarity', ({ polarity }) => polarity],
  ['according_to', ({ source }) => source?.name],
  ['state_subject', ({ state }) => state?.names[0]],
  ['state_relation', ({ state }) => state?.relation],
  ['state_object', ({ state }) => state?.names[1]],
  ['state_change', ({ state }) => state?.change],
  ['verdict', ({ verdict }) => verdict],
  ['corrected', ({ asRead }) => (asRead === null ? null : 'yes')],
  ['person', claim => lastOf(claim)?.person],
  ['decided', claim => lastOf(claim)?.made],
  ['note', claim => lastOf(claim)?.note],
  ['doubts', ({ doubts }) => doubts.join('; ')],
  ['document', ({ document }) => document],
  ['uri', ({ uri }) => uri],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['trigger', ({ trigger }) => trigger],
  ['sentence', ({ sentence }) => sentence],
];

/** Claims as a table, a row each, with what people decided of them. */
export function claimCells(claims: readonly QueuedClaim[]): Cell[][] {
  return [COLUMNS.map(([title]) => title), ...claims.map(claim => COLUMNS.map(([, value]) => value(claim)))];
}

/** Every claim of a queue, in the order of reading, whatever page of it is shown. */
export async function everyClaim(
  asked: Readonly<Record<string, string>>,
  load: (query: Readonly<Record<string, string>>) => Promise<Queue>,
): Promise<QueuedClaim[]> {
  const all: QueuedClaim[] = [];
  for (;;) {
    const { claims } = await load({ ...asked, order: 'reading', limit: String(PAGE), after: all.at(-1)?.id ?? '' });
    all.push(...claims);
    if (claims.length < PAGE) return all;
  }
}

function namesOf(actors: readonly NamedActor[]): string {
  return actors.map(({ name }) => name).join('; ');
}

function idsOf(actors: readonly NamedActor[]): string {
  return actors.map(({ id }) => id ?? '').join('; ');
}

/** The decision that counts. */
function lastOf({ reviews }: QueuedClaim) {
  return reviews.findLast(({ withdrawn }) => withdrawn === undefined);
}
