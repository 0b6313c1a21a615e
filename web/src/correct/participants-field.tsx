import { useState } from 'preact/hooks';
import type { NamedActor } from '../../../src/ask/asking.ts';
import type { NewKind } from '../../../src/record/new-kinds.ts';
import { api, type NewParticipant } from '../api.ts';
import { Combobox, type Offer } from '../parts/combobox.tsx';
import { words } from '../words.ts';
import { useChoices } from './choices.ts';

/** A participant as the form holds it: what is sent, and what is shown. */
export interface Chosen extends NewParticipant {
  readonly shown: string;
}

interface Named extends Offer {
  readonly chosen: Chosen;
}

/** A participant that was read: by its id, or as the words that it is known by alone. */
export function asTyped({ id, name }: NamedActor): Chosen {
  return id === null ? { name, kind: 'words', shown: name } : { name: id, kind: null, shown: name };
}

export function sameChoice(chosen: readonly Chosen[], read: readonly NamedActor[]): boolean {
  const key = (list: readonly Chosen[]) => JSON.stringify(list.map(({ name, kind }) => [name, kind]));
  return key(chosen) === key(read.map(asTyped));
}

interface ParticipantsProps {
  readonly claim: string;
  readonly label: string;
  readonly value: readonly Chosen[];
  readonly most?: number;
  readonly onChange: (value: readonly Chosen[]) => void;
}

/** Who takes part: each with a button that takes it away, and a field to add a known actor, a new one, or words alone. */
export function ParticipantsField({ claim, label, value, most = 50, onChange }: ParticipantsProps) {
  const w = words();
  const [typed, setTyped] = useState('');
  const { offered, ask, close } = useChoices(typed, asked => api.choices(claim, 'actor', asked));
  const name = typed.trim();
  const known = offered
    .filter(({ id }) => !value.some(each => each.name === id))
    .map((each): Named => ({ key: each.id, name: each.name, chosen: { name: each.id, kind: null, shown: each.name } }));
  const fresh = (Object.keys(w.review.newKind) as (NewKind | 'words')[]).map(
    (kind): Named => ({ key: ` ${kind}`, kind: w.review.newKind[kind], name, chosen: { name, kind, shown: name } }),
  );
  const add = (chosen: Chosen) => {
    onChange([...value, chosen]);
    setTyped('');
    close();
  };
  const leave = () => {
    close();
    // A name that was typed to its end and not chosen means whoever bears it.
    if (name !== '') add({ name, kind: null, shown: name });
  };
  return (
    <fieldset class="field participants">
      <legend>{label}</legend>
      {value.map((each, place) => (
        <span class="participant" key={`${each.kind} ${each.name}`}>
          {each.shown}
          <button
            type="button"
            aria-label={w.review.takeOut(each.shown)}
            onClick={() => onChange(value.filter((_, other) => other !== place))}
          >
            ×
          </button>
        </span>
      ))}
      {value.length < most && (
        <Combobox
          id={`${label}-${claim}`.replace(/\W/g, '-')}
          label={w.review.addTo(label)}
          listLabel={w.searchView.suggestions}
          placeholder={w.review.addName}
          eager
          typed={typed}
          offered={name === '' ? known : [...known, ...fresh]}
          onType={setTyped}
          onPick={({ chosen }) => add(chosen)}
          onEnter={leave}
          onOpen={ask}
          onClose={leave}
        />
      )}
    </fieldset>
  );
}
