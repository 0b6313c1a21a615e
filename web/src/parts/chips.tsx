import type { Modality, Polarity } from '../../../src/annotation.ts';
import type { Verdict } from '../../../src/record/model.ts';
import { words } from '../words.ts';

interface ChipsProps {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly verdict?: Verdict | null;
}

/** What must be said beside an act: that it is no more than planned, alleged …, that it did not happen, what a person decided. */
export function Chips({ modality, polarity, verdict = null }: ChipsProps) {
  const w = words();
  return (
    <>
      {modality !== 'asserted' && <span class={`chip ${modality}`}>{w.modality[modality]}</span>}
      {polarity === 'negative' && <span class="chip negative">{w.negative}</span>}
      {verdict && <VerdictMark verdict={verdict} />}
    </>
  );
}

/** What a person decided looks unlike anything that the machine read. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return <span class={`verdict ${verdict}`}>{words().verdict[verdict]}</span>;
}
