// What follows from a person's correction of a claim: who is meant decides which state the claim bears on.
import type { Participant, StateClaim } from '../annotation.ts';
import { type ActorIndex, actorIndex, territoryOf } from '../packs/actor-index.ts';
import type { Act, ActState, Role } from '../packs/acts.ts';
import type { Pack } from '../packs/pack.ts';
import { appliesTo } from '../packs/state-rules.ts';
import type { Correction, KeptCorrection } from './correction.ts';
import type { RecordClaim } from './model.ts';

/** A correction of what was read as the record keeps it: with the type of its act, and the state that the claim then bears on. */
export function correctionKept(read: RecordClaim, correction: Correction, pack: Pack): KeptCorrection {
  const { act: named, agents, recipients, place, polarity, stated } = correction;
  const act = pack.acts.find(({ id }) => id === (named ?? read.act));
  const event = named === undefined ? {} : { event: act?.event ?? null };
  if (stated !== undefined) return { ...correction, ...event, state: stated };
  const untouched = [named, agents, recipients, place, polarity].every(field => field === undefined);
  if (untouched) return correction;
  const right = { ...read, ...correction };
  const state =
    act && named !== undefined && named !== read.act
      ? stateOf(right, act, pack, untoldOf(read, pack))
      : stateKept(read, right, act, pack);
  return { ...correction, ...event, state };
}

/** Another act: the first of its rules whose ends are both known. */
function stateOf(right: RecordClaim, act: Act, pack: Pack, untold: Untold = {}): StateClaim | null {
  for (const rule of act.states ?? []) {
    const relation = pack.relations.find(({ id }) => id === rule.relation);
    if (!relation) continue;
    const index = actorIndex(pack);
    const [subjects, objects] = [
      endsIn(index, partiesOf(right, rule.subject, untold), relation.from),
      endsIn(index, partiesOf(right, rule.object, untold), relation.to).filter(id => appliesTo(id, rule.where)),
    ];
    // "A and B are at war": each with the other.
    const [subject] = subjects;
    const object = objects.find(id => id !== subject) ?? (relation.symmetric ? subjects[1] : undefined);
    if (subject === undefined || object === undefined) continue;
    const change = right.polarity === 'negative' ? 'holds' : rule.change;
    return { subject, relation: rule.relation, object, change };
  }
  return null;
}

/** The same act: its state stays, between the participants that are right. An end that no participant stood for stays as it was read. */
function stateKept(read: RecordClaim, right: RecordClaim, act: Act | undefined, pack: Pack): StateClaim | null {
  const { state } = read;
  if (state === null) return act ? stateOf(right, act, pack) : null;
  const rules = (act?.states ?? []).filter(({ relation }) => relation === state.relation);
  const relation = pack.relations.find(({ id }) => id === state.relation);
  const rule = rules.find(({ change }) => change === state.change) ?? rules[0];
  if (!rule || !relation) return { ...state, change: changeOf(read, right, undefined) };
  const index = actorIndex(pack);
  const end = (id: string, role: Role, kinds: readonly string[]): string | null => {
    const before = endsIn(index, partiesOf(read, role), kinds);
    const after = endsIn(index, partiesOf(right, role), kinds);
    if (!before.includes(id) || after.includes(id)) return id;
    return after.find(other => !before.includes(other)) ?? after[0] ?? null;
  };
  const subject = end(state.subject, rule.subject, relation.from);
  const object = end(state.object, rule.object, relation.to);
  if (subject === null || object === null || subject === object) return null;
  return { subject, relation: state.relation, object, change: changeOf(read, right, rule) };
}

/** What is denied leaves a state as it was; what is no longer denied does what its act does. */
function changeOf(read: RecordClaim, right: RecordClaim, rule: ActState | undefined): StateClaim['change'] {
  if (read.polarity === right.polarity) return read.state!.change;
  return right.polarity === 'negative' ? 'holds' : (rule?.change ?? read.state!.change);
}

function partiesOf(
  { agents, recipients, place }: RecordClaim,
  role: Role,
  untold: Untold = {},
): readonly Participant[] {
  if (role === 'agent') return agents;
  if (role === 'recipient') return recipients;
  if (role === 'place') return place ? [place] : [];
  return untold[role] ?? [];
}

/** Who or what stood in roles that are not told among the participants: what is sent, what is left. */
type Untold = Partial<Record<Role, readonly Participant[]>>;

/** The state that was read tells who stood there, by the rule of its act. */
function untoldOf({ act: named, state }: RecordClaim, pack: Pack): Untold {
  if (state === null) return {};
  const rules = pack.acts.find(({ id }) => id === named)?.states ?? [];
  const alike = rules.filter(({ relation }) => relation === state.relation);
  const rule = alike.find(({ change }) => change === state.change) ?? alike[0];
  if (!rule) return {};
  const participant = (entity: string): readonly Participant[] => [{ text: entity, entity }];
  return { [rule.subject]: participant(state.subject), [rule.object]: participant(state.object) };
}

/** The ids of participants at an end that takes these kinds: as they are, as the land of a state, as the state of a person. */
/** Those of the first kind that a relation names first: of a land and a state, it is the state. */
function endsIn(index: ActorIndex, parties: readonly Participant[], kinds: readonly string[]): string[] {
  const found = parties.flatMap(({ entity }) => {
    if (entity === null) return [];
    const kind = entity.slice(0, entity.indexOf(':'));
    if (kinds.includes(kind)) return [entity];
    if (kind === 'state' && kinds.includes('place')) return territoryOf(index, entity) ?? [];
    if (kind === 'person' && kinds.includes('state')) return index.byId.get(entity)?.partOf ?? [];
    return [];
  });
  const rank = (id: string) => kinds.indexOf(id.slice(0, id.indexOf(':')));
  return found.sort((a, b) => rank(a) - rank(b));
}
