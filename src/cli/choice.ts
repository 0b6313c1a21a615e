import { RegestaError } from '../messages.ts';

/** The one of `choices` that was typed. Throws RG006 for anything else. */
export function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find(each => each === value);
  if (found === undefined) throw new RegestaError('RG006', { option, value, choices: choices.join(', ') });
  return found;
}
