// Comings and goings of members whose organisation the sentence leaves out: "Norway joined in 1949, left in 1960 and rejoined in 1970", "L'Irlande
// est partie en 1949", "it rejoined in 2018", "the country was readmitted in 1997", "its membership lapsed in 1987".
import type { Claim, StateChange } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { type Context, nameOver, timeOver } from './context.ts';
import { cueOf } from './cues.ts';
import { stateOfAdjective } from './demonym.ts';
import { factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { memberByName } from './member-by-name.ts';
import { mayBeOfAnother, noticeGiven, suspendsOwn } from './notice-given.ts';
import { type Body, bodyOf, memberOf, organisationLeftOut, type Whose } from './organisation-left-out.ts';
import { type Participant, participantOf } from './participant.ts';
import { sayingOf } from './source.ts';
import { subjectOf } from './subject.ts';
import { isEnding, isInEffect, isTakenUp } from './taking-effect.ts';
import { datingOf } from './time.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  holds,
  isReadable,
  isVerb,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
} from './tree.ts';
import { isPassive } from './voice.ts';
import { sharersOf } from './withdrawals-listed.ts';

/** What a verb without an object tells of a member, and of which organisation that must have been told. */
interface Turn {
  readonly act: 'join' | 'leave' | 'return' | 'expel-member' | 'notify-withdrawal';
  readonly of: Whose;
  readonly passive?: true;
  /** Only with "back" or "out". */
  readonly back?: true;
}

const TURNS: ReadonlyMap<string, Turn> = new Map<string, Turn>([
  ['join', { act: 'join', of: 'topic' }],
  ['adhérer', { act: 'join', of: 'topic' }],
  ['rejoin', { act: 'return', of: 'topic' }],
  ['readmit', { act: 'return', of: 'topic', passive: true }],
  ['réadmettre', { act: 'return', of: 'topic', passive: true }],
  ['readmitted', { act: 'return', of: 'topic', passive: true }],
  ['expel', { act: 'expel-member', of: 'own', passive: true }],
  ['expulser', { act: 'expel-member', of: 'own', passive: true }],
  ['exclure', { act: 'expel-member', of: 'own', passive: true }],
  ['admit', { act: 'join', of: 'any', passive: true }],
  ['admettre', { act: 'join', of: 'any', passive: true }],
  ['leave', { act: 'leave', of: 'any' }],
  ['quit', { act: 'leave', of: 'any' }],
  ['quitter', { act: 'leave', of: 'own' }],
  ['partir', { act: 'leave', of: 'any' }],
  ['withdraw', { act: 'leave', of: 'own' }],
  ['retirer', { act: 'leave', of: 'own' }],
  ['sortir', { act: 'leave', of: 'own' }],
  ['return', { act: 'return', of: 'own' }],
  ['revenir', { act: 'return', of: 'own' }],
  ['rentrer', { act: 'return', of: 'own' }],
  ['come', { act: 'return', of: 'own', back: true }],
  ['pull', { act: 'leave', of: 'own', back: true }],
  ['walk', { act: 'leave', of: 'own', back: true }],
]);
/** "came back", "pulled out", "walked out" */
const BACK_OR_OUT = /^(?:back|out)$/;
const FORMS =
  /^(?:join(?:s|ed)?|adh[ée]r\p{L}*|rejoin(?:s|ed)?|readmitted|réadmise?s?|admitted|admise?s?|left|leaves?|expelled|expulsée?s?|exclue?s?|quits?|quitt\p{L}*|parti(?:e?s?|t|rent|ra)|withdr[ae]wn?s?|withdraws|retir[aéeè]\p{L}*|sorti\p{L}*|return(?:s|ed)?|rev[ie]\p{L}*|revînt|come|pull(?:s|ed)?|walk(?:s|ed)?|rentr\p{L}*|lapsed|lapses|ended|ends|came|fin|expired?|expira|notice|préavis|effect|effet|effective|effectif|définitif|suspend\p{L}*)$/u;
