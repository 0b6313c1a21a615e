import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const readText = (text: string) => readPlain(text, undefined, { tagged: true });

it.each([
  ['Le canal de Panama en dates. Les États-Unis ont remis le canal au Panama le 31 décembre 1999.', 'PAN controls begins panama-canal'],
  ['The Suez Canal was dug in ten years. Egypt took over the canal in 1956.', 'EGY controls begins suez-canal'],
])('%s', (text, state) => {
  expect(statesOf(readText(text)).join('; ')).toContain(state);
}); // biome-ignore format: rows

it.each([
  'The Suez Canal is longer than the Panama Canal. Egypt took over the canal in 1956.',
  'Egypt took over the canal in 1956.',
  'The Suez Canal is long. Egypt took over another canal in 1956.',
  'The Suez Canal is long. Greece took over the canal of Corinth in 1956.',
])('%s: nobody knows which, or another', text => {
  expect(statesOf(readText(text)).filter(told => /suez|panama-canal/.test(told))).toEqual([]);
});

it('the only base of a text, and a part of a town', () => {
  const told = (text: string) => statesOf(readText(text)).join('; ');
  expect(
    told('The Keflavík base was built in 1942. The Danish Navy took over the base from the Air Force on 1 July 1961.'),
  ).toContain('controls begins keflavik');
  expect(told('American soldiers moved into their sector of Berlin on 4 July 1945.')).toContain(
    'stationed_in begins berlin',
  );
});

it('one of two bases, a part of a town that is held', () => {
  const told = (text: string) => statesOf(readText(text)).join('; ');
  expect(
    told('The Keflavík base is near the base at Thule. The Danish Navy took over the base on 1 July 1961.'),
  ).not.toContain('controls');
  expect(told('American soldiers moved into their sector of Berlin on 4 July 1945.')).not.toContain(
    'controls begins berlin',
  );
});
