import type { Overview } from '../../../src/serve/answers.ts';
import { words } from '../words.ts';

interface ChoiceProps {
  readonly overview: Overview;
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly label?: string;
  readonly none?: string;
}

/** One of those who act most often, or whoever the address names. */
export function ActorChoice({ overview, value, onChoose, label, none }: ChoiceProps) {
  const w = words();
  const known = value === '' || overview.actors.some(({ id }) => id === value);
  return (
    <label>
      {label ?? w.actor}{' '}
      <select value={value} onChange={event => onChoose(event.currentTarget.value)}>
        <option value="">{none ?? w.any}</option>
        {!known && <option value={value}>{value}</option>}
        {overview.actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
