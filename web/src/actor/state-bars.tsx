import { useRef, useState } from 'preact/hooks';
import type { ActorState, Overview, Stretch } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { boundsInWords, remarkOn } from '../asof/table.tsx';
import { day } from '../day.ts';
import { everything } from '../parts/everything.ts';
import { EvidenceList } from '../parts/evidence.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { useFirst } from '../parts/more.tsx';
import { penWays } from '../parts/pen-ways.ts';
import { saveRows, Take } from '../parts/take.tsx';
import { scaleOf, ticks } from '../timeline/scale.ts';
import { words } from '../words.ts';
import { daysAround, drawActorStates, heightOf, type StatesPicture, WIDTH } from './picture.ts';

interface StateBarsProps {
  /** What the actor is called. */
  readonly name: string;
  /** Whose states: the other end is named. */
  readonly id: string;
  /** The first of its states, of so many in all. */
  readonly states: readonly ActorState[];
  readonly all: number;
  readonly overview: Overview;
}

const LENGTH = 1000;
const STATES_AT_ONCE = 1_000;

/** The states of an actor as bars on one line of time: soft where an end is uncertain, fading where nobody states it. */
export function StateBars({ id, name: title, states, all, overview }: StateBarsProps) {
  const w = words();
  const [open, setOpen] = useState<number | null>(null);
  const { relations } = overview.glossary;
  const room = useRef<HTMLElement>(null);
  const file = `regesta-${id.replace(':', '-')}-states`;
  const lasting = states.filter(({ intervals }) => intervals.length > 0);
  const { shown, more } = useFirst(lasting, 30);
  if (lasting.length === 0) return null;
  const days = daysAround(overview, lasting);
  const [least, most] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const air = Math.max(400, Math.round((most - least) * 0.06));
  const scale = scaleOf(least - air, most + air, LENGTH);
  const axis = ticks(scale, () => '').filter(({ major }) => major);
  return (
    <section aria-labelledby="states-heading" class="state-bars" ref={room}>
      <h2 id="states-heading">{w.actorView.states}</h2>
      <div class="axis" aria-hidden="true">
        <svg viewBox={`0 0 ${LENGTH} 18`} aria-hidden="true">
          {axis.map(({ day: at, label }) => (
            <g key={at} class="tick">
              <line x1={scale.x(at)} x2={scale.x(at)} y1="0" y2="18" />
              {scale.x(at) < LENGTH - 40 && (
                <text x={scale.x(at) + 4} y="13">
                  {label}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      <ol>
        {shown.map(({ subject, relation, object, intervals }, place) => {
          const other = subject.id === id ? object : subject;
          const name = relations[relation] ?? relation;
          return (
            <li key={`${subject.id} ${relation} ${object.id}`}>
              <button
                type="button"
                aria-expanded={open === place}
                onClick={() => setOpen(open === place ? null : place)}
              >
                <span class="state-name">
                  {subject.id === id ? <i>{name}</i> : other.name} {subject.id === id ? other.name : <i>{name}</i>}
                </span>
                <svg viewBox={`0 0 ${LENGTH} 16`} preserveAspectRatio="none" aria-hidden="true">
                  {intervals.map(interval => (
                    <Bar
                      key={`${interval.since?.earliest} ${interval.until?.earliest}`}
                      {...edgesOf(interval, scale.first, scale.last)}
                      x={scale.x}
                      disputed={interval.disputed}
                    />
                  ))}
                </svg>
                <span class="state-words">{intervals.map(inWords).join(' ; ')}</span>
              </button>
              {open === place && <StateEvidence subject={subject.id} relation={relation} object={object.id} />}
            </li>
          );
        })}
      </ol>
      {more}
      {more === null && all > states.length && <p class="quiet">{w.actorView.cut(states.length, all)}</p>}
      <Take
        ways={[
          ['CSV', () => void saveRows(file, async () => rowsOf(await allOf(id), relations))],
          ...penWays(
            file,
            () => room.current!,
            async () => {
              const picture = pictureOf({ title, record: overview }, id, await allOf(id), relations);
              return { width: WIDTH, height: heightOf(picture), draw: pen => drawActorStates(pen, picture) };
            },
          ),
        ]}
      />
    </section>
  );
}

/** Every state of an actor, not only those that came with it. */
function allOf(id: string): Promise<ActorState[]> {
  return everything(STATES_AT_ONCE, query => api.statesOf(id, query));
}

type Names = Readonly<Record<string, string>>;

function pictureOf(
  about: Omit<StatesPicture, 'lines'>,
  id: string,
  states: readonly ActorState[],
  relations: Names,
): StatesPicture {
  const lines = states.flatMap(({ subject, relation, object, intervals }) => {
    const name = relations[relation] ?? relation;
    const words = subject.id === id ? `${name} ${object.name}` : `${subject.name} ${name}`;
    return intervals.length === 0 ? [] : { words, intervals };
  });
  return { ...about, lines };
}

/** A row a stretch of time; a state of which no dates are known has one without any. */
function rowsOf(states: readonly ActorState[], relations: Names) {
  const days = (bounds: Stretch['since']) => [bounds?.earliest ?? null, bounds?.latest ?? null];
  return [
    [
      'subject',
      'relation',
      'object',
      'since',
      'since at the latest',
      'until',
      'until at the latest',
      'basis',
      'disputed',
    ],
    ...states.flatMap(({ subject, relation, object, intervals }) => {
      const ends = [subject.name, relations[relation] ?? relation, object.name];
      if (intervals.length === 0) return [[...ends, null, null, null, null, null, null]];
      return intervals.map(({ since, until, basis, disputed }) => [
        ...ends,
        ...days(since),
        ...days(until),
        basis,
        String(disputed),
      ]);
    }),
  ];
}

interface Edges {
  /** Day numbers: it may hold from the first, surely from the second to the third, and no more after the fourth. */
  readonly edges: readonly [number, number, number, number];
  /** Whether nobody states the beginning, or the end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

function edgesOf({ since, until }: Stretch, first: number, last: number): Edges {
  const at = (iso: string | null | undefined, otherwise: number) => (iso ? day(iso) : otherwise);
  const begun = at(since?.earliest ?? since?.latest, first);
  const sure = at(since?.latest ?? since?.earliest, first);
  const ending = at(until?.earliest ?? until?.latest, last);
  const over = at(until?.latest ?? until?.earliest, last);
  return { edges: [begun, sure, Math.max(sure, ending), Math.max(over, begun)], openStart: !since, openEnd: !until };
}

function Bar({ edges, openStart, openEnd, x, disputed }: Edges & { x: (day: number) => number; disputed: boolean }) {
  const [begun, sure, ending, over] = edges.map(x) as [number, number, number, number];
  const [from, to] = [openStart ? sure + 60 : sure, openEnd ? ending - 60 : ending];
  return (
    <g class={disputed ? 'bar disputed' : 'bar'}>
      {openStart &&
        [0.15, 0.35, 0.6].map((opacity, i) => (
          <rect key={opacity} x={sure + i * 20} y="4" width="20" height="8" opacity={opacity} />
        ))}
      {sure > begun && <rect x={begun} y="4" width={sure - begun} height="8" opacity="0.35" />}
      <rect x={from} y="4" width={Math.max(3, to - from)} height="8" />
      {over > ending && <rect x={ending} y="4" width={over - ending} height="8" opacity="0.35" />}
      {openEnd &&
        [0.6, 0.35, 0.15].map((opacity, i) => (
          <rect key={opacity} x={to + i * 20} y="4" width="20" height="8" opacity={opacity} />
        ))}
    </g>
  );
}

function inWords({ since, until, disputed }: Stretch): string {
  const w = words();
  const [from, to] = [boundsInWords(since), boundsInWords(until)];
  return `${w.actorView.stretch(from, to)}${disputed ? ` (${w.holds.disputed})` : ''}`;
}

function StateEvidence(query: { subject: string; relation: string; object: string }) {
  const loaded = useAnswer(JSON.stringify(query), () => api.state(query));
  return (
    <Answer of={loaded}>
      {({ state }) => <EvidenceList evidence={state.evidence.map(piece => ({ ...piece, remark: remarkOn(piece) }))} />}
    </Answer>
  );
}
