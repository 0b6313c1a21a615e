import type { Claim, StateClaim, Participant as Told } from '../annotation.ts';
import { UPOS } from '../language/words.ts';
import type { Act } from '../packs/acts.ts';
import { withAlliancesEnded } from './alliance-ended.ts';
import { announcementOf, type Carried, isOldPlan } from './announced.ts';
import { withComingsAndGoings } from './came-and-went.ts';
import { ceasedAct, endedStates } from './ceased.ts';
import { withAccused, withCharge } from './charges.ts';
import { type Group, triggered, type Wordings, wordingsOf } from './compile.ts';
import { type Inner, isWillToHarm, recipientsOf } from './content.ts';
import { type Context, nameOver } from './context.ts';
import { withDatesInBrackets } from './dates-in-brackets.ts';
import { withDatesGivenOut } from './dates-respectively.ts';
import { withDescriptions } from './descriptions/read.ts';
import { withElidedDepartures } from './elided-departure.ts';
import { withElidedMembership } from './elided-membership.ts';
import { withElidedReturns } from './elided-return.ts';
import { type Factuality, factualityOf } from './factuality.ts';
import { withFollowers } from './followed-suit.ts';
import { withoutOwners } from './founded.ts';
import { withFoundersNamed } from './founders-named.ts';
import { withFounded } from './founding-papers.ts';
import { withGapped } from './gapped.ts';
import { withGappedComplements } from './gapped-complements.ts';
import { groundsOfMatch } from './grounds.ts';
import { withHeldUntil } from './held-until.ts';
import { withHomecomings } from './homecoming.ts';
import { withLaterPlanned } from './later-than-told.ts';
import { type Match, matchAt } from './match.ts';
import { withMembersLeftOut } from './member-left-out.ts';
import { missionOwners, missionTown } from './mission-owner.ts';
import { withNamedPacts } from './named-pact.ts';
import { withAcquittals } from './not-guilty.ts';
import { withOccupationsEnded } from './occupation-ended.ts';
import { withOffices } from './offices/read.ts';
import { withOperationsTold } from './operation-of-nation.ts';
import type { Participant } from './participant.ts';
import { phaseOf, phaseOfVerb } from './phase.ts';
import type { PhraseRole } from './phrase.ts';
import { placeOf, toldPlace } from './place.ts';
import { Presence } from './presence.ts';
import { isPersonal } from './pronoun.ts';
import { withProtectionTold } from './protection-left-out.ts';
import { withWrongSayings } from './said-wrong.ts';
import { withoutDoubles } from './same-act.ts';
import { withSameVerdicts } from './same-verdict.ts';
import { withSeatsPlaced } from './seat-placed.ts';
import { sayingOf } from './source.ts';
import { withStages } from './stages.ts';
import { statesOf } from './state.ts';
import { withTiesTold } from './ties-told-before.ts';
import { type Dating, datingOf } from './time.ts';
import { beginsThen } from './time-beside.ts';
import { told } from './told-participants.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isReadable,
  isVerb,
  languageAt,
  norm,
  relation,
  type Tree,
  upos,
} from './tree.ts';
import { withTrialsOpened } from './trial-opened.ts';
import { withDayOfLast } from './with-him.ts';

/**
 * The claims of a document: who did what to whom, when, where, and who says so, one for each act that a word of the text carries;
 * where several actors stand at one end of a state, one more for each of them. In the order of the text.
 * Needs trees: a sentence without them yields nothing, and neither does boilerplate.
 */
