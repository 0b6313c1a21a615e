// What is told of others without its verb: "Spain joined NATO in 1982, Hungary and Poland in 1999", "Pakistan left on 12 March, Iran a day later".

import type { Claim, Mention, Participant, TimeExpression } from '../annotation.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Context } from './context.ts';

/** Before each name of the gap, and between the last of them and its date. */
const OPENING = /^\s*[,;]?\s*(?:(?:and|et|puis|then|but|mais)\s+)?(?:the\s+|les?\s+|la\s+|l['’])?$/i;
const BETWEEN = /^(?:,\s*|,?\s+(?:and|et)\s+)(?:the\s+|les?\s+|la\s+|l['’])?$/i;
const DATED = /^\s*(?:(?:only|seulement|à son tour|in turn)\s+)?(?:(?:on|in|en|le|au|dès)\s+)?(?:the\s+)?$/i;
/** What may follow: the end of the clause, or one more of them. */
const CLOSED = /^\s*(?:[,.;:)\]]|(?:and|et)\s|$)/;
const FARTHEST = 90;

/** The claims together with those that repeat one of them of others at another date. In the order of the text. */
export function withGapped(context: Context, claims: readonly Claim[]): Claim[] {
  const { names, times } = context.reading;
  const found: Claim[] = [];
  for (let claim of claims) {
    const place = found.push(claim) - 1;
    if (claim.time === null || claim.modality !== 'asserted' || claim.polarity !== 'positive') continue;
    const prefix = prefixOf(claim.agents);
    if (prefix === null) continue;
    let end = times[claim.time]!.end;
    if (end < claim.trigger.end) continue;
    // "It joined the Council in 1964 and the League in 1965": of bodies behind a body nobody knows which side they are on.
    if (prefix === 'org:' && claim.recipients.some(({ entity }) => entity?.startsWith(prefix))) continue;
    for (;;) {
      const gap = gapAt(context, claim.sentence, end, names, times);
      if (!gap || gap.agents.some(({ entity }) => !entity!.startsWith(prefix) || isAgent(claim, entity!))) break;
      claim = found[place] = without(claim, gap);
      found.push(...repeated(context, claim, gap));
      end = gap.time.end;
    }
  }
  return found.length === claims.length ? found : found.map((claim, id) => ({ ...claim, id }));
}

interface Gap {
  readonly agents: readonly Participant[];
  readonly time: TimeExpression;
  readonly start: number;
}

function gapAt(
  { tree: { text } }: Context,
  sentence: number,
  from: number,
  names: readonly Mention[],
  times: readonly TimeExpression[],
): Gap | null {
  const agents: Participant[] = [];
  let [at, start] = [from, -1];
  for (let i = firstFrom(names, from); i < names.length && names[i]!.sentence === sentence; i++) {
    const name = names[i]!;
    if (name.entity === null || !(agents.length === 0 ? OPENING : BETWEEN).test(text.slice(at, name.start))) break;
    if (agents.length === 0 && !/[,;]|and|et/.test(text.slice(at, name.start))) break;
    agents.push({ text: name.text, entity: name.entity });
    at = name.end;
    if (start < 0) start = name.start;
  }
  if (agents.length === 0) return null;
  const time = times[firstFrom(times, at)];
  if (!time || time.sentence !== sentence || time.start - at > FARTHEST || time.earliest === null) return null;
  if (!DATED.test(text.slice(at, time.start)) || !CLOSED.test(text.slice(time.end, time.end + 8))) return null;
  return { agents, time, start };
}

/** Place of the first that starts at or after an offset; they come in the order of the text. */
function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  return partitionPoint(0, spans.length, i => spans[i]!.start < offset);
}

/** The kind that all who act share: "state:"; null where they are of several, or one is unknown. */
function prefixOf(agents: readonly Participant[]): string | null {
  const prefixes = new Set(agents.map(({ entity }) => entity?.slice(0, entity.indexOf(':') + 1) ?? null));
  const [prefix] = prefixes;
  return prefixes.size === 1 && (prefix === 'state:' || prefix === 'org:') ? prefix : null;
}

function isAgent({ agents }: Claim, id: string): boolean {
  return agents.some(({ entity }) => entity === id);
}

/** Those of the gap stand behind what is done, and are no part of it, whatever the parser made of them. */
function without(claim: Claim, { agents }: Gap): Claim {
  const recipients = claim.recipients.filter(({ entity }) => !agents.some(agent => agent.entity === entity));
  return recipients.length === claim.recipients.length || recipients.length === 0 ? claim : { ...claim, recipients };
}

/** One claim, or where it bears on a state of who acts one for each of those who did so, too. */
function repeated({ tree: { text } }: Context, claim: Claim, { agents, time, start }: Gap): Claim[] {
  const { why: _, state, ...told } = claim;
  const trigger = { start, end: time.end, text: text.slice(start, time.end) };
  const base = { ...told, trigger, agents, time: time.id };
  if (state === null) return [{ ...base, state }];
  // Of several who are told together, the first claim speaks for all.
  if (claim.agents[0]?.entity !== state.subject) return [];
  return agents.map(({ entity }) => ({ ...base, state: { ...state, subject: entity! } }));
}
