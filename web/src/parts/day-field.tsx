import { useState } from 'preact/hooks';

interface DayFieldProps {
  /** The day as it stands in the address; '' for none. */
  readonly day: string;
  readonly title: string;
  readonly placeholder: string;
  readonly label: string;
  readonly pattern?: string;
  /** Takes what was typed, once the person leaves the field or presses Enter. */
  readonly onAsk: (typed: string) => void;
}

/** A day that is typed. What is being typed stays while answers arrive and the view is drawn anew; a change of the address takes its place. */
export function DayField({ day, title, placeholder, label, pattern, onAsk }: DayFieldProps) {
  const [typed, setTyped] = useState(day);
  const [shown, setShown] = useState(day);
  if (shown !== day) {
    setShown(day);
    setTyped(day);
  }
  return (
    <label>
      {label}{' '}
      <input
        type="text"
        size={10}
        value={typed}
        placeholder={placeholder}
        pattern={pattern}
        title={title}
        onInput={event => setTyped(event.currentTarget.value)}
        onChange={event => {
          if (event.currentTarget.reportValidity()) onAsk(event.currentTarget.value.trim());
        }}
      />
    </label>
  );
}
