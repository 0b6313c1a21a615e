import { describe, expect, it } from 'vitest';
import { mergeMarks } from '../marks/find-marks.ts';
import { readMarkdown } from './read-markdown.ts';

const SOURCE = `---
title: "La paix du port"
date: 1966-03-07
---
# Le port

Le **traité** fut signé, dit [la *revue*](https://example.org/a_b(c)).[^1]

Une suite
---------

- premier point
2. second point

| Année | Navires |
|-------|---------|
| 1951  | 12      |

[^1]: Archives du port.
`;

describe('Markdown', () => {
  const extract = readMarkdown(SOURCE, 'fr');
  const kinds = extract.blocks.map(block => [block.kind, SOURCE.slice(block.start, block.end)]);

  it('is cut into blocks without the signs that open them', () => {
    expect(kinds.slice(1)).toEqual([
      ['heading', 'Le port'],
      ['prose', 'Le **traité** fut signé, dit [la *revue*](https://example.org/a_b(c)).[^1]'],
      ['heading', expect.stringContaining('Une suite')],
      ['list-item', 'premier point'],
      ['list-item', 'second point'],
      ['table-cell', 'Année'],
      ['table-cell', 'Navires'],
      ['table-cell', '1951'],
      ['table-cell', '12'],
      ['note', 'Archives du port.'],
    ]);
  });

  it('keeps its front matter as a note and reads it', () => {
    expect(kinds[0]?.[0]).toBe('note');
    expect(extract).toMatchObject({ title: 'La paix du port', published: { value: '1966-03-07', origin: 'meta' } });
  });

  it('reads as prose once its marks are passed over', () => {
    const [start, end] = [SOURCE.indexOf('Le **'), SOURCE.indexOf('[^1]') + 4];
    let shown = '';
    let at = start;
    for (const mark of mergeMarks(extract.marks).filter(({ start: from }) => from >= start && from < end)) {
      shown += SOURCE.slice(at, mark.start);
      at = mark.end;
    }
    expect(shown + SOURCE.slice(at, end)).toBe('Le traité fut signé, dit la revue.');
  });

  it('reads a heading that has no blank after its signs, and leaves a hashtag in the prose', () => {
    expect(readMarkdown('##Le port\n\n#port est son nom.', 'fr').blocks.map(block => block.kind)).toEqual([
      'heading',
      'prose',
    ]);
  });

  it('takes no sign of arithmetic or a lone asterisk for emphasis across words', () => {
    expect(readMarkdown('Il y a 3 * 4 snake_case noms.', 'fr').marks).toEqual([]);
  });
});
