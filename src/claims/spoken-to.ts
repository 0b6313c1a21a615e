// "Je" and "vous" in a speech: who speaks, and who is spoken to where the sentence says so: "Monsieur Hansen, je vous invite à partir".
import { type Context, nameOver } from './context.ts';
import type { Kind } from './lexicon/nouns.ts';
import type { Participant } from './participant.ts';
import { participantOf } from './participant.ts';
import { speakerAt } from './source.ts';
import { base, formTest, isVerb, norm, sentenceAt, type Tree, upos } from './tree.ts';

/** The kinds of a participant whom a pronoun of speech stands for. */
export const SPEAKING: readonly Kind[] = ['person'];

const isI = formTest(/^(?:je|j'|moi|i|me|myself)$/);
const isYou = formTest(/^-?(?:vous|you)$/);
const isAddress = formTest(/^(?:monsieur|madame|mademoiselle|messieurs|mesdames|mr\.?|mrs\.?|madam)$/);
/** Words of an address that say no more than that there is one. */
const isEmpty = formTest(/^(?:collègues?|amis?|amies?|colleagues?|friends?)$/);
const LONGEST = 12;

/** "Je demande …", "vous avez signé": whom a pronoun of speech means; the participant itself where nobody is told. */
export function inSpeech(context: Context, participant: Participant): Participant {
  const { tree } = context;
  if (participant.entity !== null) return participant;
  if (isI(tree, participant.head)) {
    const speaker = speakerAt(context, participant.span.start);
    return speaker ? { ...participant, text: speaker.text, entity: speaker.entity, kinds: SPEAKING } : participant;
  }
  if (!isYou(tree, participant.head)) return participant;
  const spoken = spokenTo(context, participant.head) ?? colleagues(context, participant.head);
  return spoken ? { ...participant, ...spoken, kinds: SPEAKING } : participant;
}

const isDear = formTest(/^(?:mes|mon|ma|chers?|chères?|my|dear)$/);

/** "chers collègues", "mes chers amis": all to whom one speaks, between commas; null for none. */
function colleagues(context: Context, pronoun: number): Pick<Participant, 'text' | 'span' | 'entity'> | null {
  const { tree } = context;
  // "Chers collègues, vous avez signé": who of them did, nobody says.
  if (base(tree, pronoun) === 'nsubj') return null;
  const { firstToken, endToken } = sentenceAt(tree, pronoun);
  for (let i = firstToken; i < endToken; i++) {
    if (!isEmpty(tree, i)) continue;
    // "mes chers collègues socialistes"
    const last = upos(tree, i + 1) === 'ADJ' ? i + 1 : i;
    if (!/^[,!?.;:…–—]$|^\.\.\.$/.test(norm(tree, last + 1) ?? '')) continue;
    let first = i;
    while (first > firstToken && isDear(tree, first - 1)) first--;
    if (first === i || !opensAddress(tree, first, firstToken)) continue;
    const span = { start: tree.tokens.starts[first]!, end: tree.tokens.ends[last]! };
    return { span, text: tree.text.slice(span.start, span.end), entity: null };
  }
  return null;
}

/** The one whom a sentence addresses by name or office; null for nobody, or more than one. */
function spokenTo(context: Context, pronoun: number): Pick<Participant, 'text' | 'span' | 'entity'> | null {
  const { tree } = context;
  const { firstToken, endToken } = sentenceAt(tree, pronoun);
  let found: { readonly first: number; readonly end: number } | null = null;
  for (let i = firstToken; i < endToken; i++) {
    if (!isAddress(tree, i) || !opensAddress(tree, i, firstToken)) continue;
    const end = endOfAddress(tree, i, endToken);
    if (end < 0 || end === i + 1) continue;
    if (found) return null;
    // "vous qui …, et plus encore vous, monsieur Roman": another.
    if (i > firstToken + 1 && isYou(tree, i - 2) && i - 2 !== pronoun) return null;
    found = { first: i, end };
    i = end;
  }
  if (!found) return null;
  const { starts, ends } = tree.tokens;
  const span = { start: starts[found.first]!, end: ends[found.end - 1]! };
  return { span, text: tree.text.slice(span.start, span.end), entity: holderOf(context, found.first, found.end) };
}

function opensAddress(tree: Tree, i: number, firstToken: number): boolean {
  return i === firstToken || /^[,–—«("“:;]$/.test(norm(tree, i - 1));
}

/** Behind the last token of an address that a comma or the end of the sentence closes; -1 where it is none. */
function endOfAddress(tree: Tree, from: number, endToken: number): number {
  for (let i = from + 1; i < Math.min(endToken, from + LONGEST); i++) {
    if (/^[,!?.;:…–—]$|^\.\.\.$/.test(norm(tree, i))) return i;
    if (isVerb(tree, i) || isEmpty(tree, i) || /^(?:qui|et|and|who)$/.test(norm(tree, i))) return -1;
  }
  return -1;
}

function holderOf(context: Context, first: number, end: number): string | null {
  for (let i = first; i < end; i++) {
    const name = nameOver(context, i);
    if (name?.type === 'PER' && name.entity) return name.entity;
  }
  return participantOf(context, first)?.entity ?? null;
}
