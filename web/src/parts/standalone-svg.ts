const KEPT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'vector-effect',
  'paint-order',
];

/** A picture of the page as a file of its own: what the style sheet says of each element is written onto it. With `size`, of so many pixels. */
export function standaloneSvg(
  picture: SVGSVGElement,
  size?: { readonly width: number; readonly height: number },
): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, place) => {
    const style = getComputedStyle(originals[place]!);
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  });
  for (const [name, value] of Object.entries(size ?? {})) copy.setAttribute(name, String(value));
  for (const name of ['tabindex', 'role']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}
