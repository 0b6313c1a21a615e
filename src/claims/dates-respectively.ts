// As many dates as names: "Greece and Spain joined NATO in 1952 and 1982 respectively"; and one more date of the same: "left it in 1972 and again in 1990".
import type { Claim, TimeExpression } from '../annotation.ts';
import type { Context } from './context.ts';
import { CLOSED, firstFrom } from './gap-words.ts';

const RESPECTIVELY = /(?:^|[^\p{L}])(?:respectively|respectivement|in that order|dans cet ordre)(?!\p{L})/iu;
const BELONGING = /^(?:member_of|integrated_in|signatory_of)$/;
const NEXT = /^\s*(?:,|,?\s+(?:and|et))\s*(?:(?:in|on|en|le|au)\s+)?(?:the\s+)?$/i;
const AGAIN =
  /^\s*,?\s*(?:and|et|then|puis)\s+(?:once\s+)?(?:again|more|(?:à|de)\s+nouveau|encore)\s+(?:in|on|en|le|au)?\s*$/i;

/** The claims with their dates given out among those of whom they are told, and told again where they happened again. */
export function withDatesGivenOut(context: Context, claims: readonly Claim[]): Claim[] {
  let changed = false;
  const found = claims.flatMap(claim => {
    const told = givenOut(context, claim) ?? toldAgain(context, claim);
    if (told) changed = true;
    return told ?? [claim];
  });
  return changed ? found.map((claim, id) => ({ ...claim, id })) : found;
}

function givenOut({ tree: { text }, reading }: Context, claim: Claim): Claim[] | null {
  const { time, agents, state, sentence, modality } = claim;
  if (time === null || modality !== 'asserted' || agents.length < 2) return null;
  const dates = datesFrom(reading.times, text, reading.times[time]!);
  if (dates.length !== agents.length) return null;
  const { start, end } = reading.words.sentences[sentence]!;
  // Whoever joins or leaves does so once; what several do together they may do on each of the days.
  const once =
    state !== null &&
    BELONGING.test(state.relation) &&
    state.change !== 'holds' &&
    agents.some(({ entity }) => entity === state.subject);
  if (!once && !RESPECTIVELY.test(text.slice(start, end))) return null;
  const places = agents.map(({ text: name }) => text.indexOf(name, start));
  if (places.some((place, k) => place < 0 || place > claim.trigger.start || (k > 0 && place < places[k - 1]!)))
    return null;
  if (!state) return agents.map((agent, k) => ({ ...claim, agents: [agent], time: dates[k]!.id }));
  const own = agents.findIndex(({ entity }) => entity === state.subject);
  return own < 0 ? null : [{ ...claim, agents: [agents[own]!], time: dates[own]!.id }];
}

/** A date and those that stand in one list with it. */
function datesFrom(times: readonly TimeExpression[], text: string, first: TimeExpression): TimeExpression[] {
  const found = [first];
  for (let i = first.id + 1; i < times.length; i++) {
    const [before, time] = [found.at(-1)!, times[i]!];
    if (time.sentence !== first.sentence || time.earliest === null) break;
    if (!NEXT.test(text.slice(before.end, time.start))) break;
    found.push(time);
  }
  return found;
}

function toldAgain({ tree: { text }, reading: { times } }: Context, claim: Claim): Claim[] | null {
  const { time, modality, polarity, sentence } = claim;
  if (time === null || modality !== 'asserted' || polarity !== 'positive') return null;
  const first = times[time]!;
  const next = times[firstFrom(times, first.end)];
  if (!next || next.sentence !== sentence || next.earliest === null || first.end < claim.trigger.end) return null;
  if (!AGAIN.test(text.slice(first.end, next.start)) || !CLOSED.test(text.slice(next.end, next.end + 8))) return null;
  const trigger = { start: next.start, end: next.end, text: text.slice(next.start, next.end) };
  return [claim, { ...claim, trigger, time: next.id }];
}
