import { problemInWords } from './load.tsx';
import { tell } from './notice.tsx';
import { standaloneSvg } from './standalone-svg.ts';
import { save, saveText } from './take.tsx';

/** The ways to take along a picture that is drawn as SVG: as it is, and as PNG, twice as fine as the screen shows it. */
export function pictureWays(name: string, find: () => SVGSVGElement): (readonly [way: string, make: () => void])[] {
  return [
    ['SVG', () => saveText(`${name}.svg`, 'image/svg+xml', standaloneSvg(find()))],
    ['PNG', () => savePng(name, find()).catch((error: unknown) => tell(problemInWords(error)))],
  ];
}

async function savePng(name: string, drawn: SVGSVGElement): Promise<void> {
  const { width, height } = drawn.getBoundingClientRect();
  const address = URL.createObjectURL(new Blob([standaloneSvg(drawn, { width, height })], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const sheet = document.createElement('canvas');
    [sheet.width, sheet.height] = [Math.round(width * 2), Math.round(height * 2)];
    const context = sheet.getContext('2d')!;
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, sheet.width, sheet.height);
    context.drawImage(picture, 0, 0, sheet.width, sheet.height);
    const png = await new Promise<Blob | null>(done => sheet.toBlob(done));
    if (png) save(`${name}.png`, png);
  } finally {
    URL.revokeObjectURL(address);
  }
}
