import { useEffect, useState } from 'preact/hooks';
import type { Queue } from '../../../src/ask/queue.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { ActorChoice } from '../parts/choices.tsx';
import { claimCells, everyClaim } from '../parts/claim-cells.ts';
import { Empty } from '../parts/empty.tsx';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { saveRows, Take } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { go, keepAddress, reviewAddress, route } from '../route.ts';
import { words } from '../words.ts';
import { Desk } from './desk.tsx';

/** Claims that wait for a person, one after the other; the address says which. */
export function ReviewView({ overview }: { overview: Overview }) {
  const w = words();
  const query = Object.fromEntries(route.value.query);
  const { document = '', act = '', actor = '', order = 'reading', decided = 'no', claim = '' } = query;
  const asked = { document, act, actor, order, decided };
  // Another round: what was skipped comes again.
  const [round, setRound] = useState(0);
  const key = `${JSON.stringify(asked)} ${claim} ${round}`;
  const loaded = useAnswer(key, () => queueFrom(asked, claim));
  const ask = (change: Record<string, string>) => go(reviewAddress({ ...query, claim: '', ...change }), 'replace');
  useTitle(w.views.review);
  // The queue on the desk stays the one it was until the other has come.
  const [shown, setShown] = useState<{ key: string; queue: Queue } | null>(null);
  useEffect(() => {
    if (loaded.value) setShown({ key, queue: loaded.value });
  }, [loaded.value]);

  if (overview.documents === 0) return <Empty overview={overview} />;
  return (
    <>
      <h1 class="sr-only">{w.views.review}</h1>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <label>
          {w.review.order}{' '}
          <select value={order} onChange={event => ask({ order: event.currentTarget.value })}>
            <option value="reading">{w.review.byReading}</option>
            <option value="sure">{w.review.bySureness}</option>
            <option value="doubt">{w.review.byDoubt}</option>
          </select>
        </label>
        <ActorChoice overview={overview} value={actor} onChoose={id => ask({ actor: id })} />
        <label>
          {w.act}{' '}
          <select value={act} onChange={event => ask({ act: event.currentTarget.value })}>
            <option value="">{w.anyAct}</option>
            {Object.entries(overview.glossary.acts).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={decided === 'yes'}
            onChange={event => ask({ decided: event.currentTarget.checked ? 'yes' : '' })}
          />{' '}
          {w.review.decidedOnes}
        </label>
        {document !== '' && (
          <span>
            {w.review.oneDocument}{' '}
            <button type="button" onClick={() => ask({ document: '' })}>
              {w.clear}
            </button>
          </span>
        )}
      </form>
      <Answer of={loaded}>
        {queue =>
          queue.claims.length === 0 ? (
            <div class="empty">
              <p>{decided === 'yes' ? w.review.nothingDecided : w.review.allDone}</p>
              <Link to="/review">{w.clear}</Link>
            </div>
          ) : (
            <Desk
              key={shown?.key ?? key}
              queue={shown?.queue ?? queue}
              glossary={overview.glossary}
              onTurn={shown => keepAddress(reviewAddress({ ...query, claim: shown }))}
              onEnd={() => {
                ask({});
                setRound(round + 1);
              }}
            />
          )
        }
      </Answer>
      {loaded.value !== null && loaded.value.claims.length > 0 && (
        <Take
          ways={[
            ['CSV', () => void saveRows('regesta-review', async () => claimCells(await everyClaim(asked, api.queue)))],
          ]}
        />
      )}
    </>
  );
}

/** The queue, with the claim that the address names before all others. */
async function queueFrom(asked: Readonly<Record<string, string>>, claim: string): Promise<Queue> {
  const queue = await api.queue(asked);
  if (claim === '') return queue;
  const first = (await api.claim(claim)).claim;
  return { ...queue, claims: [first, ...queue.claims.filter(({ id }) => id !== claim)] };
}
