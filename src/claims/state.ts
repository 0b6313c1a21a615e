// What a claim says of a relation: which actor stands at which end, and whether it begins, ends or holds.
import type { Polarity, StateChange, StateClaim } from '../annotation.ts';
import { slugOf, stateOfTerritory, territoryOf } from '../packs/actor-index.ts';
import type { ActState } from '../packs/acts.ts';
import { chargeSlug } from '../packs/charges.ts';

import { appliesTo } from '../packs/state-rules.ts';
import { bareBody, bareSeat, isLittleKnown } from './bare-body.ts';
import { accusedAt, chargeWords, UNNAMED } from './charges.ts';
import type { Wording } from './compile.ts';

import { type Context, nameOver } from './context.ts';
import { demonymOf } from './demonym.ts';
import { forceId, forceOfUnit, forceSent } from './forces.ts';
import { stateLent } from './lent-nation.ts';
import { isSingleWeapon } from './lexicon/designations.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { memberByName } from './member-by-name.ts';
import { isNationalsAsTroops } from './near-troops.ts';
import { type Participant, participantOf } from './participant.ts';
import { isForceOrg, soleForce } from './peace-force.ts';
import type { Phase } from './phase.ts';
import type { PhraseRole } from './phrase.ts';
import { placeWithin } from './place.ts';
import { senderOf } from './posted.ts';
import { referentOf } from './pronoun.ts';
import { isBareSeat, isSeat, seatOwner, seatsBefore } from './seats.ts';
import type { Dating } from './time.ts';
import { base, childrenOf, languageAt, lemma, norm, relation as relationOf } from './tree.ts';

/** "northern France" is land, nobody that a war is with. */
const PART_OF_LAND =
  /(?:^|\s)(?:northern|southern|eastern|western|central|north-?(?:eastern|western)|south-?(?:eastern|western)|septentrionale?|méridionale?|orientale?|occidentale?)(?:\s|$)/i;

type Roles = ReadonlyMap<PhraseRole, readonly Participant[]>;

/** The states that an act's participants bear on: one for each pair of ends, the first rule of the act that applies. */
export function statesOf(
  context: Context,
  rules: readonly ActState[],
  roles: Roles,
  polarity: Polarity,
  dating: Dating | null,
  resulting: boolean,
  phase: Phase | null,
  wording: Wording,
): StateClaim[] {
  const among = isAmongAgents(wording);
  const found: StateClaim[] = [];
  if (roles.get('someone')?.some(part => part.kinds.includes('force') && !isWhole(context, part))) return found;
  for (const rule of rules) {
    if (found.length > 0 && !rule.also) continue;
    const relation = context.pack.relations.find(entry => entry.id === rule.relation);
    if (!relation) continue;
    // "began their withdrawal": nothing has ended yet.
    if (phase === 'begins' && rule.change === 'ends') continue;
    const accused =
      rule.relation !== 'under_charge' || roles.has(rule.subject)
        ? null
        : (roles.get(rule.object) ?? []).map(({ head }) => accusedAt(context, head)).find(head => head >= 0);
    const accusedOf = accused === null || accused === undefined ? null : participantOf(context, accused);
    const all = accusedOf
      ? endsOf(context, [accusedOf], relation.from)
      : relation.from.includes('force')
        ? forcesTold(context, roles, rule.subject, relation.from)
        : endsOf(context, roles.get(rule.subject), relation.from);
    // Those who found a league are its members; the men who found a firm are not told to be.
    const told = rule.together ? all.filter(id => !id.startsWith('person:')) : all;
    // "The charge was dropped": whose it was stands elsewhere.
    // "l'a relaxé du chef de faux": nor does a pronoun tell it that stands for nobody yet.
    const untold =
      rule.change === 'ends' &&
      (roles.get(rule.subject) ?? []).some(({ entity, text }) => entity === null && PRONOUN.test(text));
    const unnamed =
      rule.relation === 'under_charge' &&
      (accused === undefined ? !roles.has(rule.subject) : accused === null && untold);
    const arms = relation.to.includes('capability');
    const whole = (roles.get(rule.object) ?? []).filter(part => !arms || isAll(context, part));
    if (arms && rule.change === 'ends' && whole.length === 0) continue;
    // "All French missiles were scrapped": whose they were.
    const owners = arms && !roles.has(rule.subject) ? whole.flatMap(part => part.owner ?? []) : [];
    if (rule.together && told.length < 2) continue;
    const subjects = unnamed ? [UNNAMED] : told.length > 0 ? told : (bareMembers(context, rule, roles) ?? owners);
    // Soldiers and citizens of a state are not the state that a war is with.
    const met = (roles.get(rule.object) ?? []).filter(
      participant =>
        !relation.to.includes('state') ||
        !(/person|force/.test(participant.kinds.join(' ')) || PART_OF_LAND.test(participant.text)),
    );
    const named = endsOf(context, met, relation.to).filter(id => appliesTo(id, rule.where));
    const bare =
      /^(?:member_of|hosts)$/.test(rule.relation) &&
      named.length === 0 &&
      subjects.every(id => isLittleKnown(context, id));
    const objects = bare
      ? met.flatMap(
          part =>
            bareBody(context, part) ??
            (rule.relation === 'hosts'
              ? bareSeat(context, part, [...(roles.get('origin') ?? []), ...(roles.get('place') ?? [])])
              : null) ??
            [],
        )
      : named;
    // "une unité stationnée à Hatvan": a participle without a date tells what holds, not that it begins.
    const begun = rule.change === 'begins' && resulting && dating === null ? 'holds' : rule.change;
    // "their alliance ended in 1917" begins none.
    const turned = phase === 'ends' || begun === 'holds' ? (phase ?? begun) : begun;
    const change = changeOf(turned, polarity, dating);
    // "X and Y are at war": each with the other.
    const others = objects.length === 0 && relation.symmetric && among ? subjects.slice(1) : objects;
    const states = (others === objects ? subjects : subjects.slice(0, 1)).flatMap(subject =>
      others
        .filter(object => object !== subject && !isOfStates(context, rule.relation, subject, object))
        .map(object => ({ subject, relation: rule.relation, object, change })),
    );
    found.push(...states);
  }
  return found;
}

