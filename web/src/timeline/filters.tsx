import type { Overview } from '../../../src/serve/answers.ts';
import { isoDay } from '../../../src/times/calendar.ts';
import { go } from '../route.ts';
import { words } from '../words.ts';

interface FiltersProps {
  readonly overview: Overview;
  readonly query: Readonly<Record<string, string>>;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Which events are shown, and over which days. Zoom and shift move the days asked for, so that they stand in the address too. */
export function Filters({ overview, query, first, last, count }: FiltersProps) {
  const w = words();
  const ask = (change: Record<string, string>) => {
    const next = Object.entries({ ...query, ...change }).filter(([, value]) => value !== '');
    go(`/timeline?${new URLSearchParams(next)}`, 'replace');
  };
  const show = (from: number, to: number) => ask({ from: isoDay(from), to: isoDay(to) });
  const span = last - first;
  const zoom = (factor: number) => {
    const half = Math.max(1, Math.round((span * factor) / 2));
    const middle = Math.round((first + last) / 2);
    show(middle - half, middle + half);
  };
  const shift = (part: number) => show(first + Math.round(span * part), last + Math.round(span * part));
  const field = (name: 'from' | 'to') => ({
    value: query[name] ?? '',
    placeholder: w.dayExample.split(' ')[0]!.replace(',', ''),
    pattern: '-?\\d{4,6}(-\\d{2}(-\\d{2})?)?',
    title: w.dayExample,
    onChange: (event: Event) => {
      const input = event.currentTarget as HTMLInputElement;
      if (input.reportValidity()) ask({ [name]: input.value.trim() });
    },
  });
  return (
    <form class="filters" onSubmit={event => event.preventDefault()}>
      <label>
        {w.from} <input type="text" size={10} {...field('from')} />
      </label>
      <label>
        {w.to} <input type="text" size={10} {...field('to')} />
      </label>
      <label>
        {w.actor}{' '}
        <select value={query.actor ?? ''} onChange={event => ask({ actor: event.currentTarget.value })}>
          <option value="">{w.any}</option>
          {overview.actors.map(actor => (
            <option key={actor.id} value={actor.id}>
              {actor.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.act}{' '}
        <select value={query.act ?? ''} onChange={event => ask({ act: event.currentTarget.value })}>
          <option value="">{w.anyAct}</option>
          {Object.entries(overview.glossary.acts).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span class="zoom">
        <button type="button" onClick={() => shift(-0.4)} aria-label={w.earlier} title={w.earlier}>
          ←
        </button>
        <button type="button" onClick={() => zoom(0.5)} aria-label={w.closer} title={w.closer}>
          +
        </button>
        <button type="button" onClick={() => zoom(2)} aria-label={w.further} title={w.further}>
          −
        </button>
        <button type="button" onClick={() => shift(0.4)} aria-label={w.later} title={w.later}>
          →
        </button>
      </span>
      <button type="button" onClick={() => go('/timeline', 'replace')}>
        {w.clear}
      </button>
      <output>{w.eventsCount(count)}</output>
    </form>
  );
}
