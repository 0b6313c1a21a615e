import { words } from '../words.ts';

interface DayFieldsProps {
  readonly query: Readonly<Record<string, string>>;
  readonly onAsk: (change: Record<string, string>) => void;
}

/** The two days between which a view looks, as they stand in the address; whatever is typed is asked. */
export function DayFields({ query, onAsk }: DayFieldsProps) {
  const w = words();
  return (['from', 'to'] as const).map(name => (
    <span key={name}>
      {w[name]}{' '}
      <input
        aria-label={w[name]}
        type="text"
        size={10}
        value={query[name] ?? ''}
        placeholder="1966"
        title={w.dayExample}
        onChange={event => onAsk({ [name]: event.currentTarget.value.trim() })}
      />
    </span>
  ));
}
