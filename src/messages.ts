import type { Language } from './language/language.ts';
import { ERRORS } from './messages/errors.ts';

/** A code of the catalogue: `RG021`. */
export type MessageCode = keyof typeof ERRORS;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Puts `values` into the places `{name}` of a wording; a name without a value is left as it stands. */
export function fill(wording: string, values: MessageValues): string {
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence of a code in a language, without the code. */
export function sentenceOf(code: MessageCode, values: MessageValues, language: Language): string {
  return fill(ERRORS[code][language], values);
}

/** Whether a string is a code of the catalogue. */
export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(ERRORS, code);
}

/** A fault that a person can mend: a code of the catalogue and the values of its sentence. The message is the English sentence. */
export class RegestaError extends Error {
  readonly code: MessageCode;
  readonly values: MessageValues;

  constructor(code: MessageCode, values: MessageValues = {}, cause?: unknown) {
    super(`${code}: ${sentenceOf(code, values, 'en')}`, cause === undefined ? undefined : { cause });
    this.name = 'RegestaError';
    this.code = code;
    this.values = values;
  }
}