const TURNING = cueOf(FORMS);
const MEMBERSHIP = /^(?:membership|adhésion|appartenance)$/;
const NOTICE = /^(?:notice|préavis)$/;
const WITHDRAWAL = /^(?:withdrawal|departure|retrait|départ)$/;
const LAPSING = /^(?:lapse|expir(?:er?)?|cease|cesser|end|finir)$/;
const TAKING_EFFECT = /^(?:take|prendre|become|devenir)$/;
/** The verbs of the three. */
const ENDING: ReadonlySet<string> = new Set(
  'lapse expir expire expirer cease cesser run take prendre become devenir end finir come'.split(' '),
);
const EFFECT = /^(?:effect|effet|effective|effective?|effectif|définitif|final)$/;

/** The claims of a document with those turns of membership that leave out of what. In the order of the text. */
export function withElidedMembership(context: Context, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [...claims];
  let changed = false;
  for (const sentence of context.reading.words.sentences) {
    if (sentence.kind !== 'prose' || !isReadable(sentence) || !holds(context.tree, sentence, TURNING)) continue;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (!isVerb(context.tree, token) && !isInEffect(context.tree, token)) continue;
      const [claim, ...others] = turnsAt(context, sentence, token, found);
      if (!claim) continue;
      const read = found.findIndex(
        one => one.trigger.start < claim.trigger.end && claim.trigger.start < one.trigger.end,
      );
      if (read >= 0) found[read] = claim;
      else found.push(claim);
      found.push(...others);
      changed = true;
    }
  }
  if (!changed) return found;
  return found.sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id).map((claim, id) => ({ ...claim, id }));
}

/** What a verb tells of its subject, and of all that are joined to it: "Le Royaume-Uni et Singapour partirent un an plus tard". */
function turnsAt(context: Context, sentence: Sentence, verb: number, claims: readonly Claim[]): Claim[] {
  const claim = turnAt(context, sentence, verb, claims);
  const { tree } = context;
  const subject = subjectOf(tree, verb)?.head ?? -1;
  if (claim?.state == null || subject < 0 || claim.agents.length !== 1) return claim ? [claim] : [];
  const members = childrenOf(tree, subject)
    .filter(child => child > subject && child < verb && base(tree, child) === 'conj')
    .map(child => participantOf(context, child));
  if (claim.act === 'leave' && subject >= 0) {
    const shared = endedNoun(tree, verb) >= 0 ? sharersOf(context, sentence, verb) : [];
    if (shared.length > 0)
      return [
        claim,
        ...shared.map(({ text, entity, time }) => ({
          ...claim,
          agents: [{ text, entity }],
          time: time.id,
          state: { ...claim.state!, subject: entity },
        })),
      ];
  }
  const others = members.flatMap(member => (member?.entity && isMember(context, member) ? [member] : []));
  if (others.length === 0 || others.length < members.length) return [claim];
  const agents = [...claim.agents, ...others.map(({ text, entity }) => ({ text, entity }))];
  return agents.map(({ entity }) => ({ ...claim, agents, state: { ...claim.state!, subject: entity! } }));
}

