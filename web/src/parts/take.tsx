import { words } from '../words.ts';

export type Cell = string | number | null | undefined;

/** Rows as CSV (RFC 4180). Spreadsheets run cells that begin like a formula: an apostrophe before it keeps them text. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

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

/** One button: the rows of a table as CSV. */
export function TakeTable({ name, rows }: { name: string; rows: () => readonly (readonly Cell[])[] }) {
  return <Take ways={[['CSV', () => saveText(`${name}.csv`, 'text/csv', csvOf(rows()))]]} />;
}