export function claimsIn(context: Context): Claim[] {
  const { reading, pack } = context;
  const wordings = wordingsOf(pack);
  const present = new Presence(context.tree, wordings.needs);
  const claims: Claim[] = [];
  for (const sentence of reading.words.sentences) {
    if (!sentence.language || sentence.kind === 'boilerplate' || sentence.kind === 'fragment' || !isReadable(sentence))
      continue;
    if (sentence.kind === 'heading' && !hasFiniteVerb(context.tree, sentence.firstToken, sentence.endToken)) continue;
    const covered = new Map<number, string | null>();
    const here: Carried[] = [];
    present.enter(sentence.firstToken, sentence.endToken);
    const matched = new Map<number, Match | null>();
    const inner: Inner = token => {
      const groups = token < 0 ? NONE : groupsAt(context.tree, wordings, token);
      if (groups.length === 0) return null;
      const known = matched.get(token);
      if (known !== undefined) return known;
      const match = bestMatch(context, groups, token, present);
      matched.set(token, match);
      return match;
    };
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const over = covered.size === 0 ? undefined : covered.get(token);
      if (over !== undefined && over !== 'REQUEST') continue;
      const match = inner(token);
      // What a request asks for is told as well, as asked for: "demands the withdrawal of"; the word "request" itself is not.
      if (!match || (over && match.wording.act.event === over)) continue;
      for (const fixed of match.fixed) covered.set(fixed, match.wording.act.event);
      // "their demands are met": what a later word takes up is told by that word.
      if (match.wording.act.event !== 'REQUEST') drop(here, match.fixed);
      for (const claim of claimsOf(context, match, inner)) here.push({ claim, trigger: token });
    }
    here.push(...announcementsOf(context, wordings, here, present, inner));
    here.sort((a, b) => a.trigger - b.trigger);
    for (const { claim } of withoutDoubles(context.tree, here)) claims.push({ ...claim, id: claims.length });
  }
  const dated = withDatesGivenOut(context, withDatesInBrackets(context, withProtectionTold(context, claims)));
  const gapped = withGapped(context, withGappedComplements(context, dated));
  const staged = withNamedPacts(context, withFounded(context, withStages(context, gapped)));
  const tried = withTrialsOpened(context, withAcquittals(context, staged));
  const judged = withCharge(context, withAccused(context, withSameVerdicts(context, tried)));
  const told = withWrongSayings(
    context,
    withDescriptions(context, withOffices(context, withTiesTold(context, judged))),
  );
  const held = withHeldUntil(
    context,
    withSeatsPlaced(context, withAlliancesEnded(context, withHomecomings(context, told))),
  );
  const departed = withElidedDepartures(context, withOccupationsEnded(context, held));
  const returned = withElidedReturns(context, departed);
  const moved = withOperationsTold(context, withComingsAndGoings(context, withDayOfLast(context, returned)));
  // Bodies and offices that only what stands before tells of are known by now.
  const elided = withMembersLeftOut(context, withElidedMembership(context, withFoundersNamed(context, moved)));
  return withLaterPlanned(context, withGapped(context, withFollowers(context, elided)));
}

/** Takes away the claims of words that another wording has taken for its own. */
function drop(here: Carried[], fixed: readonly number[]): void {
  for (let i = here.length - 1; i >= 0; i--) if (fixed.includes(here[i]!.trigger)) here.splice(i, 1);
}

/** Announcements of what the claims of a sentence tell as planned: by the words over them that carry no act yet. */
function announcementsOf(
  context: Context,
  wordings: Wordings,
  told: readonly Carried[],
  present: Presence,
  inner: Inner,
): Carried[] {
  const { tree } = context;
  const found: Carried[] = [];
  for (const act of told) {
    if (act.claim.modality !== 'planned') continue;
    for (let top = headOf(tree, act.trigger), steps = 0; top >= 0 && steps < 8; top = headOf(tree, top), steps++) {
      if ([...told, ...found].some(({ trigger }) => trigger === top)) break;
      if (isOldPlan(tree, top)) continue;
      const claim = matchesAt(context, triggered(wordings, tree, top, languageAt(tree, top)).announcing, top, present)
        .flatMap(match => claimsOf(context, match, inner).map(made => ({ made, match })))
        .map(({ made, match }) => announcementOf(made, match.wording.act.announces!, doneBy(tree, act, made)))
        .find(made => made !== null);
      if (!claim) continue;
      found.push({ claim, trigger: top });
      break;
    }
  }
  return found;
}