/** "The Federation left the Alpine Union" in a text that never says which federation: a body by its noun alone, where the other body is named and little known. */
function bareMembers(context: Context, { relation, subject, object }: ActState, roles: Roles): string[] | null {
  if (relation !== 'member_of') return null;
  const of = roles.get(object) ?? [];
  if (of.length !== 1 || !of[0]!.entity?.startsWith('org:') || !isLittleKnown(context, of[0]!.entity)) return null;
  const found = (roles.get(subject) ?? []).flatMap(part => bareBody(context, part) ?? []);
  return found.length === 1 ? found : null;
}

/** A person is a member of a party; whoever leaves an organisation of states that the pack knows leaves a post or a room. */
function isOfStates({ actors }: Context, relation: string, subject: string, object: string): boolean {
  return (
    relation === 'member_of' && subject.startsWith('person:') && actors.byId.has(object) && !/part(?:y|i)/.test(object)
  );
}

/** Forces, by their own words; those that a state sends or takes home are its own where their words tell no other: "a brigade", "ses troupes du Tchad". */
function forcesTold(context: Context, roles: Roles, role: PhraseRole, kinds: readonly string[]): string[] {
  const [sender, ...others] = role === 'agent' ? [] : (roles.get('agent') ?? []);
  const state = others.length === 0 && sender?.entity?.startsWith('state:') ? sender.entity : null;
  return (roles.get(role) ?? []).flatMap(part => {
    if (state === null || part.head === sender!.head || part.none) return endOf(context, part, kinds) ?? [];
    const noun = part.antecedent !== undefined && part.entity === null ? norm(context.tree, part.antecedent) : null;
    const words = noun ?? (OWN.test(part.text) ? part.text : null);
    const own = words !== null ? forceId(context.actors, words, state) : null;
    return (
      own ??
      endOf(context, part, kinds) ??
      (part.owner === null ? forceId(context.actors, part.text, state) : null) ??
      []
    );
  });
}

const OWN = /^(?:its|their|his|her|our|ses|son|sa|leurs?|nos|notre)\s/i;

