import { RegestaError } from '../messages.ts';
import { typedDay } from '../times/typed-day.ts';

/** A day as people write it, in digits or in words. Throws RG005 where it is no single day. */
export function wordedDay(value: string): string {
  const day = typedDay(value);
  if (day === null) throw new RegestaError('RG005', { value });
  return day;
}
