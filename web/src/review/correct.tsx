import { useRef } from 'preact/hooks';
import type { Modality } from '../../../src/annotation.ts';
import type { QueuedClaim } from '../../../src/ask/queue.ts';
import type { NewVerdict } from '../api.ts';
import { words } from '../words.ts';

interface CorrectProps {
  readonly claim: QueuedClaim;
  readonly onKeep: (correction: NonNullable<NewVerdict['correction']>) => void;
  readonly onLeave: () => void;
}

/** Puts right the date of a claim, whether it happened, and how surely it is said; what the machine read stays beside it. */
export function Correct({ claim, onKeep, onLeave }: CorrectProps) {
  const w = words();
  const form = useRef<HTMLFormElement>(null);
  const read = claim.time?.edtf ?? claim.time?.text ?? '';
  const field = (name: string) => form.current!.elements.namedItem(name) as HTMLInputElement;
  return (
    <form
      class="correct card"
      ref={form}
      onSubmit={event => {
        event.preventDefault();
        const [time, polarity, modality] = ['time', 'polarity', 'modality'].map(name => field(name).value.trim());
        onKeep({
          ...(time !== read && { time: time! }),
          ...(polarity !== claim.polarity && { polarity: polarity! }),
          ...(modality !== claim.modality && { modality: modality! }),
        });
      }}
    >
      <label>
        {w.time}{' '}
        <input
          name="time"
          type="text"
          maxLength={60}
          defaultValue={read}
          ref={input => input?.focus()}
          aria-describedby="time-help"
        />
      </label>
      <label>
        {w.review.happened}{' '}
        <select name="polarity" defaultValue={claim.polarity}>
          <option value="positive">{w.review.yes}</option>
          <option value="negative">{w.negative}</option>
        </select>
      </label>
      <label>
        {w.review.howSaid}{' '}
        <select name="modality" defaultValue={claim.modality}>
          {(Object.keys(w.modality) as Modality[]).map(modality => (
            <option key={modality} value={modality}>
              {w.modality[modality]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="strong">
        {w.review.keepCorrection}
      </button>
      <button type="button" onClick={onLeave}>
        {w.close}
      </button>
      <p id="time-help" class="quiet">
        {w.review.timeHelp}
      </p>
    </form>
  );
}
