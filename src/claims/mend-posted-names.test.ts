import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const agents = (text: string, act: string) =>
  readText(text, 'en', { tagged: true })
    .claims.filter(claim => claim.act === act)
    .map(claim => claim.agents.map(({ text, entity }) => `${text} ${entity}`).join(' | '));

it('names whoever stands behind his post and its country', () => {
  expect(agents('Danish Minister to France Edmund Hale met the king in 1793.', 'consult')).toEqual([
    'Danish Minister to France Edmund Hale person:edmund-hale',
  ]);
});

it('keeps two signers apart, each with his post', () => {
  const text = 'The pact was signed by Danish Minister Resident at Naples Robert Dale Hale and Edmund Lund.';
  expect(agents(text, 'sign')).toEqual([
    'Danish Minister Resident at Naples Robert Dale Hale person:robert-dale-hale | Edmund Lund person:edmund-lund',
  ]);
});

it('does so behind a kingdom, and with others in the list', () => {
  const text = 'The pact was signed by Danish Minister to the Kingdom of Bavaria Edmund Hale and Robert Dale Lund.';
  expect(agents(text, 'sign')).toEqual([
    'Danish Minister to the Kingdom of Bavaria Edmund Hale person:edmund-hale | Robert Dale Lund person:robert-dale-lund',
  ]);
});

it('takes an attorney general for one person', () => {
  const text = 'President Lund and Attorney General Olav Berg met the rebels in Oslo.';
  expect(agents(text, 'consult')).toEqual(['President Lund person:lund | Attorney General Olav Berg person:olav-berg']);
});

it('takes two trades before one name for one person', () => {
  const [claim] = readText('The Congress appointed poet and diplomat Ralph Hale as Commissioner.', 'en', {
    tagged: true,
  }).claims.filter(({ act }) => act === 'appoint');
  expect(claim!.recipients.map(({ text }) => text)).toEqual(['poet and diplomat Ralph Hale']);
});

it('leaves two persons two, and a subject its own clause', () => {
  expect(agents('The poet and the diplomat Olav Berg met the rebels in Oslo.', 'consult')[0]).toContain(' | ');
  const told = readText('The agent told the King of Norway Lund had left Oslo.', 'en', { tagged: true }).claims;
  expect(told.flatMap(({ agents }) => agents).some(({ text }) => text.includes('Norway Lund'))).toBe(false);
});
