import { LABELS } from '../../messages/labels.ts';
import type { ActorDecision } from '../../store/identities.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** A decision on actors as one phrase: "person:j-martin is person:jean-martin". */
export function decisionInWords({ kind, actor, identity, documents }: ActorDecision, { language }: Terminal): string {
  const labels = LABELS[language];
  return kind === 'merge' ? labels.merges(actor, identity) : labels.splits(actor, identity, documents.join(', '));
}

/** The decisions on actors as a table, with who made them, when, and which were undone. */
export function printDecisions(decisions: readonly ActorDecision[], terminal: Terminal): string {
  const labels = LABELS[terminal.language];
  if (decisions.length === 0) return `${labels.noDecisions}\n`;
  const rows = decisions.map(decision => [
    String(decision.number),
    decisionInWords(decision, terminal),
    decision.person ?? '',
    decision.made.slice(0, 10),
    [
      decision.note ?? '',
      decision.undone ? `${labels.undone} (${decision.undone.person ?? ''} ${decision.undone.made.slice(0, 10)})` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  ]);
  return table(
    [
      { title: 'N°', right: true, least: 2 },
      { title: labels.decision, least: 24 },
      { title: labels.person },
      { title: labels.made, least: 10 },
      { title: '', least: 12 },
    ],
    rows,
    terminal.columns,
  );
}
