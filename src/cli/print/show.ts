import type { WithheldClaim } from '../../annotation.ts';
import type { Asking } from '../../ask/asking.ts';
import type { Shown, ShownClaim, ShownState } from '../../ask/show.ts';
import { LABELS } from '../../messages/labels.ts';
import type { AsOfEvidence } from '../../record/model.ts';
import type { Terminal } from '../terminal.ts';
import { wrap } from '../width.ts';
import { stateInWords } from './asof.ts';
import { daysInWords } from './days.ts';
import { explanationLines } from './explanation.ts';
import { quoted } from './sentence.ts';
import { eventInWords, printTimeline } from './timeline.ts';

/** One thing of the record and every piece of evidence under it. */
export function printShown(shown: Shown, terminal: Terminal, record: Asking): string {
  return `${lines(shown, terminal, record).join('\n')}\n`;
}

function lines(shown: Shown, terminal: Terminal, record: Asking): string[] {
  const { language } = terminal;
  const labels = LABELS[language];
  const claimLines = (claims: readonly ShownClaim[]) => claims.flatMap(claim => claimInWords(claim, terminal));
  switch (shown.kind) {
    case 'document': {
      const { id, title, published, places } = shown.document;
      return [
        title ?? places[0]!,
        `${labels.id} ${id}`,
        `${labels.places} ${places.join(', ')}`,
        `${labels.published} ${published ?? '–'}`,
        `${labels.claims} ${shown.claims.length}`,
        ...claimLines(shown.claims),
        ...withheldLines(shown.withheld, terminal),
      ];
    }
    case 'event':
      return [
        `${daysInWords(shown.event, language)} · ${eventInWords(shown.event, record)}`,
        `${labels.id} ${shown.event.id}`,
        ...claimLines(shown.claims),
      ];
    case 'claim':
      return [
        ...(shown.event
          ? [`${daysInWords(shown.event, language)} · ${eventInWords(shown.event, record)} [${shown.event.id}]`]
          : []),
        ...claimLines([shown.claim]),
        '',
        ...explanationLines(shown.claim, shown.why, terminal),
      ];
    case 'copies':
      return shown.copies.members.flatMap(({ text, uri, start, end }) => cite(text, uri, start, end, '', terminal));
    case 'state':
      return stateLines(shown.state, terminal, record);
    case 'actor': {
      const { name, id, names } = shown.actor;
      return [
        `${name} (${id})`,
        ...(names.length > 0 ? [`${labels.names} ${names.map(({ text }) => text).join(', ')}`] : []),
        '',
        ...shown.states.flatMap(state => stateLines(state, terminal, record)),
        '',
        printTimeline(shown.events, terminal, record).trimEnd(),
      ];
    }
  }
}

function withheldLines(withheld: readonly WithheldClaim[], { language }: Terminal): string[] {
  if (withheld.length === 0) return [];
  const labels = LABELS[language];
  const rows = withheld.map(({ trigger, act, sure, why }) => {
    const doubts = why.map(doubt => labels.doubt[doubt]).join(', ');
    return `  ${labels.quoted(trigger.text)} (${act}) ${labels.why.percent(Math.round(100 * sure))}${labels.colon} ${doubts}`;
  });
  return [`${labels.withheld} ${withheld.length}`, ...rows];
}

function stateLines({ intervals, evidence, ...state }: ShownState, terminal: Terminal, record: Asking): string[] {
  const none = [{ since: null, until: null }];
  const periods = (intervals.length > 0 ? intervals : none).map(({ since, until }) =>
    stateInWords({ ...state, since, until }, record),
  );
  return [
    ...periods,
    ...evidence.flatMap(each => cite(each.sentence, each.uri, each.start, each.end, markOf(each, terminal), terminal)),
  ];
}

function claimInWords(claim: ShownClaim, terminal: Terminal): string[] {
  const { sentence, uri, start, end, modality, id, verdict, reviews } = claim;
  const labels = LABELS[terminal.language];
  const marks = [
    ...(modality === 'asserted' ? [] : [labels.modality[modality]]),
    ...(verdict === null ? [] : [labels.verdict[verdict]]),
    id,
  ];
  const decided = reviews.map(each =>
    [`      ${each.made.slice(0, 10)} ${labels.verdict[each.verdict]}`, each.note]
      .filter(Boolean)
      .join(`${labels.colon} `),
  );
  return [...cite(sentence, uri, start, end, `[${marks.join(', ')}]`, terminal), ...decided];
}

function markOf({ modality, verdict }: AsOfEvidence, { language }: Terminal): string {
  const { modality: modalities, verdict: verdicts } = LABELS[language];
  const marks = [modality === 'asserted' ? null : modalities[modality], verdict && verdicts[verdict]].filter(Boolean);
  return marks.length === 0 ? '' : `(${marks.join(', ')})`;
}

function cite(
  sentence: string,
  uri: string,
  start: number,
  end: number,
  mark: string,
  { language, columns }: Terminal,
): string[] {
  const text = wrap(quoted(sentence, language), (columns ?? 120) - 4).map(line => `    ${line}`);
  return [...text, `      ${[`${uri}:${start}-${end}`, mark].filter(part => part !== '').join(' ')}`];
}
