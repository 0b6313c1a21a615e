import type { Participant as Told } from '../annotation.ts';
import { territoryOf } from '../packs/actor-index.ts';
import { complementsOf } from './complements.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { type Participant, participantOf } from './participant.ts';

const AT: ReadonlySet<string> = new Set([
  'à',
  'en',
  'dans',
  'in',
  'at',
  'near',
  'sur',
  'on',
  'chez',
  'près',
  'devant',
  'outside',
  'over',
  'au-dessus',
  'across',
]);

/** The narrowest place that the adjuncts of an act name ("en France, à Rocquencourt": Rocquencourt); null where none is named. */
export function placeOf(context: Context, anchors: readonly number[], taken: ReadonlySet<number>): Participant | null {
  let best: Participant | null = null;
  for (const anchor of anchors) {
    for (const complement of complementsOf(context.tree, anchor)) {
      if (taken.has(complement.head) || (complement.under >= 0 && taken.has(complement.under))) continue;
      if (!AT.has(complement.prepositions[0] ?? '') || nameOver(context, complement.head)?.type !== 'LOC') continue;
      const place = participantOf(context, complement.head);
      if (!place) continue;
      if (!best || narrower(place, best)) best = place;
    }
    if (best) return best;
  }
  return best;
}

/** A town is narrower than a state; of two towns or two states, the one named later. */
export function narrower(a: Participant, b: Participant): boolean {
  const wide = (place: Participant): boolean => place.entity?.startsWith('state:') ?? false;
  return wide(a) === wide(b) ? a.head > b.head : wide(b);
}

/** A place as the claim tells it: a state's land is a `place:`. */
export function toldPlace(context: Context, place: Participant): Told {
  const entity = place.entity?.startsWith('state:') ? territoryOf(context.actors, place.entity) : place.entity;
  return { text: place.text, entity };
}
