import { useEffect, useRef } from 'preact/hooks';
import type { Overview } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { words } from '../words.ts';
import { Chips } from './chips.tsx';
import { EvidenceList } from './evidence.tsx';
import { Answer, useAnswer } from './load.tsx';

interface EventCardProps {
  readonly id: string;
  readonly overview: Overview;
  readonly onClose: () => void;
}

/** One event with the sentences that tell it, beside a picture. */
export function EventCard({ id, overview, onClose }: EventCardProps) {
  const w = words();
  const loaded = useAnswer(id, () => api.event(id));
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [loaded.value]);
  return (
    <section class="card event-card" ref={card} aria-live="polite">
      <Answer of={loaded}>
        {({ event }) => (
          <>
            <h2>
              {dateInWords(event, language.value) || w.undated}{' '}
              <span class="act">{overview.glossary.acts[event.act] ?? event.act}</span>{' '}
              <Chips modality={event.modality} polarity={event.polarity} />
            </h2>
            <p class="quiet">
              {[event.agents, event.recipients]
                .map(side => side.map(({ name }) => name).join(', '))
                .filter(Boolean)
                .join(' → ')}
              {event.place && ` · ${event.place.name}`} · {w.originsCount(event.origins)}
            </p>
            <EvidenceList evidence={event.evidence} />
          </>
        )}
      </Answer>
      <button type="button" onClick={onClose}>
        {w.close}
      </button>
    </section>
  );
}
