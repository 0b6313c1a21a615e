// Whom a promise, a demand, a threat or a refusal concerns where only its content names them: "offers to hand the men over to Britain".
import { complementsOf } from './complements.ts';
import type { Context } from './context.ts';
import { adjectiveOwner } from './fit-slots.ts';
import type { Match } from './match.ts';
import { objectOf } from './object.ts';
import type { Participant } from './participant.ts';
import { participantsOf } from './participants.ts';
import { subjectWithin } from './subject-within.ts';
import { base, childrenOf, childWith, isVerb, lemma, norm, prepositionsOf, relation, type Tree } from './tree.ts';

/** Acts of word and will, which have an addressee by nature. */
const ADDRESSED: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE', 'REJECT', 'REQUEST', 'THREATEN']);
const TOWARDS: ReadonlySet<string> = new Set(
  'à de contre avec pour envers auprès entre to from of against with for on upon into towards toward between'.split(
    ' ',
  ),
);
/** Between a thing and the other side: "an offer from Afghanistan", "calls by the pope", "action against Russia". */
const OTHER_SIDE: ReadonlySet<string> = new Set('de par contre from by against of'.split(' '));
const ACTOR = /^(?:state|org|person):/;
const PEOPLE = /^(?:person|force|org|pronoun)$/;
const STEPS = 3;

/**
 * The recipients of a match, with those whom the content of an act of word or will concerns: the nearest actor of the clause under its
 * trigger ("refuses to meet Hussein"), or the other side of the thing that is accepted, refused or asked for ("an offer from Norway").
 */
export function recipientsOf(context: Context, match: Match, inner: Inner): readonly Participant[] {
  const own = match.roles.get('recipient') ?? [];
  const event = match.wording.act.event ?? '';
  const deed = own.length === 1 && own[0]!.entity === null && !own[0]!.kinds.some(kind => PEOPLE.test(kind));
  if (deed && TURNED_ON_DEEDS.has(event)) return [...own, ...doersOf(context, own[0]!.head)];
  if (deed && event === 'SUPPORT') return [...own, ...partnersOf(context, own[0]!.head)];
  if (event === 'COERCE' && own.length === 0) return hindered(context, match);
  const protest = event === 'PROTEST';
  if (!protest && !ADDRESSED.has(event)) return own;
  const agents = new Set(
    (match.roles.get('agent') ?? []).flatMap(({ entity, text }) => {
      const state = entity === null ? undefined : context.actors.byId.get(entity)?.partOf;
      return state ? [entity ?? text, state] : [entity ?? text];
    }),
  );
  const actors = (head: number): readonly Participant[] =>
    participantsOf(context, head).filter(
      ({ entity, owner }) =>
        entity !== null &&
        ACTOR.test(entity) &&
        !agents.has(entity) &&
        (owner === null || !agents.has(owner)) &&
        // "refuses to repeat Lund's promise": Lund is nobody that anything is refused to.
        !(entity.startsWith('person:') && relation(context.tree, head) === 'nmod:poss'),
    );
  if (protest) return own.length > 0 ? own : targetOfProtest(context, match.fixed, actors);
  if (own.length === 0) {
    const asked = match.wording.act.event === 'REQUEST' ? subjectOfClause(context.tree, match.trigger) : -1;
    const found = asked < 0 ? [] : actors(asked);
    if (found.length > 0) return found;
    const party = partyOfClause(context.tree, match.trigger, actors);
    if (party.length > 0) return party;
    const patients = patientOf(inner(clauseUnder(context.tree, match.trigger)), agents);
    return patients.length > 0 || event !== 'THREATEN' ? patients : ownerOfContent(context, match.trigger, agents);
  }
  if (own.length > 1 || own[0]!.entity !== null || own[0]!.kinds.some(kind => kind === 'person' || kind === 'pronoun'))
    return own;
  return [...own, ...otherSide(context.tree, own[0]!.head, actors)];
}

const HARMS: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'MOBILIZE']);

/** "is prepared to impose martial law": a readiness, and no agreement. */
export function isWillToHarm({ tree }: Context, { wording, trigger }: Match, inner: Inner): boolean {
  if (wording.act.event !== 'AGREE' || wording.shape !== 'predicate') return false;
  return HARMS.has(inner(clauseUnder(tree, trigger))?.wording.act.event ?? '');
}

