import { expect, test } from 'vitest';
import { svgPen } from './pen.ts';

const COLOURS = { ink: '#111', soft: '#555', line: '#ddd', mark: '#31588a', no: '#8c2f2f', sheet: '#fff' };

test('what the record says stays text in an exported picture', () => {
  const pen = svgPen(COLOURS, '"Evil" & Sons');
  pen.text(1, 2, '<script>alert(1)</script> "x"', 'ink', 11);
  const svg = pen.svg(100, 50);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('"Evil"');
  expect(svg).toContain('&#60;script&#62;');
});
