import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function claimOf(text: string, act: string) {
  const { claims, times } = readText(text);
  const claim = claims.find(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  return { value: times.find(({ id }) => id === claim!.time)?.value ?? null, state: claim!.state };
}

it.each([
  ['Norway recognised Chad when Denmark attacked it on 3 May 1962.', 'recognise', '1962-05-03'],
  ['La Norvège mobilisa son armée lorsque le Danemark attaqua le Tchad le 3 mai 1962.', 'mobilise', '1962-05-03'],
  ['In 1795, Norway closed its ports, when it refused to sign the treaty.', 'refuse', '1795'],
  ['At the Bergen conference in 1933, the envoys met for a week but failed to sign a treaty.', 'sign', '1933'],
  ['Norway recognised Denmark on 3 May 1921, with the signing of a treaty in Bergen.', 'sign', '1921-05-03'],
  ['Norwegian troops entered Denmark in the early morning of 12 April.', 'enter-territory', 'XXXX-04-12'],
  [
    'Chad was a colony until 1964, when it was freed, joined the union, and was recognised by Norway.',
    'recognise',
    '1964',
  ],
  ['Norway recognised Chad by signing a treaty of peace in 1786.', 'recognise', '1786'],
  ['La Norvège a reconnu le Tchad en signant un traité de paix en 1786.', 'recognise', '1786'],
  ['Norway imposed sanctions on Chad starting in August 1962.', 'sanction', '1962-08'],
  ['At a round of talks in 1977 Norway offered to leave, and promised to sign.', 'promise', '1977'],
  ['Following its independence in 1821, Chad joined the union in 1823.', 'join', '1823'],
  ['Following the incident of 9 April 1914, when Norway attacked Chad, Sweden left.', 'attack', '1914-04-09'],
  ["Trade fell following Norway's December 1979 invasion of Chad.", 'invade', '1979-12'],
  ['Norway has been a member of the United Nations since the early 1970s.', 'belong', '197'],
  ['Norway was recognised by Chad by the appointment of an envoy on 3 May 1926.', 'appoint', '1926-05-03'],
  ['In 1984, the pact began to fail when Norway closed its ports and refused to pay the loan.', 'refuse', '1984'],
])('%s: at that time', (text, act, value) => {
  expect(claimOf(text, act).value).toBe(value);
});

it.each([
  ['Norway recognised Chad when Denmark had attacked it in 1962.', 'recognise'],
  ['Under the treaty of Bergen of 1921, Norway left the alliance.', 'leave'],
  ['After the fall of the fortress of Bergen in 1921, Norway left the alliance.', 'leave'],
  ['After signing the treaty, Norway opened an embassy in Chad in 1965.', 'sign'],
  ['The talks ended in 1960, when Norway left, but Denmark, which had left, recognised Chad.', 'recognise'],
  ['Since the fall of Norway in 1940, Chad and Peru have established relations.', 'establish-relations'],
  ['Following its 1940 defeat, Norway left the alliance.', 'leave'],
])('%s: nobody says when', (text, act) => {
  expect(claimOf(text, act).value).toBeNull();
});

it.each([
  ['Norway occupied Gothenburg until May 1950.', 'occupy'],
  ["La Norvège occupa Göteborg jusqu'en mai 1950.", 'occupy'],
])('%s: what lasts until a day ends on it', (text, act) => {
  expect(claimOf(text, act)).toMatchObject({ value: '1950-05', state: { change: 'ends' } });
});

it.each([
  ['In the wake of the talks at Geneva, Norway recognised Chad.', null],
  ['After the talks at Geneva, Norway recognised Chad.', null],
  ['Norway recognised Chad at Geneva.', 'place:geneva'],
  ['Norway recognised Chad and others, including the consuls at Geneva.', null],
  ['Norway recognised Chad at Versailles, just outside Paris.', 'place:versailles'],
])('%s: in %s', (text, place) => {
  expect(readText(text).claims.find(({ act }) => act === 'recognise')?.place?.entity ?? null).toBe(place);
});
