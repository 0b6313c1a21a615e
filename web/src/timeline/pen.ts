/** What a picture is drawn with: on a canvas for the screen, or as SVG for taking along. Colours are names of `Colours`. */
export interface Pen {
  rectangle(x: number, y: number, width: number, height: number, fill: Fill): void;
  /** A closed outline through points. */
  outline(points: readonly (readonly [number, number])[], fill: Fill): void;
  line(x1: number, y1: number, x2: number, y2: number, colour: keyof Colours, width: number): void;
  text(x: number, y: number, text: string, colour: keyof Colours, size: number, strong?: boolean): void;
}

export interface Fill {
  readonly colour: keyof Colours;
  /** 0 for an outline alone. */
  readonly opacity: number;
  readonly outline?: boolean;
  readonly dash?: readonly number[];
  /** Slanting lines instead of an even fill. */
  readonly hatched?: boolean;
}

export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly mark: string;
  readonly no: string;
  readonly sheet: string;
}

export function canvasPen(context: CanvasRenderingContext2D, colours: Colours, family: string): Pen {
  const hatches = new Map<string, CanvasPattern | null>();
  const hatch = (colour: string) => {
    if (!hatches.has(colour)) hatches.set(colour, context.createPattern(hatchTile(colour), 'repeat'));
    return hatches.get(colour) ?? colour;
  };
  const paint = ({ colour, opacity, outline, dash, hatched }: Fill) => {
    if (opacity > 0) {
      context.globalAlpha = opacity;
      context.fillStyle = hatched ? hatch(colours[colour]) : colours[colour];
      context.fill();
      context.globalAlpha = 1;
    }
    if (!outline) return;
    context.strokeStyle = colours[colour];
    context.lineWidth = 1.4;
    context.setLineDash(dash ? [...dash] : []);
    context.stroke();
    context.setLineDash([]);
  };
  return {
    rectangle(x, y, width, height, fill) {
      context.beginPath();
      context.rect(x, y, width, height);
      paint(fill);
    },
    outline(points, fill) {
      context.beginPath();
      for (const [x, y] of points) context.lineTo(x, y);
      context.closePath();
      paint(fill);
    },
    line(x1, y1, x2, y2, colour, width) {
      context.strokeStyle = colours[colour];
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    },
    text(x, y, text, colour, size, strong = false) {
      context.fillStyle = colours[colour];
      context.font = `${strong ? '600 ' : ''}${size}px ${family}`;
      context.fillText(text, x, y);
    },
  };
}

function hatchTile(colour: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = 4;
  tile.height = 4;
  const context = tile.getContext('2d')!;
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  for (const shift of [-4, 0, 4]) {
    context.beginPath();
    context.moveTo(shift, 4);
    context.lineTo(shift + 4, 0);
    context.stroke();
  }
  return tile;
}

/** A pen that writes SVG; `svg` gives the whole picture. Everything is escaped: what the record says is text and nothing else. */
export function svgPen(colours: Colours, family: string): Pen & { svg(width: number, height: number): string } {
  const parts: string[] = [];
  const number = (n: number) => String(Math.round(n * 10) / 10);
  const style = ({ colour, opacity, outline, dash, hatched }: Fill) => {
    const fill = opacity > 0 ? (hatched ? `url(#hatch-${colour})` : colours[colour]) : 'none';
    const stroke = outline ? ` stroke="${colours[colour]}" stroke-width="1.4"` : '';
    return `fill="${fill}" fill-opacity="${opacity}"${stroke}${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
  };
  return {
    rectangle(x, y, width, height, fill) {
      const box = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
      parts.push(`<rect ${box} ${style(fill)}/>`);
    },
    outline(points, fill) {
      parts.push(`<polygon points="${points.map(point => point.map(number).join(',')).join(' ')}" ${style(fill)}/>`);
    },
    line(x1, y1, x2, y2, colour, width) {
      const ends = `x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"`;
      parts.push(`<line ${ends} stroke="${colours[colour]}" stroke-width="${width}"/>`);
    },
    text(x, y, text, colour, size, strong = false) {
      const weight = strong ? ' font-weight="600"' : '';
      const place = `x="${number(x)}" y="${number(y)}" font-size="${size}"${weight}`;
      parts.push(`<text ${place} fill="${colours[colour]}">${escaped(text)}</text>`);
    },
    svg(width, height) {
      const hatches = (['mark', 'soft'] as const).map(
        colour =>
          `<pattern id="hatch-${colour}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="4" stroke="${colours[colour]}" stroke-width="2"/></pattern>`,
      );
      return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(family)}">`,
        `<defs>${hatches.join('')}</defs><rect width="${width}" height="${height}" fill="${colours.sheet}"/>`,
        ...parts,
        '</svg>\n',
      ].join('\n');
    },
  };
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
