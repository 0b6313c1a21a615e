import type { Format } from './document.ts';

const ENDINGS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
};

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** The format of a file: by its ending, else by how the text begins; plain text where neither says. */
export function formatOf(uri: string, text: string): Format {
  const path = uri.replace(/[?#].*$/, '');
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  const known = ending === undefined ? undefined : ENDINGS[ending];
  if (known !== undefined) return known;
  return HTML_START.test(text.slice(0, 8192)) ? 'html' : 'text';
}
