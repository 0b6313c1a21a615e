import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** Texts of agents and recipients of the first claim of an act. */
function partiesOf(text: string, act: string): string {
  const claim = readText(text, 'fr', { tagged: true }).claims.find(one => one.act === act);
  return `${claim?.agents.map(one => one.text).join(' + ')} → ${claim?.recipients.map(one => one.text).join(' + ')}`;
}

describe('what stands behind a phrase and belongs to it', () => {
  it.each([
    [
      'La paix se trouve dans la trêve, proposée très tôt, le 13 novembre 2012, par la Norvège.',
      'propose',
      'la Norvège → la trêve',
    ],
    [
      "J'approuve la proposition de paix de Daniel Hansen et d'autres députés.",
      'propose',
      "Daniel Hansen + d'autres députés → ",
    ],
    [
      'Le Protocole sur le commerce et les paiements, signé à Oslo le 26 juillet 1955, est connu.',
      'sign',
      ' → Le Protocole sur le commerce et les paiements',
    ],
    [
      "L'Accord conclu, conformément à l'Article 63 de la Charte, entre la Norvège et la Suède est connu.",
      'conclude',
      "la Norvège + la Suède → L'Accord",
    ],
    [
      'Le traité et la convention, signés à Oslo le 26 juillet 1955, sont connus.',
      'sign',
      ' → Le traité + la convention',
    ],
  ])('%s', (text, act, parties) => expect(partiesOf(text, act)).toBe(parties));
});
