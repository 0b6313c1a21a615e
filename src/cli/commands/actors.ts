import { type ActorSummary, actors } from '../../ask/actors.ts';
import { LABELS } from '../../messages/labels.ts';
import { question } from '../answer.ts';
import { table } from '../table.ts';

export const command = question<ActorSummary[]>({
  prepare: () => actors,
  print(rows, { language, columns }) {
    const labels = LABELS[language];
    if (rows.length === 0) return `${labels.noActors}\n`;
    const cells = rows.map(({ id, name, names, events, mentions }) => [
      name,
      id,
      String(events),
      String(mentions),
      names
        .slice(0, 6)
        .map(({ text }) => text)
        .join(', '),
    ]);
    return table(
      [
        { title: labels.actor, least: 12 },
        { title: labels.id, least: 16 },
        { title: labels.events, right: true },
        { title: labels.mentions, right: true },
        { title: labels.names, least: 12 },
      ],
      cells,
      columns,
    );
  },
});
