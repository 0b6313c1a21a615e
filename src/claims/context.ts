import type { Mention, TimeExpression } from '../annotation.ts';
import type { ActorIndex } from '../packs/actor-index.ts';
import { actorIndex } from '../packs/actor-index.ts';
import type { Pack } from '../packs/pack.ts';
import type { Unclaimed } from '../reading.ts';
import type { Span } from '../span.ts';
import { wordingsOf } from './compile.ts';
import { mend } from './mend.ts';
import { mendAgreement } from './mend-agreement.ts';
import { mendAlike } from './mend-alike.ts';
import { mendAppositions } from './mend-apposition.ts';
import { mendBehind } from './mend-behind.ts';
import { mendBehindRelatives } from './mend-behind-relative-en.ts';
import { mendBodiesBeside } from './mend-bodies-beside.ts';
import { mendChargedWith } from './mend-charged-with.ts';
import { mendCircles } from './mend-circles.ts';
import { mendCommandsLeft } from './mend-command-left-fr.ts';
import { mendContents } from './mend-content.ts';
import { mendCoordinations } from './mend-coordination.ts';
import { mendCopulas } from './mend-copula.ts';
import { mendDatesBeforeComplements } from './mend-date-before-complement.ts';
import { mendDatesBehindSemicolons } from './mend-date-behind-semicolon.ts';
import { mendDatedInfinitives } from './mend-dated-infinitive-en.ts';
import { mendDatesOfConjuncts } from './mend-dates-of-conjuncts.ts';
import { mendDescribedNames } from './mend-described-names.ts';
import { mendElected } from './mend-elected-en.ts';
import { mendFalseEntries } from './mend-false-entries.ts';
import { mendGapped } from './mend-gapped.ts';
import { mendGoverned } from './mend-governed.ts';
import { mendHadThey } from './mend-had-they.ts';
import { mendLinks } from './mend-links.ts';
import { mendLists } from './mend-lists.ts';
import { mendListsFr } from './mend-lists-fr.ts';
import { mendLostSubjects } from './mend-lost-subjects.ts';
import { mendModals } from './mend-modal.ts';
import { mendNamedVerbs } from './mend-named-verbs.ts';
import { mendNationalNames } from './mend-national-names.ts';
import { mendNounFrames } from './mend-noun-frames.ts';
import { mendObjectsBehindDates } from './mend-object-behind-date.ts';
import { mendOpenings } from './mend-opening.ts';
import { mendOpeningParticiples } from './mend-opening-participles-fr.ts';
import { mendOutOf } from './mend-out-of-en.ts';
import { mendOuterSubjects } from './mend-outer.ts';
import { mendPairs } from './mend-pairs.ts';
import { mendParticiples } from './mend-participles-en.ts';
import { mendParticles } from './mend-particle.ts';
import { mendParties } from './mend-parties.ts';
import { mendPlacesBeforeObjects } from './mend-place-before-object.ts';
import { mendPostedNames } from './mend-posted-names.ts';
import { mendQueRelatives } from './mend-que-relatives.ts';
import { mendRankedSubjects } from './mend-ranked.ts';
import { mendRelatives } from './mend-relative.ts';
import { mendRelativesAndVerbs } from './mend-relative-and-verb-en.ts';
import { mendRemained } from './mend-remained.ts';
import { mendSetApart } from './mend-set-apart.ts';
import { mendSigned } from './mend-signed.ts';
import { mendSignedBy } from './mend-signed-by.ts';
import { mendSpans } from './mend-spans-fr.ts';
import { mendSplitNames } from './mend-split-names.ts';
import { mendStolenSubjects } from './mend-stolen-subjects.ts';
import { mendTant } from './mend-tant.ts';
import { mendTitledNames } from './mend-titled-names.ts';
import { mendTwinObjects } from './mend-twin-objects.ts';
import { mendUndersigned } from './mend-undersigned.ts';
import { mendVocatives } from './mend-vocative.ts';
import { mendWarBetween } from './mend-war-between.ts';
import { mendWishes } from './mend-wishes.ts';
import type { Participant } from './participant.ts';
import { provisionsOf } from './provision.ts';
import { type Tree, treeOf } from './tree.ts';

/** What the steps of reading claims look things up in: the trees of a document, and names and times by token. */
export interface Context {
  readonly reading: Unclaimed;
  readonly pack: Pack;
  readonly actors: ActorIndex;
  readonly tree: Tree;
  /** Index in `reading.names` of the name over each token; -1 for none. The longest where several overlap. */
  readonly nameAt: Int32Array;
  /** Index in `reading.times` of the time expression over each token; -1 for none. */
  readonly timeAt: Int32Array;
  /** Whether a word is the infinitive of a French verb that an act of the pack hangs on. */
  readonly isVerb: (infinitive: string) => boolean;
  /** For each sentence, 1 where it is a rule of a treaty or statute. */
  readonly provisions: Uint8Array;
  /** Participants already resolved, by the token that heads them. */
  readonly resolved: Map<number, Participant | null>;
  /** All who stand in one phrase, by the token that heads it. */
  readonly listed: Map<number, readonly Participant[]>;
}

