import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Modality } from '../../../src/annotation.ts';
import type { QueuedClaim } from '../../../src/ask/queue.ts';
import type { Glossary } from '../../../src/serve/answers.ts';
import type { NewCorrection } from '../api.ts';
import { words } from '../words.ts';
import { ActField } from './act-field.tsx';
import { asTyped, type Chosen, ParticipantsField, sameChoice } from './participants-field.tsx';
import { chosenState, StateField, stateToSend } from './state-field.tsx';

interface CorrectProps {
  readonly claim: QueuedClaim;
  readonly glossary: Glossary;
  readonly onKeep: (correction: NewCorrection) => void;
  readonly onLeave: () => void;
}

/** Puts right what was read in a claim; what the machine read stays beside it. */
export function Correct({ claim, glossary, onKeep, onLeave }: CorrectProps) {
  const w = words();
  const form = useRef<HTMLFormElement>(null);
  const read = claim.time?.edtf ?? claim.time?.text ?? '';
  const [act, setAct] = useState(claim.act);
  const [agents, setAgents] = useState<readonly Chosen[]>(() => claim.agents.map(asTyped));
  const [recipients, setRecipients] = useState<readonly Chosen[]>(() => claim.recipients.map(asTyped));
  const [place, setPlace] = useState<readonly Chosen[]>(() => (claim.place ? [asTyped(claim.place)] : []));
  const [source, setSource] = useState<readonly Chosen[]>(() => (claim.source ? [asTyped(claim.source)] : []));
  const [state, setState] = useState(() => chosenState(claim));
  const field = (name: string) => (form.current!.elements.namedItem(name) as HTMLInputElement).value.trim();
  // Before anybody sees the form: later, it would take the focus from a field that is already in use.
  useLayoutEffect(() => form.current!.querySelector('input')!.focus(), []);
  const keep = () => {
    const [time, polarity, modality] = [field('time'), field('polarity'), field('modality')];
    const stated = stateToSend(state, claim);
    onKeep({
      ...(act !== claim.act && { act }),
      ...(!sameChoice(agents, claim.agents) && { agents }),
      ...(!sameChoice(recipients, claim.recipients) && { recipients }),
      ...(!sameChoice(place, claim.place ? [claim.place] : []) && { place: place[0] ?? null }),
      ...(time !== read && { time }),
      ...(polarity !== claim.polarity && { polarity }),
      ...(modality !== claim.modality && { modality }),
      ...(!sameChoice(source, claim.source ? [claim.source] : []) && { source: source[0] ?? null }),
      ...(stated !== undefined && { state: stated }),
    });
  };
  return (
    <form
      class="correct card"
      ref={form}
      aria-label={w.review.correct}
      onSubmit={event => {
        event.preventDefault();
        keep();
      }}
    >
      <ActField claim={claim.id} acts={glossary.acts} value={act} onChoose={setAct} />
      <ParticipantsField claim={claim.id} label={w.agent} value={agents} onChange={setAgents} />
      <ParticipantsField claim={claim.id} label={w.recipient} value={recipients} onChange={setRecipients} />
      <ParticipantsField claim={claim.id} label={w.place} value={place} most={1} onChange={setPlace} />
      <label>
        <span>{w.time}</span>
        <input name="time" type="text" maxLength={60} defaultValue={read} aria-describedby={`time-help-${claim.id}`} />
      </label>
      <label>
        <span>{w.review.happened}</span>
        <select name="polarity" defaultValue={claim.polarity}>
          <option value="positive">{w.review.yes}</option>
          <option value="negative">{w.negative}</option>
        </select>
      </label>
      <label>
        <span>{w.review.howSaid}</span>
        <select name="modality" defaultValue={claim.modality}>
          {(Object.keys(w.modality) as Modality[]).map(modality => (
            <option key={modality} value={modality}>
              {w.modality[modality]}
            </option>
          ))}
        </select>
      </label>
      <ParticipantsField claim={claim.id} label={w.source} value={source} most={1} onChange={setSource} />
      <StateField claim={claim} relations={glossary.relations} value={state} onChange={setState} />
      <p id={`time-help-${claim.id}`} class="quiet">
        {w.review.timeHelp} {w.review.stateHelp}
      </p>
      <p class="buttons">
        <button type="submit" class="strong">
          {w.review.keepCorrection}
        </button>{' '}
        <button type="button" onClick={onLeave}>
          {w.close}
        </button>
      </p>
    </form>
  );
}
