import { RegestaError } from '../messages.ts';
import { type Options, textOption } from './command.ts';

const MOST = 1_000_000;

/** Options of commands whose answers may be long. */
export const PAGE_OPTIONS: readonly string[] = ['--limit <number>', '--offset <number>'];

/** The page that is asked for: how many rows at most, and how many of the first to leave out. Throws RG006 where either is no number. */
export function pageWanted(options: Options): { limit?: number; offset?: number } {
  const limit = numberOption(options, 'limit', 1);
  const offset = numberOption(options, 'offset', 0);
  return { ...(limit === undefined ? {} : { limit }), ...(offset === undefined ? {} : { offset }) };
}

/** The value of an option that is a whole number of at least `least`; undefined where it is not given. */
export function numberOption(options: Options, name: string, least: number): number | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d{1,7}$/.test(value) || number < least || number > MOST)
    throw new RegestaError('RG006', { option: `--${name}`, value, choices: `${least}–${MOST}` });
  return number;
}
