export interface Mark {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** In pixels. */
  readonly radius: number;
}

/** Names that are written, at most. */
const MOST = 40;
/** Pixels of a letter and of a line, about. */
const LETTER = 7;
const LINE = 14;

/** The marks whose names have room beside them, the first ones first; `unit` is a pixel in units of the sheet. */
export function labelled<M extends Mark>(marks: readonly M[], unit: number): M[] {
  const taken: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[] = [];
  const named: M[] = [];
  for (const mark of marks) {
    if (named.length >= MOST) break;
    const left = mark.x + (mark.radius + 2) * unit;
    const room = {
      left,
      right: left + mark.name.length * LETTER * unit,
      top: mark.y - (LINE / 2) * unit,
      bottom: mark.y + (LINE / 2) * unit,
    };
    const free = taken.every(
      other => room.right < other.left || room.left > other.right || room.bottom < other.top || room.top > other.bottom,
    );
    if (!free) continue;
    taken.push(room);
    named.push(mark);
  }
  return named;
}
