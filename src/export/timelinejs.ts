import type { TimelineRow } from '../ask/timeline.ts';

interface TimelineJsDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/**
 * The events as TimelineJS 3 reads them. It has no uncertain dates: where a day is not known, the earliest and latest stand as start and
 * end and the EDTF is told in the text, so that nothing looks more precise than the source.
 */
export function asTimelineJs(rows: readonly TimelineRow[]): string {
  const events = rows.map(row => {
    const start = row.earliest ?? row.latest;
    const names = (actors: TimelineRow['agents']) => actors.map(({ name }) => name).join(', ');
    const said =
      row.modality === 'asserted' && row.polarity === 'positive' ? '' : ` (${row.modality}, ${row.polarity})`;
    const headline = [names(row.agents), row.act, names(row.recipients)].filter(Boolean).join(' – ') + said;
    const first = row.evidence[0];
    return {
      unique_id: row.id,
      start_date: dateOf(start!),
      ...(row.latest !== null && row.latest !== start && { end_date: dateOf(row.latest) }),
      display_date: row.edtf ?? '',
      text: {
        headline: escaped(headline),
        text: first ? `${escaped(first.sentence)} <cite>${escaped(first.uri)}</cite>` : '',
      },
      group: row.act,
    };
  });
  return `${JSON.stringify({ events }, null, 1)}\n`;
}

function dateOf(iso: string): TimelineJsDate {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso)!;
  return { year: String(Number(year)), month: String(Number(month)), day: String(Number(day)) };
}

/** TimelineJS writes its texts into the page as HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