/** "the farmers said they would …": of whom nobody else is known to be meant, who announces it does it. */
function doneBy(tree: Tree, { claim, trigger }: Carried, announcement: Claim): Claim {
  const subject = childWith(tree, trigger, 'nsubj');
  const open = claim.agents.length === 0 && subject >= 0 && isPersonal(tree, subject);
  return open ? { ...claim, agents: announcement.agents } : claim;
}

function hasFiniteVerb(tree: Tree, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (isVerb(tree, i) && tree.tokens.features[tree.tokens.feats[i]!]!.includes('VerbForm=Fin')) return true;
  return false;
}

const NONE: readonly Group[] = [];

/** The wordings that a word may trigger as the part of speech that it is; most words trigger none. */
function groupsAt(tree: Tree, wordings: Wordings, token: number): readonly Group[] {
  const tag = TRIGGERS[tree.upos[token]!];
  return tag ? triggered(wordings, tree, token, languageAt(tree, token))[tag] : NONE;
}

function bestMatch(context: Context, groups: readonly Group[], token: number, present: Presence): Match | null {
  const { tree } = context;
  // A word inside a name tells nothing: "commandement militaire intégré".
  const name = nameOver(context, token);
  if (name && (name.start < tree.tokens.starts[token]! || name.end > tree.tokens.ends[token]!)) return null;
  if (tree.text.charCodeAt(tree.tokens.starts[token]! - 1) === 45) return null; // "U.S.-backed"
  let best: Match | null = null;
  for (const match of matchesAt(context, groups, token, present)) if (!best || isBetter(match, best)) best = match;
  return best;
}

/** Which of its wordings a word may trigger, by its part of speech. */
const TRIGGERS = UPOS.map((tag): 'verbal' | 'nominal' | null => {
  if (tag === 'VERB' || tag === 'AUX' || tag === 'ADJ') return 'verbal';
  return tag === 'NOUN' || tag === 'PROPN' ? 'nominal' : null;
});

/** Those of some wordings that fit at a token. */
function matchesAt(context: Context, groups: readonly Group[], token: number, present: Presence): Match[] {
  const found: Match[] = [];
  for (const group of groups) {
    if (group.need >= 0 && !present.holds(group.need)) continue;
    for (const wording of group.wordings) {
      if (!holdsRest(present, wording.needs)) continue;
      const match = matchAt(context, wording, token);
      if (match) found.push(match);
    }
  }
  return found;
}

/** Whether the needs of a wording behind the first, which is its group's, are there. */
function holdsRest(present: Presence, needs: readonly number[]): boolean {
  for (let k = 1; k < needs.length; k++) if (!present.holds(needs[k]!)) return false;
  return true;
}

/** Of two wordings that fit alike, the earlier one in the pack is taken. */
function isBetter(match: Match, best: Match): boolean {
  return match.score > best.score || (match.score === best.score && match.wording.order < best.wording.order);
}

