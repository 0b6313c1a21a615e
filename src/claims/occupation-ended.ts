// "Israel occupied the town in November and withdrew from it in March", "s'empara de l'île en 1920 et l'évacua en 1925": who took a place and left it holds it
// no more.
import type { Claim } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import type { Context } from './context.ts';
import { cueOf } from './cues.ts';
import { factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { participantOf } from './participant.ts';
import { subjectOf } from './subject.ts';
import { datingOf } from './time.ts';
import { base, childrenOf, holds, isReadable, isVerb, lemma, norm, type Tree } from './tree.ts';

const LEAVING: ReadonlySet<string> = new Set('withdraw evacuate leave retirer évacuer quitter'.split(' '));
const CUE = cueOf(/^(?:withdr[ae]w\p{L}*|evacuated?|left|retir[aéeè]\p{L}*|évacu\p{L}*|quitt\p{L}*)$/u);

/** The claims of a document with the ends of what their sentence tells was taken. In the order of the text. */
export function withOccupationsEnded(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    if (claim.state?.relation !== 'controls' || claim.state.change !== 'begins' || claim.modality !== 'asserted')
      continue;
    const sentence = context.reading.words.sentences.find(({ id }) => id === claim.sentence)!;
    const end = isReadable(sentence) && holds(context.tree, sentence, CUE) ? endOf(context, sentence, claim) : null;
    if (end) found.push(end);
  }
  if (found.length === 0) return claims;
  const all = [...claims, ...found].sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id);
  return all.map((claim, id) => ({ ...claim, id }));
}

function endOf(context: Context, sentence: Sentence, taken: Claim): Claim | null {
  const { tree } = context;
  const { starts, ends } = tree.tokens;
  const { subject, relation, object } = taken.state!;
  for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
    if (starts[verb]! < taken.trigger.end || !isVerb(tree, verb) || !LEAVING.has(lemma(tree, verb))) continue;
    const who = subjectOf(tree, verb);
    if (!who || participantOf(context, who.head)?.entity !== subject || !leavesIt(tree, verb)) continue;
    const factuality = factualityOf(context, verb);
    const dating = datingOf(context, verb, factuality, []);
    if (!factuality.told || factuality.polarity === 'negative' || dating?.bearing !== 'at') return null;
    const claim: Claim = {
      ...taken,
      id: Number.MAX_SAFE_INTEGER,
      trigger: { start: starts[verb]!, end: ends[verb]!, text: tree.text.slice(starts[verb]!, ends[verb]!) },
      act: 'withdraw',
      event: context.pack.acts.find(({ id }) => id === 'withdraw')?.event ?? null,
      time: dating.time.id,
      modality: factuality.modality,
      state: { subject, relation, object, change: 'ends' },
    };
    return { ...claim, why: groundsOfRule(tree, 'occupation-ended', claim, { factuality, saying: null, dating }) };
  }
  return null;
}

/** Whether what is left is "it", "en", "l'", and nothing else. */
function leavesIt(tree: Tree, verb: number): boolean {
  const complements = childrenOf(tree, verb).filter(
    child =>
      /^(?:obj|iobj|obl)$/.test(base(tree, child)) && !tree.isTime[child] && !/^(?:se|s')$/.test(norm(tree, child)),
  );
  return complements.length > 0 && complements.every(child => /^(?:it|en|l'|la|le)$/.test(norm(tree, child)));
}
