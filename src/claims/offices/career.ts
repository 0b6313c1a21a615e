// Who enters or leaves an office by what a verb says: "nommé directeur", "was foreign minister", "lui a succédé comme directrice".
import type { Participant as Told } from '../../annotation.ts';
import { complementsOf } from '../complements.ts';
import { type Context, nameOver } from '../context.ts';
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
  type Tree,
  upos,
} from '../tree.ts';
import { hasReflexive, isPassive } from '../voice.ts';
import type { OfficePhrase } from './phrase.ts';
import { type Career, careersOf, OWN_OFFICE, POST_NOUNS } from './verbs.ts';

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
  if (!office.seat && childWith(tree, head, 'cop') >= 0) return copula(context, office, head);
  const verb = verbOver(context, office, head);
  if (verb < 0 || isFirstToDo(tree, head)) return null;
  const careers = careersOf(lemma(tree, verb), languageAt(tree, verb));
  for (const career of careers) {
    if (!agrees(tree, career, office, head, verb)) continue;
    const step = stepOf(context, verb, career, office);
    if (step) return step;
  }
  return null;
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

function copula(context: Context, office: OfficePhrase, head: number): Step | null {
  const { tree } = context;
  const ceasing = ceased(context, head);
  if (ceasing) return ceasing;
  if (prepositionsOf(tree, head).length > 0) return null;
  const subject = subjectOf(tree, head);
  const person = subject ? personAt(context, subject.head) : null;
  if (!person) return null;
  // "X is a former minister": the phrase says so itself.
  return { verb: office.titleFirst, career: 'hold', enters: person, leaves: null, leavesAs: -1 };
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
    if (upos(tree, i) === 'NOUN' || upos(tree, i) === 'PROPN') return i;
    if (upos(tree, i) === 'ADJ') other = i;
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
      if (above > office.first || (name !== 'nmod' && name !== 'appos')) return -1;
    } else if (above < office.first && !POST_NOUNS.has(norm(tree, above))) return -1;
    at = above;
  }
  return -1;
}

/** Whether the office stands where this verb takes one. */
function agrees(tree: Tree, career: Career, office: OfficePhrase, head: number, verb: number): boolean {
  if (head < verb && career !== 'hold') return false;
  const before = wordsBefore(tree, office, verb);
  const asOffice =
    /(?:^| )(?:comme|as|en tant que|en qualité de|à poste de|aux? fonctions? de|à fonctions de|à la tête du?|to the post of|to the office of|at the head of|in the office of|in the post of|in the position of|to the position of) ?(?:le|la|l'|the|its|the country's)?$/.test(
      before,
    );
  const bare =
    !/(?:^| )(?:de|du|des|d'|à|au|aux|par|pour|avec|contre|of|to|by|for|with|against|from|on|sur|dans|in)(?: |$)/.test(
      before,
    );
  switch (career) {
    case 'appoint':
      return (
        asOffice ||
        bare ||
        /(?:^| )(?:à|to) (?:la|the)$/.test(before) ||
        (office.seat && /à la|à la tête|to the/.test(before))
      );
    case 'enter':
      // "prit ses fonctions de", "took office as", "took over as": taking alone is no entry.
      if (/^(prendre|take)$/.test(lemma(tree, verb))) return /(?:fonctions? de|(?:office|over) as)$/.test(before);
      if (lemma(tree, verb) === 'prêter') return /serment (?:comme|en qualité de)$/.test(before);
      // "had become opposed to his leadership of the party": became nothing but opposed.
      if (/^(?:re)?(?:devenir|become)$/.test(lemma(tree, verb))) return bare;
      return bare || asOffice || (office.seat && /à|to/.test(before));
    case 'hold':
      return lemma(tree, verb) === 'serve' || lemma(tree, verb) === 'servir'
        ? asOffice
        : /^(occuper|exercer|occupy|hold|diriger)$/.test(lemma(tree, verb))
          ? office.seat || /poste de|fonctions de|office of|post of|position of|charge de/.test(before)
          : bare;
    case 'leave':
      return office.seat
        ? bare || /(?:^| )(?:de|from|du)/.test(before)
        : /(?:poste|fonctions?|mandat|charge|post|office|position|duties) (?:de|of|as)|(?:^| )(?:as|comme|de)(?: (?:son|ses|his|her|the))?$/.test(
            before,
          );
    case 'remove':
      return (
        (office.seat && /(?:^| )(?:de|from|of)$/.test(before)) ||
        /(?:poste|fonctions?|post|office|position|charge|duties|commandement|command) (?:de|of|as)|(?:^| )(?:as|comme)$/.test(
          before,
        )
      );
    case 'succeed':
      if (lemma(tree, verb) === 'take' && !takesOver(tree, verb)) return false;
      return asOffice || (office.seat && /(?:à|to|in)(?: |$)/.test(before));
  }
}

