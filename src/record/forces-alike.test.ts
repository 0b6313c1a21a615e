import { expect, it } from 'vitest';
import { forcesAlike } from '../claims/forces.ts';
import { saysLess } from './same-state.ts';

const at = (subject: string, object = 'place:brest') => ({
  subject: `force:${subject}`,
  relation: 'stationed_in',
  object,
});

it('the airmen of a state in a place are its troops there', () => {
  expect(saysLess(at('danish-troops'), at('danish-airmen'))).toBe(true);
});

it('a battalion is a part of the troops of its state, and not the same', () => {
  expect(forcesAlike('force:danish-troops', 'force:danish-battalion')).toBe('part');
  expect(saysLess(at('danish-troops'), at('danish-battalion'))).toBe(false);
});

it('troops of others, missiles, and troops elsewhere are neither', () => {
  expect(forcesAlike('force:danish-troops', 'force:polish-battalion')).toBe(null);
  expect(forcesAlike('force:danish-troops', 'force:danish-missiles')).toBe(null);
  expect(saysLess(at('danish-troops'), at('danish-airmen', 'place:nice'))).toBe(false);
});
