import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function actsOf(text: string): string[] {
  return readText(text, undefined, { tagged: true }).claims.map(({ act }) => act);
}

it.each([
  ['Norway and Denmark joined the Swedish government in condemning the attack.', 'form-government'],
  ['President Olsen campaigned for office on a promise of peace.', 'campaign-for'],
  ['A group of rebels entered the Bergen prison on 3 May.', 'join'],
  ['The wounded men whom Holm wanted to take back to Oslo died.', 'request'],
  ['The Danes set up their artillery near Bergen.', 'found'],
  ['F Company moved back to the air base.', 'move-seat'],
  ['Many historians agree that Norway attacked first.', 'agree'],
  ['Norwegian troops left the town of Bergen in ruins.', 'withdraw'],
  ['The minister attacked the decision of the king.', 'attack'],
  ['The parliament defeated the bill.', 'defeat'],
  ['Ole Birk travelled to Chad in 1950, becoming the first president to visit Chad.', 'appoint'],
])('%s: no %s', (text, act) => {
  expect(actsOf(text)).not.toContain(act);
});

it.each([
  ['Norway joined the alliance in 1950.', 'join'],
  ['Norway campaigned for the independence of Chad.', 'campaign-for'],
  ['Norway wanted Denmark to sign the treaty.', 'request'],
  ['The Danes set up an alliance in 1950.', 'found'],
  ['The secretariat moved to Oslo in 1950.', 'move-seat'],
  ['Norway agreed that the treaty was valid.', 'agree'],
  ['Norwegian troops left Bergen in 1950.', 'withdraw'],
  ['Norwegian troops attacked Denmark in 1950.', 'attack'],
  ['Ole Birk became the first president of Norway in 1950.', 'appoint'],
])('%s: %s', (text, act) => {
  expect(actsOf(text)).toContain(act);
});

it('who leaves another as president resigns once', () => {
  const acts = actsOf('President Olav Lund resigned his post, leaving Ole Birk as president of Norway.');
  expect(acts.filter(act => act === 'resign')).toHaveLength(1);
});
