import { describe, expect, it } from 'vitest';
import { readPlain } from './read-plain.ts';

const blocks = (text: string): string[] =>
  readPlain(text, null).blocks.map(block => `${block.kind}: ${text.slice(block.start, block.end)}`);

const SENTENCE = 'The council of the harbour towns met for three days and sent a letter to the king.';

describe('plain text', () => {
  it('joins lines that were wrapped, and keeps blank lines as borders', () => {
    const text = `The council of the harbour towns met for three days\nand sent a letter to the king, who did not read it\nbefore the end of the year.\n\nThe fleet of the northern towns sailed home in the\nautumn and did not come back.\n`;
    expect(blocks(text)).toHaveLength(2);
  });

  it('joins lines that break off within a sentence, whatever their width and indent', () => {
    const text = `      The council of the harbour towns opened its letters on\n            4 March 1911, and they were then read out in the hall by young Anna\n      Berg, an\n      old Anna\n      Berg and by\n      Anna M.\n          Lindqvist, who had come from the\n      north.\n\n      ${SENTENCE}\n`;
    expect(blocks(text)).toHaveLength(2);
    expect(blocks('Harbour towns\nNorthern fleet\nLetters of the king\nThe council\n')).toHaveLength(4);
  });

  it('takes each long line for a paragraph, with any line ends', () => {
    const long = SENTENCE.repeat(3);
    expect(blocks(`${long}\r\n${long}\r\n${long}`)).toEqual([`prose: ${long}`, `prose: ${long}`, `prose: ${long}`]);
  });

  it('reads a title, a byline with its month, and prose', () => {
    const text = `Opinion — What is a harbour for?\npar un ancien capitaine, mars 1957\n\n${SENTENCE.repeat(3)}`;
    const extract = readPlain(text, null);
    expect(extract.blocks.map(block => block.kind)).toEqual(['heading', 'byline', 'prose']);
    expect(extract).toMatchObject({
      title: 'Opinion — What is a harbour for?',
      author: null,
      published: { value: '1957-03', origin: 'visible' },
    });
  });

  it('cuts a dateline off the first sentence', () => {
    const text = `OSTENDE, 3 juillet 1952 (Agence du Nord) — Le port a été rendu. ${SENTENCE.repeat(2)}`;
    const extract = readPlain(text, null);
    expect(blocks(text)[0]).toBe('dateline: OSTENDE, 3 juillet 1952 (Agence du Nord) —');
    expect(extract.blocks[1]?.kind).toBe('prose');
    expect(extract.published).toEqual({ value: '1952-07-03', origin: 'dateline', span: { start: 9, end: 23 } });
  });

  it('finds headings between blank lines, list items, notes and boilerplate', () => {
    const text = `${SENTENCE}\n\nLa seconde crise\n\n${SENTENCE}\n\n- une liste\n- de deux lignes\n\nVous êtes connecté(e) automatiquement.\n\n[1] Archives du port.\n\n${SENTENCE}`;
    expect(readPlain(text, null).blocks.map(block => block.kind)).toEqual([
      'prose',
      'heading',
      'prose',
      'list-item',
      'list-item',
      'boilerplate',
      'note',
      'prose',
    ]);
  });

  it('takes no date out of running text or a copyright line', () => {
    expect(
      readPlain(`${SENTENCE} It was signed on 3 May 1965.\n\n© 2014 The Harbour Press`, null).published,
    ).toBeNull();
  });

  it('leaves a short sentence with its full stop in the prose', () => {
    expect(blocks(`${SENTENCE}\n\nNobody laughed.\n\n${SENTENCE}`)[1]).toBe('prose: Nobody laughed.');
  });
});
