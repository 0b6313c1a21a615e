// The time expression that governs an act by the tree: its own adjunct's, or that of a word which shares its time; never merely the nearest.
import type { TimeExpression } from '../annotation.ts';
import { clauseOpener, cleft } from './cleft-date.ts';
import type { Context } from './context.ts';
import { nameOver, timeOver } from './context.ts';
import { isDayOfPaper } from './day-of-paper.ts';
import type { Factuality } from './factuality.ts';
import { isLasting, isSinceMoment } from './since-moment.ts';
import { byThen, isBeforeSaying, isInRemark, isOfTenure, PLUPERFECT } from './time-apart.ts';
import { closingDate, dateOfInfinitive } from './time-behind.ts';
import {
  heldVerb,
  isDatingPaper,
  isLaterOn,
  isStarting,
  momentsBeside,
  verbDoneThrough,
  whenOfList,
  withoutItems,
} from './time-beside.ts';
import { inLimit, LIMIT, TEMPORAL } from './time-limit.ts';
import { dateOfAsking } from './time-of-asking.ts';
import { dateBehindPhrase, dateOfSubject } from './time-of-subject.ts';
import { opensSentence } from './time-opening.ts';
import { betweenEnd, spanEnd } from './time-span.ts';
import { dateOfWhich, isVoteOf, isWithin } from './time-within.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isVerb,
  lemma,
  norm,
  prepositionsOf,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';
import { isRefused } from './unreal-en.ts';

/** How a time expression bears on what is told: at it, from it on, up to it, at it or some time before. */
export interface Dating {
  readonly time: TimeExpression;
  readonly bearing: 'at' | 'since' | 'until' | 'by' | 'between';
  /** Where the expression opens a span ("from 1951 to 1967"), the one that closes it. */
  readonly end?: TimeExpression;
  /** The word that the expression hangs on. */
  readonly by: number;
}

export interface Candidate extends Omit<Dating, 'by'> {
  /** The verb, or other word that is no mere noun on the way, over the expression; -1 for none. */
  readonly governor: number;
  /** All words on the way up to it, itself included. */
  readonly path: readonly number[];
  /** Whether it opens its sentence: "En 1966, …". */
  readonly opening: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SINCE = words('depuis since');
const UNTIL = words("jusqu' jusque jusqu'à until till");
const MEETING = words(
  'conseil sommet conférence réunion séance session rencontre congrès council summit conference meeting',
);
/** Verbs that say of the noun before them when it was done, and the words that some of them need. */
const HAPPENS = words('occur happen begin start commence open intervenir survenir débuter commencer ouvrir dater date');
const HAPPENS_WITH: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    take: /^(?:effect|place)$/,
    become: /^(?:effective|definitive|final)$/,
    come: /^(?:effect|force)$/,
    enter: /^(?:effect|force)$/,
    prendre: /^effet$/,
    devenir: /^(?:effective?|effectifs?|définitive?|définitif)$/,
    entrer: /^vigueur$/,
    avoir: /^lieu$/,
  }),
);

/** "Le retrait est devenu effectif en 1949": the verb that says of the act when it was done; -1 where there is none. */
function happening(tree: Tree, trigger: number): number {
  const held = MEETING.has(lemma(tree, trigger)) ? heldVerb(tree, trigger) : -1;
  if (held >= 0) return held;
  const verb = headOf(tree, trigger);
  if (verb < 0 || base(tree, trigger) !== 'nsubj' || !isVerb(tree, verb)) return -1;
  if (HAPPENS.has(lemma(tree, verb))) return verb;
  const needed = HAPPENS_WITH.get(lemma(tree, verb));
  return needed && childrenOf(tree, verb).some(child => child > verb && needed.test(norm(tree, child))) ? verb : -1;
}

