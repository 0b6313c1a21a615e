import { useEffect, useRef } from 'preact/hooks';
import type { Overview } from '../../../src/serve/answers.ts';
import { isoDay } from '../../../src/times/calendar.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { day as dayOf } from '../day.ts';
import { language } from '../language.ts';
import { go } from '../route.ts';
import { words } from '../words.ts';

/** The address of the view for a day. */
export function asofAddress(day: string, subject: string): string {
  return `/asof/${encodeURIComponent(day)}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`;
}

interface DayPickerProps {
  readonly overview: Overview;
  /** What was typed, and the day it was read as; null while that is not known. */
  readonly typed: string;
  readonly day: string | null;
  readonly subject: string;
}

/** A day typed in words or figures, or dragged along a ruler that spans the record. */
export function DayPicker({ overview, typed, day, subject }: DayPickerProps) {
  const w = words();
  const field = useRef<HTMLInputElement>(null);
  const first = dayOf(overview.earliest ?? '1945-01-01') - 400;
  const last = dayOf(overview.latest ?? '2000-01-01') + 400;
  const spoken = day === null ? typed : dateInWords({ earliest: day, latest: day }, language.value);

  // The field shows the day in words once it is understood, without fighting the person who types.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = spoken;
  }, [spoken]);

  return (
    <form
      class="day-picker"
      onSubmit={event => {
        event.preventDefault();
        go(asofAddress(field.current?.value.trim() || typed, subject));
      }}
    >
      <label>
        {w.day}{' '}
        <input
          ref={field}
          type="text"
          name="day"
          size={18}
          defaultValue={spoken}
          aria-describedby="day-help"
          autoComplete="off"
        />
      </label>
      <button type="submit">{w.show}</button>
      <label>
        {w.subject}{' '}
        <select value={subject} onChange={event => go(asofAddress(day ?? typed, event.currentTarget.value), 'replace')}>
          <option value="">{w.everyone}</option>
          {overview.actors.map(actor => (
            <option key={actor.id} value={actor.id}>
              {actor.name}
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
        value={day === null ? first : dayOf(day)}
        onInput={event => go(asofAddress(isoDay(Number(event.currentTarget.value)), subject), 'replace')}
      />
      <div class="ruler-ends" aria-hidden="true">
        <span>{Number(isoDay(first).slice(0, -6))}</span>
        <span>{Number(isoDay(last).slice(0, -6))}</span>
      </div>
    </form>
  );
}
