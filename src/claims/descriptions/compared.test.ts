import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  ['La Norvège est membre de l’ONU depuis 1945, comme la Suède.', 'fr', 'begins un @ 1945'],
  ['La Norvège, de même que la Suède, a quitté l’OTAN en 1960.', 'fr', 'ends nato @ 1960'],
  ['La Norvège a adhéré à l’ONU en 1945, ainsi que la Suède.', 'fr', 'begins un @ 1945'],
  ['Norway joined the UN in 1945, as did Sweden.', 'en', 'begins un @ 1945'],
  ['Norway joined the UN in 1945, as Sweden did.', 'en', 'begins un @ 1945'],
  ['Like Sweden, Norway has been a member of the UN since 1945.', 'en', 'begins un @ 1945'],
  ['Norway left the UN in 1950 and NATO in 1960, as did Sweden.', 'en', 'ends nato @ 1960'],
] as const)('%s', (text, language, told) => {
  const ofSweden = statesOf(readText(text, language)).filter(state => state.startsWith('SWE'));
  expect(ofSweden).toEqual([`SWE member_of ${told}`]);
});

it.each([
  ['Norway left NATO in 1960, unlike Sweden.', 'en'],
  ['Norway joined the UN in 1945, as Sweden feared.', 'en'],
  ['Norway joined the UN in 1945, like Sweden a year before.', 'en'],
  ['La Norvège n’est pas membre de l’ONU, comme la Suède.', 'fr'],
  ['La Norvège a quitté l’OTAN en 1960, contrairement à la Suède.', 'fr'],
  ['La Norvège a quitté l’OTAN en 1960, comme la Suède le craignait.', 'fr'],
] as const)('%s: nothing of Sweden', (text, language) => {
  expect(statesOf(readText(text, language)).filter(state => state.startsWith('SWE'))).toEqual([]);
});
