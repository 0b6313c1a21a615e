// The time expression that governs an act by the tree: its own adjunct's, or that of a word which shares its time; never merely the nearest.
import type { TimeExpression } from '../annotation.ts';
import type { Context } from './context.ts';
import { timeOver } from './context.ts';
import type { Factuality } from './factuality.ts';
import { base, childrenOf, headOf, isVerb, lemma, norm, prepositionsOf, sentenceAt, type Tree } from './tree.ts';

/** How a time expression bears on what is told: at it, from it on, up to it. */
export interface Dating {
  readonly time: TimeExpression;
  readonly bearing: 'at' | 'since' | 'until';
}

const SINCE: ReadonlySet<string> = new Set(['depuis', 'since', 'partir', 'from']);
const UNTIL: ReadonlySet<string> = new Set(["jusqu'", 'jusque', 'until', 'till']);
/** "avant 1960" gives no date for an act, only a limit. */
const LIMIT: ReadonlySet<string> = new Set(['avant', 'après', 'before', 'after', 'vers-avant']);
const MEETING: ReadonlySet<string> = new Set('conseil sommet conférence réunion séance session rencontre congrès council summit conference meeting'.split(' '));
const PAPER: ReadonlySet<string> = new Set('lettre note discours communiqué déclaration rapport message mémorandum télégramme dépêche arrêté décret ordonnance arrêt loi résolution letter note speech communiqué statement report message memorandum telegram decree order resolution ruling'.split(' '));

/** The date of an act; null where none governs it. Durations and sets are no dates. */
export function datingOf(context: Context, trigger: number, factuality: Factuality, fixed: readonly number[]): Dating | null {
  const planned = factuality.modality === 'planned' || factuality.modality === 'proposed';
  // A plan's date is that of its own clause: "En 1960, il promit de partir" says nothing of when he would.
  const anchors = planned ? [trigger] : factuality.anchors;
  for (const anchor of [...new Set([trigger, ...fixed, ...anchors])]) {
    const found = under(context, anchor, trigger);
    if (found) return found;
  }
  return planned ? null : inherited(context, anchors.at(-1) ?? trigger);
}

/** A date among the adjuncts of one word: of the verb, of its noun, of its objects where the parser put it there. */
function under(context: Context, anchor: number, trigger: number): Dating | null {
  const { tree } = context;
  let fallback: Dating | null = null;
  for (const child of childrenOf(tree, anchor)) {
    const name = base(tree, child);
    const own = datingAt(context, child);
    if (own && /^(obl|nmod|advmod|obj|dep|appos|nummod|amod|discourse|parataxis|xcomp|dislocated|nsubj)$/.test(name)) {
      if (own.blocked) continue;
      return own;
    }
    if (!/^(obl|nmod|obj|nsubj|iobj|xcomp)$/.test(name) || isVerb(tree, child)) continue;
    fallback ??= nested(context, child, anchor, trigger);
  }
  return fallback;
}

/** "le Conseil du 26 septembre décide", "dans sa lettre du 7 mars, il confirme"; "a signé le traité | le 4 avril" hung on the noun. */
function nested(context: Context, nominal: number, anchor: number, trigger: number): Dating | null {
  const { tree } = context;
  const name = base(tree, nominal);
  const paper = name === 'obl' && PAPER.has(lemma(tree, nominal));
  const meeting = name === 'nsubj' && MEETING.has(lemma(tree, nominal));
  for (const child of childrenOf(tree, nominal)) {
    if (timeOver(context, nominal)) break;
    const dating = datingAt(context, child);
    if (dating && !dating.blocked) {
      const prepositions = prepositionsOf(tree, child);
      const attached = prepositions[0] === 'de' || prepositions[0] === 'of';
      if (attached ? paper || meeting : name !== 'nsubj' || child > anchor) return dating;
    } else if ((paper || name === 'obj' || name === 'obl') && base(tree, child) === 'nmod' && child > Math.min(anchor, trigger) - 40) {
      const deeper = childrenOf(tree, child).map(below => datingAt(context, below)).find(found => found && !found.blocked);
      if (deeper && (paper || prepositionsOf(tree, child).length > 0)) {
        const bare = childrenOf(tree, child).some(below => timeOver(context, below) && !/^(de|of)$/.test(prepositionsOf(tree, below)[0] ?? ''));
        if (paper || bare) return deeper;
      }
    }
  }
  return null;
}

function datingAt(context: Context, token: number): (Dating & { readonly blocked: boolean }) | null {
  const { tree } = context;
  const time = timeOver(context, token);
  if (time) return dated(tree, time, token);
  // "au début de 1950", "dans la nuit de mardi": the time may begin below a noun that the expression does not cover.
  return null;
}

function dated(tree: Tree, time: TimeExpression, head: number): (Dating & { readonly blocked: boolean }) | null {
  if (time.type !== 'DATE' && time.type !== 'TIME') return null;
  const words = [...prepositionsOf(tree, head)];
  const first = childrenOf(tree, head)[0];
  const before = Math.min(head, first ?? head) - 1;
  if (before >= 0 && words.length === 0) words.push(norm(tree, before));
  const bearing = words.some(word => SINCE.has(word)) ? 'since' : words.some(word => UNTIL.has(word)) ? 'until' : 'at';
  return { time, bearing, blocked: words.some(word => LIMIT.has(word)) };
}

/** A date at the head of the sentence reaches over "and" and into the participles and gerunds of its clause. */
function inherited(context: Context, from: number): Dating | null {
  const { tree } = context;
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const head = headOf(tree, at);
    const name = base(tree, at);
    if (head < 0 || (name !== 'conj' && name !== 'advcl' && name !== 'parataxis') || sentenceAt(tree, head) !== sentenceAt(tree, from)) return null;
    if (name === 'advcl' && childrenOf(tree, at).some(child => base(tree, child) === 'nsubj')) return null;
    for (const child of childrenOf(tree, head)) {
      if (child > head) break;
      const dating = datingAt(context, child);
      if (dating && !dating.blocked && name === 'conj') return dating;
    }
    at = head;
  }
  return null;
}
