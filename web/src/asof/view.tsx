import { useEffect } from 'preact/hooks';
import type { Overview } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { Answer, useAnswer } from '../parts/load.tsx';
import { route } from '../route.ts';
import { words } from '../words.ts';
import { asofAddress, DayPicker } from './day-picker.tsx';
import { StateTable } from './table.tsx';

/** Pick a day, see what the sources say held then, and open the sentences behind each line. */
export function AsOfView({ overview }: { overview: Overview }) {
  const { rest, query } = route.value;
  const typed = rest ?? overview.latest ?? '1966-06-01';
  const subject = query.get('subject') ?? '';
  const loaded = useAnswer(`${typed} ${subject}`, () => api.asof(typed, subject ? { subject } : {}));
  const w = words();

  useEffect(() => {
    document.title = `${w.asof} ${typed} – Regesta`;
  }, [w, typed]);

  if (overview.documents === 0) return <p class="empty">{w.emptyRecord}</p>;
  return (
    <>
      <h1 class="sr-only">{w.asof}</h1>
      <DayPicker overview={overview} typed={typed} day={loaded.value?.day ?? null} subject={subject} />
      <Answer of={loaded}>
        {({ day, rows }) => {
          const asked = rows.filter(row => subject !== '' || row.holds !== 'unknown' || row.evidence.length > 0);
          return (
            <section aria-live="polite">
              <h2>{w.held(dateInWords({ earliest: day, latest: day }, language.value))}</h2>
              {asked.length === 0 ? (
                <p class="empty">{w.nothingHeld}</p>
              ) : (
                <StateTable key={asofAddress(day, subject)} rows={asked} relations={overview.glossary.relations} />
              )}
            </section>
          );
        }}
      </Answer>
    </>
  );
}
