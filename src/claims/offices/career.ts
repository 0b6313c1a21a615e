// Who enters or leaves an office by what a verb says: "nommé directeur", "was foreign minister", "lui a succédé comme directrice".
import type { Participant as Told } from '../../annotation.ts';
import { complementsOf } from '../complements.ts';
import { type Context, nameOver } from '../context.ts';
import { kindsOfNoun } from '../lexicon/nouns.ts';
import { objectOf } from '../object.ts';
import { participantOf } from '../participant.ts';
import { subjectOf } from '../subject.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  sentenceAt,
  type Tree,
  upos,
} from '../tree.ts';
import { hasReflexive, isPassive } from '../voice.ts';
import { agrees, careersAt, takesOver, verbOf } from './agrees.ts';
import { holderBeside } from './apposition.ts';
import { cliticMeant, lastActing } from './clitic.ts';
import { heirOf, isBeaten } from './making-way.ts';
import { apposed, namedBeforeWho, openedFor, surnameAlone } from './named.ts';
import { type OfficePhrase, officeAt } from './phrase.ts';
import { quits, unsaid } from './unsaid.ts';
import { type Career, POST_NOUNS } from './verbs.ts';

/** Somebody's step in or out of an office, by token of the verb (or of the title, where a copula tells it). */
export interface Step {
  readonly verb: number;
  readonly career: Career;
  /** Who comes in or holds; null where nobody is known to. */
  readonly enters: Told | null;
  readonly leaves: Told | null;
  /** The token of a title that stands for whoever leaves: "a suspendu le directeur". */
  readonly leavesAs: number;
  /** The act that tells of it, where it is not the usual one of the step. */
  readonly act?: string;
}

/** What the verb over an office says of who holds it; null where no such verb stands over it. */
export function stepAt(context: Context, office: OfficePhrase): Step | null {
  const { tree } = context;
  const head = headToken(tree, office);
  if (!office.seat && childWith(tree, head, 'cop') >= 0)
    return copula(context, office, head) ?? sentAs(context, office, head);
  const early = sentAs(context, office, head) ?? openedBy(context, office);
  if (early) return early;
  const named = office.seat ? null : told(context, office, head);
  if (named) return named;
  const verb = verbOver(context, office, head);
  if (verb < 0 || isFirstToDo(tree, head)) return null;
  for (const career of careersAt(tree, verb)) {
    if (!agrees(tree, career, office, head, verb)) continue;
    const step = stepOf(context, verb, career, office);
    if (step) return step;
  }
  return null;
}

/** "was ambassador in Cairo" with the town for what somebody was. */
function sentAs(context: Context, office: OfficePhrase, head: number): Step | null {
  const { tree } = context;
  const place = headOf(tree, head);
  if (office.seat || place <= head || base(tree, head) !== 'nmod' || prepositionsOf(tree, place).length === 0)
    return null;
  const copula = Math.max(childWith(tree, place, 'cop'), childWith(tree, head, 'cop'));
  const person = copula < 0 || copula > office.first ? null : subjectPerson(context, place);
  return person && { verb: office.titleFirst, career: 'hold', enters: person, leaves: null, leavesAs: -1 };
}

/** The token of what somebody is said to be: the title, or the town where he was sent, where the parser takes that for it. */
export function predicateOf(tree: Tree, office: OfficePhrase): number {
  const head = headToken(tree, office);
  const place = headOf(tree, head);
  return place > head && base(tree, head) === 'nmod' && childWith(tree, place, 'cop') >= 0 ? place : head;
}

/** "Appointed minister in March 1950, Anna Reed resigned": a participle that opens its sentence right before the office. */
function openedBy(context: Context, office: OfficePhrase): Step | null {
  const { tree } = context;
  const verb = office.first - (office.article === '' ? 1 : 2);
  if (verb !== sentenceAt(tree, office.first).firstToken || !careersAt(tree, verb).includes('appoint')) return null;
  const person = openedFor(context, verb, office.end);
  return person && { verb, career: 'appoint', enters: person, leaves: null, leavesAs: -1 };
}

