// When a claim that gives a state no beginning and no end says that it holds.
import type { StateClaim } from '../annotation.ts';
import type { Span } from '../span.ts';
import { later } from './days.ts';
import type { ClaimTime, Days, Holding } from './model.ts';

interface Wording {
  readonly state: StateClaim;
  readonly time: ClaimTime | null;
  readonly trigger: Span;
  /** Where the time expression starts. */
  readonly timeStart: number | null;
  readonly text: string;
  /** The sentence. */
  readonly around: Span;
  readonly published: Days | null;
  /** The latest day that the document tells of: it was written later, though nobody says when. */
  readonly toldTo?: string | null;
  /** The time that the text around it tells of. */
  readonly narrated: Days | null;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** How many words before and after the trigger may tell its tense or its continuity. */
const REACH = 4;

// "est toujours membre", "demeure", "is still hosting", "remains a member"; "ne possède pas encore" continues an absence.
const CONTINUES =
  /^(toujours|encore|demeur\p{L}+|rest(e|ent|era|eront|ait|aient|a|èrent)|still|remain\p{L}*|continue[sd]?|yet)$/u;
// "abrite depuis 1952", "dès 1956", "since the 1950s", "depuis le 4 avril 1949"
const SINCE = /(?:depuis|dès|since)\s+(?:l['’]|(?:l[ae]s?|the)\s+)?$/iu;
// "jusqu'en 1967", "until 1967"
const UNTIL = /(?:jusqu['’](?:en|à|au|aux)|until|till|up to)\s+(?:l['’]|(?:l[ae]s?|the)\s+)?$/iu;
// Before the trigger or in it: "était membre", "fut", "was", "had been".
const PAST = /^(était|étaient|fut|furent|avait|avaient|eut|eurent|été|was|were|had|did)$/u;
// Right after a trigger that is a noun: "advisers had been", "les aviateurs étaient".
const PAST_BEHIND = /^(avait|avaient|était|étaient|furent|had|was|were)$/u;
// In the trigger alone: "appartenait", "siégèrent", "hosted", "held"; not the nouns that end alike.
const PAST_VERB =
  /^(?!(fait|retrait|trait|extrait|united|allied|armed)$)(\p{L}{2,}(ait|aient|èrent)|\p{L}{2,}ed|held|kept|sat|stood|lay)$/u;
// "is integrated", "has been": a participle is no past after these.
const PRESENT = /^(is|are|has|have|est|sont)$/u;

/** The days on which the claim says that its state holds, or does not; null for a beginning, an end, or a past without a date. */
export function holdingOf(wording: Wording): Holding | null {
  const { state, time, published, narrated } = wording;
  const words = wordsNear(wording);
  const continues = [...words.before, ...words.inside, ...words.after].some(word => CONTINUES.test(word));
  const open = { since: null, until: null, continues };
  if (time) {
    const days = { earliest: time.earliest, latest: time.latest };
    const before = wording.text.slice(
      Math.max(wording.around.start, (wording.timeStart ?? 0) - 30),
      wording.timeStart ?? 0,
    );
    if (SINCE.test(before) && state.change !== 'ends') {
      // What lasts since a date lasts to the day of writing, unless the sentence itself stands in the past ("had been at war since").
      const latest = published && !isPast(words) ? published.latest : time.latest;
      return {
        earliest: time.latest,
        latest: later(latest, time.latest),
        since: days,
        until: null,
        continues: false,
        from: 'stated',
      };
    }
    if (state.change !== 'holds') return null;
    if (UNTIL.test(before))
      return {
        earliest: time.earliest,
        latest: time.earliest,
        since: null,
        until: days,
        continues: true,
        from: 'stated',
      };
    return { ...days, ...open, from: 'stated' };
  }
  if (state.change !== 'holds') return null;
  // "n'a jamais possédé", "has never joined": not on any day so far.
  const written = published?.latest ?? wording.toldTo;
  if (written && (isNever(words) || neverBelonged(words)))
    return { earliest: null, latest: written, since: null, until: null, continues: false, from: 'stated' };
  if (isPast(words)) return narrated && { ...narrated, ...open, from: 'narrated' };
  return published && { ...published, ...open, from: 'published' };
}

function isNever({ before, inside }: Words): boolean {
  const near = [...before, ...inside];
  // "had never been a member": not until then.
  if (near.some(word => /^(?:had|avait|avaient)$/.test(word))) return false;
  const both = (never: string, sign: RegExp): boolean => near.includes(never) && near.some(word => sign.test(word));
  return both('jamais', /^(?:a|ont|est|sont)$/) || both('never', /^(?:has|have|is|are)$/);
}

/** Who belongs: "was never a member", "ne fut jamais membre"; and who comes to: "never joined". Not who never left, who came at some time. */
const MEMBER = /^(?:members?|membres?|party|partie)$/u;
const JOINED =
  /^(?:joined|belonged|entered|rejoignit|rejoignirent|adhéra|adhérèrent|entra|entrèrent|appartint|appartinrent)$/u;
const ONLY_THEN =
  /^(?:had|avait|avaient|eut|eurent|while|during|under|until|before|pendant|sous|avant|tant|durant|again|plus)$/u;

/** "Ireland was never a member", "was an observer and never a member", "never joined": told of the past, and of all of it. */
function neverBelonged({ before, inside, after }: Words): boolean {
  if ([...before, ...after].some(word => ONLY_THEN.test(word))) return false;
  const never = (words: readonly string[]): boolean => words.some(word => /^(?:jamais|never)$/.test(word));
  if (inside.some(word => MEMBER.test(word))) return never(before.slice(-2));
  if (inside.some(word => JOINED.test(word))) return never([...before.slice(-1), ...after.slice(0, 1)]);
  const at = after.findIndex(word => /^(?:jamais|never)$/.test(word));
  return at >= 0 && after.slice(at + 1).some(word => MEMBER.test(word));
}

function isPast({ before, inside, after }: Words): boolean {
  // "Soviet advisers had been in Egypt since 1956": what is posted stands before its verb.
  if (PAST_BEHIND.test(after[0] ?? '')) return true;
  if (before.some(word => PAST.test(word)) || inside.some(word => PAST.test(word)))
    return ![...before, ...inside].some(word => /^(has|have)$/.test(word));
  return inside.some(word => PAST_VERB.test(word)) && ![...before, ...inside].some(word => PRESENT.test(word));
}

interface Words {
  readonly before: readonly string[];
  readonly inside: readonly string[];
  readonly after: readonly string[];
}

function wordsNear({ text, trigger, around }: Wording): Words {
  const words = (start: number, end: number) => text.slice(start, end).normalize('NFC').toLowerCase().match(WORD) ?? [];
  return {
    before: words(Math.max(around.start, trigger.start - 80), trigger.start).slice(-REACH),
    inside: words(trigger.start, trigger.end),
    after: words(trigger.end, Math.min(around.end, trigger.end + 80)).slice(0, REACH),
  };
}
