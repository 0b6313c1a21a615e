// Who belongs to an organisation, by the make of a phrase: "Turkey, a member of NATO since 1952", "NATO member Turkey", "les membres
// fondateurs : A, B et C", "restée hors de l'OTASE".
import { perWord } from '../../language/per-word.ts';
import type { Context } from '../context.ts';
import { participantOf } from '../participant.ts';
import { organisationBefore } from '../seats.ts';
import { childWith, headOf, isVerb, lemma, norm, sentenceAt, upos } from '../tree.ts';
import type { Description } from './fact.ts';
import { isMember, statesFrom, statesTo } from './lists.ts';
import { type Named, namedAt, toldName } from './phrases.ts';

/** What a token tells of members, if it is the word for one or for being outside. */
export function membersAt(context: Context, token: number): readonly Description[] {
  const { tokens } = context.tree;
  const cue = cueOf(tokens, tokens.norms[token]!);
  return cue === 'member' ? ofMember(context, token) : cue === 'outside' ? outside(context, token) : NONE;
}

/** What a word tells of members. */
export function memberCue(word: string): 'member' | 'outside' | null {
  if (/^(membres?|members?|membership)$/.test(word)) return 'member';
  return /^(hors|dehors|outside|out|écart)$/.test(word) ? 'outside' : null;
}

const cueOf = perWord(memberCue);

const NONE: readonly Description[] = [];

const BESIDE =
  /^(fondateurs?|founding|founder|full|à|part|entière|original|originaux|loyal|charter|states?|countries|nations?|européens?|also|aussi|actuels?|current)$/;
const BLOCKED =
  /^(non|anciens?|former|ex|future?s?|associate|associés?|potential|candidate|no|not|pas|other|others|autres?)$/;

function ofMember(context: Context, token: number): Description[] {
  const { tree } = context;
  const sentence = sentenceAt(tree, token);
  for (const near of [token - 1, token - 2, token + 1])
    if (near >= sentence.firstToken && BLOCKED.test(norm(tree, near) ?? '')) return [];
  if (norm(tree, token - 1) === '-') return [];
  let at = token + 1;
  while (at < sentence.endToken && BESIDE.test(norm(tree, at))) at++;
  const plural = norm(tree, token).endsWith('s');
  const owner = ownerAfter(context, at, sentence.endToken);
  const own = owner && { ...owner, end: behindShortName(context, owner.end) };
  if (own) {
    const before = opensWith(context, token) ? subjectBehind(context, own.end) : apposed(context, token, plural);
    if (before.length > 0) return before.map(state => made(state, own.entity, token, own.end, -1));
    return plural ? listed(context, token, own.entity, own.end) : [];
  }
  const named = namedAt(context, token - 1);
  if (named?.entity.startsWith('org:')) {
    const { states, end } = statesFrom(context, at);
    // "NATO member Turkey", and of several only where the noun says so.
    const told = plural ? states : states.slice(0, 1);
    if (told.length > 0) return told.map(state => made(state, named.entity, token, plural ? end : state.end, -1));
    return plural ? listed(context, token, named.entity, at) : [];
  }
  if (!plural) return [];
  const org = definite(context, token) ? organisationBefore(context, token) : null;
  return org && norm(tree, at) !== '(' ? listed(context, token, org, at) : [];
}

function definite(context: Context, token: number): boolean {
  const { tree } = context;
  for (let i = token - 1; i >= Math.max(sentenceAt(tree, token).firstToken, token - 4); i--) {
    if (/^(les|the|its|ses|leurs|their)$/.test(norm(tree, i))) return true;
    if (!/^(ADJ|NUM|NOUN)$/.test(upos(tree, i))) return false;
  }
  return false;
}

