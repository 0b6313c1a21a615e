import { useState } from 'preact/hooks';
import { api } from '../api.ts';
import { Combobox, type Offer } from '../parts/combobox.tsx';
import { words } from '../words.ts';
import { useChoices } from './choices.ts';

interface ActFieldProps {
  readonly claim: string;
  readonly acts: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChoose: (act: string) => void;
}

/** The act of a claim, one of the pack's; first those are offered that its words may mean. */
export function ActField({ claim, acts, value, onChoose }: ActFieldProps) {
  const w = words();
  const present = acts[value] ?? value;
  const [typed, setTyped] = useState<string | null>(null);
  const { offered, ask, close } = useChoices(typed === null || typed === present ? '' : typed, asked =>
    api.choices(claim, 'act', asked),
  );
  const leave = () => {
    close();
    setTyped(null);
  };
  const pick = ({ key }: Offer) => {
    onChoose(key);
    leave();
  };
  return (
    <div class="field">
      <span aria-hidden="true">{w.act}</span>
      <Combobox
        id={`act-${claim}`}
        label={w.act}
        listLabel={w.review.actsOffered}
        typed={typed ?? present}
        offered={offered.map(({ id, name }) => ({ key: id, name }))}
        onType={setTyped}
        onPick={pick}
        onEnter={() => offered.length === 1 && pick({ key: offered[0]!.id, name: '' })}
        onOpen={ask}
        onClose={leave}
      />
    </div>
  );
}
