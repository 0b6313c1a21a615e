import { words } from '../words.ts';

const DIAMOND = 'M2 8l6 -6l6 6l-6 6z';

/** What the forms of the picture mean. */
export function Legend() {
  const w = words();
  return (
    <details class="legend">
      <summary>{w.legend}</summary>
      <ul>
        <Sign text={w.exactDay} class="asserted" />
        <li>
          <svg width="48" height="16" aria-hidden="true" class="mark asserted">
            <rect x="0" y="4" width="6" height="8" opacity="0.3" />
            <rect x="6" y="4" width="36" height="8" opacity="0.8" />
            <rect x="42" y="4" width="6" height="8" opacity="0.3" />
          </svg>
          {w.softInterval}
        </li>
        <li>
          <svg width="48" height="16" aria-hidden="true" class="mark asserted">
            {[0.75, 0.55, 0.35, 0.15].map((opacity, i) => (
              <rect key={opacity} x={i * 12} y="4" width="12" height="8" opacity={opacity} />
            ))}
          </svg>
          {w.timelineView.openEnd}
        </li>
        {(['planned', 'proposed', 'alleged', 'hypothetical', 'opinion', 'question'] as const).map(modality => (
          <Sign key={modality} text={w.modality[modality]} class={modality} sign={SIGNS[modality]} />
        ))}
        <li>
          <svg width="16" height="16" aria-hidden="true" class="mark asserted">
            <path d={DIAMOND} />
            <line class="denied" x1="1" x2="15" y1="14" y2="2" />
          </svg>
          {w.negative}
        </li>
        <li>
          <svg width="24" height="16" aria-hidden="true" class="mark asserted">
            <path d={DIAMOND} />
            <text x="15" y="12">
              3
            </text>
          </svg>
          {w.timelineView.originsSign}
        </li>
      </ul>
    </details>
  );
}

const SIGNS: Readonly<Record<string, string>> = { hypothetical: 'h', opinion: 'o', question: '?' };

function Sign({ text, class: form, sign }: { text: string; class: string; sign?: string | undefined }) {
  return (
    <li>
      <svg width="16" height="16" aria-hidden="true" class={`mark ${form}`}>
        <path d={DIAMOND} />
        {sign && (
          <text x="5" y="11">
            {sign}
          </text>
        )}
      </svg>
      {text}
    </li>
  );
}