/** "de l'OTAN", "of the United Nations": the organisation that a complement names. */
function ownerAfter(context: Context, token: number, end: number): Named | null {
  const { tree } = context;
  if (token >= end || !/^(de|du|d'|des|of)$/.test(norm(tree, token))) return null;
  const at = /^(la|le|l'|les|the)$/.test(norm(tree, token + 1) ?? '') ? token + 2 : token + 1;
  const named = at < end ? (namedAt(context, at) ?? takenUp(context, at)) : null;
  if (!named?.entity.startsWith('org:') || named.first !== at) return null;
  return /^('s|’s|'|-)$/.test(norm(tree, named.end) ?? '') ? null : named;
}

/** "membre de la confédération", "a member of the league": the organisation that a bare noun with its article takes up. */
function takenUp(context: Context, token: number): Named | null {
  const { tree } = context;
  if (!/^(?:la|le|l'|the)$/.test(norm(tree, token - 1)) || upos(tree, token) !== 'NOUN') return null;
  if (/^(?:de|du|des|d'|of)$/.test(norm(tree, token + 1) ?? '') || upos(tree, token + 1) === 'ADJ') return null;
  const entity = participantOf(context, token)?.entity ?? null;
  const mention = entity?.startsWith('org:') ? context.reading.names.find(name => name.entity === entity) : undefined;
  return mention ? { mention, entity: entity!, first: token, end: token + 1 } : null;
}

/** The states that "…, a member of" stands beside. */
function apposed(context: Context, token: number, plural: boolean): Named[] {
  const { tree } = context;
  const { firstToken } = sentenceAt(tree, token);
  let at = token - 1;
  while (
    at >= firstToken &&
    at > token - 7 &&
    /^(a|an|the|un|une|l'|l'un|des|one|of|both|tous|toutes|deux|two|also|aussi|founding|full|fellow|pays|états?|état|depuis|longtime|l'une|les|all|three|trois)$/.test(
      norm(tree, at),
    )
  )
    at--;
  if (at <= firstToken || !/^[,(]$/.test(norm(tree, at))) return [];
  // "Anna Roth, a member of the party": of several, only states.
  return statesTo(context, at - 1, plural, plural ? undefined : isMember);
}

/** "l'Agence internationale de l'énergie (AIE) depuis 1974": past the short name in parentheses. */
function behindShortName({ tree }: Context, end: number): number {
  return norm(tree, end) === '(' && norm(tree, end + 2) === ')' ? end + 3 : end;
}

/** "Membre de la Ligue depuis 1951, l'Irak …": whether the sentence opens with the word. */
function opensWith(context: Context, token: number): boolean {
  const { tree } = context;
  const { firstToken } = sentenceAt(tree, token);
  for (let at = token - 1; at >= firstToken; at--)
    if (!/^(?:a|an|the|un|une|l'|l'un|des|founding|full|ancien|longtime)$/.test(norm(tree, at))) return false;
  return !/^(?:ancien|former|non)$/.test(norm(tree, token - 1) ?? '');
}

/** The state that is the subject of the clause behind the comma; a pronoun stands for whom the text told of before. */
function subjectBehind(context: Context, from: number): Named[] {
  const { tree } = context;
  const { endToken } = sentenceAt(tree, from - 1);
  for (let comma = from; comma < Math.min(endToken, from + FARTHEST); comma++) {
    if (norm(tree, comma) !== ',') continue;
    const named = statesFrom(context, comma + 1, isMember);
    if (named.states.length === 1) return named.states;
    const pronoun = participantOf(context, comma + 1);
    const entity = pronoun?.entity ?? null;
    if (!entity?.startsWith('state:')) return [];
    const mention = context.reading.names.find(name => name.entity === entity);
    return mention ? [{ mention, entity, first: comma + 1, end: comma + 2 }] : [];
  }
  return [];
}

/** How far behind the organisation, in tokens, the comma may stand. */
const FARTHEST = 8;

/** "the members were A, B and C", "membres : A, B et C". */
function listed(context: Context, token: number, org: string, from: number): Description[] {
  const { tree } = context;
  const { endToken } = sentenceAt(tree, token);
  let at = from;
  let clause = -1;
  if (at < endToken && /^(:|\(|—|–)$/.test(norm(tree, at))) at++;
  else if (at < endToken && /^(être|be)$/.test(lemma(tree, at)) && !/^(not|pas|n'|ne)$/.test(norm(tree, at + 1) ?? ''))
    at++;
  else if (/^(comme|like)$/.test(norm(tree, at) ?? '')) at++;
  else if (norm(tree, at) === 'such' && norm(tree, at + 1) === 'as') at += 2;
  else return [];
  if (/^(alors|donc|then|also|aussi)$/.test(norm(tree, at) ?? '')) at++;
  const { states, end } = statesFrom(context, at);
  const example = /^(comme|like|as)$/.test(norm(tree, at - 1));
  if (states.length === 0 || (states.length < 2 && !example)) return [];
  if (/^(être|be)$/.test(lemma(tree, from))) clause = headOf(tree, from) >= 0 ? headOf(tree, from) : from;
  return states.map(state => made(state, org, token, end, clause));
}

function made(state: Named, org: string, token: number, after: number, clause: number, negative = false): Description {
  return {
    act: 'belong', relation: 'member_of', subject: state.entity, object: org, first: token, end: token + 1, after, clause,
    agents: [toldName(state)], negative,
  }; // biome-ignore format: a row
}

const STAYING = /^(rester|demeurer|tenir|être|remain|stay|be|keep|stand)$/;

/** "out of the organisation": the one that the text is about. */
function bodyMeant(context: Context, at: number): { readonly entity: string; readonly end: number } | null {
  if (
    !/^(?:organi[sz]ation|alliance|pacte?|league|ligue|union|community|communauté)$/.test(norm(context.tree, at) ?? '')
  )
    return null;
  const entity = participantOf(context, at)?.entity;
  return entity ? { entity, end: at + 1 } : null;
}

/** "est restée hors de l'OTASE", "remained outside SEATO". */
function outside(context: Context, token: number): Description[] {
  const { tree } = context;
  const sentence = sentenceAt(tree, token);
  let at = token + 1;
  if (/^(de|of|du|des|d')$/.test(norm(tree, at) ?? '')) at++;
  else if (norm(tree, token) !== 'outside') return [];
  if (/^(la|le|l'|the)$/.test(norm(tree, at) ?? '')) at++;
  const org = at < sentence.endToken ? (namedAt(context, at) ?? bodyMeant(context, at)) : null;
  if (!org?.entity.startsWith('org:')) return [];
  for (let verb = token - 1; verb >= Math.max(sentence.firstToken, token - 4); verb--) {
    // "was thrown out of": no being outside.
    if (upos(tree, verb) === 'VERB' && !STAYING.test(lemma(tree, verb))) return [];
    if (!STAYING.test(lemma(tree, verb)) || !isVerb(tree, verb)) continue;
    let subject = childWith(tree, verb, 'nsubj');
    let clause = verb;
    if (subject < 0 && upos(tree, verb) === 'AUX') {
      clause = headOf(tree, verb);
      subject = clause >= 0 ? childWith(tree, clause, 'nsubj') : -1;
    }
    if (subject < 0) return [];
    const member = participantOf(context, subject);
    return (member ? [member] : []).flatMap(({ entity, text }) =>
      entity !== null && /^(?:state|place|org|person):/.test(entity) && entity !== org.entity
        ? [
            {
              act: 'belong',
              relation: 'member_of',
              subject: entity,
              object: org.entity,
              first: verb,
              end: verb + 1,
              after: org.end,
              clause,
              agents: [{ text, entity }],
              negative: true,
              away: norm(tree, token) === 'out' && /^(?:be|être)$/.test(lemma(tree, verb)),
            },
          ]
        : [],
    );
  }
  return [];
}