function turnAt(context: Context, sentence: Sentence, verb: number, claims: readonly Claim[]): Claim | null {
  const { tree } = context;
  const word = lemma(tree, verb);
  const noun = ENDING.has(word) || isInEffect(tree, verb) ? endedNoun(tree, verb) : -1;
  const notice = noun < 0 ? noticeGiven(tree, verb) : -1;
  if (notice >= 0 && mayBeOfAnother(tree, sentence)) return null;
  const suspended = noun < 0 && notice < 0 && suspendsOwn(tree, verb);
  const turn = notice >= 0 ? NOTIFIED : noun >= 0 || suspended ? LAPSE : TURNS.get(word);
  const isPassiveTurn = isPassive(tree, verb) && !isLeft(tree, verb);
  if (!turn || (noun < 0 && (turn.passive === true) !== isPassiveTurn)) return null;
  if (noun < 0 && notice < 0 && !suspended && hasComplement(tree, verb, turn.back === true)) return null;
  if (turn.back && !childrenOf(tree, verb).some(child => BACK_OR_OUT.test(norm(tree, child)))) return null;
  const start = tree.tokens.starts[verb]!;
  const end = tree.tokens.ends[verb]!;
  const announced = noun >= 0 && isTakenUp(tree, noun) ? announcedBefore(context, sentence, start, claims) : null;
  const member =
    announced?.member ?? (noun >= 0 ? ownerOf(context, sentence, noun) : memberAt(context, sentence, verb));
  const read = claims.find(({ trigger }) => trigger.start < end && start < trigger.end);
  // "which had joined the Congress, was expelled from it": whatever "it" was taken for.
  // "Fiji was readmitted": the act is read, and what it bears on is not.
  const bare = read?.act === turn.act && read.state === null;
  if (!member?.entity || (read && !bare && turn.act !== 'expel-member')) return null;
  const object =
    announced?.body ??
    (noun >= 0 ? bodyNamed(context, noun) : null) ??
    organisationLeftOut(context, sentence, start, member.entity, turn.of, claims);
  // "On 27 March 1935 Japan's withdrawal took effect" in a text that names no body: that it withdrew is told all the same.
  const bodiless = object === null && !read && noun >= 0 && isOwnWithdrawal(tree, noun, member.entity);
  if ((object === null && !bodiless) || (object && read?.state?.object === object.told.entity)) return null;
  const factuality = factualityOf(context, verb);
  if (!factuality.told) return null;
  // "came down in May 1960, when their notice ran out": when the one was, the other was.
  const clause = noun >= 0 && opensWithWhen(tree, verb) ? headOf(tree, verb) : -1;
  const dating =
    datingOf(context, verb, factuality, []) ?? (clause < 0 ? null : datingOf(context, clause, factuality, []));
  // Without its own date, a bare verb of going may be anything; who never joined did so on no day.
  const never = turn.act === 'join' && factuality.polarity === 'negative' && isNever(tree, verb);
  if (dating?.bearing !== 'at' && !(never && dating === null)) return null;
  const saying = sayingOf(context, start, factuality);
  const negative = factuality.polarity === 'negative';
  const change: StateChange =
    negative || turn.act === 'notify-withdrawal'
      ? 'holds'
      : turn.act === 'leave' || turn.act === 'expel-member'
        ? 'ends'
        : 'begins';
  const who = { text: member.text, entity: member.entity };
  const claim: Claim = {
    id: Number.MAX_SAFE_INTEGER,
    sentence: sentence.id,
    trigger: { start, end, text: tree.text.slice(start, end) },
    act: turn.act,
    event: context.pack.acts.find(({ id }) => id === turn.act)?.event ?? null,
    ...(turn.act === 'expel-member'
      ? { agents: [], recipients: [who] }
      : { agents: [who], recipients: object ? [object.told] : [] }),
    place: null,
    time: dating?.time.id ?? null,
    polarity: negative ? 'negative' : 'positive',
    modality: factuality.modality,
    source: saying?.source ?? null,
    state: object && { subject: member.entity, relation: object.relation, object: object.told.entity, change },
  };
  return { ...claim, why: groundsOfRule(tree, 'elided-membership', claim, { factuality, saying, dating }) };
}

/** "was expelled in 1951, readmitted in 1954, and left in 1974": what a coordination makes a passive of was done by the member. */
function isLeft(tree: Tree, verb: number): boolean {
  return norm(tree, verb) === 'left' && base(tree, verb) === 'conj' && childWith(tree, verb, 'aux') < 0;
}

const LAPSE: Turn = { act: 'leave', of: 'topic' };
const NOTIFIED: Turn = { act: 'notify-withdrawal', of: 'topic' };

