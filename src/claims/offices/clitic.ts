// "Luc Morand l'a remplacé", "le conseil la révoqua en mai": whom a French object before a verb of offices stands for.
import type { Participant as Told } from '../../annotation.ts';
import { type Context, nameOver } from '../context.ts';
import { participantOf } from '../participant.ts';
import { subjectOf } from '../subject.ts';
import { base, headOf, norm, sentenceAt } from '../tree.ts';

const CLITIC = /^(?:le|la|l')$/;
/** How many sentences back a person may stand of whom nobody else has taken the place. */
const BACK = 2;

/**
 * The person whom the words before tell of: the only one who acts in the same sentence before the pronoun, else in the nearest sentence before that
 * names any; whoever acts on the pronoun is somebody else. Null for all but French clitic objects, and where several may be meant.
 */
export function cliticMeant(context: Context, pronoun: number): Told | null {
  const { tree } = context;
  if (!CLITIC.test(norm(tree, pronoun)) || base(tree, pronoun) !== 'obj') return null;
  const verb = headOf(tree, pronoun);
  if (verb < pronoun) return null;
  const subject = subjectOf(tree, verb);
  const doer = subject ? (participantOf(context, subject.head)?.entity ?? null) : null;
  const { sentences } = tree.words;
  const at = tree.sentenceOf[pronoun]!;
  const { firstToken, strand } = sentenceAt(tree, pronoun);
  const here = acting(context, firstToken, subject ? Math.min(subject.head, pronoun) : pronoun, doer);
  if (here.size > 0) return only(here);
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const sentence = sentences[i]!;
    if (sentence.strand !== strand || sentence.kind !== 'prose') return null;
    const before = acting(context, sentence.firstToken, sentence.endToken, doer);
    if (before.size > 0) return only(before);
    const named = persons(context, sentence.firstToken, sentence.endToken, doer);
    if (named.size > 0) return only(named);
  }
  return null;
}

/**
 * "A chaired the League; B succeeded him in 2003. C followed him": of several who act in the nearest clauses before, the one told of last goes before whom
 * the subject follows.
 */
export function lastActing(context: Context, pronoun: number, subject: number): Told | null {
  const { tree } = context;
  const doer = subject < 0 ? null : (participantOf(context, subject)?.entity ?? null);
  const { sentences } = tree.words;
  const at = tree.sentenceOf[pronoun]!;
  const { firstToken, strand } = sentenceAt(tree, pronoun);
  const previous = sentences[at - 1];
  let found = [...acting(context, firstToken, subject < 0 ? pronoun : Math.min(subject, pronoun), doer)];
  if (found.length === 0 && previous?.strand === strand && previous.kind === 'prose')
    found = [...acting(context, previous.firstToken, previous.endToken, doer)];
  const last = found.at(-1);
  return last ? { entity: last[0], text: last[1] } : null;
}

function only(found: ReadonlyMap<string, string>): Told | null {
  if (found.size !== 1) return null;
  const [[entity, text]] = found as unknown as [[string, string]];
  return { entity, text };
}

/** The persons who are subjects in a stretch, by id. */
function acting(context: Context, first: number, end: number, doer: string | null): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = first; i < end; i++) {
    if (base(context.tree, i) !== 'nsubj') continue;
    const person = participantOf(context, i);
    if (person?.entity?.startsWith('person:') && person.entity !== doer) {
      found.delete(person.entity);
      found.set(person.entity, person.text);
    }
  }
  return found;
}

/** The persons named in a stretch; one of whom nobody knows who it is makes several. */
function persons(context: Context, first: number, end: number, doer: string | null): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = first; i < end; i++) {
    const name = nameOver(context, i);
    if (name?.type !== 'PER' || name.entity === doer) continue;
    if (!name.entity?.startsWith('person:')) return new Map();
    found.set(name.entity, name.text);
  }
  return found;
}
