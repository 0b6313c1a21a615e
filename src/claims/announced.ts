// Announcing a measure is an act of its own: "says it will impose sanctions on X" threatens X. Which acts may be announced stands in the pack.
import type { Claim, Participant } from '../annotation.ts';
import type { Announced } from '../packs/acts.ts';
import { childWith, feature, languageAt, lemma, type Tree } from './tree.ts';

/** A claim with the token that carries it. */
export interface Carried {
  readonly claim: Claim;
  readonly trigger: number;
}

/** The announcement of an act, with those whom the act concerns; null where it is of another type, or somebody else would do it. */
export function announcementOf(announcement: Claim, announced: Announced, act: Claim): Claim | null {
  const wanted = announced.polarity ?? 'positive';
  const same =
    act.polarity === wanted &&
    announced.events.includes(act.event ?? '') &&
    !announced.except?.includes(act.act) &&
    (announced.only?.includes(act.act) ?? true) &&
    act.agents.some(agent => announcement.agents.some(other => isSame(agent, other)));
  return same ? { ...announcement, recipients: act.recipients } : null;
}

function isSame(a: Participant, b: Participant): boolean {
  return a.entity === null && b.entity === null ? a.text === b.text : a.entity === b.entity;
}

/** "He planned to retake the island": what somebody had in mind once, and announced to nobody. */
export function isOldPlan(tree: Tree, verb: number): boolean {
  return (
    languageAt(tree, verb) === 'en' &&
    /^(?:plan|intend|prepare)$/.test(lemma(tree, verb)) &&
    feature(tree, verb, 'Tense=Past') &&
    childWith(tree, verb, 'aux', 'cop') < 0
  );
}
