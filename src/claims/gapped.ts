// What is told of others without its verb: "Spain joined NATO in 1982, Hungary and Poland in 1999", "Pakistan left on 12 March, Iran a day later",
// "En 1952 la Grèce entra dans l'OTAN, en 1982 l'Espagne", "Barsac fut arrêté le 3 mai, Verdeille le 5".

import type { Claim, Mention, Participant, TimeExpression } from '../annotation.ts';
import type { Context } from './context.ts';
import { CLOSED, DATED, firstFrom, isRather } from './gap-words.ts';

/** Before the first name of the gap, and between names of it. */
const OPENING =
  /^\s*[,;]?\s*(?:(?:and|et|puis|then|but|mais|enfin|finally)\s+)?(?:(?:(?:(?:closely|soon|shortly|bientôt|aussitôt)\s+)?(?:followed|joined|rejointe?s?|imitée?s?)\s+)?(?:by|par)\s+)?(?:the\s+|les?\s+|la\s+|l['’])?$/i;
/** "…, suivie de l'Allemagne en 1955 et de l'Espagne en 1982" */
const FOLLOWED =
  /^\s*,?\s*(?:(?:bientôt|aussitôt|puis)\s+)?suivie?s?\s+(?:de|du|des|par|d['’])\s*(?:les?\s+|la\s+|l['’])?$/i;
const FOLLOWED_ON = /^\s*,?\s*(?:(?:et|puis)\s+)?(?:de|du|des|par|d['’])\s*(?:les?\s+|la\s+|l['’])?$/i;
const BETWEEN = /^(?:,\s*|,?\s+(?:and|et)\s+)(?:the\s+|les?\s+|la\s+|l['’])?$/i;
/** Where the date of the gap stands before its names: "…, en 1982 l'Espagne". */
const DATE_FIRST = /(?:[,;]\s*(?:(?:and|et|puis|then|enfin)\s+)?|\s(?:and|et|puis)\s+)(?:in|en|on|le|dès)\s+$/i;
const NAME_BEHIND = /^\s*,?\s*(?:the\s+|les?\s+|la\s+|l['’])?$/i;
const FARTHEST = 90;

/** The claims together with those that repeat one of them of others at another date. In the order of the text. */
export function withGapped(context: Context, claims: readonly Claim[]): Claim[] {
  const { times } = context.reading;
  const found: Claim[] = [];
  const stale = new Set<Claim>();
  for (let claim of claims) {
    if (stale.has(claim)) continue;
    const place = found.push(claim) - 1;
    if (claim.time === null || claim.modality !== 'asserted' || claim.polarity !== 'positive') continue;
    const side = sideOf(context, claim);
    if (side === null) continue;
    let first = times[claim.time]!;
    // "En 1952 la Grèce entra dans l'OTAN, en 1955 l'Allemagne", with the second date given to the verb.
    const own = first.start > claim.trigger.end ? gapBehindDate(context, claim.sentence, claim.trigger.end) : null;
    const opening = own?.time === first ? openingTime(context, claim) : null;
    if (opening) {
      first = opening;
      claim = { ...claim, time: first.id };
      found[place] = claim;
    }
    const leads = first.end < claim.trigger.end;
    let end = leads ? claim.trigger.end : first.end;
    let followed = false;
    for (;;) {
      const gap = leads ? gapBehindDate(context, claim.sentence, end) : gapAt(context, claim.sentence, end, followed);
      if (!gap || gap.names.some(({ entity }) => !entity!.startsWith(side.prefix))) break;
      const rest = claim[side.of].filter(({ entity }) => !gap.names.some(name => name.entity === entity));
      if (rest.length === 0 || isTold({ ...claim, [side.of]: rest }, side, gap.names)) break;
      if (rest.length < claim[side.of].length) {
        // "was joined by Greece in 1981 and by Spain in 1986", with the date of the first for both.
        for (const one of claims) if (isOf(one, claim, gap)) stale.add(one);
        claim = found[place] = { ...claim, [side.of]: rest };
      }
      if (isOpenSide(context, claim, side, gap)) break;
      const known = claims.filter(({ trigger, act }) => trigger.start === gap.start && act === claim.act);
      // Read before, when nobody knew yet of which state it tells.
      if (known.length > 0 && (claim.state === null || known.some(({ state }) => state !== null))) break;
      for (const one of known) stale.add(one);
      claim = found[place] = without(claim, side, gap);
      found.push(...repeated(context, claim, side, gap));
      followed ||= FOLLOWED.test(context.tree.text.slice(end, gap.start));
      end = gap.end;
    }
  }
  return found.length === claims.length ? found : found.map((claim, id) => ({ ...claim, id }));
}

/** Those of whom a claim is told, before its verb: who acts, or to whom it is done where nobody is said to do it. */
interface Side {
  readonly of: 'agents' | 'recipients';
  readonly prefix: string;
}

interface Gap {
  readonly names: readonly Participant[];
  readonly time: TimeExpression;
  readonly start: number;
  readonly end: number;
}

/** The names that stand one after another from an offset on, as far as nothing else stands between them; null for none. */
function namesAt(
  { tree: { text }, reading: { names } }: Context,
  sentence: number,
  from: number,
  opening: RegExp,
): { readonly told: Participant[]; readonly start: number; readonly end: number } | null {
  const told: Participant[] = [];
  let [at, start] = [from, -1];
  for (let i = firstFrom(names, from); i < names.length && names[i]!.sentence === sentence; i++) {
    const name: Mention = names[i]!;
    if (name.entity === null || !(told.length === 0 ? opening : BETWEEN).test(text.slice(at, name.start))) break;
    told.push({ text: name.text, entity: name.entity });
    at = name.end;
    if (start < 0) start = name.start;
  }
  return told.length === 0 ? null : { told, start, end: at };
}

function gapAt(context: Context, sentence: number, from: number, followed: boolean): Gap | null {
  const {
    tree: { text },
    reading: { times },
  } = context;
  const names =
    namesAt(context, sentence, from, OPENING) ??
    namesAt(context, sentence, from, FOLLOWED) ??
    (followed ? namesAt(context, sentence, from, FOLLOWED_ON) : null);
  if (!names || !/[,;]|\b(?:and|et)\b/.test(text.slice(from, names.start))) return null;
  const time = times[firstFrom(times, names.end)];
  if (!time || time.sentence !== sentence || time.start - names.end > FARTHEST || time.earliest === null) return null;
  if (!DATED.test(text.slice(names.end, time.start)) || !CLOSED.test(text.slice(time.end, time.end + 8))) return null;
  return { names: names.told, time, start: names.start, end: time.end };
}

/** "…, en 1955 l'Allemagne et en 1982 l'Espagne": dates before their names, where the first clause begins with its own. */
function gapBehindDate(context: Context, sentence: number, from: number): Gap | null {
  const {
    tree: { text },
    reading: { times },
  } = context;
  for (let i = firstFrom(times, from); i < times.length && times[i]!.sentence === sentence; i++) {
    const time = times[i]!;
    if (time.earliest === null || !DATE_FIRST.test(text.slice(from, time.start))) continue;
    const names = namesAt(context, sentence, time.end, NAME_BEHIND);
    if (!names || !CLOSED.test(text.slice(names.end, names.end + 8))) return null;
    return { names: names.told, time, start: time.start, end: names.end };
  }
  return null;
}

/** The date before the verb at the head of a claim's sentence; null for none. */
function openingTime({ reading: { times, words } }: Context, { sentence, trigger }: Claim): TimeExpression | null {
  const { start } = words.sentences[sentence]!;
  const time = times[firstFrom(times, start)];
  if (!time || time.earliest === null || time.end > trigger.start || time.start - start > HEAD) return null;
  return time;
}

/** Characters before a date that opens its sentence. */
const HEAD = 12;

/** The side of a claim that others may repeat, with the kind that all of it share ("state:"); null where they are of several, or one is unknown. */
function sideOf({ tree: { text }, reading }: Context, { agents, recipients, sentence, trigger }: Claim): Side | null {
  const of = agents.length > 0 ? 'agents' : 'recipients';
  const told = agents.length > 0 ? agents : recipients;
  const prefixes = new Set(told.map(({ entity }) => entity?.slice(0, entity.indexOf(':') + 1) ?? null));
  const [prefix] = prefixes;
  if (prefixes.size !== 1 || !prefix || !/^(?:state|org|person|treaty):$/.test(prefix)) return null;
  if (of === 'agents') return prefix === 'treaty:' ? null : { of, prefix };
  // To whom something is done stands before the verb of a passive only.
  const before = text.slice(reading.words.sentences[sentence]!.start, trigger.start);
  return told.every(one => before.includes(one.text)) ? { of, prefix } : null;
}

function isTold(claim: Claim, { of }: Side, names: readonly Participant[]): boolean {
  return claim[of].some(({ entity }) => names.some(name => name.entity === entity));
}

/** Whether a claim tells of somebody of the gap what another tells of several. */
function isOf(one: Claim, claim: Claim, { names }: Gap): boolean {
  return (
    one !== claim &&
    one.trigger.start === claim.trigger.start &&
    one.act === claim.act &&
    names.some(({ entity }) => entity === one.state?.subject || entity === one.state?.object)
  );
}

/** What a bare name cannot continue: the complement of a French preposition. */
const CASE = /(?:^|\s)(?:à|aux?|d['’]|de|du|des|dans|en|avec|contre)\s*(?:les?\s+|la\s+|l['’])?$/i;

/**
 * Where a name of the gap may as well stand for what is on the other side: "It joined the Council in 1964 and the League in 1965", "recognised Chad in 1960,
 * Mali in 1961". Not where that side is a pronoun, nor behind a French preposition, which would be said again.
 */
function isOpenSide({ tree: { text }, reading }: Context, claim: Claim, { of, prefix }: Side, gap: Gap): boolean {
  // "…, the Northern Rowing Club in 1970", of clubs that joined a federation.
  const own = claim[of];
  const others = claim[of === 'agents' ? 'recipients' : 'agents'].filter(
    ({ entity }) => entity?.startsWith(prefix) && gap.names.every(name => name.entity !== entity),
  );
  return others.some(other => {
    if (own.some(({ text: one }) => isRather(gap.names[0]!.text, one, others))) return false;
    const at = text.slice(0, gap.start).lastIndexOf(other.text);
    if (at < claim.trigger.start && at >= reading.words.sentences[claim.sentence]!.start) return true;
    return at >= claim.trigger.start && !CASE.test(text.slice(Math.max(0, at - 12), at));
  });
}

/** Those of the gap stand behind what is done, and are no part of it, whatever the parser made of them. */
function without(claim: Claim, { of }: Side, { names }: Gap): Claim {
  if (of === 'recipients') return claim;
  const recipients = claim.recipients.filter(({ entity }) => !names.some(name => name.entity === entity));
  return recipients.length === claim.recipients.length || recipients.length === 0 ? claim : { ...claim, recipients };
}

/** One claim, or where it bears on a state of theirs one for each of those who did so, too. */
function repeated({ tree: { text } }: Context, claim: Claim, { of }: Side, { names, time, start, end }: Gap): Claim[] {
  const { state, ...told } = claim;
  const trigger = { start, end, text: text.slice(start, end) };
  const base = { ...told, trigger, [of]: names, time: time.id };
  if (state === null) return [{ ...base, state }];
  // Of several who are told together, the first claim speaks for all.
  const whose = claim[of][0]?.entity;
  const role = state.subject === whose ? 'subject' : state.object === whose ? 'object' : null;
  return role === null ? [] : names.map(({ entity }) => ({ ...base, state: { ...state, [role]: entity! } }));
}
