// "Diplomatic relations were established in 1991", under an account of how one state recognised another: between these two.
import type { Claim, Participant } from '../annotation.ts';
import type { Pack } from '../packs/pack.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';

const TIES = /\b(?:relations|ties)\b/i;
/** Acts between two states that an account of their relations tells. */
const BETWEEN_TWO =
  /\b(?:relations|ties|recogni[sz]\w*|recognition|credentials|signed|treaty|reconn\w+|créance|signé\w*|traité)\b/i;
/** How far back the two states may have been told, in characters. */
const REACH = 2000;

/** Adds the two states whose ties are told of without them, where all acts between states that were told right before are between the same two. */
export function withTiesTold(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const { text } = context.tree;
  const between: { at: number; pair: readonly Participant[] }[] = [];
  return claims.map(claim => {
    const { agents, recipients, trigger } = claim;
    const words = text.slice(trigger.start, trigger.end);
    if (agents.length < 2 && recipients.length === 0 && tiesOf(context, claim)) {
      const pair = pairBefore(trigger.start);
      const known = pair && agents.every(agent => pair.some(({ entity }) => entity === agent.entity));
      const since = between.at(-1)?.at ?? 0;
      return known && namesNoOther(context, claim, pair, since) ? { ...claim, agents: pair } : claim;
    }
    const states = [...agents, ...recipients].filter(({ entity }) => entity?.startsWith('state:'));
    if (states.length === 2 && states[0]!.entity !== states[1]!.entity && BETWEEN_TWO.test(words))
      between.push({ at: trigger.start, pair: states });
    return claim;
  });

  function pairBefore(before: number): readonly Participant[] | null {
    const near = between.filter(({ at }) => before - at < REACH);
    const last = near.at(-1);
    return last && near.every(({ pair }) => keyOf(pair) === keyOf(last.pair)) ? last.pair : null;
  }
}

const ofTies = new WeakMap<Pack, ReadonlySet<string>>();

/** The acts with a wording that speaks of ties. */
function actsOfTies(pack: Pack): ReadonlySet<string> {
  let known = ofTies.get(pack);
  if (!known) {
    known = new Set(pack.acts.flatMap(({ id, wordings }) => (wordings.en?.some(text => TIES.test(text)) ? id : [])));
    ofTies.set(pack, known);
  }
  return known;
}

/** Whether the words of a claim, or the subject before them, are "relations" that the act begins or ends. */
function tiesOf({ pack, reading, tree }: Context, { act, sentence, trigger }: Claim): boolean {
  if (!actsOfTies(pack).has(act)) return false;
  return TIES.test(tree.text.slice(reading.words.sentences[sentence]!.start, trigger.end));
}

function keyOf(pair: readonly Participant[]): string {
  return pair
    .map(({ entity }) => entity)
    .sort()
    .join(' ');
}

/** Whether no other state is named in the sentence, nor before it since the two were told: what follows is about somebody else then. */
function namesNoOther(context: Context, { sentence }: Claim, pair: readonly Participant[], since: number): boolean {
  const { endToken } = context.reading.words.sentences[sentence]!;
  const { starts } = context.tree.tokens;
  for (let i = endToken - 1; i >= 0 && starts[i]! >= since; i--) {
    const name = nameOver(context, i);
    if (name?.entity?.startsWith('state:') && pair.every(one => one.entity !== name.entity)) return false;
  }
  return true;
}