/** The date of an act; null where none governs it. Durations and sets are no dates. */
export function datingOf(
  context: Context,
  trigger: number,
  factuality: Factuality,
  fixed: readonly number[],
): Dating | null {
  const candidates = withoutItems(context.tree, trigger, candidatesIn(context, trigger));
  if (candidates.length === 0)
    return datedClause(context, factuality.anchors.find(anchor => isVerb(context.tree, anchor)) ?? trigger);
  const planned = factuality.modality === 'planned' || factuality.modality === 'proposed';
  // A plan's date is that of its own clause: "En 1960, il promit de partir" says nothing of when he would.
  const anchors = planned || isBeforeSaying(context.tree, trigger) ? [trigger] : factuality.anchors;
  const happens = happening(context.tree, trigger);
  for (const anchor of new Set([trigger, ...(happens < 0 ? [] : [happens]), ...fixed, ...anchors])) {
    const own = candidates.filter(candidate => candidate.governor === anchor || candidate.path.includes(anchor));
    const best =
      own.find(each => !each.opening && isPlain(each) && own.some(isRelative)) ??
      own.find(each => !each.opening && isDay(each) && !isInOtherCell(context.tree, each.time, trigger)) ??
      own.find(each => !each.opening && !isInOtherCell(context.tree, each.time, trigger)) ??
      own.find(each => !each.opening) ??
      own[0];
    if (best) {
      const end = spanEnd(context, best.time, trigger);
      const { bearing } = best;
      const between = end ? null : betweenEnd(context, best.time, trigger);
      if (between) return { time: best.time, bearing: 'between', end: between, by: anchor };
      const time = wholeTime(context, best.time, trigger);
      return end ? { time, bearing, end, by: anchor } : { time, bearing, by: anchor };
    }
  }
  const ofSubject = planned ? null : dateOfSubject(context.tree, trigger, candidates);
  const behind =
    ofSubject ??
    dateBehindPhrase(context.tree, trigger, candidates) ??
    dateOfInfinitive(context.tree, trigger, candidates) ??
    closingDate(context.tree, trigger, candidates) ??
    (planned ? null : dateOfAsking(context.tree, trigger, candidates));
  if (behind) return behind;
  const verb =
    factuality.anchors.find(anchor => isVerb(context.tree, anchor)) ?? verbDoneThrough(context.tree, trigger);
  const beside = planned ? null : dateBeside(context.tree, trigger, verb, candidates);
  if (beside) return beside;
  const clause = factuality.anchors.find(anchor => isVerb(context.tree, anchor)) ?? trigger;
  const whenever =
    datedClause(context, clause) ?? cleft(context, clause) ?? ofTemporalClause(context, clause, candidates);
  if (whenever) return whenever;
  return planned ? null : openingDate(context.tree, anchors.at(-1)!, candidates);
}

/** Whether the calendar tells when it was, rather than what was told before: "16 août 1962", not "le mois précédent". */
function isDay({ time, bearing }: Candidate): boolean {
  return bearing === 'at' && time.earliest !== null;
}

/** "approved it a week later on 27 May", "a century later in 1984": the calendar tells the day, or the year. */
const isPlain = (date: Candidate): boolean =>
  date.bearing === 'at' && !isRelative(date) && /^\d{4}(?:-\d\d){0,2}$/.test(date.time.value);
const isRelative = ({ time }: Candidate): boolean =>
  /(?:later|earlier|after|tard|suivante?|précédente?)$/.test(time.text);

/** "| 1985–1990 | Relations were established on 7 December 1985": the heading of a row is not the date of what stands in it. */
function isInOtherCell(tree: Tree, time: TimeExpression, trigger: number): boolean {
  const at = tree.tokens.starts[trigger]!;
  return time.end < at && at - time.end < 400 && tree.text.slice(time.end, at).includes('|');
}

/** The date of what happened at the same moment: "recognised Chad when it was founded in 1960". */
function dateBeside(tree: Tree, trigger: number, verb: number, candidates: readonly Candidate[]): Dating | null {
  const moments = isVerb(tree, trigger) ? momentsBeside(tree, verb) : verb >= 0 ? [verb] : [];
  for (const moment of moments) {
    const date = candidates.find(({ governor, bearing }) => governor === moment && bearing === 'at');
    if (date) return { time: date.time, bearing: date.bearing, by: moment };
  }
  return null;
}

/** "in the early morning of 12 April": the day, where a part of the day without one stands before it. */
function wholeTime(context: Context, time: TimeExpression, trigger: number): TimeExpression {
  if (!time.value.startsWith('XXXX-XX-XXT')) return time;
  const { firstToken, endToken } = sentenceAt(context.tree, trigger);
  for (let i = firstToken; i < endToken; i++) {
    const next = context.tree.tokens.starts[i]! < time.end ? null : timeOver(context, i);
    if (!next) continue;
    return /^\s*(?:of|du|de|on|le)\s+(?:the\s+)?$/.test(context.tree.text.slice(time.end, next.start)) ? next : time;
  }
  return time;
}

