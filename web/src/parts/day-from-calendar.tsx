import { useRef } from 'preact/hooks';

interface DayFromCalendarProps {
  /** ISO day that the calendar opens at; null for today. */
  readonly day: string | null;
  readonly label: string;
  readonly onPick: (day: string) => void;
}

/** A button that opens the browser's own calendar. Beside it stands a field for typing: the date field itself is out of sight and reach. */
export function DayFromCalendar({ day, label, onPick }: DayFromCalendarProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <span class="calendar">
      <button type="button" aria-label={label} title={label} onClick={() => field.current?.showPicker()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3" fill="none" stroke="currentColor" stroke-width="1.3" />
        </svg>
      </button>
      <input
        ref={field}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ''}
        onChange={event => event.currentTarget.value && onPick(event.currentTarget.value)}
      />
    </span>
  );
}
