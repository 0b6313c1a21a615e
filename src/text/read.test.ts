import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from './document.ts';
import { readDocument } from './read.ts';
import { UnreadableDocument } from './unreadable.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, uri = 'a.txt'): SourceDocument => readDocument(encode(text), { uri });

/** Text as people write it and as machines break it: words of both languages, blanks of all kinds, signs, lone surrogates aside. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Le traité',
        'The fleet',
        'Été',
        'œuvre',
        '«\u00a0oui\u00a0»',
        '[12]',
        '1966',
        '\u{1d5ba}',
        '🕊',
        'sou\u00adverain',
        '\ufeff',
        '\0',
      ),
      fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '\n\n',
        '\u202f',
        '. ',
        '\t',
        '- ',
        '# ',
        '*',
        '|',
        '<b>',
        '&amp;',
        '</p>',
        '<br>',
        '<table><td>',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map(parts => `x${parts.join('')}`.toWellFormed());

function expectOrdered(document: SourceDocument): void {
  let last = 0;
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(block.end).toBeGreaterThan(block.start);
    last = block.end;
  }
  expect(last).toBeLessThanOrEqual(document.text.length);
  let mark = 0;
  for (const { start, end } of document.marks) {
    expect(start).toBeGreaterThanOrEqual(mark);
    expect(end).toBeGreaterThan(start);
    mark = end;
  }
  expect(mark).toBeLessThanOrEqual(document.text.length);
}

describe('any document', () => {
  it.each(['a.txt', 'a.md', 'a.html'])('%s has blocks and marks in order, apart, within the text', uri => {
    fc.assert(
      fc.property(prose, text => expectOrdered(read(text, uri))),
      { numRuns: 150 },
    );
  });

  it.each(['a.txt', 'a.md'])('%s keeps the decoded file to the character', uri => {
    fc.assert(
      fc.property(prose, text => {
        expect(read(text, uri).text).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('leads back to the bytes that a span was decoded from', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
        const source = encode(text);
        const document = readDocument(source, { uri: 'a.txt' });
        const boundary = (n: number): number => {
          const at = n % (text.length + 1);
          return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
        };
        const [start, end] = [boundary(a), boundary(b)].sort((x, y) => x - y) as [number, number];
        const inFile = document.offsets.toSource({ start, end });
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.subarray(inFile.start, inFile.end))).toBe(
          text.slice(start, end),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same bytes', () => {
    expect(read('One.\n\nTwo.')).toMatchObject({
      id: read('One.\n\nTwo.').id,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(read('One.').id).toMatch(/^doc-[0-9a-f]{16}$/);
  });

  it('finds its way in a long text with few wide characters', () => {
    const text = `${'a'.repeat(5000)}é${'b'.repeat(5000)}🕊${'c'.repeat(5000)}`;
    const { offsets } = read(text);
    expect(offsets.toSource({ start: 5000, end: 5001 })).toEqual({ start: 5000, end: 5002 });
    expect(offsets.toSource({ start: 10_001, end: 10_003 })).toEqual({ start: 10_002, end: 10_006 });
    expect(offsets.toSource({ start: 10_003, end: 15_003 })).toEqual({ start: 10_006, end: 15_006 });
  });
});

describe('a page', () => {
  const page =
    '<!doctype html><html lang="fr"><body><nav><a href="/">Accueil</a></nav><article><h1>La paix d&rsquo;Été</h1>' +
    '<p>Le <b>traité</b> fut sign&eacute;\r\n  le 3&nbsp;mai&amp;le 4 mai, apr\u00e8s bien des heures de d\u00e9bat &#x1F54A; entre alli\u00e9s.</p></article></body></html>';
  const document = read(page, 'a.html');
  const sourceOf = (words: string): string => {
    const start = document.text.indexOf(words);
    const span = document.offsets.toSource({ start, end: start + words.length });
    return new TextDecoder().decode(encode(page).subarray(span.start, span.end));
  };

  it('is read as a reader sees it', () => {
    expect(document.text).toBe(
      'Accueil\n\nLa paix d’Été\n\nLe traité fut signé le 3\u00a0mai&le 4 mai, après bien des heures de débat 🕊 entre alliés.',
    );
  });

  it('leads back to tags and entities in the file', () => {
    expect(sourceOf('d’Été')).toBe('d&rsquo;Été');
    expect(sourceOf('Le traité')).toBe('Le <b>traité');
    expect(sourceOf('signé le')).toBe('sign&eacute;\r\n  le');
    expect(sourceOf('3\u00a0mai&le')).toBe('3&nbsp;mai&amp;le');
    expect(sourceOf('🕊')).toBe('&#x1F54A;');
    expect(sourceOf('débat')).toBe('débat');
  });

  it('keeps what is no content as boilerplate', () => {
    expect(document.blocks.map(block => block.kind)).toEqual(['boilerplate', 'heading', 'prose']);
  });
});

describe('what cannot be read', () => {
  const refusal = (bytes: Uint8Array, limit?: number): UnreadableDocument => {
    try {
      readDocument(bytes, { uri: 'a', limit });
    } catch (error) {
      if (error instanceof UnreadableDocument) return error;
      throw error;
    }
    throw new Error('was read');
  };

  it.each([
    ['empty', new Uint8Array()],
    ['empty', encode(' \n\t')],
    ['empty', encode('\ufeff')],
    ['pdf', encode('%PDF-1.7\n1 0 obj')],
    ['zip', encode('PK\x03\x04rest')],
    ['binary', new Uint8Array(4000).map((_, i) => (i * 7) % 23)],
  ])('is refused as %s', (code, bytes) => {
    expect(refusal(bytes).code).toBe(code);
  });

  it('is refused as too large, with the sizes', () => {
    const error = refusal(encode('a'.repeat(11)), 10);
    expect(error.code).toBe('too-large');
    expect(error.values).toEqual({ bytes: 11, limit: 10 });
  });

  it('does not refuse a text with a few NULs', () => {
    expect(read('Le traité\0 fut signé.').text).toBe('Le traité\0 fut signé.');
  });
});

describe('the format', () => {
  it.each([
    ['a.txt', '<html><p>One.</p>', 'text'],
    ['A.HTM', 'One.', 'html'],
    ['notes.md', 'One.', 'markdown'],
    ['-', '\n<!DOCTYPE html><p>One.</p>', 'html'],
    ['-', 'One <b>two</b>.', 'text'],
    ['https://example.org/page.html?x=1', 'One.', 'html'],
  ])('of %s holding "%s" is %s', (uri, text, format) => {
    expect(read(text, uri).format).toBe(format);
  });

  it('is the one that was asked for', () => {
    expect(readDocument(encode('<p>One.</p>'), { uri: 'a.txt', format: 'html' }).text).toBe('One.');
  });
});