/** "le 25 juin 1950, jour où …", "on 25 June 1950, when …": the date that the clause hangs on. */
function datedClause(context: Context, verb: number): Dating | null {
  const { tree } = context;
  const from = dateOfWhich(context, verb);
  if (from) return { time: from, bearing: 'at', by: verb };
  const own = childrenOf(tree, verb).find(child => child < verb && /^(when|où|lorsque|quand)$/.test(norm(tree, child)));
  const opener = own ?? whenOfList(tree, verb);
  if (opener < 0) return null;
  for (let i = opener - 1; i >= Math.max(sentenceAt(tree, verb).firstToken, opener - 4); i--) {
    const time = timeOver(context, i);
    if (time && (time.type === 'DATE' || time.type === 'TIME')) return { time, bearing: 'at', by: opener };
    if (!/^(,|jour|date|moment|le|au|the|day)$/.test(norm(tree, i))) return null;
  }
  return null;
}

/** "joined when the treaty came into force in 1973", "in office since Lund retired in 1985": the date of the clause that tells when. */
function ofTemporalClause(context: Context, verb: number, candidates: readonly Candidate[]): Dating | null {
  const { tree } = context;
  for (const clause of childrenOf(tree, verb)) {
    if (base(tree, clause) !== 'advcl' || !isVerb(tree, clause)) continue;
    const opener = clauseOpener(tree, clause);
    // "recognised it when the war had ended in 1962" came some time after.
    const auxiliary = childWith(tree, clause, 'aux');
    if (auxiliary >= 0 && PLUPERFECT.test(norm(tree, auxiliary))) continue;
    const before = norm(tree, (childrenOf(tree, clause)[0] ?? 1) - 1);
    const bearing = /^(?:when|lorsque|lorsqu'|quand)$/.test(opener)
      ? 'at'
      : opener === 'since' || (/^qu/.test(opener) && before === 'depuis')
        ? 'since'
        : /^(?:until|till)$/.test(opener)
          ? isDenied(tree, verb)
            ? 'at'
            : 'until'
          : null;
    const date =
      bearing &&
      candidates.find(each => each.bearing === 'at' && (each.governor === clause || each.path.includes(clause)));
    if (bearing && date) return { time: date.time, bearing, by: clause };
  }
  return null;
}

function candidatesIn(context: Context, trigger: number): Candidate[] {
  const { tree } = context;
  const sentence = sentenceAt(tree, trigger);
  const found: Candidate[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const time = timeOver(context, i);
    if (!time || (time.type !== 'DATE' && time.type !== 'TIME') || time.value.endsWith('_REF')) continue;
    const above = headOf(tree, i);
    if (above >= 0 && timeOver(context, above) === time) continue;
    if (isInRemark(tree, time, trigger) || isOfTenure(tree, time, trigger)) continue;
    const candidate = candidateAt(context, i, time, trigger);
    if (candidate) found.push(candidate);
  }
  return found;
}

function candidateAt(context: Context, head: number, time: TimeExpression, trigger: number): Candidate | null {
  const { tree } = context;
  const sentence = sentenceAt(tree, head);
  let first = head;
  while (first > sentence.firstToken && timeOver(context, first - 1) === time) first--;
  const before = [...prepositionsOf(tree, head)];
  for (
    let i = first - 1;
    i >= Math.max(sentence.firstToken, first - 3) && /^(ADP|DET|SCONJ|VERB)$/.test(upos(tree, i));
    i--
  )
    before.push(norm(tree, i));
  // "from late January to mid-March", "1877-78": the end of a span is no day of its own.
  if (/^\d\d$/.test(time.text) && /^\d[-–]$/.test(tree.text.slice(time.start - 2, time.start))) return null;
  if (
    tree.isTime[headOf(tree, head)] === 1 &&
    /^(?:to|until|till|through|au|à|jusqu'à)$/.test(prepositionsOf(tree, head)[0] ?? '')
  )
    return null;
  // "before the end of June": in June, or earlier.
  const byEnd = time.mod === 'END' && before.some(word => word === 'before' || word === 'avant');
  const lasting = isSinceMoment(tree, first);
  const limited = inLimit(tree, first, trigger) && !(lasting && isLasting(tree, trigger));
  if (!byEnd && (before.some(word => LIMIT.has(word)) || limited)) return null;
  const bearing =
    byEnd || byThen(tree, first)
      ? 'by'
      : before.some(word => SINCE.has(word)) || (before.includes('partir') && before.includes('à')) || lasting
        ? 'since'
        : before.some(word => UNTIL.has(word))
          ? 'until'
          : 'at';
  // "did not recognise it until 1844", "until the 1844 Treaty of Bergen": it did then.
  const above = headOf(tree, head);
  const named = above >= 0 && /^(?:nummod|compound)$/.test(base(tree, head)) && !isVerb(tree, above);
  const late = bearing === 'until' && (isNotUntil(tree, first) || isDenied(tree, named ? headOf(tree, above) : above));
  const opening = opensSentence(tree, sentence.firstToken, first, head);
  const path: number[] = [];
  let below = head;
  for (let at = headOf(tree, head), steps = 0; at >= 0 && steps < 5; at = headOf(tree, at), steps++) {
    path.push(at);
    // A participle that is part of a name ("commandement militaire intégré") governs no date: the verb above does.
    if (
      at === trigger ||
      (isVerb(tree, at) && nameOver(context, at) === null && !isStarting(tree, at) && !isDatingPaper(tree, at))
    )
      return { time, bearing: late ? 'at' : bearing, governor: at, path, opening };
    // "la création, en 1998, d'une classe": the date of what it stands within.
    if (steps === 0 && upos(tree, at) === 'NOUN' && isWithin(tree, first, head, at)) break;
    // "à partir de mars 1953" hangs on "à".
    const attached = !/^(?:ADP|VERB)$/.test(upos(tree, at)) && /^(de|of)$/.test(prepositionsOf(tree, below)[0] ?? '');
    if (attached && (steps === 0 || TEMPORAL.has(lemma(tree, below))) && !carriesDate(tree, at)) break;
    // "Membre de 1960 à 1972, le Danemark entra": what it was then is not what it did.
    if (base(tree, at) === 'advcl' && at !== trigger && isDescription(tree, at)) break;
    // "…, Spain in 1982": the date of a clause that has left out its verb.
    if (base(tree, at) === 'orphan' && at !== head) break;
    if (base(tree, at) === 'nsubj' && !MEETING.has(lemma(tree, at)) && !opening) break;
    below = at;
  }
  return { time, bearing: late ? 'at' : bearing, governor: opening ? rootOf(tree, head) : -1, path: [], opening };
}

/** A noun that stands for a clause, without a preposition or a copula. */
function isDescription(tree: Tree, noun: number): boolean {
  return upos(tree, noun) === 'NOUN' && tree.isTime[noun] !== 1 && childWith(tree, noun, 'case', 'mark', 'cop') < 0;
}

/** "It was not until 1955 that Austria joined": it did then. */
function isNotUntil(tree: Tree, first: number): boolean {
  for (let i = first - 1; i > 0 && i >= first - 3; i--)
    if (UNTIL.has(norm(tree, i))) return /^(?:not|n't)$/.test(norm(tree, i - 1));
  return false;
}

function isDenied(tree: Tree, verb: number): boolean {
  return (
    verb >= 0 &&
    (isRefused(tree, verb) || childrenOf(tree, verb).some(child => /^(not|n't|never)$/.test(norm(tree, child))))
  );
}

/** Whether a date that belongs to a noun is also that of the verb over it: "dans sa lettre du 7 mars", "le Conseil du 26 septembre décide". */
function carriesDate(tree: Tree, noun: number): boolean {
  const word = lemma(tree, noun);
  return (
    TEMPORAL.has(word) ||
    isVoteOf(tree, noun) ||
    (MEETING.has(word) && base(tree, noun) === 'nsubj') ||
    isDayOfPaper(tree, noun)
  );
}

function rootOf(tree: Tree, i: number): number {
  let at = i;
  for (let steps = 0; headOf(tree, at) >= 0 && steps < 64; steps++) at = headOf(tree, at);
  return at;
}

/** A date that opens the sentence, or the verb before an "and", reaches over the coordination and into participles of its clause. */
function openingDate(tree: Tree, from: number, candidates: readonly Candidate[]): Dating | null {
  // "In 1905 it began to rule by forcing …": the whole of it.
  const whole = isVerb(tree, from) && base(tree, from) === 'xcomp' ? headOf(tree, from) : -1;
  const begun = candidates.find(candidate => candidate.opening && candidate.governor === whole);
  if (begun) return { time: begun.time, bearing: begun.bearing, by: whole };
  for (let at = from, steps = 0; steps < 4; steps++) {
    if (isLaterOn(tree, at)) return null;
    const head = headOf(tree, at);
    const name = base(tree, at);
    if (head < 0 || (name !== 'conj' && name !== 'advcl' && name !== 'parataxis')) return null;
    const date = candidates.find(candidate => candidate.opening && candidate.governor === head);
    if (date && name !== 'advcl') return { time: date.time, bearing: date.bearing, by: head };
    at = head;
  }
  return null;
}