/** "became the first president to visit Chad": it is the visit that is new. */
function isFirstToDo(tree: Tree, title: number): boolean {
  const children = childrenOf(tree, title);
  return (
    children.some(child => /^(?:first|last|only|premi(?:er|ère)|derni(?:er|ère)|seule?)$/.test(norm(tree, child))) &&
    children.some(
      child =>
        child > title &&
        /^acl/.test(base(tree, child)) &&
        feature(tree, child, 'VerbForm=Inf') &&
        !/^(?:be|serve|hold|become|être|exercer|occuper)$/.test(lemma(tree, child)),
    )
  );
}

/** "The first director was Paul Lund", "son premier président fut X": the office is the subject of who it is. */
function told(context: Context, office: OfficePhrase, head: number): Step | null {
  const { tree } = context;
  const name = headOf(tree, head);
  if (base(tree, head) !== 'nsubj' || name < office.end || childWith(tree, name, 'cop') < 0) return null;
  if (
    !/^(?:le|la|l'|the|its|son|sa|leur|their|my|our|mon|ma|notre)$/.test(office.article) ||
    nameOver(context, name)?.type !== 'PER'
  )
    return null;
  const person = personAt(context, name);
  return person && { verb: office.titleFirst, career: 'hold', enters: person, leaves: null, leavesAs: -1 };
}

function copula(context: Context, office: OfficePhrase, head: number): Step | null {
  const { tree } = context;
  const ceasing = ceased(context, head);
  if (ceasing) return ceasing;
  if (prepositionsOf(tree, head).length > 0 && !isAtHead(tree, office)) return null;
  const person = subjectPerson(context, head);
  if (!person) return null;
  // "X is a former minister": the phrase says so itself.
  return { verb: office.titleFirst, career: 'hold', enters: person, leaves: null, leavesAs: -1 };
}

/** "est à la tête de la Régie", "is at the head of the agency": says who holds the office. */
function isAtHead(tree: Tree, { titleFirst, article, first, owner }: OfficePhrase): boolean {
  const before = article === '' ? first - 1 : first - 2;
  return owner !== null && /^(?:tête|head)$/.test(norm(tree, titleFirst)) && /^(?:à|at)$/.test(norm(tree, before));
}

const CEASING: ReadonlySet<string> = new Set(['cesser', 'arrêter', 'cease', 'stop']);

/** "ceased to be prime minister", "n'a jamais cessé d'être premier ministre": leaves the office, or is said never to have left it. */
function ceased(context: Context, head: number): Step | null {
  const { tree } = context;
  const verb = headOf(tree, head);
  if (verb < 0 || !CEASING.has(lemma(tree, verb)) || !/^(?:xcomp|ccomp|advcl|obj|obl)$/.test(base(tree, head)))
    return null;
  const subject = subjectOf(tree, verb);
  const person = subject ? personAt(context, subject.head) : null;
  if (!person) return null;
  return { verb, career: 'leave', enters: null, leaves: person, leavesAs: -1, act: 'leave-office' };
}

/** The token of the title that the rest of it hangs on: a noun, or "general" of "secretary general" where the parser takes that for it. */
export function headToken(tree: Tree, office: OfficePhrase): number {
  let other = -1;
  for (let i = office.titleFirst; i < office.titleEnd; i++) {
    const head = headOf(tree, i);
    if (head >= office.first && head < office.end) continue;
    // "took over from Federico Lund as director-general": the parser splits the title, and gives its first word to the name.
    if (base(tree, i) === 'compound' && head >= 0 && head < office.first && i + 1 < office.titleEnd) other = i;
    else if (upos(tree, i) === 'NOUN' || upos(tree, i) === 'PROPN') return i;
    else if (upos(tree, i) === 'ADJ') other = i;
  }
  return other >= 0 ? other : office.titleFirst;
}

/** The verb that the office is said with, past "le poste de", "the office of"; -1 where none is, or the office is its subject. */
function verbOver(context: Context, office: OfficePhrase, head: number): number {
  const { tree } = context;
  for (let at = head, steps = 0; steps < 5; steps++) {
    const above = headOf(tree, at);
    if (above < 0) return -1;
    const name = base(tree, at);
    if (isVerb(tree, above) || upos(tree, above) === 'ADJ') {
      if (name === 'nsubj' && !(at === head && above < office.first)) return -1;
      return above < office.first || above >= office.end ? above : -1;
    }
    // A verb stands before it; only a post may stand between.
    if (name === 'appos' || nameOver(context, above)?.type === 'PER') {
      // "élut Aline Perrot maire": the parser takes the title for a part of the name.
      if (above > office.first || !/^(?:nmod|appos|flat|amod)$/.test(name)) return -1;
    } else if (above < office.first && !POST_NOUNS.has(norm(tree, above))) return -1;
    at = above;
  }
  return -1;
}

function stepOf(context: Context, verb: number, career: Career, office: OfficePhrase | null): Step | null {
  const { tree } = context;
  const passive = isPassive(tree, verb);
  const subject = subjectOf(tree, verb);
  const person = (head: number | undefined): Told | null =>
    head === undefined || head < 0 ? null : personAt(context, head);
  const step = { verb, career, enters: null, leaves: null, leavesAs: -1 };
  switch (career) {
    case 'appoint': {
      const enters =
        apposed(context, verb) ??
        (passive ? person(subject?.head) : (person(objectOf(tree, verb)) ?? personAfter(context, verb, office)));
      return enters ? { ...step, enters } : null;
    }
    case 'enter':
    case 'hold': {
      const enters = subjectPerson(context, verb);
      if (!enters || hasReflexive(tree, verb)) return null;
      return { ...step, enters, leaves: career === 'enter' ? takenFrom(context, verb) : null };
    }
    case 'leave': {
      // "leaving X as president": it is X who has the office.
      const object = childWith(tree, verb, 'obj');
      const behind = office !== null && object > verb && object < office.first && upos(tree, object) === 'PROPN';
      if (verbOf(tree, verb) === 'retirer' && !hasReflexive(tree, verb)) return null;
      const leaves = behind || (passive && !quits(tree, verb)) ? null : person(subject?.head);
      return leaves ? { ...step, leaves, enters: handedTo(context, verb) } : null;
    }
    case 'remove': {
      const gone = passive ? subject?.head : objectOf(tree, verb);
      const leaves = person(gone);
      if (leaves) return { ...step, leaves };
      return gone !== undefined && gone >= 0 ? { ...step, leavesAs: gone } : null;
    }
    case 'succeed': {
      const before = predecessor(context, verb, passive ? -1 : (subject?.head ?? -1));
      if (passive) {
        const leaves = person(subject?.head);
        const next = complementsOf(tree, verb).find(({ prepositions }) => /^(par|by)$/.test(prepositions[0] ?? ''));
        return leaves ? { ...step, enters: person(next?.head), leaves } : null;
      }
      const enters = person(subject?.head);
      return enters ? { ...step, enters, leaves: before ?? personAfter(context, verb, office) } : null;
    }
    case 'yield': {
      const leaves = passive ? null : person(subject?.head);
      const enters = leaves ? person(heirOf(tree, verb)) : null;
      return leaves && enters ? { ...step, leaves, enters } : null;
    }
    case 'beaten': {
      const leaves = isBeaten(tree, verb, passive) ? person(subject?.head) : null;
      return leaves ? { ...step, leaves } : null;
    }
  }
}

/** "nomme Jean Morel directeur": a name between the verb and the office, whatever it hangs on. */
function personAfter(context: Context, verb: number, office: OfficePhrase | null): Told | null {
  if (!office) return null;
  for (let i = verb + 1; i < office.first && i < verb + 6; i++) {
    const name = nameOver(context, i);
    if (name?.type === 'PER' && name.entity?.startsWith('person:')) return { text: name.text, entity: name.entity };
  }
  return null;
}

/** "handed the presidency to X", "laissa la mairie à X": who has it after whoever leaves it; null where nobody is told. */
function handedTo(context: Context, verb: number): Told | null {
  const { tree } = context;
  if (!HANDS_OVER.has(verbOf(tree, verb))) return null;
  const to = complementsOf(tree, verb).find(
    ({ prepositions: [first], depth }) => depth <= 1 && /^(?:à|to)$/.test(first ?? ''),
  );
  return to ? personAt(context, to.head) : null;
}

const HANDS_OVER: ReadonlySet<string> = new Set(
  'céder laisser transmettre remettre passer abandonner hand cede yield pass surrender relinquish give lose'.split(' '),
);

/** "took over the premiership from X", "reprend la mairie des mains de X": who had it before. */
function takenFrom(context: Context, verb: number): Told | null {
  const { tree } = context;
  for (const { head, prepositions, depth } of complementsOf(tree, verb)) {
    if (depth > 2) continue;
    if (prepositions[0] === 'from') return personAt(context, head);
    // "ravit la mairie à Anne Petit"
    if (prepositions[0] === 'à' && verbOf(tree, verb) === 'ravir') return personAt(context, head);
    if (/^(?:mains|hands)$/.test(norm(tree, head)) && /^(?:de|from|at)$/.test(prepositions[0] ?? '')) {
      const owner = childrenOf(tree, head).find(child => base(tree, child) === 'nmod');
      return owner === undefined ? null : personAt(context, owner);
    }
  }
  return null;
}

/** Who was there before: the object, "à X"; for "lui", the person whose deputy or follower the subject is called. */
function predecessor(context: Context, verb: number, subject: number): Told | null {
  const { tree } = context;
  const object = objectOf(tree, verb);
  const indirect = complementsOf(tree, verb).find(
    ({ prepositions: [first], depth }) =>
      depth === 0 && (first === 'à' || first === 'to' || (first === 'from' && takesOver(tree, verb))),
  );
  for (const head of [object, indirect?.head ?? -1]) {
    if (head < 0) continue;
    const pronoun = /^(lui|him|her|le|la|l')$/.test(norm(tree, head));
    if (pronoun) {
      const told = subject < 0 ? null : describedBy(context, subject);
      if (told) return told;
    }
    const person = personAt(context, head) ?? (pronoun ? lastActing(context, head, subject) : null);
    if (person) return person;
  }
  return null;
}

/** "Marthe Quillien, adjointe de Delmarre": the person by whom the subject is described. */
function describedBy(context: Context, subject: number): Told | null {
  const { tree } = context;
  for (const child of childrenOf(tree, subject)) {
    if (base(tree, child) !== 'appos') continue;
    for (const below of childrenOf(tree, child)) {
      const name = nameOver(context, below);
      if (name?.type === 'PER' && name.entity?.startsWith('person:')) return { text: name.text, entity: name.entity };
    }
  }
  return null;
}

export function personAt(context: Context, head: number): Told | null {
  const participant = participantOf(context, head);
  if (participant?.entity?.startsWith('person:')) return { text: participant.text, entity: participant.entity };
  if (participant?.entity) return namedBeforeWho(context, head);
  return (
    namedBeforeWho(context, head) ??
    cliticMeant(context, head) ??
    besideTitle(context, head) ??
    surnameAlone(context, head)
  );
}

/** "the commander, Paul Lund, who had taken over": the title that the sentence goes on with stands beside the name of its holder. */
function besideTitle(context: Context, head: number): Told | null {
  const { tree } = context;
  if (upos(tree, head) !== 'NOUN' && upos(tree, head) !== 'PROPN' && upos(tree, head) !== 'ADJ') return null;
  for (let i = head; i >= Math.max(0, head - 4); i--) {
    const office = officeAt(context, i);
    if (!office || office.titleEnd <= head) continue;
    const holder = holderBeside(context, office);
    return holder ? { text: holder.mention.text, entity: holder.mention.entity } : null;
  }
  return null;
}

/** The person who is the subject; where the parser hangs "who" on a thing, the one named right before it. */
export function subjectPerson(context: Context, verb: number): Told | null {
  const { tree } = context;
  const subject = subjectOf(tree, verb);
  if (!subject) return null;
  const who = childrenOf(tree, verb).find(
    child => base(tree, child) === 'nsubj' && /^(?:who|qui)$/.test(norm(tree, child)),
  );
  if (who === undefined || subject.head === who) return personAt(context, subject.head);
  const isPerson = kindsOfNoun(lemma(tree, subject.head), norm(tree, subject.head), languageAt(tree, verb)).includes(
    'person',
  );
  return personAt(context, subject.head) ?? (isPerson ? null : namedBeforeWho(context, who));
}

/**
 * "quitte ses fonctions", "was removed from his post", "held the post until", "who was appointed in June", "lui succéda": the office itself
 * stays unsaid.
 */
export function stepFromOwn(context: Context, verb: number): Step | null {
  const { tree } = context;
  // "was relieved by X": who relieves also takes the place, where a person is named.
  for (const career of [...careersAt(tree, verb)].sort((a, b) => Number(b === 'succeed') - Number(a === 'succeed'))) {
    if (!unsaid(tree, verb, career)) continue;
    const step = stepOf(context, verb, career, null);
    if (step && !(career === 'succeed' && (step.enters === null || step.leaves === null))) return step;
  }
  return null;
}
