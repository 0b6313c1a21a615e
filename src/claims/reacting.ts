// Nouns whose doer is not the subject of the verb over them: "rejected the proposal", "confirmed the conquest".
import type { Act } from '../packs/acts.ts';
import { headOf, isVerb, lemma, perToken } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs by which somebody answers what another one asked for, offered or threatened. */
const REACTING = words(
  'reject refuse decline accept obey follow disobey ignore heed take resist defy rebuff dismiss oppose rejeter refuser décliner accepter repousser ignorer braver écarter obéir',
);
const SAYING_AGAIN = words('confirm confirmer');
/** Verbs by which somebody keeps another one from doing it. */
const PREVENTING = words('prevent avert forestall withstand empêcher prévenir déjouer');
/** What one ends of one's own accord, and rebels' risings that others end. */
const ENDING = words('end halt stop terminer arrêter');

/** Whether a verb leaves its subject no part in what the noun under it tells. */
export function isOfAnotherThan(act: Act, verb: string): boolean {
  if (REACTING.has(verb)) return act.id === 'propose' || act.event === 'REQUEST' || act.event === 'THREATEN';
  if (PREVENTING.has(verb)) return act.event === 'ASSAULT' || act.event === 'PROTEST';
  if (ENDING.has(verb)) return act.event === 'PROTEST' && act.mode === 'riot';
  return SAYING_AGAIN.has(verb) && act.event === 'ASSAULT';
}

/** The nearest verb over a noun, whatever clauses and nouns lie between; "" for none. */
export const verbAnswering = perToken((tree, noun): string => {
  for (let at = headOf(tree, noun), steps = 0; at >= 0 && steps < 3; at = headOf(tree, at), steps++)
    if (isVerb(tree, at)) return lemma(tree, at);
  return '';
});
