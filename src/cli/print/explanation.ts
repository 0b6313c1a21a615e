import type { Explanation, QuotedWords } from '../../ask/explain.ts';
import type { ShownClaim } from '../../ask/show.ts';
import { LABELS } from '../../messages/labels.ts';
import type { Terminal } from '../terminal.ts';
import { pad, wrap } from '../width.ts';
import { type Mark, marked } from './marked.ts';

/** What stands under the words of the act, under those that decide how it is told, and under who, where and when. */
const SIGNS = { act: '^', deciding: '~', taking: '-' } as const;
const NO_SIGN = ' ';
const INDENT = '    ';

type Row = readonly [sign: string, label: string, value: string];

/** The sentence of a claim with its words marked, and below it what each of them did. */
export function explanationLines(claim: ShownClaim, why: Explanation | null, terminal: Terminal): string[] {
  const labels = LABELS[terminal.language];
  if (why === null) return [`${INDENT}${labels.why.unknown}`];
  const columns = (terminal.columns ?? 120) - INDENT.length;
  const rows = rowsOf(claim, why, terminal);
  const widest = Math.max(...rows.map(([, label]) => label.length)) + labels.colon.length;
  const { text, start } = why.sentence;
  return [
    ...marked(text.trimEnd(), start, marksOf(why), columns),
    ...rows.flatMap(([sign, label, value]) => {
      const [first, ...others] = wrap(value, columns - widest - 3);
      const blank = ' '.repeat(widest + 3);
      return [`${sign} ${pad(label + labels.colon, widest)} ${first}`, ...others.map(line => `${blank}${line}`)];
    }),
  ].map(line => `${INDENT}${line}`);
}

function rowsOf(claim: ShownClaim, why: Explanation, { language }: Terminal): Row[] {
  const { why: names, colon, quoted, ...labels } = LABELS[language];
  const quote = ({ text }: QuotedWords): string => quoted(flat(text));
  const told = (value: string, words: readonly QuotedWords[]): string =>
    words.length === 0 ? value : `${value}${colon} ${words.map(quote).join(', ')}`;
  const [expression, governor] = why.time;
  const hangs = governor ? `, ${names.governed(quote(governor))}` : '';
  const phrase = why.wording ? quoted(why.wording.text) : names.changed;
  return [
    [NO_SIGN, names.act, `${why.act.name} (${why.act.id})`],
    [NO_SIGN, names.rule, why.rule === 'wording' ? phrase : (names.rules[why.rule] ?? why.rule)],
    [SIGNS.act, names.words, why.words.map(quote).join(', ')],
    ...why.roles.map(
      (role): Row => [SIGNS.taking, names.role[role.role] ?? role.role, `${quote(role)} ${arrows(role.path)}`],
    ),
    [SIGNS.deciding, names.polarity, told(labels.polarity[claim.polarity], why.polarity)],
    [SIGNS.deciding, names.modality, told(labels.modality[claim.modality], why.modality)],
    ...(expression ? [[SIGNS.taking, names.time, `${quote(expression)}${hangs}`] as const] : []),
    ...(claim.source ? [[SIGNS.deciding, names.source, told(flat(claim.source.text), why.source)] as const] : []),
    ...(why.sure === null ? [] : [[NO_SIGN, names.sure, names.percent(Math.round(100 * why.sure))] as const]),
  ];
}

function marksOf({ words, polarity, modality, source, roles, time, rule }: Explanation): Mark[] {
  const mark = (sign: string, spans: readonly QuotedWords[]): Mark[] =>
    spans.map(({ start, end }) => ({ start, end, sign }));
  // A quotation around the claim would mark all of it.
  const cues = source.filter(cue => !words.some(({ start, end }) => cue.start <= start && end <= cue.end));
  const expression = time.slice(0, 1);
  const others = rule === 'wording' ? [...roles, ...expression] : expression;
  return [
    ...mark(SIGNS.act, words),
    ...mark(SIGNS.deciding, [...polarity, ...modality, ...cues]),
    ...mark(SIGNS.taking, others),
  ];
}

/** "<xcomp >nsubj" as people see it: up an xcomp, down a nsubj. */
function arrows(path: string): string {
  return path.replace(/</g, '↑').replace(/>/g, '↓');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
