// "Spain is still not a member", after the organisation; "Burma remains an observer", "le statut d'observateur": who only looks on is no member.
import { perWord } from '../../language/per-word.ts';
import type { Context } from '../context.ts';
import { participantsOf } from '../participants.ts';
import { organisationBefore } from '../seats.ts';
import { subjectOf } from '../subject.ts';
import { base, childWith, headOf, isVerb, lemma, norm, sentenceAt } from '../tree.ts';
import type { Description } from './fact.ts';
import { namedAt } from './phrases.ts';

/** What a word tells of who is a member. */
export function observerCue(word: string): 'member' | 'observer' | null {
  if (/^(?:members?|membres?)$/.test(word)) return 'member';
  return /^(?:observers?|observateurs?|observatrices?)$/.test(word) ? 'observer' : null;
}

const kindOf = perWord(observerCue);

const NONE: readonly Description[] = [];

/** What a token tells of who is a member of an organisation named before, or only an observer. */
export function observersAt(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  const kind = kindOf(tree.tokens, tree.tokens.norms[token]!);
  if (kind === null) return NONE;
  const status = kind === 'observer' ? statusOver(context, token) : token;
  const clause = clauseOver(context, status);
  if (clause < 0) return NONE;
  const object =
    organisationBehind(context, Math.max(token, status)) ??
    (kind === 'member' && isSaidWhose(context, token) ? null : organisationBefore(context, token));
  const subject = subjectOf(tree, clause);
  if (!object || !subject || subject.head > token) return NONE;
  const states = participantsOf(context, subject.head).filter(({ entity }) => entity?.startsWith('state:'));
  // Members whose organisation is told right behind are told by other rules.
  if (kind === 'member' && isSaidWhose(context, token)) return NONE;
  return states.map(({ text, entity }) => ({
    act: 'belong', relation: 'member_of', subject: entity!, object, first: token, end: token + 1, after: -1, clause,
    agents: [{ text, entity }], negative: kind === 'observer',
  })); // biome-ignore format: a row
}

/** "observer status", "le statut d'observateur": the noun that the verb has for its object; the observer itself where there is none. */
function statusOver({ tree }: Context, token: number): number {
  const over = headOf(tree, token);
  return over >= 0 && /^(?:status|statut|rang|rank)$/.test(lemma(tree, over)) ? over : token;
}

const HAVING = /^(?:have|avoir|hold|keep|garder|conserver|obtenir|obtain|enjoy)$/;
const STAYING = /^(?:remain|stay|rester|demeurer)$/;

/** The clause in which a noun is what somebody is, stays or (as a status) has; -1 where it is told otherwise. */
function clauseOver({ tree }: Context, noun: number): number {
  if (childWith(tree, noun, 'cop') >= 0) return noun;
  const verb = headOf(tree, noun);
  if (verb < 0 || !isVerb(tree, verb) || verb > noun) return -1;
  const status = /^(?:status|statut|rang|rank)$/.test(lemma(tree, noun));
  if (status) return HAVING.test(lemma(tree, verb)) && base(tree, noun) === 'obj' ? verb : -1;
  return STAYING.test(lemma(tree, verb)) && /^(?:xcomp|obj|obl|advmod)$/.test(base(tree, noun)) ? verb : -1;
}

function isSaidWhose({ tree }: Context, token: number): boolean {
  return /^(?:of|de|du|d'|des)$/.test(norm(tree, token + 1) ?? '');
}

/** "an observer of the Union", "le statut d'observateur à l'ONU". */
function organisationBehind(context: Context, token: number): string | null {
  const { tree } = context;
  const { endToken } = sentenceAt(tree, token);
  if (token + 1 >= endToken || !/^(?:of|at|to|in|with|à|au|aux|auprès|de|du|d'|dans)$/.test(norm(tree, token + 1)))
    return null;
  for (let i = token + 2; i < Math.min(endToken, token + 5); i++) {
    const named = namedAt(context, i);
    if (named) return named.entity.startsWith('org:') && named.first === i ? named.entity : null;
    if (!/^(?:the|la|le|l'|les|de|du|des)$/.test(norm(tree, i))) return null;
  }
  return null;
}
