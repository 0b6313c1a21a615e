import { type CopyRow, copies } from '../../ask/copies.ts';
import { LABELS } from '../../messages/labels.ts';
import { question } from '../answer.ts';
import { PAGE_OPTIONS, pageWanted } from '../page.ts';
import { quoted } from '../print/sentence.ts';
import { wrap } from '../width.ts';

export const command = question<CopyRow[]>({
  options: PAGE_OPTIONS,
  prepare(_args, options) {
    const page = pageWanted(options);
    return record => copies(record, page);
  },
  print(rows, { language, columns }) {
    const labels = LABELS[language];
    if (rows.length === 0) return `${labels.noCopies}\n`;
    const room = columns ?? 120;
    const groups = rows.map(({ id, members, variants }) =>
      [
        ...wrap(`${quoted(members[0]!.text, language)} [${id}]`, room),
        ...members.map(({ uri, start, end }) => `  ${uri}:${start}-${end}`),
        ...variants.map(
          ({ kind, readings }) => `  ${labels.variant} (${kind}): ${readings.map(({ text }) => text).join(' | ')}`,
        ),
      ].join('\n'),
    );
    return `${groups.join('\n\n')}\n`;
  },
});
