import type { History } from '../record/history.ts';
import type { State } from '../record/model.ts';
import { readHistories } from '../store/derive/states.ts';
import { readStates } from '../store/read/states.ts';
import type { Asking } from './asking.ts';

/** The histories of states, in their order; those drawn up before are taken from what is kept with the asking. */
export function historiesOf({ store, world, histories }: Asking, states: readonly State[]): History[] {
  if (histories === undefined) return readHistories(store.db, states, world);
  const key = ({ subject, relation, object }: State) => `${subject} ${relation} ${object}`;
  const missing = states.filter(state => !histories.has(key(state)));
  if (missing.length > 0)
    readHistories(store.db, missing, world).forEach((history, place) => {
      histories.set(key(missing[place]!), history);
    });
  return states.map(state => histories.get(key(state))!);
}

interface Every {
  readonly states: readonly State[];
  readonly histories: readonly History[];
}

const every = new WeakMap<NonNullable<Asking['histories']>, Every>();

/** Every state of the record with its history, in the order of `readStates`. */
export function everyHistory(asking: Asking): Every {
  const { store, histories } = asking;
  const known = histories && every.get(histories);
  if (known) return known;
  const states = readStates(store.db, {}, new Set());
  const found = { states, histories: historiesOf(asking, states) };
  if (histories) every.set(histories, found);
  return found;
}
