// Which organisation is meant where a turn of membership names none: "Norway joined NATO in 1949. It left in 1960".
import type { Claim } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import type { Context } from './context.ts';
import { onlyOrganisationOf, organisationOf } from './topic.ts';

/** `own`: this member's own organisation, told right before; `any`: whatever organisation members were told of; `topic`: else that of the document. */
export type Whose = 'own' | 'any' | 'topic';

/** What a member of an organisation, or of its command, may come back to. */
const BELONGING = /^(?:member_of|integrated_in)$/;
/** How many sentences back an organisation may have been told of. */
const BACK = 3;

export interface Body {
  readonly relation: string;
  readonly told: { readonly text: string; readonly entity: string };
}

/** The organisation that a turn leaves out: the member's own told before, else that of other members, else the document's. */
export function organisationLeftOut(
  context: Context,
  sentence: Sentence,
  start: number,
  member: string,
  of: Whose,
  claims: readonly Claim[],
): Body | null {
  const { sentences } = context.reading.words;
  const place = sentences.indexOf(sentence);
  const near = new Set(
    sentences
      .slice(Math.max(0, place - BACK), place + 1)
      .flatMap(({ id, strand }) => (strand === sentence.strand ? [id] : [])),
  );
  const told = claims.filter(
    ({ sentence: at, trigger, state }) =>
      near.has(at) && trigger.start < start && state !== null && BELONGING.test(state.relation),
  );
  const own = told.findLast(({ state }) => state!.subject === member) ?? onlyOwn(member, start, claims);
  // A town, a club by its town: one that the text has told to be a member, since towns are left and joined by roads and people too.
  const last = own ?? (of === 'own' || isLand(member) ? undefined : told.at(-1));
  if (last) return bodyOf(last);
  const suspended = suspendedFrom(context, near, member, start, claims);
  if (suspended || isLand(member)) return suspended;
  const topic =
    of === 'topic' ? (organisationOf(context) ?? onlyOrganisationOf(context)) : onlyOneTold(context, claims);
  return topic === null || topic === member ? null : memberOf(topic.slice(topic.indexOf(':') + 1), topic);
}

/** The organisation that a document is about, where it tells of the members of no other: who goes or comes back there goes from it. */
function onlyOneTold(context: Context, claims: readonly Claim[]): string | null {
  const told = new Set(claims.flatMap(({ state }) => (state?.relation === 'member_of' ? [state.object] : [])));
  const [only] = told;
  return told.size === 1 && only === (organisationOf(context) ?? onlyOrganisationOf(context)) ? only : null;
}

function isLand(member: string): boolean {
  return member.startsWith('place:');
}

/** The last claim, however far before, by which a body or a town was in one organisation only; a state is in too many. */
function onlyOwn(member: string, start: number, claims: readonly Claim[]): Claim | undefined {
  if (member.startsWith('state:')) return undefined;
  const own = claims.filter(
    ({ state, trigger, polarity, modality }) =>
      state?.subject === member &&
      state.relation === 'member_of' &&
      trigger.start < start &&
      polarity === 'positive' &&
      modality === 'asserted',
  );
  return own.every(({ state }) => state!.object === own[0]!.state!.object) ? own.at(-1) : undefined;
}

export function memberOf(text: string, entity: string): Body {
  return { relation: 'member_of', told: { text, entity } };
}

export function bodyOf({ state, recipients }: Claim): Body {
  const { relation, object } = state!;
  const text = recipients.find(({ entity }) => entity === object)?.text ?? object.slice(object.indexOf(':') + 1);
  return { relation, told: { text, entity: object } };
}

/** "was suspended from the councils of the League": whose, where the sentence names one organisation only. */
function suspendedFrom(
  { reading: { names } }: Context,
  near: ReadonlySet<number>,
  member: string,
  start: number,
  claims: readonly Claim[],
): Body | null {
  const claim = claims.findLast(
    ({ act, sentence, trigger, recipients }) =>
      act === 'suspend-member' &&
      near.has(sentence) &&
      trigger.start < start &&
      recipients.some(({ entity }) => entity === member),
  );
  if (!claim) return null;
  const bodies = names.filter(({ sentence, entity }) => sentence === claim.sentence && entity?.startsWith('org:'));
  const [first] = bodies;
  return first && bodies.every(({ entity }) => entity === first.entity) ? memberOf(first.text, first.entity!) : null;
}
