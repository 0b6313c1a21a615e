import { z } from 'zod';

/** The fields of requests, each with its limit, so that a slip cannot ask for everything at once. */
export const language = z.enum(['fr', 'en']).default('en');
export const word = z.string().min(1).max(200).optional();
export const id = z.string().min(1).max(200);
export const day = z
  .string()
  .regex(/^-?\d{4,6}-\d{2}-\d{2}$/)
  .optional();
/** What a person types for a day: "1er juin 1966". */
export const typed = z.string().min(1).max(60);
export const note = z.string().trim().max(2_000).nullable().default(null);
export const limit = (most: number) => z.coerce.number().int().min(1).max(most).default(most);
export const offset = z.coerce.number().int().min(0).max(10_000_000).default(0);
