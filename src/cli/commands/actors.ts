import { type ActorSummary, actors } from '../../ask/actors.ts';
import { LABELS } from '../../messages/labels.ts';
import { RegestaError } from '../../messages.ts';
import { readDecisions } from '../../store/identities.ts';
import { choice } from '../choice.ts';
import { type Command, type ExitStatus, type Invocation, JSON_OPTION, RECORD_OPTION } from '../command.ts';
import { DECISIONS, type Deciding, decideAs } from '../deciding.ts';
import { PAGE_OPTIONS, pageWanted } from '../page.ts';
import { PERSON_OPTION } from '../person.ts';
import { decisionInWords, printDecisions } from '../print/decisions.ts';
import { existingRecord, withRecord, withStore } from '../record.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

export const command: Command = {
  args: ['[words...]'],
  options: [...PAGE_OPTIONS, '--as <id>', '--note <text>', PERSON_OPTION, RECORD_OPTION, JSON_OPTION],
  async run(invocation): Promise<ExitStatus> {
    const { args, terminal, options } = invocation;
    const print = (value: unknown, words: string) =>
      terminal.print(options.json ? `${JSON.stringify(value, null, 2)}\n` : words);
    if (args.length === 0) {
      const page = pageWanted(options);
      return withRecord(terminal, options, record => {
        const rows = actors(record, null, page);
        print(rows, printActors(rows, terminal));
        return 0;
      });
    }
    const how = checked(invocation);
    if (how === 'decisions') {
      return withStore({ terminal, options, mode: 'read' }, ({ db }) => {
        const decisions = readDecisions(db);
        print(decisions, printDecisions(decisions, terminal));
        return 0;
      });
    }
    existingRecord(options);
    return withStore({ terminal, options, mode: 'write' }, store => {
      const decision = decideAs(how, store, invocation);
      const undone = decision.undone ? ` (${LABELS[terminal.language].undone})` : '';
      print(decision, `${decision.number}. ${decisionInWords(decision, terminal)}${undone}\n`);
      return 0;
    });
  },
};

/** What is asked for, with as many words after it as it takes. Throws RG006, RG003 or RG004. */
function checked({ args }: Invocation): Deciding {
  const how = choice('actors', args[0]!, Object.keys(DECISIONS) as Deciding[]);
  const missing = DECISIONS[how][args.length - 1];
  if (missing !== undefined) throw new RegestaError('RG003', { argument: missing, command: 'actors' });
  const most = { merge: 2, split: Number.POSITIVE_INFINITY, undo: 1, decisions: 0 }[how];
  if (args.length - 1 > most) throw new RegestaError('RG004', { command: 'actors' });
  return how;
}

function printActors(rows: readonly ActorSummary[], terminal: Terminal): string {
  const labels = LABELS[terminal.language];
  if (rows.length === 0) return `${labels.noActors}\n`;
  const decided = rows.some(({ decisions }) => decisions.length > 0);
  const cells = rows.map(({ id, name, names, events, mentions, decisions }) => [
    name,
    id,
    String(events),
    String(mentions),
    names
      .slice(0, 6)
      .map(({ text }) => text)
      .join(', '),
    ...(decided ? [decisions.map(each => `${each.number}. ${decisionInWords(each, terminal)}`).join(' ; ')] : []),
  ]);
  return table(
    [
      { title: labels.actor, least: 12 },
      { title: labels.id, least: 16 },
      { title: labels.events, right: true },
      { title: labels.mentions, right: true },
      { title: labels.names, least: 12 },
      ...(decided ? [{ title: labels.decisions, least: 16 }] : []),
    ],
    cells,
    terminal.columns,
  );
}
