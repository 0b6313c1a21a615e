import type { Frame } from './frame.ts';
import { type Layout, type Placed, POINT, TOP } from './layout.ts';
import type { Fill, Pen } from './pen.ts';
import { type Scale, ticks } from './scale.ts';

/** Forms by modality, in the order of `MODALITIES`: they differ without colour. */
const FORMS: readonly Fill[] = [
  { colour: 'mark', opacity: 1, outline: true },
  { colour: 'mark', opacity: 0, outline: true, dash: [4, 2] },
  { colour: 'mark', opacity: 0, outline: true, dash: [1.5, 2.5] },
  { colour: 'mark', opacity: 1, outline: true, hatched: true },
  { colour: 'soft', opacity: 0, outline: true },
  { colour: 'soft', opacity: 0.35, outline: true },
  { colour: 'soft', opacity: 0, outline: true, dash: [2, 2] },
];
/** Signs inside a lozenge that its outline alone would not tell apart. */
const SIGNS = ['', '', '', '', 'h', 'o', '?'];
/** Pixels that the longest label of the axis takes. */
const LABEL = 36;

/** Draws the whole picture. `month` names a month (1–12) briefly. */
export function draw(pen: Pen, frame: Frame, layout: Layout, scale: Scale, month: (n: number) => string): void {
  for (const tick of ticks(scale, month)) {
    const x = scale.x(tick.day);
    pen.line(x, TOP - 6, x, layout.height, 'line', 1);
    if (x < scale.width - LABEL) pen.text(x + 3, TOP - 11, tick.label, tick.major ? 'ink' : 'soft', 11, tick.major);
  }
  for (const [place, { name, y }] of layout.bands.entries()) {
    if (place > 0) pen.line(0, y - 0.5, scale.width, y - 0.5, 'line', 1);
    if (name !== '') pen.text(6, y + 11, name, 'ink', 11, true);
  }
  for (const { x, y, width, height, count, asserted } of layout.clusters) {
    const sure = height * (asserted / count);
    if (asserted < count) pen.rectangle(x, y, width, height - sure, { colour: 'soft', opacity: 0.9, hatched: true });
    pen.rectangle(x, y + height - sure, width, sure, { colour: 'mark', opacity: width > 10 ? 0.2 : 0.75 });
    if (width > 10) pen.text(x + 3, y + 10, `+${count}`, 'ink', 10);
  }
  for (const mark of layout.placed) drawMark(pen, frame, mark, scale.width);
}

function drawMark(pen: Pen, frame: Frame, { index, shape, x, width, y }: Placed, most: number): void {
  const modality = frame.modality[index]!;
  const form = FORMS[modality]!;
  const middle = x + width / 2;
  if (shape === 'point') {
    const corners = [
      [middle - POINT, y],
      [middle, y - POINT],
      [middle + POINT, y],
      [middle, y + POINT],
    ] as const;
    pen.outline(corners, form);
    if (SIGNS[modality]) pen.text(middle - 2.8, y + 3, SIGNS[modality]!, 'ink', 9, true);
  } else {
    soft(pen, form, x, y, width, shape);
    if (SIGNS[modality]) pen.text(Math.max(2, middle - 3), y + 3, SIGNS[modality]!, 'ink', 9, true);
  }
  const right = x + width;
  if (frame.denied[index]) pen.line(middle - 8, y + 6, middle + 8, y - 6, 'no', 2);
  if (frame.origins[index]! > 1 && right < most - 8) pen.text(right + 1, y + 4, String(frame.origins[index]), 'ink', 9);
}

/** An uncertain date: surest in the middle, faint where it may begin and end; an end that nobody states fades into nothing. */
function soft(pen: Pen, form: Fill, x: number, y: number, width: number, shape: Placed['shape']): void {
  const steps = shape === 'interval' ? [0.25, 0.5, 0.8, 0.5, 0.25] : [0.75, 0.6, 0.45, 0.3, 0.15];
  const parts = shape === 'open-start' ? [...steps].reverse() : steps;
  const edges = shape === 'interval' ? [0, 0.08, 0.16, 0.84, 0.92, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1];
  if (form.opacity > 0)
    parts.forEach((opacity, i) => {
      const [from, to] = [edges[i]! * width, edges[i + 1]! * width];
      pen.rectangle(x + from, y - 4, to - from, 8, { ...form, opacity: opacity * form.opacity, outline: false });
    });
  else if (shape === 'interval') pen.rectangle(x, y - 4, width, 8, form);
  else {
    pen.line(x, y - 4, x + width, y - 4, form.colour, 1);
    pen.line(x, y + 4, x + width, y + 4, form.colour, 1);
  }
}
