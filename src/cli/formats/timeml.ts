import type { Annotations, TimeExpression } from '../../annotation.ts';
import { daysWithin } from '../../times/calendar.ts';

const SCHEMA =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"';

/**
 * A document as TimeML 1.2.1, in the layout of TempEval-3: its text with TIMEX3 elements, the publication date as the creation time.
 * An expression read against another date names it (`anchorTimeID`). TIMEX3 has no value for an interval: it becomes
 * a duration with a begin and an end point, which are elements without content.
 */
export function asTimeml({ document, times }: Annotations): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TimeML ${SCHEMA}>`,
    `<DOCID>${escapeXml(document.id)}</DOCID>`,
  ];
  if (document.published !== null) {
    const value = escapeXml(document.published);
    lines.push(
      `<DCT><TIMEX3 tid="t0" type="DATE" value="${value}" temporalFunction="false" functionInDocument="CREATION_TIME">${value}</TIMEX3></DCT>`,
    );
  }
  if (document.title !== null) lines.push(`<TITLE>${escapeXml(document.title)}</TITLE>`);
  lines.push(`<TEXT>${marked(document.text, document.published, times)}</TEXT>`, '</TimeML>');
  return `${lines.join('\n')}\n`;
}

function marked(text: string, published: string | null, times: readonly TimeExpression[]): string {
  let result = '';
  let from = 0;
  let fresh = Math.max(0, ...times.map(({ id }) => id + 1));
  const written = new Map<string, string>(published === null ? [] : [[published, 't0']]);
  for (const time of times) {
    // TIMEX3 elements do not nest: of two that overlap, the first is written.
    if (time.start < from) continue;
    const tid = `t${time.id + 1}`;
    const [begin, end] = time.value.split('/');
    const points = begin !== undefined && end !== undefined ? { begin: ++fresh, end: ++fresh } : null;
    const attributes: readonly (readonly [string, string | null])[] = [
      ['tid', tid],
      ['type', points ? 'DURATION' : time.type],
      ['value', points ? lengthOf(begin as string, end as string) : time.value],
      ['mod', time.mod],
      ['temporalFunction', time.anchor === undefined ? null : 'true'],
      ['anchorTimeID', (time.anchor !== undefined && written.get(time.anchor)) || null],
      ['beginPoint', points && `t${points.begin}`],
      ['endPoint', points && `t${points.end}`],
    ];
    result += escapeXml(text.slice(from, time.start)) + element(attributes, time.text);
    if (points) {
      result += emptyPoint(points.begin, begin as string) + emptyPoint(points.end, end as string);
      written.set(begin as string, `t${points.begin}`);
    }
    if (time.edtf !== null && time.edtf !== published) written.set(time.edtf, tid);
    from = time.end;
  }
  return result + escapeXml(text.slice(from));
}

function element(attributes: readonly (readonly [string, string | null])[], content: string): string {
  const said = attributes.filter(([, value]) => value !== null);
  return `<TIMEX3 ${said.map(([name, value]) => `${name}="${escapeXml(value as string)}"`).join(' ')}>${escapeXml(content)}</TIMEX3>`;
}

function emptyPoint(id: number, value: string): string {
  return element(
    [
      ['tid', `t${id}`],
      ['type', 'DATE'],
      ['value', value],
    ],
    '',
  );
}

/** How long an interval is, both ends included: in years or months where its ends are such, else in days. */
function lengthOf(begin: string, end: string): string {
  const [fromYear = 0, fromMonth] = parts(begin);
  const [toYear = 0, toMonth] = parts(end);
  const finest = Math.max(parts(begin).length, parts(end).length);
  if (finest === 1) return `P${toYear - fromYear + 1}Y`;
  if (finest === 2) return `P${(toYear - fromYear) * 12 + (toMonth ?? 12) - (fromMonth ?? 1) + 1}M`;
  const [first, last] = [daysWithin(begin), daysWithin(end)];
  return first && last ? `P${last.last - first.first + 1}D` : 'PXD';
}

function parts(date: string): readonly number[] {
  const found = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  return found.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)]));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no place for most control characters: they become U+FFFD, so that offsets keep. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, character => ENTITIES[character]!)
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\uFFFD',
    );
}
