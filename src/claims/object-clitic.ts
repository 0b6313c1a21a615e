// "La Ligue la fonda en 1950", "le conseil l'a révoqué": what a French object pronoun before its verb stands for. The verb tells what kind of thing it must
// be; where the sentence and the one before it tell of one such thing only that agrees, it is meant, else nothing.
import type { Context } from './context.ts';
import { type Participant, participantOf } from './participant.ts';
import { isSame, standingIn } from './person-nearby.ts';
import { subjectOf } from './subject.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isUnder,
  languageAt,
  lemma,
  norm,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

type Wanted = 'person' | 'body' | 'place' | 'treaty' | 'seat';

/** What verbs are done to, by lemma. What is done to anything at all stands on no line. */
const DONE_TO: readonly (readonly [wanted: readonly Wanted[], verbs: string])[] = [
  [
    ['person'],
    'révoquer destituer limoger remplacer nommer élire réélire arrêter relâcher acquitter relaxer condamner inculper écrouer incarcérer gracier congédier accuser tuer assassiner blesser exécuter désigner investir juger amnistier interpeller blanchir innocenter disculper remettre mettre relever battre',
  ],
  [['body'], 'fonder créer rejoindre réintégrer intégrer présider diriger dissoudre absorber racheter'],
  [['body', 'place'], 'quitter'],
  [['treaty'], 'signer ratifier dénoncer approuver abroger conclure parapher'],
  [['place'], 'reprendre évacuer occuper conquérir envahir bombarder annexer tenir'],
  [['seat'], 'transférer déplacer'],
];
const WANTED: ReadonlyMap<string, readonly Wanted[]> = new Map(
  DONE_TO.flatMap(([wanted, verbs]) => verbs.split(' ').map(verb => [verb, wanted] as const)),
);
/** "remit en liberté", "mit en examen", "relever de ses fonctions": without it, such a verb may be done to anything. */
const PERSON_ONLY_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['remettre', /^liberté$/],
  ['mettre', /^(?:examen|cause|accusation|liberté)$/],
  ['relever', /^(?:fonctions?|commandement)$/],
]);

const CLITIC = /^(?:le|la|l'|les)$/;

/** What such a pronoun stands for; null where nothing tells, or the token is none. */
export function objectMeant(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  if (!isObjectClitic(tree, pronoun)) return null;
  const wanted = wantedBy(tree, headOf(tree, pronoun));
  if (wanted === null) return null;
  const sentence = sentenceAt(tree, pronoun);
  const doer = subjectOf(tree, headOf(tree, pronoun));
  const acting = doer ? participantOf(context, doer.head) : null;
  const mayBe = (actor: Participant) =>
    (acting === null || !isSame(actor, acting)) && agrees(tree, pronoun, actor.head);
  const here = ofFirstKind(told(context, sentence.firstToken, pronoun, doer?.head ?? -1).filter(mayBe), wanted);
  if (here.length > 0) return onlyOne(here);
  const before = tree.words.sentences[tree.sentenceOf[pronoun]! - 1];
  if (!before || before.strand !== sentence.strand || before.kind !== 'prose' || sentence.dangling) return null;
  // "La Société la quitta. La Ligue l'a rejointe.": what was spoken of so before is spoken of still.
  for (let i = before.endToken - 1; i >= before.firstToken; i--) {
    const still = isObjectClitic(tree, i) ? participantOf(context, i) : null;
    if (!still || !wanted.some(kind => isOf(still, kind))) continue;
    if (mayBe({ ...still, head: still.antecedent ?? still.head })) return { ...still, head: pronoun };
  }
  return onlyOne(ofFirstKind(told(context, before.firstToken, before.endToken, -1).filter(mayBe), wanted));
}

/** Those of the likeliest kind of which there are any. */
function ofFirstKind(actors: readonly Participant[], wanted: readonly Wanted[]): Participant[] {
  for (const kind of wanted) {
    const found = actors.filter(actor => isOf(actor, kind));
    if (found.length > 0) return found;
  }
  return [];
}

function isObjectClitic(tree: Tree, i: number): boolean {
  return (
    base(tree, i) === 'obj' &&
    upos(tree, i) === 'PRON' &&
    CLITIC.test(norm(tree, i)) &&
    languageAt(tree, i) === 'fr' &&
    headOf(tree, i) > i
  );
}

function wantedBy(tree: Tree, verb: number): readonly Wanted[] | null {
  const word = lemma(tree, verb);
  const found = WANTED.get(word);
  const only = PERSON_ONLY_WITH.get(word);
  if (!found || (only && !childrenOf(tree, verb).some(child => only.test(norm(tree, child))))) return null;
  return found;
}

/** Those whom a stretch of text names or tells of, but who does it all, and who belongs to another's name. */
function told(context: Context, first: number, end: number, doer: number): Participant[] {
  return standingIn(context.tree, first, end)
    .filter(head => doer < 0 || (head !== doer && !isUnder(context.tree, head, doer)))
    .flatMap(head => participantOf(context, head) ?? []);
}

function isOf({ entity, kinds }: Participant, wanted: Wanted): boolean {
  const id = entity?.slice(0, entity.indexOf(':')) ?? null;
  if (wanted === 'person') return id === null ? kinds.includes('person') : id === 'person';
  if (wanted === 'body') return id === null ? kinds.includes('org') : id === 'org' || id === 'treaty';
  if (wanted === 'place') return id === null ? kinds.includes('place') : id === 'place' || id === 'state';
  if (wanted === 'treaty') return id === 'treaty' || (id === null && kinds.includes('treaty'));
  return kinds.includes('seat');
}

/** Number and gender; a participle behind "l'a" tells whose it is: "l'a rejointe". */
function agrees(tree: Tree, pronoun: number, head: number): boolean {
  const plural =
    feature(tree, head, 'Number=Plur') || childrenOf(tree, head).some(child => base(tree, child) === 'conj');
  if (plural !== (norm(tree, pronoun) === 'les')) return false;
  const wanted = genderWanted(tree, pronoun);
  const own = genderOf(tree, head);
  return wanted === null || own === null || wanted === own;
}

function genderWanted(tree: Tree, pronoun: number): 'Masc' | 'Fem' | null {
  const word = norm(tree, pronoun);
  if (word === 'la') return 'Fem';
  if (word === 'le') return 'Masc';
  const verb = headOf(tree, pronoun);
  if (childWith(tree, verb, 'aux') < 0) return null;
  return /(?:é|i|u|s|t)es?$/.test(norm(tree, verb)) ? 'Fem' : 'Masc';
}

function genderOf(tree: Tree, i: number): 'Masc' | 'Fem' | null {
  const det = childWith(tree, i, 'det');
  const word = det < 0 ? '' : norm(tree, det);
  if (/^(?:le|un|ce|cet|du|au)$/.test(word)) return 'Masc';
  if (/^(?:la|une|cette)$/.test(word)) return 'Fem';
  // Of a bare name a tagger does not know it.
  if (upos(tree, i) === 'PROPN') return null;
  return feature(tree, i, 'Gender=Masc') ? 'Masc' : feature(tree, i, 'Gender=Fem') ? 'Fem' : null;
}

function onlyOne(actors: readonly Participant[]): Participant | null {
  const [first, ...others] = actors;
  if (first === undefined || others.some(other => !isSame(first, other))) return null;
  return first;
}
