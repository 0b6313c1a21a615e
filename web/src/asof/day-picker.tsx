import { useEffect, useRef } from 'preact/hooks';
import type { Overview } from '../../../src/serve/answers.ts';
import { isoDay, parseIsoDay } from '../../../src/times/calendar.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { day as dayOf } from '../day.ts';
import { language } from '../language.ts';
import { ActorChoice } from '../parts/choices.tsx';
import { DayFromCalendar } from '../parts/day-from-calendar.tsx';
import { go, withQuery } from '../route.ts';
import { words } from '../words.ts';

/** What the view asks; empty where nothing is. */
export interface Asked {
  readonly day: string;
  /** The second day, for what changed. */
  readonly to: string;
  readonly subject: string;
  readonly relation: string;
  readonly holds: string;
}

/** The address of the view for a day. */
export function asofAddress({ day, ...query }: Asked): string {
  return withQuery(`/asof/${encodeURIComponent(day)}`, query);
}

interface DayPickerProps {
  readonly overview: Overview;
  readonly asked: Asked;
  /** The day that what was typed was read as; null while that is not known. */
  readonly day: string | null;
}

/** An ISO day as it stands in an address; null for what a person typed, which the server reads. */
export function isoDayIn(asked: string): string | null {
  return parseIsoDay(asked) === null ? null : asked;
}

/** A day typed in words or figures, picked from a calendar, or dragged along a ruler that spans the record; and a second one. */
export function DayPicker({ overview, asked, day }: DayPickerProps) {
  const w = words();
  const fields = useRef<HTMLFormElement>(null);
  const first = dayOf(overview.earliest ?? '1945-01-01') - 400;
  const last = dayOf(overview.latest ?? '2000-01-01') + 400;
  const spoken = day === null ? asked.day : dateInWords({ earliest: day, latest: day }, language.value);
  const secondDay = isoDayIn(asked.to);
  const second =
    secondDay === null ? asked.to : dateInWords({ earliest: secondDay, latest: secondDay }, language.value);
  const typed = (name: string) => fields.current!.elements.namedItem(name) as HTMLInputElement;
  const ask = (change: Partial<Asked>, how?: 'replace') => go(asofAddress({ ...asked, ...change }), how);

  // The fields show what is understood, without fighting the person who types.
  useEffect(() => {
    if (fields.current && document.activeElement !== typed('day')) typed('day').value = spoken;
  }, [spoken]);
  useEffect(() => {
    if (fields.current && document.activeElement !== typed('until')) typed('until').value = second;
  }, [second]);

  return (
    <form
      class="day-picker"
      ref={fields}
      onSubmit={event => {
        event.preventDefault();
        const now = typed('day').value.trim();
        const until = typed('until').value.trim();
        ask({
          day: (now === spoken ? (day ?? asked.day) : now) || asked.day,
          to: until === second ? asked.to : until,
        });
      }}
    >
      <label>
        {w.day}{' '}
        <input type="text" name="day" size={18} defaultValue={spoken} aria-describedby="day-help" autoComplete="off" />
      </label>
      <DayFromCalendar day={day} label={w.asofView.pick} onPick={picked => ask({ day: picked })} />
      <label>
        {w.asofView.second} <input type="text" name="until" size={18} defaultValue={second} autoComplete="off" />
      </label>
      <DayFromCalendar
        day={secondDay ?? day}
        label={w.asofView.pickSecond}
        onPick={to => ask({ day: day ?? asked.day, to })}
      />
      <button type="submit">{w.show}</button>
      <ActorChoice
        overview={overview}
        label={w.subject}
        none={w.everyone}
        value={asked.subject}
        onChoose={subject => ask({ day: day ?? asked.day, subject }, 'replace')}
      />
      <label>
        {w.relation}{' '}
        <select
          value={asked.relation}
          onChange={event => ask({ day: day ?? asked.day, relation: event.currentTarget.value }, 'replace')}
        >
          <option value="">{w.anyRelation}</option>
          {Object.entries(overview.glossary.relations).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p id="day-help" class="quiet">
        {w.dayHelp}
      </p>
      <input
        class="ruler"
        type="range"
        aria-label={w.ruler}
        aria-valuetext={spoken}
        min={first}
        max={last}
        disabled={day === null}
        value={day === null ? first : dayOf(day)}
        onInput={event => ask({ day: isoDay(Number(event.currentTarget.value)) }, 'replace')}
      />
      <div class="ruler-ends" aria-hidden="true">
        <span>{Number(isoDay(first).slice(0, -6))}</span>
        <span>{Number(isoDay(last).slice(0, -6))}</span>
      </div>
    </form>
  );
}
