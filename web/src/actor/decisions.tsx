import { useState } from 'preact/hooks';
import type { ActorSummary } from '../../../src/ask/actors.ts';
import type { ActorDecision } from '../../../src/store/identities.ts';
import { api } from '../api.ts';
import { Link } from '../parts/link.tsx';
import { problemInWords, useAnswer } from '../parts/load.tsx';
import { tell, tellMeanwhile } from '../parts/notice.tsx';
import { recordChanged } from '../record-changes.ts';
import { actorAddress, go } from '../route.ts';
import { words } from '../words.ts';

/** Keeps a decision on actors and offers to take it back. */
async function keep(decision: object, then: (made: ActorDecision) => void = () => {}): Promise<void> {
  const w = words();
  try {
    const made = await tellMeanwhile(w.actorView.writing, api.decide(decision));
    recordChanged();
    if (made.undone === null)
      tell(w.actorView.decided[made.kind], () => void keep({ kind: 'undo', number: made.number }));
    else tell(w.actorView.undone);
    then(made);
  } catch (error) {
    tell(problemInWords(error));
  }
}

/** What people decided of who this actor is, each with the way back. */
export function Decisions({ decisions }: { decisions: readonly ActorDecision[] }) {
  const w = words();
  if (decisions.length === 0) return <p class="quiet">{w.actorView.noDecisions}</p>;
  return (
    <ul class="history">
      {decisions.map(({ number, kind, actor, identity, documents, person, made, undone }) => (
        <li key={number} class={undone ? 'withdrawn' : ''}>
          <Link to={actorAddress(actor)}>{actor}</Link> {w.actorView[kind === 'merge' ? 'mergedInto' : 'splitInto']}{' '}
          <Link to={actorAddress(identity)}>{identity}</Link>
          {kind === 'split' && ` (${w.documentsCount(documents.length)})`} – {person ?? w.somebody}, {made.slice(0, 10)}{' '}
          {undone ? (
            <span>({w.review.withdrawn})</span>
          ) : (
            <button type="button" onClick={() => keep({ kind: 'undo', number })}>
              {w.undo}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Says that this actor is another one. */
export function Merge({ actor }: { actor: ActorSummary }) {
  const w = words();
  const [typed, setTyped] = useState('');
  const found = useAnswer(typed, async () => (typed.trim() === '' ? null : api.actors({ words: typed, limit: '9' })));
  const rows = found.value?.rows.filter(({ id }) => id !== actor.id) ?? [];
  return (
    <details>
      <summary>{w.actorView.merge}</summary>
      <p class="quiet">{w.actorView.mergeHelp(actor.name)}</p>
      <label>
        {w.actorView.other} <input type="text" value={typed} onInput={event => setTyped(event.currentTarget.value)} />
      </label>
      <ul class="choices">
        {rows.map(({ id, name, events, mentions }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => keep({ kind: 'merge', actor: actor.id, identity: id }, () => go(actorAddress(id)))}
            >
              {name} <code>{id}</code>{' '}
              <span class="quiet">
                {w.eventsCount(events)}, {w.actorView.mentions(mentions)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SplitProps {
  readonly actor: ActorSummary;
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

/** Says that in some documents the name means somebody else. */
export function Split({ actor, documents }: SplitProps) {
  const w = words();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <details>
      <summary>{w.actorView.split}</summary>
      <p class="quiet">{w.actorView.splitHelp(actor.name)}</p>
      <ul class="choices">
        {documents.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} /> {title}
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        disabled={chosen.size === 0}
        onClick={() =>
          keep({ kind: 'split', actor: actor.id, documents: [...chosen] }, ({ identity }) => go(actorAddress(identity)))
        }
      >
        {w.actorView.splitButton(chosen.size)}
      </button>
    </details>
  );
}
