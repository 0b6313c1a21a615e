import type { ActorPage, Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { boundsInWords } from '../asof/table.tsx';
import { Empty } from '../parts/empty.tsx';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { Take } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { changes } from '../record-changes.ts';
import { documentAddress, route, withQuery } from '../route.ts';
import { eventWays } from '../timeline/event-ways.ts';
import { Pages } from '../timeline/list.tsx';
import { words } from '../words.ts';
import { Decisions, Merge, Split } from './decisions.tsx';
import { ActorList } from './list.tsx';
import { StateBars } from './state-bars.tsx';

/** Names of each sort that are shown, at most. */
const MOST_NAMES = 40;

/** The actors of the record, and one of them. */
export function ActorsView({ overview }: { overview: Overview }) {
  const { rest } = route.value;
  if (overview.documents === 0) return <Empty overview={overview} />;
  return rest === null ? <ActorList /> : <OneActor key={rest} id={rest} overview={overview} />;
}

function OneActor({ id, overview }: { id: string; overview: Overview }) {
  const w = words();
  const loaded = useAnswer(`${id} ${changes.value}`, () => api.actor(id));
  return (
    <>
      <p class="back">
        <Link to="/actors">← {w.actorView.all}</Link>
      </p>
      <Answer of={loaded}>{page => <Actor page={page} overview={overview} />}</Answer>
    </>
  );
}

function Actor({ page, overview }: { page: ActorPage; overview: Overview }) {
  const w = words();
  const { actor, life, states, statesInAll, documents, documentsInAll, decisions } = page;
  useTitle(actor.name);
  return (
    <article class="actor">
      <header>
        <h1>{actor.name}</h1>
        <p class="quiet">
          <code>{actor.id}</code>
          {life &&
            ` · ${w.actorView.life(boundsInWords({ earliest: life.earliest, latest: life.earliest }), boundsInWords({ earliest: life.latest, latest: life.latest }))}`}
          {' · '}
          {w.actorView.mentions(actor.mentions)} · {w.documentsCount(actor.documents)} · {w.eventsCount(actor.events)}
        </p>
        <p class="actions">
          <Link to={withQuery('/timeline', { actor: actor.id })}>{w.timeline}</Link>
          <Link to={withQuery(`/asof/${overview.latest ?? '2000-01-01'}`, { subject: actor.id })}>{w.asof}</Link>
          <Link to={withQuery('/network', { actor: actor.id })}>{w.views.network}</Link>
          <Link to={withQuery('/review', { actor: actor.id })}>{w.views.review}</Link>
        </p>
      </header>
      {actor.names.length > 0 && (
        <section aria-labelledby="names-heading">
          <h2 id="names-heading">{w.actorView.names}</h2>
          <Names names={actor.names} />
        </section>
      )}
      {states.length > 0 && (
        <StateBars id={actor.id} name={actor.name} states={states} all={statesInAll} overview={overview} />
      )}
      <section aria-labelledby="decide-heading" class="deciding">
        <h2 id="decide-heading">{w.actorView.whoIsIt}</h2>
        <Decisions decisions={decisions} />
        <Merge actor={actor} />
        {documents.length > 1 && <Split actor={actor} documents={documents} />}
      </section>
      <Acts id={actor.id} overview={overview} />
      {documents.length > 0 && (
        <section aria-labelledby="where-heading">
          <h2 id="where-heading">{w.actorView.where}</h2>
          <ul class="documents">
            {documents.map(({ id, title }) => (
              <li key={id}>
                <Link to={documentAddress(id)}>{title}</Link>
              </li>
            ))}
          </ul>
          {documentsInAll > documents.length && (
            <p class="quiet">{w.actorView.cut(documents.length, documentsInAll)}</p>
          )}
        </section>
      )}
    </article>
  );
}

/** The names that documents use, and folded away the wordings that stand in acts alone: some are long. */
function Names({ names }: Pick<ActorPage['actor'], 'names'>) {
  const [named, inActs] = [
    names.filter(({ mentions }) => mentions > 0),
    names.filter(({ mentions }) => mentions === 0),
  ];
  return (
    <>
      <ul class="names-list">
        {named.slice(0, MOST_NAMES).map(({ text, mentions }) => (
          <li key={text}>
            {text} <span class="quiet">{mentions}</span>
          </li>
        ))}
      </ul>
      {inActs.length > 0 && (
        <details open={named.length === 0}>
          <summary>{words().actorView.inActs(inActs.length)}</summary>
          <ul class="names-list">
            {inActs.slice(0, MOST_NAMES).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Acts({ id, overview }: { id: string; overview: Overview }) {
  const w = words();
  const query = { actor: id };
  const rows = useAnswer(`${id} ${changes.value}`, () => api.timeline(query));
  return (
    <section aria-labelledby="acts-heading">
      <h2 id="acts-heading">{w.actorView.acts}</h2>
      <Answer of={rows}>
        {first =>
          first.length === 0 ? (
            <p class="quiet">{w.noEvents}</p>
          ) : (
            <>
              <Pages rows={first} query={query} overview={overview} />
              <Take ways={eventWays(query)} />
            </>
          )
        }
      </Answer>
    </section>
  );
}
