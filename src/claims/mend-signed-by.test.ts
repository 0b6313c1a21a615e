import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

const signers = (text: string): string[] =>
  readText(text)
    .claims.filter(({ act }) => /^sign/.test(act))
    .map(({ act, agents, recipients }) =>
      [act, agents.map(({ entity }) => entity).join('+'), recipients[0]?.entity ?? '-'].join(' '),
    )
    .filter((told, i, all) => all.indexOf(told) === i);

describe('a treaty that several sign', () => {
  it.each([
    [
      'The ANZUS Treaty is a security pact that Australia, New Zealand and the United States signed on 1 September 1951.',
      'sign state:AUS+state:NZL+state:USA org:anzus',
    ],
    [
      'Under the treaty of alliance that Egypt and the United Kingdom signed on 26 August 1936, troops stayed.',
      'sign-alliance state:EGY+state:GBR -',
    ],
    [
      'L’accord vient du traité de Bruxelles, que la Belgique, la France et le Royaume-Uni signèrent le 17 mars 1948.',
      'sign state:BEL+state:FRA+state:GBR treaty:treaty-of-brussels',
    ],
    [
      "Le traité d'alliance que la France et la Pologne ont signé le 19 février 1921 resta sans effet.",
      'sign-alliance state:FRA+state:POL -',
    ],
  ])('%s', (text, told) => expect(signers(text)).toEqual([told]));

  it('is not what a clause of saying tells of', () => {
    expect(signers('The minister said that Norway and Sweden signed the treaty in 1905.')).toEqual([
      'sign state:NOR+state:SWE -',
    ]);
    expect(signers('The ANZUS Treaty is not a pact that Norway and Sweden signed in 1951.').join()).not.toContain(
      'anzus',
    );
  });
});