/** "Japan's withdrawal": of a state, by its name and with nothing said of what or from where. */
function isOwnWithdrawal(tree: Tree, noun: number, member: string): boolean {
  if (!member.startsWith('state:') || !WITHDRAWAL.test(norm(tree, noun))) return false;
  const owners = childrenOf(tree, noun).filter(child => /^(?:nmod|amod|acl|appos)$/.test(base(tree, child)));
  return owners.length === 1 && (owners[0]! < noun || /^(?:de|du|d')$/.test(prepositionsOf(tree, owners[0]!)[0] ?? ''));
}

function isNever(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => /^(?:never|jamais)$/.test(norm(tree, child)));
}

/** An object, or a complement that is neither a time nor "of it", "en", "y". */
function hasComplement(tree: Tree, verb: number, isBack = false): boolean {
  return childrenOf(tree, verb).some(child => {
    if (tree.isTime[child] || (isBack && BACK_OR_OUT.test(norm(tree, child)))) return false;
    if (/^(?:obj|iobj|obl|xcomp|ccomp)$/.test(base(tree, child)))
      return !/^(?:en|y|se|s'|it|l'|la|le)$/.test(norm(tree, child)) && !isCircumstance(tree, child);
    return child > verb && relation(tree, child) === 'compound:prt';
  });
}

/** "after two coups", "à la veille du sommet", "for good": when, why or for how long, not what. */
function isCircumstance(tree: Tree, child: number): boolean {
  if (FOR_GOOD.test(norm(tree, child)) && /^(?:for|pour|de)$/.test(norm(tree, child - 1))) return true;
  // "un an plus tard, jour pour jour"
  if (norm(tree, child) === 'jour' && norm(tree, child + 1) === 'pour' && norm(tree, child + 2) === 'jour') return true;
  // "à la suite d'un différend", "in protest"
  if (/^(?:suite|cause|issue|terme|demande|fracas|protest|anger|disgust|cost|row|quarrel)$/.test(norm(tree, child)))
    return true;
  return childrenOf(tree, child).some(
    under =>
      base(tree, under) === 'case' &&
      /^(?:after|before|during|après|avant|pendant|lors|upon|with|avec|sans|malgré|faute|without|over|amid|despite|because)$/.test(
        norm(tree, under),
      ),
  );
}

/** "left for good", "est partie pour de bon" */
const FOR_GOOD = /^(?:good|ever|bon|toujours)$/;

/** The state or body that a verb has for its subject; of a name of people ("the Americans left") nobody knows where they were. */
function memberAt(context: Context, sentence: Sentence, verb: number): Participant | null {
  const { tree } = context;
  const subject = subjectOf(tree, verb);
  if (!subject) return null;
  const found = participantOf(context, subject.head);
  if (found?.entity) return isMember(context, found) ? found : null;
  const byName = found ? memberByName(context, found) : null;
  if (byName !== null) return { ...found!, entity: byName };
  return /^(?:country|pays|government|gouvernement)$/.test(lemma(tree, subject.head))
    ? stateBefore(context, sentence, subject.head)
    : null;
}

function isMember(context: Context, { entity, head, antecedent }: Participant): boolean {
  if (entity?.startsWith('org:') || entity?.startsWith('place:')) return true;
  if (!entity?.startsWith('state:')) return false;
  const type = nameOver(context, antecedent ?? head)?.type;
  return type === 'LOC' || type === undefined;
}

/**
 * "Fiji's membership lapsed", "their year of notice ran out", "le retrait de l'Irak prit effet": the noun whose end, or effect, ends a membership; -1 where
 * the verb tells none.
 */
function endedNoun(tree: Tree, verb: number): number {
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < 0) return -1;
  const word = lemma(tree, verb);
  const of = childrenOf(tree, subject).find(child => base(tree, child) === 'nmod' && NOTICE.test(norm(tree, child)));
  const noun = of ?? subject;
  if (MEMBERSHIP.test(norm(tree, noun)) || NOTICE.test(norm(tree, noun)))
    return LAPSING.test(word) || isEnding(tree, verb, word) ? subject : -1;
  if (!WITHDRAWAL.test(norm(tree, noun))) return -1;
  if (isInEffect(tree, verb)) return subject;
  if (!TAKING_EFFECT.test(word)) return -1;
  return childrenOf(tree, verb).some(child => child > verb && EFFECT.test(norm(tree, child))) ? subject : -1;
}

/** "Norway's membership of UNESCO ended": the body that the noun itself names. */
function bodyNamed(context: Context, noun: number): Body | null {
  for (const child of childrenOf(context.tree, noun)) {
    if (base(context.tree, child) !== 'nmod') continue;
    const named = participantOf(context, child);
    if (named?.entity?.startsWith('org:')) return memberOf(named.text, named.entity);
  }
  return null;
}

