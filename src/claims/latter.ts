// "celui-ci", "cette dernière", "the latter", "the former": whom they take up of those who were named just before.
import type { Context } from './context.ts';
import { type Participant, participantOf } from './participant.ts';
import {
  base,
  childWith,
  feature,
  headOf,
  isNominal,
  isUnder,
  languageAt,
  norm,
  prepositionsOf,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

type Place = 'last' | 'first';

const DEMONSTRATIVE = /^(?:celui|celle|ceux|celles)-ci$/;

/** Which of those named before a word takes up; null for any other word. */
export function takenUp(tree: Tree, head: number): Place | null {
  const word = norm(tree, head);
  if (languageAt(tree, head) === 'fr') {
    if (DEMONSTRATIVE.test(word)) return 'last';
    const bare = childWith(tree, head, 'amod', 'nmod', 'acl', 'appos') < 0;
    return /^derni(?:er|ère|ers|ères)$/.test(word) && bare && /^(?:ce|cet|cette|ces)$/.test(norm(tree, head - 1))
      ? 'last'
      : null;
  }
  if (norm(tree, head - 1) !== 'the') return null;
  return word === 'latter'
    ? 'last'
    : word === 'former' && /^(?:nsubj|obj|obl|iobj)$/.test(base(tree, head))
      ? 'first'
      : null;
}

/**
 * The participant that "the latter" or "celui-ci" takes up: the nearest noun before it that agrees, in its own sentence or else in the one
 * before. Null where that noun is no actor, or where "the former" has more than two to choose from.
 */
export function latterOf(context: Context, head: number): Participant | null {
  const { tree } = context;
  const place = takenUp(tree, head);
  if (place === null) return null;
  const sentence = sentenceAt(tree, head);
  const previous = tree.words.sentences[tree.sentenceOf[head]! - 1];
  const here = named(context, sentence.firstToken, head, head);
  const from =
    here.length > 0
      ? here
      : previous && previous.strand === sentence.strand && previous.kind === 'prose'
        ? named(context, previous.firstToken, previous.endToken, head)
        : [];
  if (place === 'first') {
    const actors = distinct(from.filter(isActor));
    return actors.length === 2 ? actors[0]! : null;
  }
  const last = from.at(-1);
  return last && isActor(last) ? last : null;
}

/** The nouns of a stretch that a word may take up, in order; ground on which something happens is not among them. */
function named(context: Context, first: number, end: number, head: number): Participant[] {
  const { tree } = context;
  const found: Participant[] = [];
  for (let i = first; i < end; i++) {
    if (!isNominal(tree, i) || upos(tree, i) === 'PRON' || upos(tree, i) === 'NUM' || tree.isTime[i]) continue;
    if (!/^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)$/.test(base(tree, i)) || !agrees(tree, i, head)) continue;
    // "La France …, et celle-ci a …": not whoever does the same verb, nor what the word hangs on.
    if (headOf(tree, i) === headOf(tree, head) || isUnder(tree, head, i)) continue;
    if (LOCATIVE.test(prepositionsOf(tree, i)[0] ?? '')) continue;
    const participant = participantOf(context, i);
    if (participant && !participant.none) found.push(participant);
  }
  return found;
}

const LOCATIVE = /^(?:en|dans|sur|sous|près|in|at|near|on|under|during|pendant|après|after|before|avant)$/;

function agrees(tree: Tree, noun: number, head: number): boolean {
  const plural = /^(?:ceux|celles)|s$/.test(norm(tree, head).replace(/^(?:celui|celle)-ci$/, ''));
  const many = feature(tree, noun, 'Number=Plur') || childWith(tree, noun, 'conj') >= 0;
  if (languageAt(tree, head) === 'en') return true;
  if (plural !== many) return false;
  const feminine = /^celle|ère/.test(norm(tree, head));
  return !feature(tree, noun, feminine ? 'Gender=Masc' : 'Gender=Fem');
}

function isActor({ kinds, entity }: Participant): boolean {
  return entity !== null
    ? /^(?:state|org|person|force):/.test(entity)
    : kinds.some(kind => /^(?:person|state|org|force)$/.test(kind)) && !kinds.includes('treaty');
}

function distinct(participants: readonly Participant[]): Participant[] {
  const keyOf = ({ entity, text }: Participant) => entity ?? text.toLowerCase();
  return participants.filter((one, i) => participants.findIndex(other => keyOf(other) === keyOf(one)) === i);
}
