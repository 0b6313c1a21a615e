import { coloursOf, fontOf } from '../timeline/colours.ts';
import { canvasPen, type Pen, svgPen } from '../timeline/pen.ts';
import { problemInWords } from './load.tsx';
import { tell } from './notice.tsx';
import { save, saveText } from './take.tsx';

interface Drawing {
  readonly width: number;
  readonly height: number;
  draw(pen: Pen): void;
}

/** The ways to take along what a pen draws. `room` is an element of the page, whose colours and font it gets. */
export function penWays(
  name: string,
  room: () => HTMLElement,
  drawing: () => Promise<Drawing>,
): (readonly [way: string, make: () => void])[] {
  return [
    [
      'SVG',
      () =>
        told(async () => {
          const { width, height, draw } = await drawing();
          const pen = svgPen(coloursOf(room()), fontOf(room()));
          draw(pen);
          saveText(`${name}.svg`, 'image/svg+xml', pen.svg(width, height));
        }),
    ],
    [
      'PNG',
      () =>
        told(async () => {
          const { width, height, draw } = await drawing();
          const sheet = document.createElement('canvas');
          [sheet.width, sheet.height] = [width, height];
          const context = sheet.getContext('2d')!;
          const colours = coloursOf(room());
          context.fillStyle = colours.sheet;
          context.fillRect(0, 0, width, height);
          draw(canvasPen(context, colours, fontOf(room())));
          sheet.toBlob(picture => picture && save(`${name}.png`, picture));
        }),
    ],
  ];
}

/** What could not be had is said. */
function told(make: () => Promise<void>): void {
  make().catch((error: unknown) => tell(problemInWords(error)));
}
