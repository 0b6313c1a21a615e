import type { Annotations, TimeExpression } from '../../annotation.ts';

/** A document as TimeML 1.2: its text with TIMEX3 elements, and the publication date as the creation time. */
export function asTimeml({ document, times }: Annotations): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<TimeML>', `<DOCID>${escapeXml(document.id)}</DOCID>`];
  if (document.published !== null) {
    const value = escapeXml(document.published);
    lines.push(
      `<DCT><TIMEX3 tid="t0" type="DATE" value="${value}" temporalFunction="false" functionInDocument="CREATION_TIME">${value}</TIMEX3></DCT>`,
    );
  }
  if (document.title !== null) lines.push(`<TITLE>${escapeXml(document.title)}</TITLE>`);
  lines.push(`<TEXT>${marked(document.text, times)}</TEXT>`, '</TimeML>');
  return `${lines.join('\n')}\n`;
}

function marked(text: string, times: readonly TimeExpression[]): string {
  let result = '';
  let from = 0;
  for (const time of times) {
    // TIMEX3 elements do not nest: of two that overlap, the first is written.
    if (time.start < from) continue;
    const mod = time.mod === null ? '' : ` mod="${time.mod}"`;
    const { id, type, value } = time;
    result += escapeXml(text.slice(from, time.start));
    result += `<TIMEX3 tid="t${id + 1}" type="${type}" value="${escapeXml(value)}"${mod}>${escapeXml(time.text)}</TIMEX3>`;
    from = time.end;
  }
  return result + escapeXml(text.slice(from));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no place for most control characters: they become U+FFFD, so that offsets keep. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, character => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD');
}
