import { LABELS } from '../../messages/labels.ts';
import type { RecordClaim } from '../../record/model.ts';
import type { Refreshed } from '../refreshing.ts';
import type { Terminal } from '../terminal.ts';
import { wrap } from '../width.ts';
import { fileName, quoted } from './sentence.ts';

const MARKS = { gained: '+', lost: '−', changed: '≠' } as const;

/** What a refresh found: counts, orphans, and each fact that turned where `verbose`. */
export function printRefreshed(refreshed: Refreshed, terminal: Terminal, verbose: boolean): string {
  const { documents, facts, gained, lost, changed, rewritten, kept, orphans, turned, written } = refreshed;
  const labels = LABELS[terminal.language];
  // What a person has judged and what is read otherwise now is always worth a line.
  const shown = turned.filter(({ verdict }) => verbose || verdict !== null);
  const lines = shown.flatMap(fact => factLines(fact, terminal));
  for (const { claim, uri, quote, verdict, note, made } of orphans) {
    const said = [labels.verdict[verdict], note, made.slice(0, 10)].filter(Boolean).join(', ');
    lines.push(
      `? ${fileName(uri)} ${labels.orphan}${labels.colon} ${quoted(quote, terminal.language)} ${said} [${claim}]`,
    );
  }
  const counts = [
    labels.refreshed(documents, facts),
    labels.factsTurned(gained, lost, changed),
    labels.verdictsKept(kept, orphans.length),
    written ? labels.rewritten(rewritten) : labels.nothingWritten,
  ];
  return `${[...lines, counts.join(' ')].join('\n')}\n`;
}

function factLines(
  { turn, before, after, uri, sentence, verdict }: Refreshed['turned'][number],
  terminal: Terminal,
): string[] {
  const labels = LABELS[terminal.language];
  const room = (terminal.columns ?? 120) - 2;
  const said = [before, after].flatMap(claim => (claim === null ? [] : [inWords(claim)]));
  const judged = verdict === null ? '' : ` (${labels.verdict[verdict]} ; ${labels.underVerdict})`;
  return [
    `${MARKS[turn]} ${fileName(uri)} ${labels[turn]}${labels.colon} ${[...new Set(said)].join(' → ')}${judged}`,
    ...wrap(quoted(sentence, terminal.language), room).map(line => `  ${line}`),
  ];
}

/** "withdraw: la France – OTAN, 1966-07-01, planned": what tells one reading from another, as it is stored. */
function inWords({ act, agents, recipients, place, time, modality, polarity, state }: RecordClaim): string {
  const names = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text).join(', ');
  const parties = [names(agents), names(recipients), place?.text ?? ''].filter(each => each !== '').join(' – ');
  const marks = [
    time?.edtf ?? '',
    modality === 'asserted' ? '' : modality,
    polarity === 'negative' ? '¬' : '',
    state === null ? '' : `${state.subject} ${state.relation} ${state.object} ${state.change}`,
  ];
  return [`${act}${parties === '' ? '' : `: ${parties}`}`, ...marks.filter(each => each !== '')].join(', ');
}