function claimsOf(context: Context, match: Match, inner: Inner): Claim[] {
  const { reading, tree } = context;
  const read = goingOn(match.wording.act, factualityOf(context, match.trigger));
  const ceased = ceasedAct(tree, context.pack, match.wording.act, read);
  const act = ceased ?? match.wording.act;
  const factuality: Factuality = ceased ? { ...read, polarity: 'positive', negations: [] } : read;
  if (!factuality.told || isWillToHarm(context, match, inner)) return [];
  const saying = sayingOf(
    context,
    tree.tokens.starts[match.trigger]!,
    factuality,
    match.carrier < 0 ? null : tree.tokens.starts[match.carrier]!,
  );
  const nobody = [...match.roles.values()].flat().filter(participant => participant.none);
  // "took no further part": the wording itself denies.
  const denied = factuality.polarity === 'negative' && !/ no /.test(match.wording.text);
  const polarity = denied || nobody.length > 0 ? 'negative' : 'positive';
  const suspected = saying?.stance === 'suspects' || saying?.stance === 'doubts';
  const modality = suspected && factuality.modality === 'asserted' ? 'alleged' : factuality.modality;
  const dating = datingOf(context, match.trigger, factuality, match.fixed);
  const heads = new Set([...match.roles.values()].flat().map(participant => participant.head));
  const roles: Map<PhraseRole, readonly Participant[]> = new Map(match.roles);
  const town = missionTown(context, match);
  if (town && !roles.has('recipient')) roles.set('recipient', [town]);
  const found =
    match.roles.get('place')?.[0] ?? town ?? placeOf(context, [...match.fixed, ...factuality.anchors], heads);
  const senders = missionOwners(context, match);
  if (senders.length > 0) roles.set('agent', senders);
  if (found) roles.set('place', [found]);
  const recipients = recipientsOf(context, match, inner);
  if (recipients.length > 0) roles.set('recipient', recipients);
  const resulting = isBareParticiple(tree, match.trigger);
  const phase = match.wording.shape === 'noun' ? phaseOf(context, match.trigger) : phaseOfVerb(context, match.trigger);
  const rules = match.wording.act.states ?? [];
  const bearing = statesOf(context, rules, roles, polarity, dating, resulting, phase, match.wording);
  const states = ceased ? endedStates(bearing) : bearing;
  const taken = new Set([...heads, ...match.fixed, ...(found ? [found.head] : [])]);
  const agents = told(context, agentsOf(context, match, roles), heads, taken);
  const claim: Claim = {
    id: 0,
    sentence: reading.words.sentences[tree.sentenceOf[match.trigger]!]!.id,
    trigger: triggerSpan(tree, match),
    act: act.id,
    // "il faut lever le blocus": PLOVER codes who does what, and nobody is told to do it.
    event: modality === 'opinion' && agents.length === 0 ? null : act.event,
    agents,
    recipients: isDoneTo(tree, match)
      ? []
      : told(context, withoutOwners(context, act.id, apart(context, roles)), heads, taken),
    place: found ? toldPlace(context, found) : null,
    time:
      // "the siege ended in 1871": that is no date of a siege laid.
      dating &&
      !(phase === 'ends' && states.length === 0) &&
      (dates(dating.bearing, states) || (dating.bearing === 'since' && beginsThen(tree, match.trigger)))
        ? dating.time.id
        : null,
    polarity,
    modality,
    source: carriedByHolder(match, saying?.source ?? null) ? null : (saying?.source ?? null),
    state: states[0] ?? null,
  };
  const deciding = { factuality, saying, dating, nobody };
  const explained: Claim = { ...claim, why: groundsOfMatch(tree, { ...match, roles }, claim, deciding) };
  return withSpanEnds([explained, ...states.slice(1).map(state => ({ ...explained, state }))], dating);
}

/** Whether an expression dates a claim: "since", "until" only where a state is told by it, "by 1960" where one has turned by then. */
function dates(bearing: Dating['bearing'], states: readonly StateClaim[]): boolean {
  if (bearing === 'by') return states.some(({ change }) => change !== 'holds');
  // "joined between 1950 and 1960": on no day that either end names.
  if (bearing === 'between') return states.some(({ change }) => change === 'holds');
  return bearing === 'at' || states.length > 0;
}

/** "from 1951 to 1967": what held between two dates began at the one and ended at the other. */
function withSpanEnds(claims: readonly Claim[], dating: Dating | null): Claim[] {
  const end = dating?.end;
  if (!end) return [...claims];
  return claims.flatMap(claim => {
    const { state } = claim;
    if (!state || state.change === 'ends' || claim.polarity === 'negative') return [claim];
    if (dating.bearing === 'between' && state.change !== 'holds') return [claim];
    const ended: Claim = { ...claim, time: end.id, state: { ...state, change: 'ends' } };
    return [{ ...claim, state: { ...state, change: 'begins' } }, ended];
  });
}

