import { useRef, useState } from 'preact/hooks';
import type { Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { Link } from '../parts/link.tsx';
import { problemInWords } from '../parts/load.tsx';
import { tell } from '../parts/notice.tsx';
import { TakeTable } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { recordChanged } from '../record-changes.ts';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';
import { type Found, filesOf, filesUnder } from './files.ts';

interface Outcome {
  readonly name: string;
  readonly id: string | null;
  /** What became of it: a key of `addView`, or the reason why it was refused. */
  readonly added: 'added' | 'placed' | 'known' | 'removed' | null;
  readonly reason: string | null;
}

/** Files or folders dropped on the page, or chosen: read one after the other, each with what became of it. */
export function AddView({ overview }: { overview: Overview }) {
  const w = words();
  const [over, setOver] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const [done, setDone] = useState<readonly Outcome[]>([]);
  const stopped = useRef(false);
  useTitle(w.views.add);

  const add = async (files: readonly Found[]) => {
    stopped.current = false;
    setWaiting(files.length);
    for (const [place, { name, file }] of files.entries()) {
      if (stopped.current) break;
      const outcome = await addOne(name, file);
      setDone(before => [outcome, ...before]);
      setWaiting(files.length - place - 1);
    }
    setWaiting(0);
    recordChanged();
  };
  const takeBack = async (id: string) => {
    try {
      await api.remove(id);
      setDone(before => before.map(each => (each.id === id ? { ...each, id: null, added: 'removed' } : each)));
      recordChanged();
    } catch (error) {
      tell(problemInWords(error));
    }
  };
  const refused = done.filter(({ reason }) => reason !== null);
  return (
    <>
      <h1>{w.views.add}</h1>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same by keyboard */}
      <div
        class={`drop${over ? ' over' : ''}`}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) void filesUnder(event.dataTransfer).then(add);
        }}
      >
        <p>{w.addView.drop}</p>
        <p class="actions">
          <Chooser label={w.addView.files} onChoose={add} />
          <Chooser label={w.addView.folder} folder onChoose={add} />
        </p>
        <p class="quiet">{w.addView.formats}</p>
      </div>
      {waiting > 0 && (
        <p class="progress">
          <progress max={waiting + done.length} value={done.length} aria-label={w.addView.left(waiting)} />{' '}
          {w.addView.left(waiting)}{' '}
          <button
            type="button"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {w.addView.stop}
          </button>
        </p>
      )}
      <div aria-live="polite">
        {done.length > 0 && waiting === 0 && (
          <p class="summary">
            {w.addView.summary(done.length - refused.length, refused.length)} {w.documentsCount(overview.documents)},{' '}
            {w.eventsCount(overview.events)}.
          </p>
        )}
      </div>
      <ul class="outcomes">
        {done.slice(0, 500).map(({ name, id, added, reason }) => (
          <li key={name} class={reason === null ? 'kept' : 'refused'}>
            {id ? <Link to={documentAddress(id)}>{name}</Link> : <span>{name}</span>}{' '}
            <span class="quiet">{reason ?? w.addView[added!]}</span>{' '}
            {added === 'added' && id && (
              <button type="button" class="plain" onClick={() => takeBack(id)}>
                {w.undo}
              </button>
            )}
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <TakeTable
          name="regesta-added"
          rows={() => [
            ['file', 'document', 'outcome', 'reason'],
            ...done.map(({ name, id, added, reason }) => [name, id, added ?? 'refused', reason]),
          ]}
        />
      )}
    </>
  );
}

async function addOne(name: string, file: Blob): Promise<Outcome> {
  try {
    const { id, added } = await api.add(name, file);
    return { name, id, added, reason: null };
  } catch (error) {
    return { name, id: null, added: null, reason: problemInWords(error) };
  }
}

interface ChooserProps {
  readonly label: string;
  readonly folder?: boolean;
  readonly onChoose: (files: readonly Found[]) => void;
}

/** A button that opens the system's own choice of files. */
function Chooser({ label, folder = false, onChoose }: ChooserProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current!.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(folder && { webkitdirectory: true })}
        onChange={event => {
          onChoose(filesOf(event.currentTarget.files));
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
