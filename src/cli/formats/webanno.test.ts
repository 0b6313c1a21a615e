import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../annotate.ts';
import { loadPack } from '../../packs/load.ts';
import { asWebAnnotations, codePointPositions } from './webanno.ts';

interface Item {
  readonly id: string;
  readonly body: { readonly value: string };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}

function itemsOf(text: string): { items: readonly Item[]; read: string } {
  const annotations = annotate(new TextEncoder().encode(text), { uri: 'a.txt' }, { pack: loadPack() });
  return { items: (asWebAnnotations(annotations) as { items: Item[] }).items, read: annotations.document.text };
}

test('positions count code points, and quotations carry what stands around them', () => {
  const { items, read } = itemsOf('🕊️🕊️ Paix ! La Grèce a quitté l’OTAN le 14 août 1974 🇬🇷, dit-on à Londres.');
  const points = [...read];
  expect(items.length).toBeGreaterThan(2);
  for (const { target } of items) {
    const [quote, position] = target.selector;
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
    expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
    expect([...quote.prefix].length).toBe(Math.min(32, position.start));
    expect(target.source).toBe('a.txt');
  }
  expect(items.find(({ id }) => id.endsWith(':time:0'))!.body.value).toBe('1974-08-14');
  expect(items.map(({ body }) => body.value)).toContain('state:GRC');
});

test('code points are counted as the language itself counts them, wherever the offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), text => {
      const positions = codePointPositions(text);
      let offset = 0;
      [...text].forEach((point, place) => {
        expect(positions(offset)).toBe(place);
        offset += point.length;
      });
      expect(positions(text.length)).toBe([...text].length);
    }),
  );
});
