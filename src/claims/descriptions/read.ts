// What sentences say by description of seats, troops, members and places held, and the claims that come of it.
import type { Claim, StateClaim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import { withForcesOfBase } from '../base-given-up.ts';
import type { Context } from '../context.ts';
import { cueOf } from '../cues.ts';
import { type Factuality, factualityOf } from '../factuality.ts';
import { groundsOfRule } from '../grounds.ts';
import { SEATS } from '../seats.ts';
import { sayingAt, sayingOf } from '../source.ts';
import { isOnlyTalkedOf } from '../talked-of.ts';
import { headOf, holds, isReadable, sentenceAt } from '../tree.ts';
import { withPostGivenUp } from '../withdrawn-post.ts';
import { coloniesAt, isColony } from './colonies.ts';
import { compared } from './compared.ts';
import { controlAt, controlCue } from './control.ts';
import { clauseDates, type Dated, ownDates, phraseTime } from './dates.ts';
import type { Description } from './fact.ts';
import { goneAlong } from './gone-along.ts';
import { isGrounded } from './grounded.ts';
import { HOUSE } from './institutions.ts';
import { memberCue, membersAt } from './members.ts';
import { movedFrom } from './moved-from.ts';
import { isThereWord, namedForcesAt } from './named-forces.ts';
import { landCue, landsAt } from './national-land.ts';
import { observerCue, observersAt } from './observers.ts';
import { owned } from './owned.ts';
import { type Named, namedAt } from './phrases.ts';
import { seatAt } from './seats.ts';
import { stative } from './stative.ts';
import { isOfTroops, troopsAt } from './troops.ts';
import { asUnit, isOfUnits, unitsAt, withGuests } from './units.ts';

/**
 * The claims of a document together with what it says by description: "NATO member Turkey", "its Geneva headquarters", "Seoul was in
 * Chinese hands". What a claim of the same sentence says already is not said again. In the order of the text.
 */
export function withDescriptions(context: Context, claims: readonly Claim[]): Claim[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = bySentence.get(claim.sentence);
    if (list) list.push(claim);
    else bySentence.set(claim.sentence, [claim]);
  }
  const found: Claim[] = [];
  for (const sentence of context.reading.words.sentences) {
    const told = (bySentence.get(sentence.id) ?? [])
      .flatMap(claim => redated(context, sentence, claim))
      .map(claim => withPostGivenUp(context, stative(context, owned(context, claim))))
      .flatMap(claim => withForcesOfBase(context, asUnit(context, claim)))
      .flatMap(withGuests)
      .filter(claim => isGrounded(context, claim));
    if (isTelling(sentence)) {
      if (told.length > 0) told.push(...compared(context, sentence, told));
      describe(context, sentence, told);
    }
    for (const claim of told) found.push(claim);
  }
  return found.sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id).map((claim, id) => ({ ...claim, id }));
}

/** Headings are labels: "American forces in France" names a subject and asserts nothing. */
function isTelling(sentence: Sentence): boolean {
  return sentence.language !== null && sentence.kind === 'prose' && isReadable(sentence);
}

/** Words without which nothing is told so; "where" and "the same" begin what hangs on others. */
const TELLING = cueOf(
  ...SEATS,
  isOfTroops,
  isOfUnits,
  isThereWord,
  word =>
    memberCue(word) !== null ||
    observerCue(word) !== null ||
    controlCue(word) !== null ||
    landCue(word) !== null ||
    isColony(word),
  /^(?:où|where)$/,
  HOUSE,
);

/** Adds what a sentence says by description to the claims of its verbs. */
function describe(context: Context, sentence: Sentence, told: Claim[]): void {
  if (!holds(context.tree, sentence, TELLING)) return;
  told.push(...movedFrom(context, sentence, told));
  told.push(...goneAlong(context, sentence, told));
  const host = (head: number): Named | null => hostOf(context, told, head);
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    for (const [rule, description] of at(context, token, host)) {
      if (completed(context, told, description)) continue;
      for (const claim of claimsOf(context, rule, description)) if (!isTold(told, claim)) told.push(claim);
    }
  }
}

type Told = readonly [rule: string, Description];

const NOTHING: readonly Told[] = [];

/** The rules, each under the name by which it explains its claims. */
function at(context: Context, token: number, host: (seat: number) => Named | null): readonly Told[] {
  const seat = seatAt(context, token);
  const troops = [...troopsAt(context, token, host), ...unitsAt(context, token), ...namedForcesAt(context, token)];
  const members = [...membersAt(context, token), ...observersAt(context, token)];
  const control = [...controlAt(context, token), ...landsAt(context, token)];
  const colonies = coloniesAt(context, token);
  // Most tokens tell nothing.
  if (!seat && troops.length + members.length + control.length + colonies.length === 0) return NOTHING;
  return toldBy({ seat: seat ? [seat] : [], troops, members, control, colonies });
}

function toldBy(found: Readonly<Record<string, readonly Description[]>>): Told[] {
  return Object.entries(found).flatMap(([rule, descriptions]) =>
    descriptions.map((description): Told => [rule, description]),
  );
}

/** The place that a claim of the same sentence says hosts the headquarters at a token. */
function hostOf(context: Context, claims: readonly Claim[], head: number): Named | null {
  const sentence = sentenceAt(context.tree, head);
  for (const { state } of claims) {
    if (state?.relation !== 'hosts') continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const named = namedAt(context, i);
      if (named?.entity === state.subject) return named;
    }
  }
  return null;
}

