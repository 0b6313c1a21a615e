import type { Asking } from '../../ask/asking.ts';
import type { TimelineRow } from '../../ask/timeline.ts';
import { LABELS } from '../../messages/labels.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { daysInWords } from './days.ts';
import { fileName, quoted } from './sentence.ts';

/** The events as a table: when, what, and the sentence it was read in. */
export function printTimeline(rows: readonly TimelineRow[], { language, columns }: Terminal, record: Asking): string {
  const labels = LABELS[language];
  if (rows.length === 0) return `${labels.noEvents}\n`;
  const cells = rows.map(row => [daysInWords(row, language), eventInWords(row, record), evidenceInWords(row, record)]);
  return table(
    [
      { title: labels.date, least: 12 },
      { title: labels.event, least: 24 },
      { title: labels.sentence, least: 30 },
    ],
    cells,
    columns,
  );
}

/** "retrait : France → commandement intégré (prévu)" */
export function eventInWords(row: TimelineRow, { pack, language }: Asking): string {
  const labels = LABELS[language];
  const act = pack.acts.find(({ id }) => id === row.act)?.names[language] ?? row.act;
  const who = row.agents.map(({ name }) => name).join(', ');
  const whom = row.recipients.map(({ name }) => name).join(', ');
  const parties = [who, whom].filter(each => each !== '').join(' → ');
  const colon = language === 'fr' ? ' : ' : ': ';
  const marks = [
    ...(row.polarity === 'negative' ? [labels.negative] : []),
    ...(row.modality === 'asserted' ? [] : [labels.modality[row.modality]]),
  ];
  const mark = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return `${parties === '' ? act : `${act}${colon}${parties}`}${mark}`;
}

function evidenceInWords({ evidence, origins, id }: TimelineRow, { language }: Asking): string {
  const [first] = evidence;
  if (first === undefined) return id;
  const files = [...new Set(evidence.map(({ uri }) => fileName(uri)))];
  const told = origins > 1 ? `${LABELS[language].tellings(origins)}; ` : '';
  return `${quoted(first.sentence, language)} ${told}${files.join(', ')} [${id}]`;
}
