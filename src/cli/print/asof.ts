import type { Asking } from '../../ask/asking.ts';
import { LABELS } from '../../messages/labels.ts';
import type { AsOfAnswer, AsOfEvidence } from '../../record/model.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { periodInWords } from './days.ts';
import { fileName, quoted } from './sentence.ts';

/** As-of answers as a table: the answer, the state, and the sentence it rests on. */
export function printAsOf(answers: readonly AsOfAnswer[], { language, columns }: Terminal, record: Asking): string {
  const labels = LABELS[language];
  if (answers.length === 0) return `${labels.noStates}\n`;
  return table(
    [
      { title: labels.answer, least: 10 },
      { title: labels.state, least: 24 },
      { title: labels.sentence, least: 30 },
    ],
    answers.map(answer => [
      holdsInWords(answer, record),
      stateInWords(answer, record),
      evidenceInWords(answer.evidence, record),
    ]),
    columns,
  );
}

function holdsInWords({ holds, basis }: AsOfAnswer, { language }: Asking): string {
  const labels = LABELS[language];
  const how = basis !== null && (holds === 'yes' || holds === 'no') ? ` (${labels.basis[basis]})` : '';
  return labels.holds[holds] + how;
}

/** "France · membre de · Alliance atlantique, depuis le 4 avril 1949" */
export function stateInWords(
  state: Pick<AsOfAnswer, 'relation' | 'since' | 'until'> & { subject: { name: string }; object: { name: string } },
  { pack, language }: Asking,
): string {
  const relation = pack.relations.find(({ id }) => id === state.relation)?.names[language] ?? state.relation;
  const period = periodInWords(state, language);
  return `${state.subject.name} · ${relation} · ${state.object.name}${period === '' ? '' : `, ${period}`}`;
}

/** The first sentences of the evidence, each with its document. */
function evidenceInWords(evidence: readonly AsOfEvidence[], { language }: Asking): string {
  const labels = LABELS[language];
  return evidence
    .slice(0, 2)
    .map(({ sentence, uri, modality, verdict }) => {
      const marks = [modality === 'asserted' ? null : labels.modality[modality], verdict && labels.verdict[verdict]];
      const said = marks.filter(Boolean).join(', ');
      const mark = said === '' ? '' : ` (${said})`;
      return `${quoted(sentence, language)}${mark} ${fileName(uri)}`;
    })
    .join(' ');
}
