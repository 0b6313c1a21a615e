import { type ChangeRow, changes } from '../../ask/changes.ts';
import { LABELS } from '../../messages/labels.ts';
import { RegestaError } from '../../messages.ts';
import { question } from '../answer.ts';
import { firstDay, lastDay } from '../dates.ts';
import { PAGE_OPTIONS, pageWanted } from '../page.ts';
import { stateInWords } from '../print/asof.ts';
import { daysInWords } from '../print/days.ts';
import { fileName, quoted } from '../print/sentence.ts';
import { table } from '../table.ts';

export const command = question<ChangeRow[]>({
  args: ['<from>', '<to>'],
  options: PAGE_OPTIONS,
  prepare([first, last], options) {
    const page = pageWanted(options);
    const from = firstDay(first!);
    const to = lastDay(last!);
    if (to < from) throw new RegestaError('RG007', { from, to });
    return record => changes(record, from, to, page);
  },
  print(rows, { language, columns }, record) {
    const labels = LABELS[language];
    if (rows.length === 0) return `${labels.noChanges}\n`;
    const cells = rows.map(({ when, change, disputed, evidence, ...state }) => [
      daysInWords(when, language),
      `${labels[change]}${disputed ? ` (${labels.disputed})` : ''}`,
      stateInWords({ ...state, since: null, until: null }, record),
      evidence
        .slice(0, 1)
        .map(({ sentence, uri }) => `${quoted(sentence, language)} ${fileName(uri)}`)
        .join(''),
    ]);
    return table(
      [
        { title: labels.date, least: 12 },
        { title: labels.change },
        { title: labels.state, least: 20 },
        { title: labels.sentence, least: 28 },
      ],
      cells,
      columns,
    );
  },
});
