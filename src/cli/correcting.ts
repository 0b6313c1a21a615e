import type { StateClaim } from '../annotation.ts';
import type { Asking } from '../ask/asking.ts';
import { MODALITIES } from '../ask/modalities.ts';
import { participantNamed } from '../ask/participant.ts';
import { statedBetween } from '../ask/stated.ts';
import { LANGUAGES } from '../language/language.ts';
import { RegestaError } from '../messages.ts';
import type { Correction } from '../record/correction.ts';
import { typedTime } from '../times/typed-time.ts';
import { choice } from './choice.ts';
import { type Options, textOption } from './command.ts';

const POLARITIES = ['positive', 'negative'] as const;
const CHANGES = ['begins', 'ends', 'holds'] as const;

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
  '--subject <name>',
  '--relation <relation>',
  '--object <name>',
  '--change <change>',
];

/** The fields of a relation that is stated. */
const STATED = ['subject', 'relation', 'object', 'change'] as const;

const FIELDS = CORRECTION_OPTIONS.map(option => /--(\w+)/.exec(option)![1]!);

/** Whether any field is to be put right. */
export function isCorrected(options: Options): boolean {
  return FIELDS.some(field => textOption(options, field) !== undefined);
}

/**
 * What a command line puts right of a claim that bears on a state at present, or on none; names as `participantNamed` takes them, several with
 * semicolons between. Throws RG005 for a date that is none, RG006 for a polarity, modality or change that is none, RG072 for an id that is none,
 * and what `statedWanted` throws.
 */
export function correctionWanted(asking: Asking, options: Options, present: StateClaim | null): Correction {
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
    ...statedWanted(asking, options, present),
  };
}

/**
 * The relation as it is stated: what is not typed of it is that of `present`; an empty relation is none.
 * Throws RG008 where there is not enough to state one, RG030 where an end is nobody known, RG033 for a relation that no pack has.
 */
function statedWanted(asking: Asking, options: Options, present: StateClaim | null): Pick<Correction, 'stated'> {
  const typed = STATED.map(field => textOption(options, field)?.trim());
  if (typed.every(each => each === undefined)) return {};
  const [subject, relation, object, change] = STATED.map((field, place) => typed[place] ?? present?.[field]);
  if (typed[1] === '') return { stated: null };
  if (!subject || !relation || !object || !change)
    throw new RegestaError('RG008', { detail: STATED.map(field => `--${field}`).join(' '), command: 'review' });
  const end = (name: string) => ({ name, kind: null });
  const named = { subject: end(subject), relation, object: end(object), change: choice('--change', change, CHANGES) };
  return { stated: statedBetween(asking, named) };
}

function timeOf({ language }: Asking, typed: string): Correction['time'] {
  const days = typedTime(typed, [language, ...LANGUAGES]);
  if (days === null) throw new RegestaError('RG005', { value: typed });
  return { ...days, text: typed, relative: false, from: 'stated' };
}
