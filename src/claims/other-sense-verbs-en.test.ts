import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string, act: string) => readText(text, 'en').claims.some(claim => claim.act === act);

it.each([
  ['The Berlin Wall fell in 1989.', 'capture', 'Saigon fell in 1975.'],
  ['The fall of the Berlin Wall surprised Chad.', 'capture', 'The fall of Saigon ended the war.'],
  ['Norway undertook a review of its policy.', 'agree', 'Norway undertook to review its policy.'],
  [
    'The consulate at Bergen was raised to embassy status with Ada Strand as envoy.',
    'exchange-views',
    'Norway raised the matter with Chad.',
  ],
  ['The minister called for a retaliatory strike.', 'work-stoppage', 'The union called for a strike.'],
  ['Norway insisted that it had the right to fish.', 'request', 'Norway insisted that Chad leave the area.'],
  ['Norway armed its merchant ships.', 'aid', 'Norway armed the rebels.'],
  ['The settlers were aided by the publication of a letter.', 'aid', 'The settlers were aided by the Norwegians.'],
  ['Many senators were opposed to leaving.', 'oppose', 'Many senators opposed the treaty.'],
  ['Norway insisted on its right to fish.', 'request', 'Norway insisted on the withdrawal of Chad.'],
  ['Norway captured two merchant ships.', 'arrest', 'Norway captured two envoys.'],
  ['The proposals were not taken seriously by Norway.', 'propose', 'The proposals of Norway were not taken seriously.'],
  ['They fought the better-trained and equipped Norwegian troops.', 'arm', 'Sweden equipped the Norwegian troops.'],
  [
    'The strike was not sanctioned by the Norwegian government.',
    'sanction',
    'Three officials were sanctioned by Norway.',
  ],
  [
    'Lund flung himself into the fight, rallying some of the cavalry.',
    'demonstrate',
    'Students rallied against Norway.',
  ],
  ['Thousands of students gathered in Oslo.', 'consult', 'The ministers of both countries gathered in Oslo.'],
  ['The Danes met with fierce resistance at Oslo.', 'consult', 'The Danes met with the Norwegians at Oslo.'],
  ['The weather prevented the Danish army from crossing.', 'ban', 'The police prevented the students from marching.'],
  ['The infantry were prevented from leaving the field.', 'ban', 'The king prevented the envoys from leaving.'],
  ['Norway and Chad were restricted to 20 ships.', 'ban', 'Norway restricted the press.'],
  ['The rebels were joined by others from Oslo.', 'join', 'The alliance was joined by Norway in 1955.'],
  ['A group of rebels entered the Oslo Prison.', 'join', 'Norway entered the League of Nations.'],
  ['Norway protested to Chad.', 'demonstrate', 'Students protested against the law.'],
  ['Students protested against the law.', 'protest-note', 'The Danish government protested against the law.'],
  ['The Danes were better ordered than the Swedes.', 'request', 'The Danes were ordered to leave Oslo.'],
  ['The Danish fleet arrived in port.', 'deploy', 'The Danish fleet arrived in Chad.'],
  ['He planned to attack Norway.', 'announce-measures', 'Norway intends to impose sanctions on Chad.'],
  ['Lund suggests that the count includes others.', 'propose', 'Lund suggested that Norway leave the war.'],
  ['The Danes resisted repeated assaults.', 'refuse', 'The Danes resisted the reform.'],
  ['Historians have proposed other numbers.', 'propose', 'The Danish envoys have proposed other terms.'],
  ['Norway did not want the Danes to know the plan.', 'request', 'Norway wanted Chad to leave the league.'],
  ['A Danish soldier named Erik Holm left.', 'appoint', 'Norway named Erik Holm ambassador.'],
])('%s: no %s, but: %s', (other, act, meant) => {
  expect(told(other, act)).toBe(false);
  expect(told(meant, act)).toBe(true);
});

it('raises a legation all the same', () => {
  expect(told('The legation was raised to an embassy on 3 May 1951.', 'upgrade-relations')).toBe(true);
});

it('tells the closing of a mission as that, and no break of relations', () => {
  expect(told('Norway closed its embassy in Chad in 1951.', 'close-mission')).toBe(true);
  expect(told('Norway closed its embassy in Chad in 1951.', 'break-relations')).toBe(false);
});

it('seizes ships and arrests people', () => {
  expect(told('Norway captured two Danish frigates.', 'seize')).toBe(true);
  expect(told('Norway captured two Danish envoys.', 'seize')).toBe(false);
});
