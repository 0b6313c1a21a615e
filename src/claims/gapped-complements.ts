// One verb with a complement and a date, and then with others: "met in Paris in 1952, in Brussels in 1967", "moved to Paris in 1952 and to Rome in 1967",
// "Spain joined NATO in 1982 and the European Community in 1986". Trees give such verbs the last place with the first date.
import type { Claim, Mention, Participant, TimeExpression } from '../annotation.ts';
import { territoryOf } from '../packs/actor-index.ts';
import { foldName } from '../packs/fold.ts';
import type { Pack } from '../packs/pack.ts';
import type { Context } from './context.ts';
import { CLOSED, DATED, firstFrom, isRather } from './gap-words.ts';

/** Between a date and the complement behind it. */
const NEXT =
  /^\s*(?:[,;]\s*(?:(?:and|et|puis|then|enfin)\s+)?|(?:and|et|puis|then)\s+)(?:(?:then|puis|finally|enfin)\s+)?((?:à|aux?|en|dans|de|du|des|d['’]|in|at|to|into|from|of|for|with|avec)\s*)?(?:the\s+|les?\s+|la\s+|l['’])?$/iu;
/** The preposition of a complement, at the end of what stands before its name. */
const CASE =
  /(?:^|\s)(à|aux?|en|dans|de|du|des|d['’]|in|at|to|into|from|of|for|with|avec)\s*(?:the\s+|les?\s+|la\s+|l['’])?$/iu;
const ALIKE: Readonly<Record<string, string>> = { au: 'à', aux: 'à', du: 'de', des: 'de', "d'": 'de', 'd’': 'de' };

interface Step {
  readonly told: Participant;
  /** What stands for it where a place is meant: a state's land, the city that is a capital. */
  readonly land: string | null;
  readonly time: TimeExpression;
  readonly start: number;
}

/** The claims of a document, where one verb has several complements with a date each told once for each. In the order of the text. */
export function withGappedComplements(context: Context, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  let changed = false;
  for (let i = 0; i < claims.length; ) {
    let end = i + 1;
    while (end < claims.length && isSame(claims[i]!, claims[end]!)) end++;
    const group = claims.slice(i, end);
    i = end;
    const steps = stepsOf(context, group[0]!);
    const told = steps && spread(context, group, steps);
    if (told) changed = true;
    found.push(...(told ?? group));
  }
  return changed ? found.map((claim, id) => ({ ...claim, id })) : found;
}

/** Claims of one verb, one for each state that it bears on. */
function isSame(a: Claim, b: Claim): boolean {
  return a.trigger.start === b.trigger.start && a.act === b.act && a.time === b.time;
}

/** The complement with the claim's own date and those with dates behind it; null where there is but one. */
function stepsOf(
  context: Context,
  { time, trigger, modality, polarity, sentence, agents, state }: Claim,
): Step[] | null {
  if (time === null || modality !== 'asserted' || polarity !== 'positive') return null;
  const {
    tree: { text },
    reading: { names, times },
  } = context;
  const first = times[time]!;
  if (first.start < trigger.end) return null;
  const own = names[firstFrom(names, first.start) - 1];
  if (!own?.entity || own.start < trigger.start || !DATED.test(text.slice(own.end, first.start))) return null;
  const kind = kindOf(own.entity);
  const preposition = caseOf(CASE.exec(text.slice(Math.max(0, own.start - 12), own.start))?.[1]);
  const steps: Step[] = [stepOf(context, own, first)];
  for (let end = first.end; ; ) {
    const name = names[firstFrom(names, end)];
    if (!name?.entity || name.sentence !== sentence || kindOf(name.entity) !== kind) break;
    const next = NEXT.exec(text.slice(end, name.start));
    if (!next) break;
    const again = caseOf(next[1]);
    // A bare name behind the date may be who did so, too; troops are called by what they are.
    const open =
      !state?.subject.startsWith('force:') &&
      agents.some(({ entity }) => kindOf(entity) === kind) &&
      !isRather(name.text, own.text, agents);
    if (again === '' ? open : again !== preposition) break;
    const when = times[firstFrom(times, name.end)];
    if (!when || when.sentence !== sentence || when.earliest === null) break;
    if (!DATED.test(text.slice(name.end, when.start)) || !CLOSED.test(text.slice(when.end, when.end + 8))) break;
    steps.push(stepOf(context, name, when));
    end = when.end;
  }
  return steps.length > 1 ? steps : null;
}

function stepOf({ actors }: Context, { text, entity, start }: Mention, time: TimeExpression): Step {
  const folded = foldName(text);
  const city = actors.byCapital.has(folded)
    ? actors.byName.get(folded)?.find(({ kind }) => kind === 'place')
    : undefined;
  const land = entity?.startsWith('state:') ? (city?.id ?? territoryOf(actors, entity)) : entity;
  return { told: { text, entity }, land, time, start };
}

function caseOf(word: string | undefined): string {
  const plain = word?.trim().toLowerCase() ?? '';
  return ALIKE[plain] ?? plain;
}

/** A state and a place are both somewhere. */
function kindOf(entity: string | null): string {
  const kind = entity?.slice(0, entity.indexOf(':')) ?? '';
  return kind === 'state' ? 'place' : kind;
}

/** The claims of a verb, told anew for each step; null where none of them names one. */
function spread({ tree: { text }, pack }: Context, group: readonly Claim[], steps: readonly Step[]): Claim[] | null {
  const ids = new Set(steps.flatMap(({ told, land }) => [told.entity, land]));
  const shapes = new Set<string>();
  const found: Claim[] = [];
  let changed = false;
  const isLeftBehind = group.some(({ state }) => state?.change === 'ends');
  for (const claim of group) {
    if (!names(claim, ids)) {
      found.push(claim);
      continue;
    }
    changed = true;
    const { state } = claim;
    const shape = state
      ? [state.relation, state.change, ...[state.subject, state.object].map(id => (ids.has(id) ? '*' : id))].join(' ')
      : '';
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    steps.forEach((step, k) => {
      const { time, start } = step;
      const put = <T extends string | null>(id: T): T =>
        id === null || !ids.has(id) ? id : ((id.startsWith('place:') ? step.land : step.told.entity) as T);
      // Who moves on leaves the place before.
      const left = k > 0 && state?.change === 'ends' && !ids.has(state.subject) && isMove(pack, claim);
      const told = {
        ...claim,
        trigger: k === 0 ? claim.trigger : { start, end: time.end, text: text.slice(start, time.end) },
        time: time.id,
        recipients: swapped(claim.recipients, ids, step, put),
        place: claim.place && ids.has(claim.place.entity) ? toldAs(step, put(claim.place.entity)) : claim.place,
        state: state && {
          ...state,
          subject: (left && steps[k - 1]!.land) || put(state.subject),
          object: put(state.object),
        },
      };
      found.push(told);
      const before = steps[k - 1]?.land;
      if (before && state?.change === 'begins' && !isLeftBehind && isMove(pack, claim))
        found.push({ ...told, state: { ...told.state!, subject: before, change: 'ends' } });
    });
  }
  if (!changed) return null;
  return found.sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id);
}

/** Whether the act takes a seat from one place to another. */
function isMove({ acts }: Pack, { act, state }: Claim): boolean {
  return state?.relation === 'hosts' && acts.find(({ id }) => id === act)?.moves === true;
}

function names({ place, recipients, state }: Claim, ids: ReadonlySet<string | null>): boolean {
  return (
    (place?.entity != null && ids.has(place.entity)) ||
    recipients.some(({ entity }) => entity !== null && ids.has(entity)) ||
    (state !== null && (ids.has(state.subject) || ids.has(state.object)))
  );
}

function toldAs({ told }: Step, entity: string | null): Participant {
  return { text: told.text, entity };
}

/** Who it is done to, with one of the steps where several or another of them stood. */
function swapped(
  all: readonly Participant[],
  ids: ReadonlySet<string | null>,
  step: Step,
  put: (id: string | null) => string | null,
): readonly Participant[] {
  const own = all.find(({ entity }) => entity !== null && ids.has(entity));
  if (!own) return all;
  return [...all.filter(({ entity }) => entity === null || !ids.has(entity)), toldAs(step, put(own.entity))];
}
