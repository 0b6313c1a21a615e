import { type ConflictRow, conflicts } from '../../ask/conflicts.ts';
import { LABELS } from '../../messages/labels.ts';
import { question } from '../answer.ts';
import { PAGE_OPTIONS, pageWanted } from '../page.ts';
import { fileName, quoted } from '../print/sentence.ts';
import { table } from '../table.ts';

export const command = question<ConflictRow[]>({
  options: PAGE_OPTIONS,
  prepare(_args, options) {
    const page = pageWanted(options);
    return record => conflicts(record, page);
  },
  print(rows, { language, columns }) {
    const labels = LABELS[language];
    if (rows.length === 0) return `${labels.noConflicts}\n`;
    // Side by side: what each side says, in its sentence.
    return rows
      .map(({ id, about, claims }) => {
        const sides = [...new Set(claims.map(({ side }) => side))];
        const titles = sides.map((_, i) => ({ title: i === 0 ? `${labels.about[about]} [${id}]` : '≠', least: 24 }));
        const cells = sides.map(side =>
          claims
            .filter(claim => claim.side === side)
            .map(({ sentence, text, uri }) => `${quoted(sentence || text, language)} ${fileName(uri)}`)
            .join(' '),
        );
        return table(titles, [cells], columns);
      })
      .join('\n');
  },
});
