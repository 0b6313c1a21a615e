import { userInfo } from 'node:os';
import { type Options, textOption } from './command.ts';

export const PERSON_OPTION = '--by <name>';

/** Who decides: as said on the command line, else as the environment says, else the user of the system; null where nobody is known. */
export function personOf(options: Options): string | null {
  return textOption(options, 'by') ?? (process.env.REGESTA_PERSON?.trim() || systemUser());
}

function systemUser(): string | null {
  try {
    return userInfo().username;
  } catch {
    // A container whose user has no name.
    return null;
  }
}