/** A claim of what holds, without a date, whose object or place is followed by one: "appartient à la Ligue à partir de 1981". */
function redated(context: Context, sentence: Sentence, claim: Claim): Claim[] {
  const { state, recipients, place, time, polarity } = claim;
  const last = recipients[0]?.entity ?? place?.entity ?? null;
  if (state?.change !== 'holds' || time !== null || polarity === 'negative' || last === null) return [claim];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const named = namedAt(context, i);
    if (!named) continue;
    i = named.end - 1;
    if (named.mention.start < claim.trigger.end || named.entity !== last) continue;
    const dates = ownDates(context, named.end);
    if (dates.length === 0) return [claim];
    return dates.map(date => ({ ...claim, state: { ...state, change: date.change }, time: date.time?.id ?? null }));
  }
  return [claim];
}

/** "The headquarters in Bangkok was closed": the claim of the closing gets the state that only the phrase tells whole. */
function completed(context: Context, claims: Claim[], { first, relation, subject, object }: Description): boolean {
  const { tree } = context;
  const start = tree.tokens.starts[first]!;
  const at = claims.findIndex(
    claim =>
      claim.state === null &&
      claim.polarity === 'positive' &&
      claim.trigger.start > start &&
      headOf(tree, first) >= 0 &&
      tree.tokens.starts[headOf(tree, first)]! >= claim.trigger.start &&
      tree.tokens.starts[headOf(tree, first)]! < claim.trigger.end,
  );
  const claim = claims[at];
  const change =
    claim &&
    context.pack.acts.find(act => act.id === claim.act)?.states?.find(state => state.relation === relation)?.change;
  if (!claim || !change || change !== 'ends') return false;
  claims[at] = { ...claim, state: { subject, relation, object, change } };
  return true;
}

function claimsOf(context: Context, rule: string, description: Description): Claim[] {
  const { tree } = context;
  const { first, end, clause } = description;
  const start = tree.tokens.starts[first]!;
  const factuality = clause < 0 ? null : factualityOf(context, clause);
  if (factuality && !factuality.told) return [];
  const saying = factuality ? sayingOf(context, start, factuality) : sayingAt(context, start);
  // What somebody denies or doubts may well be so all the same.
  if (clause < 0 && (saying?.stance === 'denies' || saying?.stance === 'doubts')) return [];
  const negative = (factuality?.polarity === 'negative') !== (description.negative === true);
  const doubted = saying?.stance === 'suspects' || saying?.stance === 'doubts';
  const talked = isOnlyTalkedOf(tree, first);
  const asserted = talked ? 'hypothetical' : (factuality?.modality ?? 'asserted');
  const base = {
    id: Number.MAX_SAFE_INTEGER,
    sentence: sentenceAt(tree, first).id,
    trigger: { start, end: tree.tokens.ends[end - 1]!, text: tree.text.slice(start, tree.tokens.ends[end - 1]!) },
    act: description.act,
    event: context.pack.acts.find(({ id }) => id === description.act)?.event ?? null,
    agents: description.agents,
    recipients: description.recipients ?? [],
    place: description.place ?? null,
    polarity: negative ? 'negative' : 'positive',
    modality: doubted && asserted === 'asserted' ? 'alleged' : asserted,
    source: saying?.source ?? null,
  } as const;
  const dates = datesOf(context, description, factuality);
  // "was out of the League from 1985 to 2003": a member before and after.
  const between = negative && description.away === true && dates.map(({ change }) => change).join() === 'begins,ends';
  return dates.map(({ change, time }) => {
    const { subject, relation, object } = description;
    const turned = change === 'begins' ? ('ends' as const) : ('begins' as const);
    const state = { subject, relation, object, change: between ? turned : negative ? ('holds' as const) : change };
    const polarity = between ? ('positive' as const) : base.polarity;
    const claim: Claim = { ...base, polarity, time: time?.id ?? null, state };
    return { ...claim, why: groundsOfRule(tree, rule, claim, { factuality, saying }) };
  });
}

function datesOf(
  context: Context,
  { after, clause, first, change }: Description,
  factuality: Factuality | null,
): readonly Dated[] {
  // A date after "at its headquarters in X" is that of what happens there.
  const own = after < 0 ? [] : ownDates(context, after);
  if (own.length > 0) return own.map(dated => (change && dated.change === 'holds' ? { ...dated, change } : dated));
  if (factuality) {
    const dated = clauseDates(context, clause, factuality);
    return [change && dated.change === 'holds' ? { ...dated, change } : dated];
  }
  return [{ change: 'holds', time: phraseTime(context, first) }];
}

/** Whether a claim of the same sentence bears on the same ends already; "a member since 1951, it left in 1960" tells two turns of them. */
function isTold(claims: readonly Claim[], { state, time }: Claim): boolean {
  return claims.some(
    claim =>
      claim.state?.relation === state!.relation &&
      claim.state.subject === state!.subject &&
      claim.state.object === state!.object &&
      ((claim.id !== Number.MAX_SAFE_INTEGER && (time === null || !isOtherTurn(claim.state, state!))) ||
        (claim.state.change === state!.change && claim.time !== null)),
  );
}

function isOtherTurn(a: StateClaim, b: StateClaim): boolean {
  return a.change !== b.change && a.change !== 'holds' && b.change !== 'holds';
}
