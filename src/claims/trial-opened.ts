// "Le procès s'était ouvert le 8 novembre", "The trial had opened on 9 May": a trial that the text takes as known, told by its beginning.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';
import { cueOf } from './cues.ts';
import { factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { sayingOf } from './source.ts';
import { datingOf } from './time.ts';
import { base, childrenOf, headOf, holds, isReadable, isVerb, languageAt, lemma, norm } from './tree.ts';

const CUE = cueOf(/^(?:procès|trial)$/u);
const OPENS = /^(?:ouvrir|commencer|débuter|open|begin|start)$/;
/** A text of courts: "the trial opened" elsewhere may be one of a medicine. */
const COURT =
  /\b(?:courts?|judges?|jury|jurors|prosecutors?|defendants?|accused|charged|tribunal|verdict|acquitted|convicted)\b/i;
/** How far from the trial a word of courts stands. */
const NEAR = 1500;

/** The claims of a document with the openings of trials that its sentences tell of without whose they are. In the order of the text. */
export function withTrialsOpened(context: Context, claims: readonly Claim[]): Claim[] {
  const { pack, reading, tree } = context;
  const act = pack.acts.find(({ id }) => id === 'put-on-trial');
  const found: Claim[] = [];
  for (const sentence of act ? reading.words.sentences : []) {
    if (!sentence.language || sentence.kind !== 'prose' || !isReadable(sentence) || !holds(tree, sentence, CUE))
      continue;
    for (let noun = sentence.firstToken; noun < sentence.endToken; noun++) {
      const verb = opensAt(context, noun);
      if (verb < 0) continue;
      const [start, end] = [tree.tokens.starts[noun]!, tree.tokens.ends[noun]!];
      if (claims.some(({ act: other, trigger }) => other === act!.id && trigger.start <= start && start < trigger.end))
        continue;
      const factuality = factualityOf(context, verb);
      if (!factuality.told) continue;
      const saying = sayingOf(context, tree.tokens.starts[verb]!, factuality);
      const dating = datingOf(context, verb, factuality, []);
      const claim: Claim = {
        id: 0, sentence: sentence.id, trigger: { start, end, text: tree.text.slice(start, end) }, act: act!.id, event: act!.event,
        agents: [], recipients: [], place: null, time: dating?.bearing === 'at' ? dating.time.id : null,
        polarity: factuality.polarity, modality: factuality.modality, source: saying?.source ?? null, state: null,
      }; // biome-ignore format: a row
      // Undated, it tells nothing.
      if (claim.time !== null)
        found.push({ ...claim, why: groundsOfRule(tree, 'trial', claim, { factuality, saying, dating }) });
    }
  }
  if (found.length === 0) return [...claims];
  return [...claims, ...found]
    .sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id)
    .map((claim, id) => ({ ...claim, id }));
}

/** The verb by which a noun is told to open as a trial of nobody in particular; -1 where it is not. */
function opensAt({ tree }: Context, noun: number): number {
  if (!/^(?:procès|trial)$/.test(norm(tree, noun)) || !/^(?:le|the|son|his|her|leur|their)$/.test(norm(tree, noun - 1)))
    return -1;
  const verb = headOf(tree, noun);
  if (verb < noun || base(tree, noun) !== 'nsubj' || !isVerb(tree, verb) || !OPENS.test(lemma(tree, verb))) return -1;
  if (childrenOf(tree, noun).some(child => /^(?:nmod|compound|acl|amod|flat)$/.test(base(tree, child)))) return -1;
  if (childrenOf(tree, verb).some(child => /^(?:obj|xcomp)$/.test(base(tree, child)))) return -1;
  if (languageAt(tree, noun) === 'fr') return verb;
  const at = tree.tokens.starts[noun]!;
  return COURT.test(tree.text.slice(Math.max(0, at - NEAR), at + NEAR)) ? verb : -1;
}
