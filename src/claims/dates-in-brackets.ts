// Names with a date of their own in brackets: "Greece (1952), Germany (1955) and Spain (1982) later joined NATO". Trees give the verb the first of the dates.
import type { Claim, Mention, TimeExpression } from '../annotation.ts';
import type { Context } from './context.ts';
import { firstFrom } from './gap-words.ts';

const OPEN = /^\s*\((?:(?:in|en|on|le|since|depuis|dès)\s+)?$/iu;
const CLOSE = /^\s*\)/u;

/** The claims with the dates that stand in brackets behind those of whom they are told. */
export function withDatesInBrackets(context: Context, claims: readonly Claim[]): Claim[] {
  if (!/\(\D{0,10}\d{1,2}?[^()]{0,20}\d{3,4}\)/u.test(context.tree.text)) return [...claims];
  let changed = false;
  const found = claims.flatMap(claim => {
    const dated = changedBy(context, claim);
    if (dated) changed = true;
    return dated ?? [claim];
  });
  return changed ? found.map((claim, id) => ({ ...claim, id })) : found;
}

/** What a claim becomes where dates in brackets tell of whom it is when; null where they do not. */
function changedBy(context: Context, claim: Claim): Claim[] | null {
  const { agents, state, sentence, modality } = claim;
  if (modality !== 'asserted' && modality !== 'planned') return null;
  const dates = bracketDates(context, sentence);
  if (dates.size < 2) return null;
  const side = agents.filter(({ entity }) => entity && dates.has(entity)).length > 0 ? 'agents' : 'recipients';
  const told = claim[side].filter(({ entity }) => entity !== null && dates.has(entity));
  if (told.length < 2 && !(state && dates.has(state.subject) && claim[side].length > 1)) return null;
  // Its own date, in no bracket, is that of all.
  if (claim.time !== null && ![...dates.values()].some(({ id }) => id === claim.time)) return null;
  if (state) {
    const end = dates.has(state.subject) ? state.subject : dates.has(state.object) ? state.object : null;
    const own = end === null ? null : claim[side].filter(({ entity }) => entity === end);
    return [{ ...claim, ...(own?.length && { [side]: own }), time: end === null ? null : dates.get(end)!.id }];
  }
  const others = claim[side].filter(({ entity }) => entity === null || !dates.has(entity));
  const each = told.map(one => ({ ...claim, [side]: [one], time: dates.get(one.entity!)!.id }));
  return others.length === 0 ? each : [...each, { ...claim, [side]: others, time: null }];
}

/** The dates in brackets of a sentence, by the name before each. */
function bracketDates({ tree: { text }, reading }: Context, sentence: number): ReadonlyMap<string, TimeExpression> {
  const { names, times } = reading;
  const { start, end } = reading.words.sentences[sentence]!;
  const found = new Map<string, TimeExpression>();
  for (let i = firstFrom(times, start); i < times.length && times[i]!.start < end; i++) {
    const time = times[i]!;
    const name: Mention | undefined = names[firstFrom(names, time.start) - 1];
    if (!name?.entity || name.sentence !== sentence || time.earliest === null) continue;
    if (OPEN.test(text.slice(name.end, time.start)) && CLOSE.test(text.slice(time.end, time.end + 2)))
      found.set(name.entity, time);
  }
  return found;
}
