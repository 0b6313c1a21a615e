// The shape of a pack, checked when packs are linted and compiled; the program itself trusts the compiled file.
import { z } from 'zod';

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
const words = z.array(
  z
    .string()
    .min(1)
    .refine(word => word === word.trim(), 'has spaces at its ends'),
);
const both = z.strictObject({ fr: words.min(1), en: words.min(1) });
const either = z.strictObject({ fr: words.optional(), en: words.optional() });
const id = z
  .string()
  .regex(
    /^(state:[A-Z]{3}|(org|person|place|force|treaty|capability):[a-z0-9]+(-[a-z0-9]+)*)$/,
    'is not a well-formed id',
  );

const actor = z.strictObject({
  id,
  kind: z.enum(['state', 'org', 'person', 'place', 'force', 'treaty', 'capability']),
  names: both,
  demonyms: either.optional(),
  capital: either.optional(),
  from: date.optional(),
  to: date.optional(),
  partOf: id.optional(),
  founds: id.optional(),
  inForce: date.optional(),
  members: z.array(id).min(2).optional(),
});

const ambiguity = z.strictObject({
  name: z.string().min(1),
  among: z.array(id).min(2),
  cues: z.record(z.string(), words).optional(),
  usual: id.optional(),
});

const period = z
  .strictObject({ names: both, from: date, to: date, event: z.boolean().optional() })
  .refine(({ from, to }) => from.slice(0, 4) <= to.slice(0, 4), 'ends before it begins');

const holders = z.strictObject({
  offices: z.array(z.string()).min(1),
  of: id,
  holders: z.array(z.tuple([z.string(), date]).or(z.tuple([z.string(), date, date]))).min(1),
});

export const packSchema = z.object({
  name: z.string(),
  actors: z.array(actor),
  ambiguities: z.array(ambiguity).optional(),
  periods: z.array(period).optional(),
  holders: z.array(holders).optional(),
  coordinates: z.record(z.string(), z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])).optional(),
});
