import type { NamedActor } from '../../../src/ask/asking.ts';
import type { QueuedClaim } from '../../../src/ask/queue.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { actorAddress } from '../route.ts';
import { words } from '../words.ts';
import { Link } from './link.tsx';

interface ClaimRolesProps {
  readonly claim: QueuedClaim;
  readonly relations: Readonly<Record<string, string>>;
}

/** Who did what to whom, when, where and according to whom, as a claim was read. */
export function ClaimRoles({ claim, relations }: ClaimRolesProps) {
  const w = words();
  const { time, state } = claim;
  const when = time ? dateInWords(time, language.value) || time.text : w.undated;
  return (
    <dl class="roles">
      <Role term={w.agent} actors={claim.agents} />
      <Role term={w.recipient} actors={claim.recipients} />
      <Role term={w.place} actors={claim.place ? [claim.place] : []} />
      <div>
        <dt>{w.time}</dt>
        <dd>
          {when}
          {time && time.text !== when && <span class="quiet"> {w.quoted(time.text)}</span>}
        </dd>
      </div>
      <Role term={w.source} actors={claim.source ? [claim.source] : []} />
      {state && (
        <div>
          <dt>{w.relation}</dt>
          <dd>{stateInWords(state, relations)}</dd>
        </div>
      )}
    </dl>
  );
}

function Role({ term, actors }: { term: string; actors: readonly NamedActor[] }) {
  if (actors.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {actors.map(({ id, name }, place) => (
          <span key={id ?? name}>
            {place > 0 && ', '}
            {id ? <Link to={actorAddress(id)}>{name}</Link> : name}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** "France – member of – NATO (begins)". */
export function stateInWords(
  { names, relation, change }: NonNullable<QueuedClaim['state']>,
  relations: Readonly<Record<string, string>>,
): string {
  return `${names[0]} – ${relations[relation] ?? relation} – ${names[1]} (${words().change[change]})`;
}
