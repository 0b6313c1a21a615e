import type { StateChange } from '../../../src/annotation.ts';
import type { QueuedClaim } from '../../../src/ask/queue.ts';
import type { NewState } from '../api.ts';
import { words } from '../words.ts';
import { asTyped, type Chosen, ParticipantsField } from './participants-field.tsx';

/** The state that a claim bears on as the form holds it; `relation` is empty where it bears on none. */
export interface ChosenState {
  readonly relation: string;
  readonly subject: readonly Chosen[];
  readonly object: readonly Chosen[];
  readonly change: StateChange;
}

export function chosenState({ state }: QueuedClaim): ChosenState {
  if (state === null) return { relation: '', subject: [], object: [], change: 'begins' };
  const [subject, object] = endsOf(state);
  return { relation: state.relation, subject: [subject], object: [object], change: state.change };
}

/** What is sent of a state: nothing where it was left as it was read, so that it follows from the rest; null for no state. */
export function stateToSend(chosen: ChosenState, claim: QueuedClaim): NewState | null | undefined {
  const before = chosenState(claim);
  const { relation, change } = chosen;
  if (relation === '') return before.relation === '' ? undefined : null;
  const [subject, object] = [chosen.subject[0], chosen.object[0]];
  // Half a state says nothing.
  if (subject === undefined || object === undefined) return undefined;
  const [readSubject, readObject] = claim.state ? endsOf(claim.state) : [null, null];
  const same = (end: Chosen, read: Chosen | null) => read !== null && end.name === read.name && end.kind === read.kind;
  if (
    relation === before.relation &&
    change === before.change &&
    same(subject, readSubject) &&
    same(object, readObject)
  )
    return undefined;
  return { subject, relation, object, change };
}

function endsOf({ subject, object, names }: NonNullable<QueuedClaim['state']>): [Chosen, Chosen] {
  return [asTyped({ id: subject, name: names[0] }), asTyped({ id: object, name: names[1] })];
}

interface StateFieldProps {
  readonly claim: QueuedClaim;
  readonly relations: Readonly<Record<string, string>>;
  readonly value: ChosenState;
  readonly onChange: (value: ChosenState) => void;
}

/** What a claim says of a relation that lasts: who stands in it to whom or what, and whether it begins, ends or holds. */
export function StateField({ claim, relations, value, onChange }: StateFieldProps) {
  const w = words();
  return (
    <>
      <label>
        <span>{w.relation}</span>
        <select
          name="relation"
          value={value.relation}
          onChange={event => onChange({ ...value, relation: event.currentTarget.value })}
        >
          <option value="">{w.review.noState}</option>
          {Object.entries(relations).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {value.relation !== '' && (
        <>
          <ParticipantsField
            claim={claim.id}
            label={w.review.stateSubject}
            value={value.subject}
            most={1}
            onChange={subject => onChange({ ...value, subject })}
          />
          <ParticipantsField
            claim={claim.id}
            label={w.review.stateObject}
            value={value.object}
            most={1}
            onChange={object => onChange({ ...value, object })}
          />
          <label>
            <span>{w.review.stateChange}</span>
            <select
              name="change"
              value={value.change}
              onChange={event => onChange({ ...value, change: event.currentTarget.value as StateChange })}
            >
              {(['begins', 'ends', 'holds'] as const).map(change => (
                <option key={change} value={change}>
                  {w.change[change]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </>
  );
}
