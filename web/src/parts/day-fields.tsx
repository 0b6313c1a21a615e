import { words } from '../words.ts';
import { DayField } from './day-field.tsx';

interface DayFieldsProps {
  readonly query: Readonly<Record<string, string>>;
  readonly onAsk: (change: Record<string, string>) => void;
}

/** The two days between which a view looks, as they stand in the address; whatever is typed is asked. */
export function DayFields({ query, onAsk }: DayFieldsProps) {
  const w = words();
  return (['from', 'to'] as const).map(name => (
    <DayField
      key={name}
      label={w[name]}
      day={query[name] ?? ''}
      placeholder="1966"
      title={w.dayExample}
      onAsk={typed => onAsk({ [name]: typed })}
    />
  ));
}