/** Who gave notice of leaving what, in the sentence or one of the two before; null where nobody did. */
function announcedBefore(
  context: Context,
  sentence: Sentence,
  start: number,
  claims: readonly Claim[],
): { readonly member: Participant; readonly body: Body } | null {
  const { sentences } = context.reading.words;
  const place = sentences.indexOf(sentence);
  const near = new Set(
    sentences
      .slice(Math.max(0, place - 2), place + 1)
      .flatMap(({ id, strand }) => (strand === sentence.strand ? [id] : [])),
  );
  const claim = claims.findLast(
    ({ act, sentence: at, trigger, state, polarity }) =>
      act === 'notify-withdrawal' && near.has(at) && trigger.start < start && state !== null && polarity === 'positive',
  );
  if (!claim) return null;
  const { subject } = claim.state!;
  const text = claim.agents[0]?.text ?? subject;
  const span = { start: claim.trigger.start, end: claim.trigger.end };
  const member = { head: -1, span, text, entity: subject, kinds: [], owner: null, none: false };
  return { member, body: bodyOf(claim) };
}

function opensWithWhen(tree: Tree, verb: number): boolean {
  return (
    base(tree, verb) === 'advcl' &&
    childrenOf(tree, verb).some(child => /^(?:when|quand|lorsque)$/.test(norm(tree, child)))
  );
}

/** Whose a membership, notice or withdrawal is; by a pronoun or without a word, the only state that the text has just named. */
function ownerOf(context: Context, sentence: Sentence, noun: number): Participant | null {
  const { tree } = context;
  const owners = childrenOf(tree, noun).filter(
    child => /^(?:nmod|det)$/.test(base(tree, child)) && !NOTICE.test(norm(tree, child)) && !tree.isTime[child],
  );
  for (const owner of owners) {
    // "The Chilean flag came down when their notice ran out": theirs of whom the sentence has just spoken.
    const beside = /^(?:their|its|leur|son|sa)$/.test(norm(tree, owner))
      ? stateIn(context, sentence.firstToken, noun)
      : null;
    if (beside) return beside;
    const found = participantOf(context, owner);
    if (found?.entity?.startsWith('org:')) continue;
    // "the Soviet withdrawal from Austria": who withdraws is not what is left.
    if (prepositionsOf(tree, owner)[0] === 'from') return null;
    if (found?.entity) return /^(?:state|place):/.test(found.entity) ? found : null;
    if (!/^(?:their|its|son|sa|leur|the|le|la|l'|ce|cette)$/.test(norm(tree, owner))) return null;
  }
  // "le retrait allemand", "the German withdrawal"
  const adjective = childrenOf(tree, noun).find(child => stateOfAdjective(context, child) !== null) ?? -1;
  if (adjective < 0) return stateBefore(context, sentence, noun);
  const span = { start: tree.tokens.starts[adjective]!, end: tree.tokens.ends[adjective]! };
  const text = tree.text.slice(span.start, span.end);
  const entity = stateOfAdjective(context, adjective);
  return { head: adjective, span, text, entity, kinds: ['state'], owner: null, none: false };
}

/** The only state that the sentence names before a token, else the only one of the sentence before. */
function stateBefore(context: Context, sentence: Sentence, token: number): Participant | null {
  const { tree } = context;
  const here = stateIn(context, sentence.firstToken, token);
  if (here !== null) return here ?? null;
  const before = tree.words.sentences[tree.sentenceOf[token]! - 1];
  return before?.strand === sentence.strand ? (stateIn(context, before.firstToken, before.endToken) ?? null) : null;
}

/** The only state named between two tokens; null for none, undefined for several. */
function stateIn(context: Context, first: number, end: number): Participant | null | undefined {
  let found = null as Participant | null;
  for (let i = first; i < end; i++) {
    const name = nameOver(context, i);
    if (!name?.entity?.startsWith('state:') || timeOver(context, i) || found?.entity === name.entity) continue;
    if (found) return undefined;
    const { text, start, entity } = name;
    found = { head: i, span: { start, end: name.end }, text, entity, kinds: ['state'], owner: null, none: false };
  }
  return found;
}