/** "X and Y are at war (with Z)", but not "the attack of X and Y (on Z)": whether those who act may do it with one another. */
function isAmongAgents({ slots }: Wording): boolean {
  const others = slots.filter(slot => slot.hole?.roles.includes('recipient'));
  return (
    others.length === 0 ||
    others.some(slot => slot.prepositions.some(word => /^(?:with|between|avec|entre)$/.test(word)))
  );
}

/** "its missiles", "all nuclear weapons": who scraps twenty of them still has the others. */
function isAll({ tree }: Context, { head, text }: Participant): boolean {
  if (childrenOf(tree, head).some(child => /^nummod/.test(relationOf(tree, child)))) return false;
  return /^(?:all|its|their|the|ses|leurs?|son|sa|les|le|la|l['’]|tous|toutes|tout)(?:\s|(?<=['’]))/i.test(text);
}

/** A fleet or a squadron that is taken out leaves the state where it was; its forces, its army, its troops are the state. */
function isWhole({ tree }: Context, { head }: Participant): boolean {
  return /^(?:forces?|armées?|troupes?|arm(?:y|ies)|troops?|military)$/.test(lemma(tree, head));
}

/** "depuis 1952", "jusqu'en 1966" turn what holds into its beginning or end; a denial leaves the state as it was. */
function changeOf(change: StateChange, polarity: Polarity, dating: Dating | null): StateChange {
  if (polarity === 'negative') return 'holds';
  if (change === 'holds' && dating?.bearing === 'since') return 'begins';
  // "occupied the town until 1966"
  if (change !== 'ends' && dating?.bearing === 'until') return 'ends';
  return change;
}

