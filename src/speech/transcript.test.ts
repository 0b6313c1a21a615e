import { describe, expect, it } from 'vitest';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { read } from '../pipeline.ts';
import { readDocument } from '../text/read.ts';

const pack = loadPack('alliance');

/** What each speech of a record says: the speaker, and how each sentence begins. */
function turns(text: string): string[] {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'page.txt' });
  const { attributions } = read(document, { pack, analyse: analyseWithModels });
  return attributions
    .filter(({ turn }) => turn)
    .map(({ holder, content }) => `${holder?.text}: ${document.text.slice(content.start, content.end)}`);
}

const DEBATE = `le président

La parole est à M. Paul Morel.

Paul Morel

La Norvège a attaqué le Danemark. Je demande des comptes.

Anne Colin

C'est faux !

Paul Morel

La Suède a signé le traité.

(La séance est suspendue.)

Article 4

La clôture est adoptée.`;

describe('records of debates', () => {
  it('give each sentence to the speaker named before it, up to the next heading, without stage directions', () => {
    expect(turns(DEBATE)).toEqual([
      'le président: La parole est à M. Paul Morel.',
      'Paul Morel: La Norvège a attaqué le Danemark.',
      'Paul Morel: Je demande des comptes.',
      "Anne Colin: C'est faux !",
      'Paul Morel: La Suède a signé le traité.',
    ]);
  });

  it('give what stands behind a name and a colon', () => {
    const text =
      'Mr. Morel: Norway attacked Denmark.\n\nMr. Lund: Sweden did.\n\nMr. Morel: It did not.\n\nMr. Lund: It has signed the treaty.';
    expect(turns(text).map(turn => turn.replace(/\s+/g, ' '))).toEqual([
      'Morel: Norway attacked Denmark.',
      'Lund: Sweden did.',
      'Morel: It did not.',
      'Lund: It has signed the treaty.',
    ]);
  });

  it('are no lists of persons, and no text that names somebody now and then', () => {
    const list = ['Paul Morel', 'Anne Colin', 'Jean Lund', 'Karl Berg'].map(name => `${name}\n\nBorn in Oslo in 1901.`);
    expect(turns(list.join('\n\n'))).toEqual([]);
    expect(turns('Paul Morel\n\nLa Norvège a attaqué le Danemark.')).toEqual([]);
  });
});

it('takes those who sign a paper for no speakers', () => {
  const signed = 'Fait à Oslo, en double exemplaire, le 28 mai 1930. C. D. HOLM. Dr. V. LUNDOVITCH. Y. MARÉCHAL.';
  const told = 'Au moment de signer le traité, la Norvège a reconnu le Chili.';
  expect(turns(`${signed}\n\nProtocole final.\n\n${told}\n\n${signed}\n\nAnnexe\n\n${told}`)).toEqual([]);
});
