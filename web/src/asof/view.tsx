import type { AsOfAnswer, Holds } from '../../../src/record/model.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { Empty } from '../parts/empty.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { useTitle } from '../parts/title.ts';
import { changes } from '../record-changes.ts';
import { go, route } from '../route.ts';
import { words } from '../words.ts';
import { ChangesBetween } from './changes.tsx';
import { type Asked, asofAddress, DayPicker } from './day-picker.tsx';
import { StateTable } from './table.tsx';

const ANSWERS: readonly Holds[] = ['yes', 'disputed', 'no', 'unknown'];

/** Pick a day, see what the sources say held then, and open the sentences behind each line; pick a second one, see what changed. */
export function AsOfView({ overview }: { overview: Overview }) {
  const w = words();
  const { rest, query } = route.value;
  const asked: Asked = {
    day: rest ?? overview.latest ?? '1966-06-01',
    to: query.get('to') ?? '',
    subject: query.get('subject') ?? '',
    relation: query.get('relation') ?? '',
    holds: query.get('holds') ?? '',
  };
  const { day: typed, subject, relation } = asked;
  const key = `${typed} ${subject} ${relation} ${changes.value}`;
  const loaded = useAnswer(key, () => api.asof(typed, { subject, relation }));
  useTitle(`${w.asof} ${typed}`);

  if (overview.documents === 0) return <Empty overview={overview} />;
  return (
    <>
      <h1 class="sr-only">{w.asof}</h1>
      <DayPicker overview={overview} asked={asked} day={loaded.value?.day ?? null} />
      <Answer of={loaded}>
        {({ day, rows }) =>
          asked.to === '' ? (
            <Held overview={overview} asked={asked} day={day} rows={rows} />
          ) : (
            <ChangesBetween overview={overview} from={typed} to={asked.to} subject={subject} relation={relation} />
          )
        }
      </Answer>
    </>
  );
}

interface HeldProps {
  readonly overview: Overview;
  readonly asked: Asked;
  readonly day: string;
  readonly rows: readonly AsOfAnswer[];
}

function Held({ overview, asked, day, rows }: HeldProps) {
  const w = words();
  const spoken = rows.filter(row => asked.subject !== '' || row.holds !== 'unknown' || row.evidence.length > 0);
  const counts = ANSWERS.map(holds => [holds, spoken.filter(row => row.holds === holds).length] as const);
  const shown = spoken.filter(row => asked.holds === '' || row.holds === asked.holds);
  const filter = (holds: string) => go(asofAddress({ ...asked, day, holds }), 'replace');
  return (
    <section aria-live="polite">
      <h2>{w.held(dateInWords({ earliest: day, latest: day }, language.value))}</h2>
      {spoken.length === 0 ? (
        <p class="empty">{w.nothingHeld}</p>
      ) : (
        <>
          <fieldset class="segments">
            <legend class="sr-only">{w.answer}</legend>
            <button type="button" aria-pressed={asked.holds === ''} onClick={() => filter('')}>
              {w.asofView.all} {spoken.length}
            </button>
            {counts
              .filter(([, count]) => count > 0)
              .map(([holds, count]) => (
                <button key={holds} type="button" aria-pressed={asked.holds === holds} onClick={() => filter(holds)}>
                  <span class={`holds ${holds}`}>{w.holds[holds]}</span> {count}
                </button>
              ))}
          </fieldset>
          <StateTable
            key={asofAddress({ ...asked, day })}
            day={day}
            rows={shown}
            relations={overview.glossary.relations}
          />
        </>
      )}
    </section>
  );
}
