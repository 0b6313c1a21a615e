import { words } from '../words.ts';
import { type Cell, csvOf } from './csv.ts';
import { problemInWords } from './load.tsx';
import { tell } from './notice.tsx';

/** Gives something to the person as a file. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveText(name: string, type: string, text: string): void {
  save(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

interface TakeProps {
  /** What can be taken along from a view: a short name, and what makes the file. */
  readonly ways: readonly (readonly [name: string, make: () => void])[];
}

/** The buttons by which what is shown is taken along. */
export function Take({ ways }: TakeProps) {
  return (
    <fieldset class="take">
      <legend>{words().take}</legend>
      {ways.map(([name, make]) => (
        <button key={name} type="button" onClick={make}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

type Rows = readonly (readonly Cell[])[];

/** One button: the rows of a table as CSV. */
export function TakeTable({ name, rows }: { name: string; rows: () => Rows | Promise<Rows> }) {
  return <Take ways={[['CSV', () => void saveRows(name, rows)]]} />;
}

/** Rows as a CSV file; where they can't be had, that is said. */
export async function saveRows(name: string, rows: () => Rows | Promise<Rows>): Promise<void> {
  try {
    saveText(`${name}.csv`, 'text/csv', csvOf(await rows()));
  } catch (error) {
    tell(problemInWords(error));
  }
}
