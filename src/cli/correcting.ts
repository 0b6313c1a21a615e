import type { Asking } from '../ask/asking.ts';
import { MODALITIES } from '../ask/modalities.ts';
import { participantNamed } from '../ask/participant.ts';
import { LANGUAGES } from '../language/language.ts';
import { RegestaError } from '../messages.ts';
import type { Correction } from '../record/correction.ts';
import { typedTime } from '../times/typed-time.ts';
import { choice } from './choice.ts';
import { type Options, textOption } from './command.ts';

const POLARITIES = ['positive', 'negative'] as const;

/** The options by which the fields of a claim are put right. An empty value takes a field away. */
export const CORRECTION_OPTIONS: readonly string[] = [
  '--act <type>',
  '--time <date>',
  '--agents <names>',
  '--recipients <names>',
  '--place <name>',
  '--source <name>',
  '--polarity <polarity>',
  '--modality <modality>',
];

const FIELDS = CORRECTION_OPTIONS.map(option => /--(\w+)/.exec(option)![1]!);

/** Whether any field is to be put right. */
export function isCorrected(options: Options): boolean {
  return FIELDS.some(field => textOption(options, field) !== undefined);
}

/**
 * What a command line puts right; names as `participantNamed` takes them, several with semicolons between.
 * Throws RG005 for a date that is none, RG006 for a polarity or modality that is none, RG072 for an id that is none.
 */
export function correctionWanted(asking: Asking, options: Options): Correction {
  const given = <T>(field: string, read: (typed: string) => T): { [name: string]: T } => {
    const typed = textOption(options, field)?.trim();
    return typed === undefined ? {} : { [field]: read(typed) };
  };
  const who = (name: string) => participantNamed(asking, name);
  const list = (names: string) =>
    names
      .split(';')
      .filter(name => name.trim() !== '')
      .map(who);
  const one = (name: string) => (name === '' ? null : who(name));
  return {
    ...given('act', act => act),
    ...given('time', typed => (typed === '' ? null : timeOf(asking, typed))),
    ...given('agents', list),
    ...given('recipients', list),
    ...given('place', one),
    ...given('source', one),
    ...given('polarity', typed => choice('--polarity', typed, POLARITIES)),
    ...given('modality', typed => choice('--modality', typed, MODALITIES)),
  };
}

function timeOf({ language }: Asking, typed: string): Correction['time'] {
  const days = typedTime(typed, [language, ...LANGUAGES]);
  if (days === null) throw new RegestaError('RG005', { value: typed });
  return { ...days, text: typed, relative: false, from: 'stated' };
}
