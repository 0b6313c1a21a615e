import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import type { Language } from '../language/language.ts';
import { RegestaError, sentenceOf } from '../messages.ts';

/** The one shape of an error. The page words codes of its own; those of the catalogue bring their sentence. */
export interface Problem {
  readonly error: { readonly code: string; readonly message?: string };
}

export function problem(code: string, message?: string): Problem {
  return { error: { code, ...(message !== undefined && { message }) } };
}

/** What a request that failed is answered. */
export function answerTo(error: unknown, language: Language): { readonly status: number; readonly body: Problem } {
  if (error instanceof HTTPException) {
    const code = error.status === 400 ? 'bad-request' : error.status === 413 ? 'too-large' : 'failed';
    return { status: error.status, body: problem(code) };
  }
  if (error instanceof RegestaError) {
    const status = NOT_FOUND.has(error.code) ? 404 : /^RG02/.test(error.code) ? 503 : 400;
    return { status, body: problem(error.code, sentenceOf(error.code, error.values, language)) };
  }
  return { status: 500, body: problem('failed') };
}

const NOT_FOUND = new Set(['RG030', 'RG031', 'RG036', 'RG037']);

/** Reads what a request says; throws a 400 where it says anything else. Empty fields count as absent. */
export function read<T extends z.ZodType>(schema: T, given: unknown): z.infer<T> {
  const filled =
    typeof given === 'object' && given !== null
      ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
      : given;
  const parsed = schema.safeParse(filled);
  if (!parsed.success) throw new HTTPException(400);
  return parsed.data;
}

/** The JSON that a request brings; throws a 400 where it is none. */
export async function bodyOf({ req }: Context): Promise<unknown> {
  try {
    return JSON.parse(await req.text());
  } catch {
    throw new HTTPException(400);
  }
}

/** Drops what was not asked: `exactOptionalPropertyTypes` keeps "absent" and "undefined" apart. */
export function given<T extends object>(query: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
}
