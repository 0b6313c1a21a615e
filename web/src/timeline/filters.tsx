import type { Overview } from '../../../src/serve/answers.ts';
import { ActorChoice } from '../parts/choices.tsx';
import { DayField } from '../parts/day-field.tsx';
import { go, withQuery } from '../route.ts';
import { words } from '../words.ts';

interface FiltersProps {
  readonly overview: Overview;
  readonly query: Readonly<Record<string, string>>;
  readonly onZoom: (factor: number) => void;
  readonly onShift: (part: number) => void;
}

/** Which events are shown, over which days, in which lanes. All of it stands in the address. */
export function Filters({ overview, query, onZoom, onShift }: FiltersProps) {
  const w = words();
  const ask = (change: Record<string, string>) =>
    go(withQuery('/timeline', { ...query, line: '', ...change }), 'replace');
  const field = (name: 'from' | 'to') => (
    <DayField
      label={w[name]}
      day={query[name] ?? ''}
      placeholder={w.dayExample.split(' ')[0]!.replace(',', '')}
      pattern="-?\d{4,6}(-\d{2}(-\d{2})?)?"
      title={w.dayExample}
      onAsk={typed => ask({ [name]: typed })}
    />
  );
  const lanes = query.lanes ?? 'none';
  return (
    <form class="filters" onSubmit={event => event.preventDefault()}>
      {field('from')}
      {field('to')}
      <ActorChoice overview={overview} value={query.actor ?? ''} onChoose={actor => ask({ actor })} />
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
      <label>
        {w.timelineView.lanes}{' '}
        <select value={lanes === 'none' ? '' : lanes} onChange={event => ask({ lanes: event.currentTarget.value })}>
          {(['none', 'actor', 'act', 'document'] as const).map(name => (
            <option key={name} value={name === 'none' ? '' : name}>
              {w.timelineView.by[name]}
            </option>
          ))}
        </select>
      </label>
      <span class="zoom">
        <button type="button" onClick={() => onShift(-0.4)} aria-label={w.earlier} title={w.earlier}>
          ←
        </button>
        <button type="button" onClick={() => onZoom(0.5)} aria-label={w.closer} title={w.closer}>
          +
        </button>
        <button type="button" onClick={() => onZoom(2)} aria-label={w.further} title={w.further}>
          −
        </button>
        <button type="button" onClick={() => onShift(0.4)} aria-label={w.later} title={w.later}>
          →
        </button>
      </span>
      <button type="button" onClick={() => go('/timeline', 'replace')}>
        {w.clear}
      </button>
    </form>
  );
}
