import type { TimelineRow } from '../ask/timeline.ts';

const COLUMNS: readonly (readonly [title: string, value: (row: TimelineRow) => string | number | null])[] = [
  ['id', row => row.id],
  ['earliest', row => row.earliest],
  ['latest', row => row.latest],
  ['edtf', row => row.edtf],
  ['act', row => row.act],
  ['event', row => row.event],
  ['agents', row => row.agents.map(({ name }) => name).join('; ')],
  ['agent_ids', row => row.agents.map(({ id }) => id ?? '').join('; ')],
  ['recipients', row => row.recipients.map(({ name }) => name).join('; ')],
  ['recipient_ids', row => row.recipients.map(({ id }) => id ?? '').join('; ')],
  ['place', row => row.place?.name ?? null],
  ['modality', row => row.modality],
  ['polarity', row => row.polarity],
  ['origins', row => row.origins],
  ['documents', row => row.documents],
  ['document', row => row.evidence[0]?.document ?? null],
  ['uri', row => row.evidence[0]?.uri ?? null],
  ['start', row => row.evidence[0]?.start ?? null],
  ['end', row => row.evidence[0]?.end ?? null],
  ['sentence', row => row.evidence[0]?.sentence ?? null],
];

/** The events as CSV (RFC 4180), a row each, with the first sentence of their evidence. */
export function asCsv(rows: readonly TimelineRow[]): string {
  const lines = [COLUMNS.map(([title]) => title), ...rows.map(row => COLUMNS.map(([, value]) => cell(value(row))))];
  return lines.map(cells => `${cells.join(',')}\r\n`).join('');
}

/** Quoted where it must be. Spreadsheets run cells that begin like a formula: an apostrophe before it keeps them text. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