export function contextOf(reading: Unclaimed, pack: Pack): Context {
  const tree = treeOf(reading.words, reading.document.text);
  const wordings = wordingsOf(pack);
  const { tokens } = reading.words;
  const nameAt = spansByToken(tokens.starts, tokens.ends, tokens.length, reading.names);
  const timeAt = spansByToken(tokens.starts, tokens.ends, tokens.length, reading.times);
  for (let i = 0; i < tokens.length; i++) if (timeAt[i]! >= 0 && nameAt[i]! < 0) tree.isTime[i] = 1;
  mendLinks(tree);
  mendNamedVerbs(tree, reading.names, nameAt);
  mendOpeningParticiples(tree);
  mendQueRelatives(tree, nameAt);
  mendFalseEntries(tree);
  mendPlacesBeforeObjects(tree, reading.names, nameAt);
  mendGapped(tree, reading.names, nameAt, reading.times, timeAt);
  mendSplitNames(tree, nameAt);
  mendOutOf(tree);
  mendWarBetween(tree);
  mendElected(tree);
  mend(tree, word => wordings.byTrigger.en.get(word)?.some(wording => wording.shape === 'verb') ?? false);
  mendCopulas(tree);
  mendWishes(tree);
  mendVocatives(tree);
  mendOpenings(tree);
  mendSetApart(tree);
  mendTwinObjects(tree);
  mendListsFr(tree);
  mendNounFrames(tree);
  mendCoordinations(tree);
  mendRelatives(tree);
  mendBehindRelatives(tree);
  mendCommandsLeft(tree);
  mendRelativesAndVerbs(tree);
  mendAgreement(tree);
  mendOuterSubjects(tree);
  mendSpans(tree);
  mendDatesOfConjuncts(tree);
  mendSigned(tree);
  mendUndersigned(tree);
  mendTitledNames(tree, reading.names, nameAt);
  mendNationalNames(tree, reading.names, nameAt);
  mendDescribedNames(tree, reading.names, nameAt);
  mendPostedNames(tree, reading.names, nameAt);
  mendBodiesBeside(tree, reading.names, nameAt);
  mendPairs(tree, nameAt);
  mendLists(tree, nameAt);
  mendLostSubjects(tree);
  mendStolenSubjects(tree);
  mendParticiples(tree);
  mendAlike(tree, nameAt);
  mendSignedBy(tree, nameAt);
  mendTant(tree);
  mendBehind(tree);
  mendParties(tree);
  mendAppositions(tree, last => bearerOf(tree, reading.names, nameAt, last));
  mendGoverned(tree);
  mendDatesBeforeComplements(tree);
  mendObjectsBehindDates(tree, nameAt);
  mendChargedWith(tree);
  mendHadThey(tree);
  mendRemained(tree);
  mendDatedInfinitives(tree);
  mendDatesBehindSemicolons(tree);
  mendRankedSubjects(tree);
  mendContents(tree);
  mendModals(tree);
  mendParticles(tree, token => {
    const name = reading.names[nameAt[token]!];
    return name?.type === 'PER' && name.start === tokens.starts[token];
  });
  mendCircles(tree);
  tree.settled = true;
  return {
    reading,
    pack,
    actors: actorIndex(pack),
    tree,
    nameAt,
    timeAt,
    isVerb: infinitive => wordings.byTrigger.fr.has(infinitive),
    provisions: provisionsOf(reading),
    resolved: new Map(),
    listed: new Map(),
  };
}

/** The token that heads the name of a person which ends at a token; -1 where none does. */
function bearerOf(tree: Tree, names: readonly Mention[], nameAt: Int32Array, last: number): number {
  const name = names[nameAt[last]!];
  if (name?.type !== 'PER' || name.end !== tree.tokens.ends[last]) return -1;
  let top = last;
  while (tree.heads[top]! >= 0 && nameAt[tree.heads[top]!] === nameAt[last]) top = tree.heads[top]!;
  return top;
}

function spansByToken(starts: Uint32Array, ends: Uint32Array, length: number, spans: readonly Span[]): Int32Array {
  const at = new Int32Array(length).fill(-1);
  const order = spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start || a - b);
  let token = 0;
  for (const index of order) {
    const span = spans[index]!;
    while (token < length && ends[token]! <= span.start) token++;
    for (let i = token; i < length && starts[i]! < span.end; i++) {
      const before = at[i]!;
      if (before < 0 || spans[before]!.end - spans[before]!.start < span.end - span.start) at[i] = index;
    }
  }
  return at;
}

export function nameOver(context: Context, token: number): Mention | null {
  const index = context.nameAt[token]!;
  return index < 0 ? null : context.reading.names[index]!;
}

export function timeOver(context: Context, token: number): TimeExpression | null {
  const index = context.timeAt[token]!;
  return index < 0 ? null : context.reading.times[index]!;
}
