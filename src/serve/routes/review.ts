import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { queue, queued, whyRead } from '../../ask/queue.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { RegestaError } from '../../messages.ts';
import type { Correction } from '../../record/correction.ts';
import { readClaim } from '../../store/read/claims.ts';
import { historyOf } from '../../store/read/reviews.ts';
import { reviewClaim, withdrawVerdict } from '../../store/review.ts';
import { typedTime } from '../../times/typed-time.ts';
import type { DecidedMeanwhile, DecisionMade } from '../answers.ts';
import { id, language, limit, note, typed, word } from '../fields.ts';
import { MODALITIES } from '../marks.ts';
import { bodyOf, given, problem, read } from '../problem.ts';
import type { ServedRecord } from '../served-record.ts';

const asked = z.object({
  language,
  document: word,
  act: word,
  actor: word,
  order: z.enum(['doubt', 'reading']).default('reading'),
  decided: z.enum(['no', 'yes']).default('no'),
  limit: limit(50),
});
const plain = z.object({ language });
/** `seen`: how many decisions on the claim, withdrawn ones too, the person had before her eyes. */
const target = { claim: id, seen: z.number().int().min(0) };
const correction = z.object({
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

/** The queue of what waits for a person, one claim with how it was read, and verdicts. */
export function reviewRoutes(app: Hono, record: ServedRecord): void {
  app.get('/api/queue', context => {
    const { language, decided, ...query } = read(asked, context.req.query());
    return context.json(queue(record.at(language), { ...given(query), ...query, decided: decided === 'yes' } as never));
  });
  app.get('/api/claims/:id', context => {
    const { language } = read(plain, context.req.query());
    const cited = readClaim(record.store.db, context.req.param('id'));
    if (cited === null) throw new RegestaError('RG037', { id: context.req.param('id') });
    const asking = record.at(language);
    return context.json({ claim: queued(asking, cited), why: whyRead(asking, cited.claim) });
  });
  app.post('/api/verdicts', async context => {
    const { language, decisions: made } = read(decisions, await bodyOf(context));
    const ready = made.map(each => ({ ...each, correction: correctionOf(each.correction, language) }));
    if (ready.some(({ correction }) => correction === undefined)) return context.json(problem('not-a-time'), 400);
    return decide(context, record, language, made, by => {
      for (const { claim, verdict, note, correction } of ready)
        record.write((store, world) =>
          reviewClaim(store, claim, { verdict, note, correction: correction ?? null, ...by }, world),
        );
    });
  });
  app.post('/api/verdicts/withdraw', async context => {
    const { language, withdraw } = read(withdrawals, await bodyOf(context));
    return decide(context, record, language, withdraw, by => {
      for (const { claim } of withdraw) record.write((store, world) => withdrawVerdict(store, claim, by, world));
    });
  });
}

/** Writes what was decided, unless somebody decided of the same claims since they were shown: then their decision is shown first. */
function decide(
  context: Context,
  record: ServedRecord,
  language: Language,
  targets: readonly { readonly claim: string; readonly seen: number }[],
  write: (by: { readonly made: string; readonly person: string | null }) => void,
) {
  const { db } = record.store;
  const present = (): DecisionMade => ({
    claims: targets.map(({ claim }) => {
      const cited = readClaim(db, claim);
      if (cited === null) throw new RegestaError('RG037', { id: claim });
      return queued(record.at(language), cited);
    }),
  });
  const decidedSince = targets.some(({ claim, seen }) => decisionsOn(record, claim) !== seen);
  if (decidedSince) {
    const answer: DecidedMeanwhile = { ...problem('decided-meanwhile'), ...present() } as DecidedMeanwhile;
    return context.json(answer, 409);
  }
  write({ made: record.now(), person: record.person });
  return context.json(present());
}

/** Verdicts and withdrawals, both: each is a decision that somebody may not have seen. */
function decisionsOn({ store }: ServedRecord, claim: string): number {
  return historyOf(store.db, claim).reduce((count, { withdrawn }) => count + (withdrawn ? 2 : 1), 0);
}

/** A correction as the record keeps it; null where there is none, undefined where its date is no date. */
function correctionOf(
  asked: z.infer<typeof correction> | undefined,
  language: Language,
): Correction | null | undefined {
  if (asked === undefined) return null;
  const { time, polarity, modality } = asked;
  const rest = { ...(polarity && { polarity }), ...(modality && { modality }) };
  if (time === undefined) return rest;
  if (time === '') return { ...rest, time: null };
  const days = typedTime(time, [language, ...LANGUAGES]);
  return days === null ? undefined : { ...rest, time: { ...days, text: time, relative: false, from: 'stated' } };
}
