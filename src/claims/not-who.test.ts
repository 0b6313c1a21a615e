import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** "act: agents → recipients @ place" of each claim, participants by id or "?". */
const claimed = (text: string): string[] =>
  readText(text, undefined, { tagged: true }).claims.map(
    ({ act, agents, recipients, place }) =>
      `${act}: ${agents.map(one => one.entity ?? '?').join(' ')} → ${recipients.map(one => one.entity ?? '?').join(' ')}${place ? ` @ ${place.entity}` : ''}`,
  );

describe('who a phrase does not name', () => {
  it.each([
    ['Norwegian negotiator Choisel proposed a peace treaty to Britain in 1761.', 'propose: ? → state:GBR'],
    ['By 1996, eight states had not ratified the treaty: Norway, Sweden and Denmark.', 'ratify: ? → ?'],
    ['The Swedish army was established in 1902.', 'found:  → ?'],
    [
      'The treaty was signed by Minister Thomas Barclay and Sidi Muhammad, Sultan of Morocco.',
      'sign: person:thomas-barclay person:sidi-muhammad → ?',
    ],
    ['The Norwegian Army captured the Kindi and Qairawan districts.', 'capture: state:NOR → place:kindi ?'],
  ])('%s', (text, told) => expect(claimed(text)).toContain(told));

  it.each([
    ['The Norwegian minister proposed a peace treaty to Britain in 1761.', 'propose: state:NOR → state:GBR'],
    ['Norway founded the United Nations with Sweden.', 'found: state:NOR → org:un'],
    ['Le ministre norvégien a proposé un traité de paix à la Suède.', 'propose: state:NOR → state:SWE'],
  ])('but whom it does: %s', (text, told) => expect(claimed(text)).toContain(told));

  it('is no place of another act behind', () => {
    const text =
      'The convention was adopted by the congress on 3 May 1951, and opened for signature at the Ministry of Norway in Oslo.';
    expect(claimed(text).filter(one => /^a/.test(one))).toEqual([expect.not.stringContaining('@')]);
    expect(claimed('The convention was adopted in Oslo on 3 May 1951, and opened for signature.')).toContainEqual(
      expect.stringContaining('@ place:oslo'),
    );
  });

  it('is no invader that flies in', () => {
    expect(claimed('One plane landed every two minutes at Orly airport.').join()).not.toContain('invade');
    // Troops that land may come as friends.
    expect(claimed('Swedish troops landed at Bergen.').join()).toContain('deploy: state:SWE');
    expect(claimed('Swedish troops invaded Norway.').join()).toContain('invade: state:SWE');
  });

  it('is not who is written to', () => {
    const told = readText('The minister wrote to the king warning him of an attack.').claims.flatMap(
      ({ act, agents }) => (act === 'warn' ? agents.map(({ text }) => text) : []),
    );
    expect(told).not.toContain('the king');
    expect(claimed('The Norwegian minister wrote to Sweden, warning him of an attack.').join()).toContain(
      'warn: state:NOR',
    );
  });
});
