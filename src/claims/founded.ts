// "The Norwegian legation was established", "created a Swedish army": what is founded is a body of the state, and not the state.
import { type Context, nameOver } from './context.ts';
import type { Participant } from './participant.ts';

const FOUNDING: ReadonlySet<string> = new Set(['found', 'dissolve']);

/** The recipients of a founding, those that are a body of a state without its id. */
export function withoutOwners(
  context: Context,
  act: string,
  recipients: readonly Participant[] | undefined,
): readonly Participant[] | undefined {
  if (!FOUNDING.has(act)) return recipients;
  return recipients?.map(one => (isBodyOf(context, one) ? { ...one, entity: null } : one));
}

function isBodyOf(context: Context, { head, entity, kinds }: Participant): boolean {
  return (
    entity?.startsWith('state:') === true &&
    nameOver(context, head) === null &&
    kinds.some(kind => kind === 'org' || kind === 'force')
  );
}