/** Acts whose object may be a deed: whoever did it is meant. */
const TURNED_ON_DEEDS: ReadonlySet<string> = new Set(['ACCUSE', 'INVESTIGATE', 'PROTEST']);

/** "denounces Serbia's repression", "the Serbian repression", "the repression by Serbia": who is to blame for what is denounced. */
function doersOf(context: Context, thing: number): readonly Participant[] {
  const { tree } = context;
  for (const child of childrenOf(tree, thing)) {
    const name = relation(tree, child);
    const by = /^(?:par|by)$/.test(prepositionsOf(tree, child)[0] ?? '');
    if (name !== 'nmod:poss' && !by) {
      const owner = name === 'amod' || name === 'compound' ? adjectiveOwner(context, child) : null;
      if (owner) return [owner];
      continue;
    }
    const found = participantsOf(context, child).filter(isSomebody);
    if (found.length > 0) return found;
  }
  return doersBeyond(context, thing);
}

/** "the bombing of the village by Turkey": the parser may hang who did it on whom it was done to. */
function doersBeyond(context: Context, thing: number): readonly Participant[] {
  const { tree } = context;
  for (const victim of childrenOf(tree, thing)) {
    if (!/^(?:de|of)$/.test(prepositionsOf(tree, victim)[0] ?? '')) continue;
    for (const child of childrenOf(tree, victim)) {
      if (!/^(?:par|by)$/.test(prepositionsOf(tree, child)[0] ?? '')) continue;
      const found = participantsOf(context, child).filter(isSomebody);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function isSomebody({ entity, kinds }: Participant): boolean {
  return entity === null ? kinds[0] === 'person' || kinds[0] === 'force' : ACTOR.test(entity);
}

/** "welcomed a resumption of ties with Israel": with whom it is. */
function partnersOf(context: Context, thing: number): readonly Participant[] {
  for (const { head, prepositions } of complementsOf(context.tree, thing)) {
    if (!/^(?:avec|with)$/.test(prepositions[0] ?? '')) continue;
    const found = participantsOf(context, head).filter(({ entity }) => entity !== null && ACTOR.test(entity));
    if (found.length > 0) return found;
  }
  return [];
}

/** "prevented the demonstration staged by students", "banned the party's rally": whose doing is hindered. */
function hindered(context: Context, match: Match): readonly Participant[] {
  const { tree } = context;
  for (const word of match.fixed) {
    if (word === match.trigger) continue;
    const doers = doersOf(context, word);
    if (doers.length > 0) return doers;
    const staged = childrenOf(tree, word).find(child => child > word && base(tree, child) === 'acl');
    const by = staged === undefined ? [] : complementsOf(tree, staged);
    for (const { head, prepositions } of by) {
      if (!/^(?:par|by)$/.test(prepositions[0] ?? '')) continue;
      const found = participantsOf(context, head).filter(isSomebody);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "threatens to impose restrictions on German goods": the state whose goods they are. */
function ownerOfContent(context: Context, trigger: number, agents: ReadonlySet<string>): readonly Participant[] {
  const { tree } = context;
  const verb = clauseUnder(tree, trigger);
  if (verb < 0) return [];
  const object = objectOf(tree, verb);
  for (const { head } of [...(object < 0 ? [] : [{ head: object }]), ...complementsOf(tree, verb)]) {
    for (const child of childrenOf(tree, head)) {
      if (!/^(?:amod|compound)$/.test(base(tree, child))) continue;
      const owner = adjectiveOwner(context, child);
      if (owner && !agents.has(owner.entity ?? owner.text)) return [owner];
    }
  }
  return [];
}

/** The best match of the pack's wordings at a token, null for none: "deploy troops in Chad" of "refuses to deploy troops in Chad". */
export type Inner = (token: number) => Match | null;

const MAKES =
  /^(?:créer|instituer|constituer|fonder|établir|former|create|establish|found|institute|constitute|form|set)$/;

/** Whom the act of a clause is done to. */
function patientOf(match: Match | null, agents: ReadonlySet<string>): readonly Participant[] {
  // "accepte de créer un comité": what is made is nobody that anything is promised to.
  if (match !== null && MAKES.test(match.wording.trigger)) return [];
  return (match?.roles.get('recipient') ?? []).filter(
    ({ entity, text, owner, kinds }) =>
      !agents.has(entity ?? text) &&
      (owner === null || !agents.has(owner)) &&
      (entity !== null || kinds.some(kind => /^(?:person|org|state|place)$/.test(kind))),
  );
}

/** "strike to demand the resignation of the king", "a rally calling for the removal of X", "in protest at X": against whom it is. */
function targetOfProtest(context: Context, words: readonly number[], actors: Actors): readonly Participant[] {
  const { tree } = context;
  const aimedAt = (head: number): readonly Participant[] => {
    const found = actors(head);
    return found.length > 0 ? found : doersOf(context, head);
  };
  const first = (heads: readonly number[]): readonly Participant[] => {
    for (const head of heads) {
      const found = aimedAt(head);
      if (found.length > 0) return found;
    }
    return [];
  };
  for (const word of words) {
    const near = complementsOf(tree, word).filter(({ depth }) => depth < 2);
    for (const top of [word, ...near.map(({ head }) => head)]) {
      for (const child of childrenOf(tree, top)) {
        if (child < word || !isVerb(tree, child) || !/^(?:advcl|acl|xcomp)$/.test(relation(tree, child))) continue;
        if (!DEMANDS.has(lemma(tree, child))) continue;
        const object = objectOf(tree, child);
        const asked = subjectOfClause(tree, child);
        const heads = complementsOf(tree, child).map(({ head }) => head);
        const found = first([object, asked, ...heads].filter(head => head >= 0));
        if (found.length > 0) return found;
      }
    }
    for (const { head, prepositions } of near) {
      if (!/^(?:en|in)$/.test(prepositions[0] ?? '') || !IN_PROTEST.has(lemma(tree, head))) continue;
      const found = first(complementsOf(tree, head).map(complement => complement.head));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "in protest of X", "in defiance of X", "en signe de protestation contre X". */
const IN_PROTEST: ReadonlySet<string> = new Set(['protest', 'defiance', 'signe', 'protestation']);

/** What those who protest do with what they protest for or against. */
const DEMANDS: ReadonlySet<string> = new Set(
  'demander exiger réclamer dénoncer protester condamner revendiquer obtenir demand call protest denounce condemn press'.split(
    ' ',
  ),
);

type Actors = (head: number) => readonly Participant[];

function partyOfClause(tree: Tree, trigger: number, actors: Actors): readonly Participant[] {
  let verb = clauseUnder(tree, trigger);
  for (let step = 0; verb >= 0 && step < STEPS; step++) {
    // "s'engagent à constituer une commission": nobody that anything is promised to.
    if (MAKES.test(lemma(tree, verb))) return [];
    const object = objectOf(tree, verb);
    const heads = complementsOf(tree, verb)
      .filter(({ prepositions: [first, second] }) => second === undefined && (!first || TOWARDS.has(first)))
      .map(({ head }) => head);
    for (const head of object < 0 ? heads : [object, ...heads]) {
      const found = actors(head);
      if (found.length > 0) return found;
    }
    verb = clauseUnder(tree, verb);
  }
  return [];
}

/** "demands that Iran withdraw": who is to do it. */
function subjectOfClause(tree: Tree, trigger: number): number {
  const clause = childWith(tree, trigger, 'ccomp');
  return clause > trigger ? subjectWithin(tree, trigger, clause) : -1;
}

function otherSide(tree: Tree, thing: number, actors: Actors): readonly Participant[] {
  for (const { head, prepositions, depth } of complementsOf(tree, thing)) {
    if (depth > 1 || prepositions.length !== 1 || !OTHER_SIDE.has(prepositions[0]!)) continue;
    const found = actors(head);
    if (found.length > 0) return found;
  }
  return [];
}

/** The verb of the clause that a word governs and whose subject is the governing one's; -1 for none. */
function clauseUnder(tree: Tree, word: number): number {
  for (const child of childrenOf(tree, word)) {
    if (child < word || !isVerb(tree, child)) continue;
    const name = base(tree, child);
    if (name === 'xcomp' || (name === 'ccomp' && childWith(tree, child, 'nsubj') < 0)) return child;
    if ((name === 'advcl' || name === 'acl' || name === 'obl') && isGoverned(tree, child)) return child;
  }
  return -1;
}

function isGoverned(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => child < verb && /^(?:to|de|d'|à)$/.test(norm(tree, child)));
}
