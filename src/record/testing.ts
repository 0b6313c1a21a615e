// Hand-built claims for tests: say only what matters, `claim('FRA member_of nato begins 1949-04-04', { document: 'a' })`.
import type { Modality, Polarity, StateChange } from '../annotation.ts';
import { daysOfDate, edtfOf } from './days.ts';
import { contentId } from './digest.ts';
import type { ClaimTime, Days, Holding, TracedClaim, Verdict } from './model.ts';

interface Details {
  readonly document?: string;
  readonly origin?: string;
  readonly sentence?: number;
  readonly act?: string;
  readonly agents?: readonly string[];
  readonly recipients?: readonly string[];
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  readonly verdict?: Verdict;
  readonly published?: string;
  readonly continues?: boolean;
  readonly narrated?: Days;
  /** Says the days instead of an EDTF date. */
  readonly days?: Days;
  /** Makes the date a relative one, worded so. */
  readonly timeText?: string;
}

/** `SUBJECT RELATION OBJECT begins|ends|holds [EDTF date]`. Every claim is an origin and a document of its own unless `details` say otherwise. */
export function stateClaim(text: string, details: Details = {}): TracedClaim {
  const [subject, relation, object, change, date] = text.split(' ') as [string, string, string, StateChange, string?];
  const days = details.days ?? daysOfDate(date ?? null);
  const published = details.published ?? null;
  const basis = bareClaim(text, days, details);
  const present = days ?? details.narrated ?? daysOfDate(published);
  const holding: Holding | null =
    change === 'holds' && present
      ? {
          ...present,
          continues: details.continues ?? false,
          since: null,
          until: null,
          from: days ? 'stated' : details.narrated ? 'narrated' : 'published',
        }
      : null;
  return {
    ...basis,
    agents: details.agents ? basis.agents : [{ text: subject, entity: subject }],
    state: { subject, relation, object, change },
    holding,
  };
}

/** `ACT [EDTF date]`: a claim that bears on no state. */
export function eventClaim(text: string, details: Details = {}): TracedClaim {
  const [act, date] = text.split(' ') as [string, string?];
  return bareClaim(text, details.days ?? daysOfDate(date ?? null), { act, ...details });
}

function bareClaim(text: string, days: Days | null, details: Details): TracedClaim {
  const document = details.document ?? contentId('doc', [text, JSON.stringify(details)]);
  const sentence = details.sentence ?? 0;
  const time: ClaimTime | null = days && {
    ...days,
    edtf: edtfOf(days),
    text: details.timeText ?? '',
    relative: details.timeText !== undefined,
    from: 'stated',
  };
  const participants = (names: readonly string[] = []) => names.map(name => ({ text: name, entity: name }));
  return {
    id: contentId('claim', [document, sentence, text, JSON.stringify(details)]),
    document,
    sentence,
    time,
    trigger: { start: sentence * 100, end: sentence * 100 + 10, text: 'trigger' },
    act: details.act ?? 'act',
    event: null,
    agents: participants(details.agents),
    recipients: participants(details.recipients),
    place: null,
    published: details.published ?? null,
    polarity: details.polarity ?? 'positive',
    modality: details.modality ?? 'asserted',
    source: null,
    state: null,
    holding: null,
    narrated: details.narrated ?? null,
    origin: details.origin ?? `${document}:${sentence}`,
    verdict: details.verdict ?? null,
  };
}
