// Troops of which a verb tells that they came or left and not where: "A Danish battalion landed in Cyprus in May; a Swedish one, a Polish company
// followed in June", "… and was recalled in September". Where they were is told before.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';
import { cueOf } from './cues.ts';
import { factualityOf } from './factuality.ts';
import { forceId, forcesAlike } from './forces.ts';
import { groundsOfRule } from './grounds.ts';
import { isNationalsAsTroops } from './near-troops.ts';
import { participantOf } from './participant.ts';
import { phaseOfVerb } from './phase.ts';
import { subjectOf } from './subject.ts';
import { datingOf } from './time.ts';
import { base, childrenOf, holds, isReadable, isVerb, lemma, norm } from './tree.ts';
import { isPassive } from './voice.ts';

const FOLLOWED = cueOf(/^(?:follow(?:ed|s)|suivi(?:t|rent)?|suit|suivent|joined)$/);
const FOLLOW = /^(?:follow|suivre)$/;

/** The claims of a document with such comings and goings. In the order of the text. */
export function withComingsAndGoings(context: Context, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isPosted)) return claims;
  const came = withFollowers(context, claims);
  return came.map(claim => (isUnplaced(claim) ? leavingThere(context, claim, came) : claim));
}

function isPosted({ state, modality, polarity }: Claim): boolean {
  return (
    state?.relation === 'stationed_in' && state.change !== 'ends' && modality === 'asserted' && polarity === 'positive'
  );
}

function isUnplaced({ act, state, modality, polarity, time, agents, recipients }: Claim): boolean {
  return (
    act === 'withdraw' &&
    state === null &&
    modality === 'asserted' &&
    polarity === 'positive' &&
    time !== null &&
    agents.length === 1 &&
    recipients.length === 0
  );
}

/** A claim of a departure with the one place where its force was told to be, before it. */
function leavingThere(context: Context, claim: Claim, claims: readonly Claim[]): Claim {
  const verb = context.tree.tokens.starts.indexOf(claim.trigger.start);
  if (verb >= 0 && phaseOfVerb(context, verb) === 'begins') return claim;
  const [{ text, entity }] = claim.agents as [Claim['agents'][number]];
  const subject =
    forceId(context.actors, text, entity?.startsWith('state:') ? entity : null) ?? nationals(context, claim);
  if (!subject) return claim;
  const posted = claims.filter(
    one =>
      isPosted(one) &&
      one.trigger.start < claim.trigger.start &&
      (one.state!.subject === subject || forcesAlike(subject, one.state!.subject) !== null),
  );
  const [first] = posted;
  if (
    !first ||
    posted.some(({ state }) => state!.object !== first.state!.object || state!.subject !== first.state!.subject)
  )
    return claim;
  const { subject: force, relation, object } = first.state!;
  return { ...claim, state: { subject: force, relation, object, change: 'ends' } };
}

/** "Les Finlandais s'en allèrent" */
function nationals(context: Context, { trigger, agents }: Claim): string | null {
  const { tree } = context;
  const verb = tree.tokens.starts.indexOf(trigger.start);
  const subject = verb < 0 ? -1 : (subjectOf(tree, verb)?.head ?? -1);
  if (subject < 0 || !isNationalsAsTroops(context, subject)) return null;
  return forceId(context.actors, 'troops', agents[0]!.entity);
}

function withFollowers(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const { tree } = context;
  const { sentences } = tree.words;
  const found: Claim[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!isReadable(sentence) || sentence.kind !== 'prose' || !holds(tree, sentence, FOLLOWED)) continue;
    const before = sentences[at - 1];
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (!FOLLOW.test(lemma(tree, verb)) || !isVerb(tree, verb) || isPassive(tree, verb)) continue;
      if (
        childrenOf(tree, verb).some(
          child => /^(?:obj|iobj|ccomp|xcomp)$/.test(base(tree, child)) && !tree.isTime[child],
        )
      )
        continue;
      const start = tree.tokens.starts[verb]!;
      const near = claims.filter(
        one =>
          (one.sentence === sentence.id || (one.sentence === before?.id && before.strand === sentence.strand)) &&
          one.trigger.start < start,
      );
      const last = near.at(-1);
      const subject = subjectOf(tree, verb)?.head ?? -1;
      if (!last || !isPosted(last) || last.state!.change !== 'begins' || subject < 0) continue;
      const part = participantOf(context, subject);
      const force = part && forceId(context.actors, part.text, part.owner);
      if (!force || norm(tree, subject) === 'other') continue;
      const factuality = factualityOf(context, verb);
      const dating = datingOf(context, verb, factuality, []);
      if (!factuality.told || factuality.polarity === 'negative' || factuality.modality !== 'asserted' || !dating)
        continue;
      const claim: Claim = {
        ...last,
        id: Number.MAX_SAFE_INTEGER,
        sentence: sentence.id,
        trigger: { start, end: tree.tokens.ends[verb]!, text: tree.text.slice(start, tree.tokens.ends[verb]!) },
        agents: [{ ...part.span, text: part.text, entity: part.entity }],
        time: dating.time.id,
        source: null,
        state: { ...last.state!, subject: force },
      };
      found.push({ ...claim, why: groundsOfRule(tree, 'came-and-went', claim, { factuality, saying: null, dating }) });
    }
  }
  if (found.length === 0) return claims;
  const all = [...claims, ...found].sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id);
  return all.map((claim, id) => ({ ...claim, id }));
}