/** "X confirme son refus": X does it in saying it, and is no source of it. */
function carriedByHolder(match: Match, holder: Told | null): boolean {
  return (
    match.carrier >= 0 &&
    holder?.entity != null &&
    (match.roles.get('agent') ?? []).some(agent => agent.entity === holder.entity)
  );
}

/** "stationnée à Hatvan", beside its noun. */
function isBareParticiple(tree: Tree, i: number): boolean {
  return (
    isVerb(tree, i) &&
    base(tree, i) === 'acl' &&
    relation(tree, i) !== 'acl:relcl' &&
    childWith(tree, i, 'aux', 'cop', 'nsubj') < 0 &&
    !/(?:ant|ing)$/.test(norm(tree, i))
  );
}

/** "demeurera membre": what goes on in the future is so now, unless somebody only plans or asks for it. */
function goingOn(act: Act, factuality: Factuality): Factuality {
  return act.continues && factuality.future ? { ...factuality, modality: 'asserted' } : factuality;
}

/** The recipients; a pronoun that was taken for the agent itself is somebody else ("blaming him"), nobody knows who. */
function apart(
  context: Context,
  roles: ReadonlyMap<PhraseRole, readonly Participant[]>,
): readonly Participant[] | undefined {
  const agents = new Set((roles.get('agent') ?? []).map(agent => agent.entity));
  return roles.get('recipient')?.map(recipient => {
    if (recipient.entity === null || !agents.has(recipient.entity) || !isPersonal(context.tree, recipient.head))
      return recipient;
    const { starts, ends } = context.tree.tokens;
    const span = { start: starts[recipient.head]!, end: ends[recipient.head]! };
    return { ...recipient, span, text: context.tree.text.slice(span.start, span.end), entity: null };
  });
}

/** "ordered the house to be shelled": what something is to be done to, and nobody who is told to do it. */
function isDoneTo(tree: Tree, { trigger, wording }: Match): boolean {
  if (wording.act.event !== 'REQUEST' || languageAt(tree, trigger) !== 'en') return false;
  return childrenOf(tree, trigger).some(
    child =>
      child > trigger &&
      /^(?:xcomp|ccomp|advcl)$/.test(base(tree, child)) &&
      norm(tree, child - 1) === 'be' &&
      norm(tree, child - 2) === 'to',
  );
}

/** The trigger with the words that belong to it where they stand together: "se retirer", "mis en examen". */
function triggerSpan(tree: Tree, match: Match): Claim['trigger'] {
  const tokens = [...match.fixed].sort((a, b) => a - b);
  let first = match.trigger;
  let last = match.trigger;
  for (const token of tokens) if (token > last && token - last <= 3) last = token;
  for (const token of tokens.reverse()) if (token < first && first - token <= 2) first = token;
  if (first > 0 && match.wording.reflexive && /^(se|s')$/.test(norm(tree, first - 1))) first--;
  const start = tree.tokens.starts[first]!;
  const end = tree.tokens.ends[last]!;
  return { start, end, text: tree.text.slice(start, end) };
}

/** "Pompey built a wall": a name that only its looks make a place does nothing that no place does; who it is stays open. */
function agentsOf(
  context: Context,
  { wording }: Match,
  roles: ReadonlyMap<PhraseRole, readonly Participant[]>,
): readonly Participant[] | undefined {
  if (/\{agent[^}]*\bplace\b/.test(wording.text)) return roles.get('agent');
  return roles
    .get('agent')
    ?.map(agent =>
      agent.entity?.startsWith('place:') &&
      !context.actors.byId.has(agent.entity) &&
      upos(context.tree, agent.head) === 'PROPN'
        ? { ...agent, entity: null }
        : agent,
    );
}
