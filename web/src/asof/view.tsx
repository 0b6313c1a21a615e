import type { AsOfPage } from '../../../src/ask/asof.ts';
import type { AsOfAnswer, Holds } from '../../../src/record/model.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { Empty } from '../parts/empty.tsx';
import { everything } from '../parts/everything.ts';
import { Answer, useAnswer } from '../parts/load.tsx';
import { useTitle } from '../parts/title.ts';
import { changes } from '../record-changes.ts';
import { go, keepField, route } from '../route.ts';
import { words } from '../words.ts';
import { ChangesBetween } from './changes.tsx';
import { type Asked, asofAddress, DayPicker, isoDayIn } from './day-picker.tsx';
import { linesAsked } from './lines.ts';
import { StateTable } from './table.tsx';

/** Lines that are shown at first and with each "more", and those of a request when all are taken along. */
const PAGE = 100;
const ALL = 1_000;

const ANSWERS: readonly Holds[] = ['yes', 'disputed', 'no', 'unknown'];

/** Pick a day, see what the sources say held then, and open the sentences behind each line; pick a second one, see what changed. */
export function AsOfView({ overview }: { overview: Overview }) {
  const w = words();
  const { rest, query: fields } = route.value;
  const asked: Asked = {
    day: rest ?? overview.latest ?? '1966-06-01',
    to: fields.get('to') ?? '',
    subject: fields.get('subject') ?? '',
    relation: fields.get('relation') ?? '',
    holds: fields.get('holds') ?? '',
  };
  const { day: typed, subject, relation, holds } = asked;
  const query = { subject, relation, holds };
  const key = `${typed} ${JSON.stringify(query)}`;
  // Another question begins with its first lines again: its address does not have the field.
  const count = linesAsked(PAGE, ALL);
  const loaded = useAnswer(`${key} ${count} ${changes.value}`, async () => ({
    ...(await api.asof(typed, { ...query, limit: String(count) })),
    asked: typed,
  }));
  // The answer that is still shown may be that of the day before: nothing that is asked next goes by it.
  const day = isoDayIn(typed) ?? (loaded.value?.asked === typed ? loaded.value.day : null);
  useTitle(`${w.asof} ${typed}`);

  if (overview.documents === 0) return <Empty overview={overview} />;
  return (
    <>
      <h1 class="sr-only">{w.asof}</h1>
      <DayPicker overview={overview} asked={asked} day={day} />
      <Answer of={loaded}>
        {answer =>
          asked.to === '' ? (
            <Held
              overview={overview}
              asked={{ ...asked, day: day ?? typed }}
              answer={answer}
              all={() => everything(ALL, page => api.asof(typed, { ...query, ...page }))}
              onMore={() => keepField('lines', String(Math.min(ALL, count + PAGE)))}
            />
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
  readonly answer: AsOfPage & { readonly day: string };
  readonly all: () => Promise<AsOfAnswer[]>;
  readonly onMore: () => void;
}

function Held({ overview, asked, answer: { day, rows, counts: found }, all, onMore }: HeldProps) {
  const w = words();
  const counts = ANSWERS.map(holds => [holds, found[holds]] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const left = (asked.holds === '' ? total : (found[asked.holds as Holds] ?? 0)) - rows.length;
  const filter = (holds: string) => go(asofAddress({ ...asked, holds }), 'replace');
  return (
    <section aria-live="polite">
      <h2>{w.held(dateInWords({ earliest: day, latest: day }, language.value))}</h2>
      {total === 0 ? (
        <p class="empty">{w.nothingHeld}</p>
      ) : (
        <>
          <fieldset class="segments">
            <legend class="sr-only">{w.answer}</legend>
            <button type="button" aria-pressed={asked.holds === ''} onClick={() => filter('')}>
              {w.asofView.all} {total}
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
            rows={rows}
            all={all}
            relations={overview.glossary.relations}
          />
          {left > 0 && rows.length < ALL && (
            <button type="button" class="more" onClick={onMore}>
              {w.more(left)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
