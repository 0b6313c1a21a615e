// Members of what the sentence leaves out: "The United States never became a full member", "elle en devint membre en 1973", "Spain remained a member until 1980".
import type { Claim, StateChange } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import type { Context } from './context.ts';
import { cueOf } from './cues.ts';
import { factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { participantsOf } from './participants.ts';
import { organisationBefore } from './seats.ts';
import { sayingOf } from './source.ts';
import { subjectOf } from './subject.ts';
import { datingOf } from './time.ts';
import { onlyOrganisationOf, organisationOf } from './topic.ts';
import { base, childrenOf, childWith, headOf, holds, isReadable, lemma, norm, type Tree, upos } from './tree.ts';

const MEMBER = /^members?$|^membres?$/;
const CUE = cueOf(MEMBER);
/** "full member", "membre à part entière"; not "associate member", nor "founding member", which tells of a beginning. */
const FULL = /^(?:a|an|full|permanent|yet|plein|pleine?|à|part|entière|droit|de|also|aussi)$/;
const BECOME = /^(?:become|devenir)$/;
const REMAIN = /^(?:remain|stay|rester|demeurer)$/;

/** The claims of a document with those of members of what stands before. In the order of the text. */
export function withMembersLeftOut(context: Context, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [...claims];
  const add = (claim: Claim): void => {
    // "en devint membre", read without what it is a member of.
    const bare = found.findIndex(
      ({ act, state, trigger }) =>
        act === claim.act && state === null && trigger.start < claim.trigger.end && claim.trigger.start < trigger.end,
    );
    if (bare >= 0) found[bare] = claim;
    else found.push(claim);
    changed = true;
  };
  let changed = false;
  for (const sentence of context.reading.words.sentences) {
    if (sentence.kind !== 'prose' || !isReadable(sentence) || !holds(context.tree, sentence, CUE)) continue;
    for (let noun = sentence.firstToken; noun < sentence.endToken; noun++)
      if (MEMBER.test(norm(context.tree, noun)))
        for (const claim of membersAt(context, sentence, noun, claims)) add(claim);
  }
  if (!changed) return found;
  return found.sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id).map((claim, id) => ({ ...claim, id }));
}

function membersAt(context: Context, sentence: Sentence, noun: number, claims: readonly Claim[]): Claim[] {
  const { tree } = context;
  if (claims.some(({ sentence: at, state }) => at === sentence.id && state?.relation === 'member_of')) return [];
  const verb = predicateVerb(tree, noun);
  if (verb < 0 || !isPlain(tree, noun)) return [];
  const word = lemma(tree, verb);
  const act = BECOME.test(word) ? 'join' : REMAIN.test(word) ? 'remain' : verb === noun ? 'belong' : null;
  const subject = subjectOf(tree, verb);
  if (act === null || !subject) return [];
  const who = participantsOf(context, subject.head).filter(({ entity }) => /^(?:state|place):/.test(entity ?? ''));
  const body = organisationOf(context) ?? onlyOrganisationOf(context) ?? organisationBefore(context, noun);
  if (who.length === 0 || body === null) return [];
  const factuality = factualityOf(context, verb);
  if (!factuality.told || factuality.modality === 'question') return [];
  const dating = datingOf(context, verb, factuality, []);
  // "remained a member until 1980", "had been a member since 1973": of turnings only the plainest are read here.
  if (dating && dating.bearing !== 'at') return [];
  const negative = factuality.polarity === 'negative';
  const change: StateChange = act === 'join' && !negative ? 'begins' : 'holds';
  if (change === 'begins' && !dating) return [];
  const start = tree.tokens.starts[verb]!;
  const saying = sayingOf(context, start, factuality);
  return who.map(({ text, entity }) => {
    const claim: Claim = {
      id: Number.MAX_SAFE_INTEGER,
      sentence: sentence.id,
      trigger: { start, end: tree.tokens.ends[noun]!, text: tree.text.slice(start, tree.tokens.ends[noun]!) },
      act,
      event: context.pack.acts.find(({ id }) => id === act)?.event ?? null,
      agents: [{ text, entity }],
      recipients: [{ text: body.slice(body.indexOf(':') + 1), entity: body }],
      place: null,
      time: dating?.time.id ?? null,
      polarity: negative ? 'negative' : 'positive',
      modality: factuality.modality,
      source: saying?.source ?? null,
      state: { subject: entity!, relation: 'member_of', object: body, change },
    };
    return { ...claim, why: groundsOfRule(tree, 'member-left-out', claim, { factuality, saying, dating }) };
  });
}

/** The verb that makes somebody a member, or the noun itself beside "is"; -1 where it does neither. */
function predicateVerb(tree: Tree, noun: number): number {
  if (childWith(tree, noun, 'cop') >= 0) return noun;
  const verb = headOf(tree, noun);
  return verb >= 0 &&
    /^(?:xcomp|obj)$/.test(base(tree, noun)) &&
    (BECOME.test(lemma(tree, verb)) || REMAIN.test(lemma(tree, verb)))
    ? verb
    : -1;
}

/** Nothing says of what: no "of", no name before it, no "associate". */
function isPlain(tree: Tree, noun: number): boolean {
  const next = noun + 1 < tree.tokens.length ? norm(tree, noun + 1) : '';
  const full = next === 'de' && norm(tree, noun + 2) === 'plein';
  const dated = next === 'in' && tree.isTime[noun + 2] === 1;
  if (/^(?:of|de|du|des|d'|in|for|-)$/.test(next) && !full && !dated) return false;
  const before = noun > 0 ? noun - 1 : noun;
  if (!FULL.test(norm(tree, before)) && !/^(?:VERB|AUX|ADV|DET)$/.test(upos(tree, before))) return false;
  return childrenOf(tree, noun).every(
    child =>
      FULL.test(norm(tree, child)) ||
      tree.isTime[child] === 1 ||
      /^(?:det|cop|nsubj|aux|advmod|punct|obl|mark|cc|expl|iobj|obj|advcl|case)$/.test(base(tree, child)),
  );
}
