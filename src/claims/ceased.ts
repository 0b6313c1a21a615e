// "cessa de siéger", "ceased to take part": what somebody stopped doing is no denial but the end of it.
import type { StateClaim } from '../annotation.ts';
import type { Act } from '../packs/acts.ts';
import type { Pack } from '../packs/pack.ts';
import type { Factuality } from './factuality.ts';
import { lemma, type Tree } from './tree.ts';

const CEASING: ReadonlySet<string> = new Set(['cesser', 'arrêter', 'cease', 'stop']);

/** The act that ceasing to do another is, where nothing but a verb of ceasing denies that one; null else. */
export function ceasedAct(tree: Tree, pack: Pack, act: Act, { polarity, negations }: Factuality): Act | null {
  if (act.ceased === undefined || polarity !== 'negative' || negations.length !== 1) return null;
  if (!CEASING.has(lemma(tree, negations[0]!))) return null;
  return pack.acts.find(({ id }) => id === act.ceased) ?? null;
}

/** What was said to hold ends. */
export function endedStates(states: readonly StateClaim[]): StateClaim[] {
  return states.map(state => ({ ...state, change: 'ends' }));
}
