import { expect, test } from 'vitest';
import { designationIn, designationOf, isNumberedUnit } from './designations.ts';

test('weapons by their letters and number are known however they are written', () => {
  expect(designationOf('F-16s')).toBe('f-16');
  expect(designationOf('f 16')).toBe('f-16');
  expect(designationOf('MiG-29')).toBe('mig-29');
  expect(designationOf('B-52H')).toBe('b-52');
  expect(designationOf('U-2')).toBe('u-2');
});

test('rooms, roads, forms and years are no weapons', () => {
  for (const word of ['B-3', 'A-10', 'E-45', 'F-1', 'form-16', 'F16-', 'u-21', '1-16', 'covid-19'])
    expect(designationOf(word), word).toBeNull();
});

test('the end of an id tells the weapon, whoever owns it', () => {
  expect(designationIn('force:american-f-16')).toBe('f-16');
  expect(designationIn('force:f-16')).toBe('f-16');
  expect(designationIn('force:american-troops')).toBeNull();
});

test('units by their number', () => {
  for (const name of ['36th Tactical Fighter Wing', 'No. 73 Squadron', 'The 2nd Air Force', 'No 8 Squadron'])
    expect(isNumberedUnit(name), name).toBe(true);
  for (const name of ['West Wing', '36th Street', 'Flight 73', 'Group of 77', '5th group'])
    expect(isNumberedUnit(name), name).toBe(false);
});
