import { expect, it } from 'vitest';
import { readText } from './testing.ts';

/** "agents > recipients" of the first claim of an act, by what the text says. */
function sides(text: string, act: string): string {
  const claim = readText(text, 'en').claims.find(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  const words = (parties: readonly { text: string }[]) => parties.map(party => party.text).join(' + ');
  return `${words(claim!.agents)} > ${words(claim!.recipients)}`;
}

it.each([
  // A participle goes with a participle, not with the finite verb between.
  [
    'The Oslo summit discussed trade, confirming that Norway remained open to talks, and founding the League of the North to promote peace.',
    'found',
    'The Oslo summit > the League of the North',
  ],
  ['Police fired on students protesting the new law, killing two.', 'demonstrate', 'students > the new law'],
  [
    'Chad shot down a Danish plane, Norway deployed troops, and Sweden left the talks.',
    'shoot-down',
    'Chad > a Danish plane',
  ],
  // A name with a hyphen is whole, and so is a government with its country.
  [
    'The Treaty of Guadarrama-Hidalga, signed on 3 May 1921, ended the war.',
    'sign',
    ' > The Treaty of Guadarrama-Hidalga',
  ],
  [
    'The envoy presented his credentials to the Government of El Salvador on 3 May 1951.',
    'accredit',
    'The envoy > the Government of El Salvador',
  ],
  [
    'Nepal established a legation to the United States with Commanding General Kaiser Rana as minister.',
    'open-mission',
    'Nepal > the United States',
  ],
  ['Norway conducted the arrest and expulsion of the envoys.', 'expel-envoys', 'Norway > the envoys'],
  // A list between "but" and the verb is all its subject; one article goes with two peoples.
  [
    'Chad walked out of the conference, but Denmark, Norway, and the United States signed an agreement on fishing.',
    'sign',
    'Denmark + Norway + the United States > an agreement',
  ],
  ['The Chinese and Japanese signed a truce.', 'cease-fire', 'The Chinese + Japanese > '],
  // What answers a demand is not by the one who makes it, and what confirms a conquest did not make it.
  ['By confirming the conquest of Chad, the settlers won time.', 'capture', ' > Chad'],
  // An organisation that is one "based in" a town is based there itself.
  ['The League of Nations was an organisation headquartered in Geneva.', 'host', ' > The League of Nations'],
  ['Norway drew up the treaty and Sweden signed it in Bergen.', 'sign', 'Sweden > the treaty'],
  ['Norway supported U.S. policy in its neighbouring countries of Chad and Peru.', 'support-position', 'Norway > U.S.'],
  [
    'The envoy presented his credentials to the League of Nations in May.',
    'accredit',
    'The envoy > the League of Nations',
  ],
  ['During the war, the League of the North ceased to exist.', 'dissolve', 'the League of the North > '],
  // The two states whose relations they are; of several things established, the one that is meant.
  ['Chilean-Ethiopian relations were established in 1903.', 'establish-relations', 'Chilean + Ethiopian > '],
  [
    'Diplomatic relations and the Norwegian legation in Lima were established on May 21, 1927.',
    'open-mission',
    'Norwegian > Lima',
  ],
  ['The other two members (Norway and Chad) abstained.', 'vote-abstain', 'Norway + Chad > '],
  [
    'Norway recognised the independence of the State of Western Samoa in May 1962.',
    'recognise',
    'Norway > the State of Western Samoa',
  ],
  ['The envoy warned the leadership of the need to reform.', 'warn', 'The envoy > the leadership'],
  ['Norway asked Chad for authority to fish.', 'request', 'Norway > Chad'],
  ['Norway asked Chad for help.', 'request-aid', 'Norway > Chad'],
  // Without a comma, a past verb goes with the nearest clause that has opened.
  ['The pact began to fail when Norway closed its ports and refused to pay the loan.', 'refuse', 'Norway > '],
  ["Denmark was weakened by Bonaparte's invasion of Spain.", 'invade', 'Bonaparte > Spain'],
  // What somebody is told is no part of him.
  [
    'Norway informed the Foreign Office of Estonia of the decision on 3 May 1921.',
    'inform',
    'Norway > the Foreign Office of Estonia',
  ],
])('%s: %s by %s', (text, act, told) => {
  expect(sides(text, act)).toBe(told);
});

it.each([
  // The subject is shared where no noun of its own stands before the verb.
  ['Norway left the alliance in May, and later attacked Denmark.', 'attack', 'Norway > Denmark'],
  // Relations of one state, or that somebody else makes, are not by the adjective.
  ['Norway established relations with Chad.', 'establish-relations', 'Norway > Chad'],
  // Behind a comma that closes it, another name is no subject.
  ['In the capital, the seat of the council, Norway signed the treaty.', 'sign', 'Norway > the treaty'],
  // Beside a participle, the finite verb keeps its own.
  ['Norway stated that Chad had left the union and attacked Denmark.', 'attack', 'Chad > Denmark'],
  // What is no crowd does not protest.
  ['Norway helped the students by criticising the law.', 'criticise', 'Norway > the law'],
])('%s: %s still by %s', (text, act, told) => {
  expect(sides(text, act)).toBe(told);
});