const LEADING =
  /^(?:(?:all|only|even|just|also|seul|seuls|seule|seules|même|tous|toutes|les?|la|un|une|des|the|an?|its|his|her|their|our|this|that|son|sa|ses|leurs?|notre|nos|mon|ma|mes|my|cette?|ces?)\s+|l['’])+/i;

/** An article that shows one of several: "an extradition convention", "une commission". */
const INDEFINITE = /^(?:an?|une?|des|some|any|chaque|each|every|toute?s?|all)\s/i;
const GENERIC =
  /^(?:(?:present|présente?|said|ladite|ledit|susdite?|two|three|deux|trois|former|previous)\s+)*(?:treat(?:y|ies)|conventions?|protocols?|protocoles?|accords?|agreements?|pacts?|pactes?|traités?|acte?s?|declarations?|déclarations?|charters?|chartes?)(?:\s+(?:générale?|spéciale?|additionnel(?:le)?|financi(?:er|ère)|commerciale?|final|finale|internationale?|multilatérale?|bilatérale?|provisoire))*$/i;

/** Whether words say which one is meant, so that an id can be made of them: not "officers", "notre bureau", "the Convention", "the Union". */
function isNamed(prefix: string, text: string, common: boolean): boolean {
  if (prefix === 'charge' || prefix === 'capability') return true;
  const words = text.replace(LEADING, '');
  if (common && words !== text && !/[\s'’-]/.test(words)) return false;
  if (prefix === 'treaty' && (INDEFINITE.test(text) || GENERIC.test(words))) return false;
  return /[\p{Lu}\d]/u.test(words);
}

/** Whether a word names a kind of thing, whatever its capital: "the Board", "le Comité". */
function isCommon({ tree }: Context, head: number): boolean {
  return kindsOfNoun(lemma(tree, head).toLowerCase(), norm(tree, head), languageAt(tree, head)).length > 0;
}

function endsOf(
  context: Context,
  participants: readonly Participant[] | undefined,
  kinds: readonly string[],
): string[] {
  return (participants ?? []).flatMap(participant => endOf(context, participant, kinds) ?? []);
}

/** "the Sixth Fleet", "les marins de la VIe flotte": the unit that the pack knows, by itself or as that of its men. */
function unitOf(context: Context, { head, entity }: Participant): string | null {
  const { actors, tree } = context;
  const sender = senderOf(context, head);
  if (sender !== null) return forceSent(actors, norm(tree, head), sender);
  if (entity?.startsWith('org:')) return forceOfUnit(actors, entity);
  if (MEN.test(norm(tree, head)) || /^(?:of|de|d')$/.test(norm(tree, head + 1) ?? '')) {
    const whose = ownForceOf(context, head);
    if (whose) return forceOfUnit(actors, whose);
  }
  for (const child of childrenOf(tree, head)) {
    const name = /^(?:nmod|compound|amod)$/.test(base(tree, child)) ? nameOver(context, child) : null;
    if (name?.entity?.startsWith('org:') && MEN.test(norm(tree, head))) return forceOfUnit(actors, name.entity);
  }
  return null;
}

/** "its men", "the last of its men": of the force that the pronoun takes up, or the only one that the text names. */
function ownForceOf(context: Context, head: number): string | null {
  const { tree } = context;
  const men = MEN.test(norm(tree, head)) ? head : childrenOf(tree, head).find(child => MEN.test(norm(tree, child)));
  const owner =
    men === undefined
      ? undefined
      : childrenOf(tree, men).find(child => /^(?:its|their|ses|leurs)$/.test(norm(tree, child)));
  if (owner === undefined) return null;
  const meant = norm(tree, owner) === 'its' ? (referentOf(context, owner)?.entity ?? null) : null;
  return meant === null ? soleForce(context) : isForceOrg(context, meant) ? meant : null;
}

const MEN = /^(?:hommes|marins|soldats|aviateurs|équipages|men|sailors|soldiers|airmen|troops|crews|last|derniers)$/;

/** "northern Cyprus", "the south-eastern Congo", "much of Cambodia" */
function isPartOfLand({ text }: Participant): boolean {
  return /^(?:(?:north|south)?-?(?:north|south|east|west)ern|central|upper|lower|much of|most of|parts? of|half of|a part of|a third of)\s/.test(
    text.replace(/^the /i, ''),
  );
}

/** A land that no pack knows joins and leaves as a state does: it goes by the id of the land. */
function landUnknown({ actors }: Context, entity: string, kinds: readonly string[]): string | null {
  return kinds.includes('org') && !actors.byId.has(entity) ? entity : null;
}

/** "Its headquarters, Allied Forces North, opened at Malmö. … The headquarters was moved": the only one that the text before tells whole. */
function seatBefore(context: Context, head: number, kinds: readonly string[]): string | null {
  const told = new Set<string>();
  for (const seat of seatsBefore(context, head)) {
    const participant = participantOf(context, seat);
    const id = participant && endOf(context, participant, kinds);
    if (id) told.add(id);
  }
  return told.size === 1 ? [...told][0]! : null;
}

/** Whether a phrase is a name, or a pronoun for one. */
function isByName(context: Context, head: number, entity: string | null): boolean {
  return entity !== null && nameOver(context, head)?.entity === entity;
}

/** "le siège de la Fédération": the body as it is called, where nobody knows which it is; the seat is none. */
function bodyOfSeat(context: Context, head: number): string | null {
  const { tree } = context;
  for (const child of childrenOf(tree, head)) {
    if (base(tree, child) !== 'nmod' || (child < head && relationOf(tree, child) !== 'nmod:poss')) continue;
    const body = participantOf(context, child);
    if (!body || body.entity !== null || !body.kinds.includes('org')) continue;
    const text = body.text.replace(LEADING, '').replace(/['’]s?$/, '');
    const named = /^\p{Lu}/u.test(text) && tree.text[tree.tokens.starts[child]!] === text[0];
    return named ? `org:${slugOf(text)}` : null;
  }
  return null;
}

/** "L'Algérie fut admise à l'ONU": the land that has become a state, in a text that tells of both times; a president as his state. */
function standsFor({ actors }: Context, entity: string, kind: 'place' | 'person'): string | null {
  return kind === 'place' ? stateOfTerritory(actors, entity) : (actors.byId.get(entity)?.partOf ?? null);
}

/** The id of a participant at one end of a relation: as it is, as the land or the state it stands for, or made of its words. */
function endOf(context: Context, participant: Participant, kinds: readonly string[]): string | null {
  if (participant.none) return null;
  const { entity } = participant;
  const kind = entity?.slice(0, entity.indexOf(':'));
  const made = (prefix: string): string | null => {
    if (prefix === 'force' && isSingleWeapon(participant.text)) return null;
    const force =
      prefix === 'force'
        ? (forceId(context.actors, participant.text, kind === 'state' ? entity : participant.owner) ??
          (isNationalsAsTroops(context, participant.head) ? forceId(context.actors, 'troops', entity) : null))
        : null;
    if (force) return force;
    // "une base britannique" is as well known as "a British base".
    const ofState =
      prefix !== 'place' && participant.kinds.includes('seat') && demonymOf(context, participant.head) !== null;
    if (!ofState && !isNamed(prefix, participant.text, isCommon(context, participant.head))) return null;
    const slug =
      prefix === 'charge'
        ? chargeSlug(chargeWords(participant.text).replace(LEADING, ''))
        : slugOf(participant.text.replace(LEADING, ''));
    return slug ? `${prefix}:${slug}` : null;
  };
  const head = participant.antecedent ?? participant.head;
  if (kinds.includes('org') && isSeat(context.tree, head) && entity === null) {
    const owner = seatOwner(context, head);
    if (owner) return owner;
    const called = bodyOfSeat(context, head);
    if (called) return called;
    if (isBareSeat(context, head)) return seatBefore(context, head, kinds);
  }
  if (kinds.includes('place') && entity === null) {
    const inside = placeWithin(context, participant.head);
    if (inside) return inside;
  }
  // Greek officers stand for Greece as members, and for themselves where they are stationed.
  if (
    kinds.includes('force') &&
    participant.kinds.includes('force') &&
    kind !== 'force' &&
    !(kind === 'org' && kinds.includes('org'))
  )
    return unitOf(context, participant) ?? made('force');
  if (kind === 'capability' && kinds.includes('force') && participant.owner !== null) return made('force');
  // A land that is a state today, a person who stands for a state, are that state where one may stand.
  const stands =
    kinds.includes('state') && (kind === 'place' || kind === 'person') ? standsFor(context, entity!, kind) : null;
  if (stands) return stands;
  // Who buys a body buys what goes by its name, and neither its chair nor its old building.
  const owned = kinds.includes('place') && kinds.includes('org') && !kinds.includes('state');
  if (owned && (kind === 'org' || participant.kinds.includes('org')) && !isByName(context, head, entity)) return null;
  if (kind && kinds.includes(kind)) return entity;
  // "overran the Danish battalion": who holds a state's soldiers holds none of its land.
  if (kind === 'state' && kinds.includes('place') && participant.kinds.includes('force')) return null;
  // "northern Cyprus": whoever holds a part of a land does not hold the land.
  if (kind === 'state' && kinds.includes('place') && kinds.includes('org') && isPartOfLand(participant))
    return `place:${slugOf(participant.text.replace(LEADING, ''))}`;
  if (kind === 'state' && kinds.includes('place')) return territoryOf(context.actors, entity!);
  if (kind === 'person' && kinds.includes('state')) return null;
  if (kind === 'place' && kinds.includes('state')) return landUnknown(context, entity!, kinds);
  if (kinds.includes('state')) {
    const people = entity === null ? stateLent(context, participant, head) : null;
    if (people !== null || !kinds.includes('place')) return people;
    const named = entity === null ? memberByName(context, participant) : null;
    if (named !== null || !participant.kinds.includes('org')) return named;
    return /^\p{Lu}/u.test(context.tree.text[context.tree.tokens.starts[head]!]!) ? made('org') : null;
  }
  for (const wanted of kinds) {
    if (wanted === 'charge' || (participant.kinds as readonly string[]).includes(wanted)) {
      if (wanted === 'org' && !/\p{Lu}/u.test(participant.text.slice(1))) continue;
      // "the island" is no land that anybody could ask for by its name.
      if (wanted === 'place' && !/\p{Lu}/u.test(participant.text.replace(LEADING, ''))) continue;
      return made(wanted);
    }
  }
  if (participant.kinds.includes('name') && entity === null) return made(kinds[0]!);
  if (participant.kinds.includes('seat') && kinds.includes('org')) return made('org');
  return null;
}

/** Who is acquitted, told by a pronoun. */
const PRONOUN = /^(?:le|la|l['’]|les|him|her|them)$/i;
