import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Queue, QueuedClaim } from '../../../src/ask/queue.ts';
import type { Glossary } from '../../../src/serve/answers.ts';
import { api, type NewVerdict } from '../api.ts';
import { Correct } from '../correct/form.tsx';
import { citing, copyCitation, isTyping } from '../parts/citation.ts';
import { judge, withdraw } from '../parts/judge.ts';
import { tell } from '../parts/notice.tsx';
import { words } from '../words.ts';
import { ClaimCard } from './claim-card.tsx';

interface DeskProps {
  readonly queue: Queue;
  readonly glossary: Glossary;
  /** Called with each claim that comes to lie on the desk. */
  readonly onTurn: (claim: string) => void;
  /** Called behind the last claim. */
  readonly onEnd: () => void;
}

type Writing = 'note' | 'correction' | null;

/** One claim at a time, judged by keys or buttons. There is no key for all at once. */
export function Desk({ queue, glossary, onTurn, onEnd }: DeskProps) {
  const w = words();
  const [claims, setClaims] = useState(queue.claims);
  const [at, setAt] = useState(0);
  const [writing, setWriting] = useState<Writing>(null);
  const [note, setNote] = useState('');
  const [done, setDone] = useState<readonly QueuedClaim[]>([]);
  const card = useRef<HTMLElement>(null);
  const claim = claims[at]!;

  const put = (fresh: readonly QueuedClaim[]) =>
    setClaims(known => known.map(each => fresh.find(({ id }) => id === each.id) ?? each));
  const turnTo = (place: number) => {
    setAt(place);
    onTurn(claims[place]!.id);
  };
  const step = (by: number) => {
    setWriting(null);
    setNote('');
    if (at + by >= claims.length) return onEnd();
    turnTo(Math.max(0, at + by));
    card.current?.focus();
  };
  const decide = async (verdict: 'accepted' | 'rejected', correction?: NewVerdict['correction']) => {
    const written = note.trim() === '' ? null : note.trim();
    const kept = await judge([{ claim, verdict, note: written, ...(correction && { correction }) }], put);
    if (kept === null) return;
    put(kept);
    setDone([...done, ...kept]);
    step(1);
  };
  const undo = async () => {
    const last = done.at(-1);
    if (last === undefined) return tell(w.review.nothingToUndo);
    const kept = await withdraw([(await api.claim(last.id)).claim]);
    setDone(done.slice(0, -1));
    if (kept === null) return;
    put(kept);
    const place = claims.findIndex(({ id }) => id === last.id);
    if (place >= 0) turnTo(place);
  };
  const keys: Readonly<Record<string, () => void>> = {
    a: () => void decide('accepted'),
    r: () => void decide('rejected'),
    e: () => setWriting('correction'),
    n: () => setWriting('note'),
    s: () => step(1),
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    u: () => void undo(),
    c: () => void copyCitation(claim),
  };
  const pressed = useRef(keys);
  pressed.current = keys;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && !event.defaultPrevented && !isOffering(event.target)) return setWriting(null);
      const act = pressed.current[event.key];
      if (!act || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Before the keys of the page: C means the claim that lies on the desk.
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);

  /** Enter goes back to the claim; with Shift it begins a new line. */
  const leaveNote = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    card.current?.focus();
  };
  const { claims: all, decided } = queue.progress;
  const now = Math.min(
    all,
    decided + done.filter(each => !queue.claims.find(({ id }) => id === each.id)?.verdict).length,
  );
  return (
    <div class="desk">
      <p class="progress">
        <progress max={Math.max(1, all)} value={now} aria-label={w.review.progress(now, all)} />{' '}
        {w.review.progress(now, all)} · {w.review.inThisQueue(Math.max(0, queue.total - (now - decided)))}
      </p>
      <section
        class="card"
        ref={card}
        tabIndex={-1}
        aria-label={w.review.claimOf(at + 1, claims.length)}
        {...citing(claim)}
      >
        <ClaimCard claim={claim} glossary={glossary} />
      </section>
      {writing === 'note' && (
        <label class="note">
          {w.review.note}
          <textarea
            rows={2}
            value={note}
            maxLength={2000}
            ref={field => field?.focus()}
            onInput={event => setNote(event.currentTarget.value)}
            onKeyDown={event => leaveNote(event)}
          />
          <span class="quiet">{w.review.noteHelp}</span>
        </label>
      )}
      {writing === 'correction' && (
        <Correct
          key={`${claim.id} ${claim.reviews.length}`}
          claim={claim}
          glossary={glossary}
          onKeep={correction => void decide('accepted', correction)}
          onLeave={() => setWriting(null)}
        />
      )}
      <div class="verdicts">
        <Key letter="A" text={w.review.accept} onPress={keys.a!} strong />
        <Key letter="R" text={w.review.reject} onPress={keys.r!} strong />
        <Key letter="E" text={w.review.correct} onPress={keys.e!} />
        <Key letter="N" text={w.review.note} onPress={keys.n!} />
        <Key letter="S" text={w.review.skip} onPress={keys.s!} />
        <Key letter="←" text={w.review.back} onPress={keys.ArrowLeft!} />
        <Key letter="U" text={w.undo} onPress={keys.u!} />
        <Key letter="C" text={w.cite} onPress={keys.c!} />
      </div>
      {note !== '' && writing !== 'note' && (
        <p class="quiet">
          {w.review.note}: {note}
        </p>
      )}
    </div>
  );
}

/** Escape in a field that offers names closes the offers, not the form. */
function isOffering(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
}

interface KeyProps {
  readonly letter: string;
  readonly text: string;
  readonly onPress: () => void;
  readonly strong?: boolean;
}

function Key({ letter, text, onPress, strong = false }: KeyProps) {
  return (
    <button type="button" class={strong ? 'strong' : ''} onClick={onPress}>
      {text} <kbd>{letter}</kbd>
    </button>
  );
}
