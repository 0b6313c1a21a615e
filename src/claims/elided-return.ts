// Troops that come back to where the text told that they left: "French troops had left Chad by 1975. … They came back in March 1978."
import type { Claim } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { type Context, nameOver } from './context.ts';
import { cueOf } from './cues.ts';
import { factualityOf } from './factuality.ts';
import { forceId, forcesAlike } from './forces.ts';
import { groundsOfRule } from './grounds.ts';
import { isNationalsAsTroops } from './near-troops.ts';
import { participantOf } from './participant.ts';
import { subjectOf } from './subject.ts';
import { datingOf } from './time.ts';
import { base, childrenOf, holds, isReadable, isVerb, lemma, norm, prepositionsOf, type Tree } from './tree.ts';
import { isPassive } from './voice.ts';

const CUE = cueOf(/^(?:back|returned|revin(?:t|rent)|revenu(?:e?s)?|retourn\p{L}*|reparu\p{L}*)$/u);
const RETURN = /^(?:return|revenir|retourner)$/;
/** Whatever the dictionary makes of these forms. */
const REVENIR = /^rev(?:in(?:t|rent)|enus?|enues?)$/;
const BACK_AGAIN = /^(?:come|go|be|fly|sail)$/;
const TAKEN_UP = /^(?:they|ils|elles|eux|troops|soldiers|men|troupes|soldats|hommes|force|forces)$/;
const BEFORE = 3;

/** The claims of a document with returns of troops to where they were told to have left. In the order of the text. */
export function withElidedReturns(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const left = claims.filter(isLeft);
  if (left.length === 0) return claims;
  const { sentences } = context.reading.words;
  const found: Claim[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!isReadable(sentence) || sentence.kind !== 'prose' || !holds(context.tree, sentence, CUE)) continue;
    const near = new Set(sentences.slice(Math.max(0, at - BEFORE), at + 1).map(({ id }) => id));
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (!isReturn(context.tree, verb)) continue;
      const start = context.tree.tokens.starts[verb]!;
      const before = left.filter(one => near.has(one.sentence) && one.trigger.start < start);
      const claim = before.length > 0 ? returnAt(context, sentence, verb, before, claims) : null;
      if (claim) found.push(claim);
    }
  }
  if (found.length === 0) return claims;
  const all = [...claims, ...found].sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id);
  return all.map((claim, id) => ({ ...claim, id }));
}

function isLeft({ state, modality, polarity }: Claim): boolean {
  return (
    state?.relation === 'stationed_in' && state.change === 'ends' && modality === 'asserted' && polarity === 'positive'
  );
}

/** "returned", "came back": a verb of coming back that says nowhere to what place. */
export function isReturn(tree: Tree, verb: number): boolean {
  if (!isVerb(tree, verb) || isPassive(tree, verb)) return false;
  const word = lemma(tree, verb);
  const children = childrenOf(tree, verb);
  const back = BACK_AGAIN.test(word) && children.some(child => child > verb && norm(tree, child) === 'back');
  if (!RETURN.test(word) && !REVENIR.test(norm(tree, verb)) && !back) return false;
  return children.every(child => {
    if (!/^(?:obj|iobj|obl|xcomp|ccomp)$/.test(base(tree, child)) || tree.isTime[child]) return true;
    if (/^(?:y|en|there|back)$/.test(norm(tree, child))) return true;
    return /^(?:with|avec|by|par|after|après|for|pour|as|comme|sous|under)$/.test(prepositionsOf(tree, child)[0] ?? '');
  });
}

function returnAt(
  context: Context,
  sentence: Sentence,
  verb: number,
  before: readonly Claim[],
  claims: readonly Claim[],
): Claim | null {
  const { tree } = context;
  const { starts, ends } = tree.tokens;
  const left = before.at(-1)!;
  const { subject: force, relation, object } = left.state!;
  if (before.some(({ state }) => state!.subject !== force || state!.object !== object)) return null;
  const subject = subjectOf(tree, verb)?.head ?? -1;
  if (subject < 0 || !isMeant(context, subject, force)) return null;
  const [start, end] = [starts[verb]!, ends[verb]!];
  if (claims.some(({ trigger, state }) => state !== null && trigger.start < end && start < trigger.end)) return null;
  const factuality = factualityOf(context, verb);
  const dating = datingOf(context, verb, factuality, []);
  if (!factuality.told || factuality.polarity === 'negative' || dating?.bearing !== 'at') return null;
  const claim: Claim = {
    id: Number.MAX_SAFE_INTEGER,
    sentence: sentence.id,
    trigger: { start, end, text: tree.text.slice(start, end) },
    act: 'deploy',
    event: context.pack.acts.find(({ id }) => id === 'deploy')?.event ?? null,
    agents: left.agents,
    recipients: left.recipients,
    place: left.place,
    time: dating.time.id,
    polarity: 'positive',
    modality: factuality.modality,
    source: null,
    state: { subject: force, relation, object, change: 'begins' },
  };
  return { ...claim, why: groundsOfRule(tree, 'elided-return', claim, { factuality, saying: null, dating }) };
}

/** The force by a pronoun that means nobody else, or by its own words over again. */
function isMeant(context: Context, subject: number, force: string): boolean {
  const { tree } = context;
  const part = participantOf(context, subject);
  const people = isNationalsAsTroops(context, subject) ? 'troops' : null;
  const own = part ? forceId(context.actors, people ?? part.text, people ? part.entity : part.owner) : null;
  if (own !== null) return own === force || forcesAlike(own, force) === 'same' || forcesAlike(force, own) === 'same';
  if (!TAKEN_UP.test(norm(tree, subject))) return false;
  if (part?.antecedent !== undefined && !part.kinds.includes('force')) return false;
  return childrenOf(tree, subject).every(child => !nameOver(context, child) || tree.isTime[child]);
}
