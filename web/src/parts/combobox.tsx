import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Offer {
  readonly key: string;
  /** What it is, in front of the name: "actor", "new person". */
  readonly kind?: string;
  readonly name: string;
}

interface ComboboxProps<T extends Offer> {
  readonly id: string;
  readonly label: string;
  readonly listLabel: string;
  readonly typed: string;
  readonly offered: readonly T[];
  readonly placeholder?: string;
  /** Offers as soon as it has the focus, not only when asked. */
  readonly eager?: boolean;
  readonly onType: (typed: string) => void;
  readonly onPick: (offer: T) => void;
  /** Enter without a choice. */
  readonly onEnter: () => void;
  readonly onOpen?: () => void;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** A field that offers what may be meant; arrow keys choose, Enter takes, Escape closes. The focus stays in the field. */
export function Combobox<T extends Offer>(props: ComboboxProps<T>) {
  const { id, label, listLabel, typed, offered, placeholder, eager = false } = props;
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => setAt(-1), [typed, offered]);
  useEffect(() => {
    if (at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const open = offered.length > 0;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      props.onClose();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const choice = offered[at];
      if (choice) props.onPick(choice);
      else props.onEnter();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (open) setAt(((at + step + 1 + offered.length + 1) % (offered.length + 1)) - 1);
    else props.onOpen?.();
  };
  return (
    <span
      class="combobox"
      ref={box}
      onFocusOut={event => !box.current?.contains(event.relatedTarget as Node | null) && props.onClose()}
    >
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onInput={event => {
          props.onOpen?.();
          props.onType(event.currentTarget.value);
        }}
        onFocus={() => eager && props.onOpen?.()}
        onClick={() => props.onOpen?.()}
        onKeyDown={press}
      />
      <div id={id} class="offers" role="listbox" aria-label={listLabel} hidden={!open}>
        {offered.map((each, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys and Enter in the field choose
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={each.key}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            onMouseDown={event => event.preventDefault()}
            onClick={() => props.onPick(each)}
          >
            {each.kind && <span class="kind">{each.kind}</span>} {each.name}
          </div>
        ))}
      </div>
    </span>
  );
}
