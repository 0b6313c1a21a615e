// Whose land a place is: "Malta was a British colony until 1964", "Malte, protectorat britannique depuis 1800", "la colonie britannique de Malte".
import { perWord } from '../../language/per-word.ts';
import type { Context } from '../context.ts';
import { stateOfAdjective } from '../demonym.ts';
import { participantOf } from '../participant.ts';
import { subjectOf } from '../subject.ts';
import { base, childWith, headOf, isVerb, lemma, norm, sentenceAt, upos } from '../tree.ts';
import type { Description } from './fact.ts';
import { namedAt, placeAt, placeId, textOf } from './phrases.ts';

/** What a land under another state is. A mandate may be an office, a possession anything. */
export function isColony(word: string): boolean {
  return /^(?:colony|colonie|protectorate|protectorat|dependency|dépendance)$/.test(word);
}

const mayBeColony = perWord(isColony);

const NONE: readonly Description[] = [];

/** What a token tells of whose colony a place is. */
export function coloniesAt(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  if (!mayBeColony(tree.tokens, tree.tokens.norms[token]!)) return NONE;
  const holder = holderOf(context, token);
  const held = holder && (heldBehind(context, holder.end) ?? heldAbove(context, token));
  if (!held || held.place === placeId(context, holder.state)) return NONE;
  const { place, text, entity, after, clause, begins } = held;
  return [
    {
      act: 'hold-place', relation: 'controls', subject: holder.state, object: place, first: token, end: token + 1,
      after: after ?? holder.end, clause, agents: [{ text: holder.text, entity: holder.state }], recipients: [{ text, entity }],
      ...(begins && { change: 'begins' as const }),
    },
  ]; // biome-ignore format: a row
}

interface Holder {
  readonly state: string;
  readonly text: string;
  /** The first token behind the noun and what tells whose it is. */
  readonly end: number;
}

/** "British colony", "British crown colony", "colonie britannique", "a colony of Norway". */
function holderOf(context: Context, token: number): Holder | null {
  const { tree } = context;
  const { firstToken, endToken } = sentenceAt(tree, token);
  for (let i = token - 1; i >= Math.max(firstToken, token - 2); i--) {
    const state = nationAt(context, i);
    if (state) return { state, text: textOf(context, i, i + 1), end: token + 1 };
    if (!/^(?:crown|overseas)$/.test(norm(tree, i))) break;
  }
  if (token + 1 >= endToken) return null;
  const state = nationAt(context, token + 1);
  if (state) return { state, text: textOf(context, token + 1, token + 2), end: token + 2 };
  if (!/^(?:of|de|du|d')$/.test(norm(tree, token + 1))) return null;
  const at = /^(?:the|la|le|l')$/.test(norm(tree, token + 2)) ? token + 3 : token + 2;
  const named = at < endToken ? namedAt(context, at) : null;
  // "the colony of Malta" is what is held, and nobody who holds it: the article tells.
  if (!named?.entity.startsWith('state:') || !/^(?:a|une|an)$/.test(norm(tree, token - 1))) return null;
  return { state: named.entity, text: named.mention.text, end: named.end };
}

/** The state of an adjective, which a land by its own name is not: "Hong Kong colony". */
function nationAt(context: Context, token: number): string | null {
  return upos(context.tree, token) === 'ADJ' || namedAt(context, token)?.mention.type === 'MISC'
    ? stateOfAdjective(context, token)
    : null;
}

interface Held {
  readonly place: string;
  readonly text: string;
  readonly entity: string;
  readonly after?: number;
  readonly clause: number;
  readonly begins?: boolean;
}

/** "the British colony of Malta", "la colonie britannique de Malte". */
function heldBehind(context: Context, at: number): Held | null {
  const { tree } = context;
  if (at + 1 >= sentenceAt(tree, at - 1).endToken || !/^(?:of|de|du|d')$/.test(norm(tree, at))) return null;
  const named = placeAt(context, at + 1);
  return named && { place: named.place, text: named.mention.text, entity: named.entity, after: named.end, clause: -1 };
}

const BEING = /^(?:be|remain|stay|être|rester|demeurer)$/;
const BECOMING = /^(?:become|devenir|redevenir)$/;

/** "Malta remained a British colony", "Malta, a British colony": what the noun says of its subject or of the name before it. */
function heldAbove(context: Context, token: number): Held | null {
  const { tree } = context;
  const head = headOf(tree, token);
  const copula = childWith(tree, token, 'cop') >= 0;
  const verb = copula ? token : head;
  const told =
    copula ||
    (verb >= 0 &&
      verb < token &&
      isVerb(tree, verb) &&
      (BEING.test(lemma(tree, verb)) || BECOMING.test(lemma(tree, verb))));
  if (told) {
    const subject = subjectOf(tree, verb);
    const held = subject && landOf(context, subject.head);
    return held && { ...held, clause: verb, begins: !copula && BECOMING.test(lemma(tree, verb)) };
  }
  if (head < 0 || base(tree, token) !== 'appos') return null;
  const held = landOf(context, head);
  return held && { ...held, clause: -1 };
}

function landOf(context: Context, head: number): Omit<Held, 'clause'> | null {
  const participant = participantOf(context, head);
  const entity = participant?.entity ?? null;
  const place = entity && placeId(context, entity);
  // "the Norwegians were a colony": people are no land.
  if (!participant || !place || participant.kinds.includes('person') || participant.kinds.includes('force'))
    return null;
  return { place, text: participant.text, entity: entity! };
}
