import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Asking } from '../../ask/asking.ts';
import { MODALITIES } from '../../ask/modalities.ts';
import { participantNamed } from '../../ask/participant.ts';
import { queue, queued, whyRead } from '../../ask/queue.ts';
import { statedBetween } from '../../ask/stated.ts';
import { actorsNear, actsNear, type SuggestedName, suggestedActors, suggestedActs } from '../../ask/suggest.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { RegestaError } from '../../messages.ts';
import type { Correction } from '../../record/correction.ts';
import { NEW_KINDS } from '../../record/new-kinds.ts';
import { readClaim } from '../../store/read/claims.ts';
import { DecidedMeanwhile } from '../../store/review.ts';
import { typedTime } from '../../times/typed-time.ts';
import type { DecidedMeanwhile as DecidedMeanwhileAnswer, DecisionMade } from '../answers.ts';
import { id, language, limit, note, typed, word } from '../fields.ts';
import { bodyOf, given, problem, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const asked = z.object({
  language,
  document: word,
  act: word,
  actor: word,
  order: z.enum(['doubt', 'sure', 'reading']).default('reading'),
  decided: z.enum(['no', 'yes', 'all']).default('no'),
  after: word,
  limit: limit(500).default(50),
});
const plain = z.object({ language });
const chosen = z.object({ language, of: z.enum(['actor', 'act']), words: word });
/** `seen`: how many decisions on the claim, withdrawn ones too, the person had before her eyes. */
const target = { claim: id, seen: z.number().int().min(0) };
/** An id, or a name as a person types it; with a kind, of somebody new. */
const participant = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z
    .enum([...NEW_KINDS, 'words'])
    .nullable()
    .default(null),
});
const participants = z.array(participant).max(50);
const correction = z.object({
  act: id.optional(),
  agents: participants.optional(),
  recipients: participants.optional(),
  place: participant.nullable().optional(),
  source: participant.nullable().optional(),
  /** The state that the claim bears on, null for none. */
  state: z
    .object({ subject: participant, relation: id, object: participant, change: z.enum(['begins', 'ends', 'holds']) })
    .nullable()
    .optional(),
  /** As a person types it; empty for a claim that has no date. */
  time: z.union([typed, z.literal('')]).optional(),
  polarity: z.enum(['positive', 'negative']).optional(),
  modality: z.enum(MODALITIES).optional(),
});
const verdict = z.object({
  ...target,
  verdict: z.enum(['accepted', 'rejected']),
  note,
  correction: correction.optional(),
});
const decisions = z.object({ language, decisions: z.array(verdict).min(1).max(100) });
const withdrawals = z.object({ language, withdraw: z.array(z.object(target)).min(1).max(100) });

/** Names that are offered for a field, at most. */
const CHOICES = 8;

/** The queue of what waits for a person, one claim with how it was read, and verdicts. */
export function reviewRoutes(app: Hono, record: ServedRecord): void {
  const by = () => ({ made: record.now(), person: record.person });
  app.get('/api/queue', context => {
    const { language, order, decided, limit, ...query } = read(asked, context.req.query());
    return context.json(queue(record.at(language), { ...given(query), order, decided, limit }));
  });
  app.get('/api/claims/:id', context => {
    const { language } = read(plain, context.req.query());
    const cited = readClaim(record.store.db, context.req.param('id'));
    if (cited === null) throw new RegestaError('RG037', { id: context.req.param('id') });
    const asking = record.at(language);
    return context.json({ claim: queued(asking, cited), why: whyRead(asking, cited.claim) });
  });
  // Without words: whom and what the claim may have meant.
  app.get('/api/claims/:id/choices', context => {
    const { language, of, words } = read(chosen, context.req.query());
    const asking = record.at(language);
    const claim = readClaim(record.store.db, context.req.param('id'))?.claim;
    if (!claim) throw new RegestaError('RG037', { id: context.req.param('id') });
    const near = of === 'actor' ? actorsNear(asking, claim) : actsNear(asking, claim);
    const named = (typed: string) =>
      of === 'actor' ? suggestedActors(asking, typed, CHOICES) : suggestedActs(asking, typed);
    const choices: SuggestedName[] = words === undefined ? near : named(words);
    return context.json({ choices: choices.slice(0, CHOICES) });
  });
  app.post('/api/verdicts', async context => {
    const { language, decisions: made } = read(decisions, await bodyOf(context));
    const ready = made.map(each => ({ ...each, correction: correctionOf(each.correction, record.at(language)) }));
    if (ready.some(({ correction }) => correction === undefined)) return context.json(problem('not-a-time'), 400);
    const verdicts = ready.map(({ correction = null, ...each }) => ({ ...each, correction, ...by() }));
    return decided(context, record, language, made, record.write('review', { verdicts }));
  });
  app.post('/api/verdicts/withdraw', async context => {
    const { language, withdraw } = read(withdrawals, await bodyOf(context));
    const writing = record.write('withdraw', { verdicts: withdraw, by: by() });
    return decided(context, record, language, withdraw, writing);
  });
}

/** Answers with the claims as they are decided now; where somebody decided of them since they were shown, nothing was written, and his decision is shown first. */
async function decided(
  context: Context,
  record: ServedRecord,
  language: Language,
  targets: readonly { readonly claim: string }[],
  writing: Promise<void>,
) {
  const present = (): DecisionMade => ({
    claims: targets.map(({ claim }) => {
      const cited = readClaim(record.store.db, claim);
      if (cited === null) throw new RegestaError('RG037', { id: claim });
      return queued(record.at(language), cited);
    }),
  });
  try {
    await writing;
  } catch (error) {
    if (!(error instanceof DecidedMeanwhile)) throw error;
    return context.json({ ...problem('decided-meanwhile'), ...present() } as DecidedMeanwhileAnswer, 409);
  }
  return context.json(present());
}

/** A correction with its names resolved; null where there is none, undefined where its date is no date. */
function correctionOf(asked: z.infer<typeof correction> | undefined, asking: Asking): Correction | null | undefined {
  if (asked === undefined) return null;
  const { time, agents, recipients, place, source, state, ...rest } = asked;
  const who = ({ name, kind }: z.infer<typeof participant>) => participantNamed(asking, name, kind);
  const named = {
    ...given(rest),
    ...(agents && { agents: agents.map(who) }),
    ...(recipients && { recipients: recipients.map(who) }),
    ...(place !== undefined && { place: place && who(place) }),
    ...(source !== undefined && { source: source && who(source) }),
    ...(state !== undefined && { stated: state && statedBetween(asking, state) }),
  };
  if (time === undefined) return named;
  if (time === '') return { ...named, time: null };
  const days = typedTime(time, [asking.language, ...LANGUAGES]);
  return days === null ? undefined : { ...named, time: { ...days, text: time, relative: false, from: 'stated' } };
}