/** The words between the verb and the office that are no names and no times. */
function wordsBefore(tree: Tree, office: OfficePhrase, verb: number): string {
  const start = verb < office.first ? verb + 1 : office.first;
  const found: string[] = [];
  for (let i = Math.max(start, office.first - 6); i < office.first; i++) {
    if (
      tree.isTime[i] ||
      upos(tree, i) === 'PROPN' ||
      (/^(ADV|PUNCT|NUM)$/.test(upos(tree, i)) && norm(tree, i) !== 'over')
    ) {
      found.length = 0;
      continue;
    }
    const word = norm(tree, i);
    found.push(word === 'du' ? 'de' : word === 'au' ? 'à' : word);
  }
  return found.join(' ').replace(/ (?:le|la|l'|the|un|une|a|an)$/, '');
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
      const enters = person(subject?.head);
      return enters && !hasReflexive(tree, verb) ? { ...step, enters } : null;
    }
    case 'leave': {
      // "leaving X as president": it is X who has the office.
      const object = childWith(tree, verb, 'obj');
      const behind = office !== null && object > verb && object < office.first && upos(tree, object) === 'PROPN';
      const leaves = behind || (passive && !quits(tree, verb)) ? null : person(subject?.head);
      return leaves ? { ...step, leaves } : null;
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
  }
}

/** "Paul Morrell, appointed director in 1958, …": a participle after the name, though the parser may take it for the verb of the clause. */
function apposed(context: Context, verb: number): Told | null {
  const { tree } = context;
  if (norm(tree, verb - 1) !== ',' || !/(?:ed|é|ée|u|ue|is|ise)$/.test(norm(tree, verb))) return null;
  const name = verb > 1 ? nameOver(context, verb - 2) : null;
  return name?.type === 'PER' &&
    name.entity?.startsWith('person:') &&
    tree.sentenceOf[verb] === tree.sentenceOf[verb - 2]
    ? { text: name.text, entity: name.entity }
    : null;
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
    if (/^(lui|him|her|le|la|l')$/.test(norm(tree, head))) {
      const told = subject < 0 ? null : describedBy(context, subject);
      if (told) return told;
    }
    const person = personAt(context, head);
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
  return participant?.entity?.startsWith('person:') ? { text: participant.text, entity: participant.entity } : null;
}

const QUITS: ReadonlySet<string> = new Set(
  'démissionner abdiquer resign resigned retire retired abdicate abdicated'.split(' '),
);

/** Verbs that nobody can do to another: what looks like their passive is none. */
function quits(tree: Tree, verb: number): boolean {
  return QUITS.has(lemma(tree, verb));
}

/**
 * "quitte ses fonctions", "was removed from his post", "held the post until", "who was appointed in June", "lui succéda": the office itself
 * stays unsaid.
 */
export function stepFromOwn(context: Context, verb: number): Step | null {
  const { tree } = context;
  for (const career of careersOf(lemma(tree, verb), languageAt(tree, verb))) {
    if (!unsaid(tree, verb, career)) continue;
    const step = stepOf(context, verb, career, null);
    if (step && !(career === 'succeed' && (step.enters === null || step.leaves === null))) return step;
  }
  return null;
}

function unsaid(tree: Tree, verb: number, career: Career): boolean {
  switch (career) {
    case 'remove':
      if (isPassive(tree, verb) && childrenOf(tree, verb).every(child => !namesOffice(tree, child, verb))) return true;
      return ownOfficeAfter(tree, verb, /^(?:ses|son|sa|his|her)$/);
    case 'leave':
      // "Mary Stone resigned in 1960": what else, where the document gives her one office.
      if (lemma(tree, verb) === 'give' && norm(tree, verb + 1) !== 'up') return false;
      return quits(tree, verb) || ownOfficeAfter(tree, verb, /^(?:ses|son|sa|his|her)$/);
    case 'enter':
      return (
        /^(?:prendre|assume|take)$/.test(lemma(tree, verb)) &&
        ownOfficeAfter(tree, verb, /^(?:ses|his|her|took|takes|take|taken)$/)
      );
    case 'hold':
      return (
        /^(?:occuper|exercer|hold|occupy)$/.test(lemma(tree, verb)) &&
        ownOfficeAfter(tree, verb, /^(?:le|la|l'|les|ce|cette|ces|ses|the|this|that|his|her)$/)
      );
    case 'appoint':
      // "l'engagement du président, porté par une conviction"
      return (
        !/^(?:porter|placer|installer|rétablir)$/.test(lemma(tree, verb)) &&
        isPassive(tree, verb) &&
        childrenOf(tree, verb).every(child => !namesOffice(tree, child, verb))
      );
    case 'succeed':
      if (lemma(tree, verb) === 'take' && !takesOver(tree, verb)) return false;
      return childrenOf(tree, verb).every(child => !/^(?:comme|as|tête|post|poste)$/.test(norm(tree, child)));
  }
}

/** "took over from him": taking alone is no succession. */
function takesOver(tree: Tree, verb: number): boolean {
  return norm(tree, verb + 1) === 'over' && norm(tree, verb + 2) === 'from';
}

/** Whether the passive of appointing goes on with what somebody is appointed to. */
function namesOffice(tree: Tree, child: number, verb: number): boolean {
  return (
    child > verb &&
    !tree.isTime[child] &&
    /^(?:obj|xcomp|obl|advcl|ccomp|dep)$/.test(base(tree, child)) &&
    !childWithTime(tree, child)
  );
}

function childWithTime(tree: Tree, child: number): boolean {
  return childrenOf(tree, child).some(below => tree.isTime[below] === 1) || prepositionsOf(tree, child)[0] === 'par';
}

/** Whether "ses fonctions", "his post", "the office" stands right behind a verb, under one of the determiners; "left office" does with none. */
function ownOfficeAfter(tree: Tree, verb: number, determiners: RegExp): boolean {
  const end = Math.min(tree.tokens.length, verb + 9);
  for (let i = verb + 1; i < end && tree.sentenceOf[i] === tree.sentenceOf[verb]; i++) {
    if (!OWN_OFFICE.has(norm(tree, i))) continue;
    const before = norm(tree, i - 1);
    if (/^(?:de|d'|of|as)$/.test(norm(tree, i + 1) ?? '')) return false;
    if (determiners.test(before) || (norm(tree, i) === 'office' && /^(?:from|left|leaves|leave)$/.test(before)))
      return true;
  }
  return false;
}
