/** What of the sheet is seen: its left and upper edge and its width, in units of the sheet. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The part of the sheet that has land people live on; what crosses the date line goes on to the right. */
export const SHEET = { left: 0, top: 40, width: 2_070, height: 780 } as const;

export const WHOLE: Sight = { x: SHEET.left, y: SHEET.top, width: SHEET.width };

/** The least width that is shown: some three hundred kilometres at the equator. */
const LEAST = 16;

/** Where a place lies on the sheet, longitude and latitude evenly. */
export function pointOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) {
  return { x: ((longitude + 180) / 360) * 2_000, y: ((90 - latitude) / 180) * 1_000 };
}

/** Kept on the sheet; `ratio` is the height of the picture for its width. */
export function held({ x, y, width: asked }: Sight, ratio: number): Sight {
  const width = Math.min(SHEET.width, Math.max(LEAST, asked));
  const height = width * ratio;
  const between = (value: number, least: number, most: number) =>
    most < least ? (least + most) / 2 : Math.min(most, Math.max(least, value));
  return {
    x: between(x, SHEET.left, SHEET.left + SHEET.width - width),
    y: between(y, SHEET.top, SHEET.top + SHEET.height - height),
    width,
  };
}

/** Drawn closer (`factor` below 1) or further, with the point at `across` and `down` (parts of the width and height) staying where it is. */
export function zoomed({ x, y, width }: Sight, factor: number, ratio: number, across = 0.5, down = 0.5): Sight {
  const wanted = Math.min(SHEET.width, Math.max(LEAST, width * factor));
  const less = width - wanted;
  return held({ x: x + less * across, y: y + less * ratio * down, width: wanted }, ratio);
}

/** Shifted by parts of the width that is seen. */
export function shifted({ x, y, width }: Sight, right: number, down: number, ratio: number): Sight {
  return held({ x: x + right * width, y: y + down * width, width }, ratio);
}

/** As the address keeps it; nothing for the whole sheet. */
export function written({ x, y, width }: Sight): string {
  if (width >= SHEET.width) return '';
  return [x, y, width].map(value => Math.round(value * 10) / 10).join(',');
}

export function readSight(text: string): Sight {
  const [x, y, width] = text.split(',').map(Number);
  return [x, y, width].every(Number.isFinite) ? { x: x!, y: y!, width: width! } : WHOLE;
}
