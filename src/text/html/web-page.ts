// A saved page given back to look at: its structure and its words, and nothing that runs, loads, submits or leads away.
import { tame } from './tame.ts';
import {
  attribute,
  type ChildNode,
  type Element,
  elementsOf,
  isElement,
  type ParentNode,
  parseHtml,
  type TextNode,
} from './tree.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Kept as they are; every other element gives its content alone. */
const KEPT = set(
  'article aside section header footer nav main div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp em strong b i u s small sub sup mark del ins abbr time figure figcaption hr br table caption thead tbody tfoot tr th td colgroup col details summary address span',
);
const EMPTY = set('hr br col');
/** Left out with all that is in them. */
const DROPPED = set(
  'script style template noscript head link meta base object embed iframe frame frameset noframes svg math canvas audio video source track form button input select textarea datalist dialog map area param',
);
/** What an attribute may say: words and small numbers. */
const ATTRIBUTES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['lang', /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i],
  ['dir', /^(?:ltr|rtl|auto)$/i],
  ['colspan', /^\d{1,3}$/],
  ['rowspan', /^\d{1,3}$/],
  ['start', /^-?\d{1,6}$/],
  ['datetime', /^[\d:TZ.+-]{4,40}$/],
];

/** The page rebuilt from its words: `style` is the text of the one style sheet that goes with it. */
export function webPage(html: string, style: string): string {
  const document = parseHtml(tame(html));
  const parts: string[] = [];
  const root = [...elementsOf(document)].find(({ tagName }) => tagName === 'html');
  const lang = root === undefined ? '' : attributesOf(root);
  write(document, parts);
  return `<!doctype html><html${lang}><head><meta charset="utf-8"><style>${style}</style></head><body>${parts.join('')}</body></html>`;
}

/** Depth is bounded: `tame` has blanked what nests deeper. */
function write(parent: ParentNode, parts: string[]): void {
  for (const node of parent.childNodes) writeNode(node, parts);
}

function writeNode(node: ChildNode, parts: string[]): void {
  if (node.nodeName === '#text') parts.push(escaped((node as TextNode).value));
  if (!isElement(node) || DROPPED.has(node.tagName)) return;
  if (node.tagName === 'img') {
    const words = attribute(node, 'alt')?.trim();
    if (words) parts.push(`<span class="picture">${escaped(words)}</span>`);
  } else if (node.tagName === 'a') {
    const address = attribute(node, 'href');
    parts.push(address ? `<span class="link" title="${escaped(address.slice(0, 500))}">` : '<span>');
    write(node, parts);
    parts.push('</span>');
  } else if (KEPT.has(node.tagName)) {
    parts.push(`<${node.tagName}${attributesOf(node)}>`);
    write(node, parts);
    if (!EMPTY.has(node.tagName)) parts.push(`</${node.tagName}>`);
  } else write(node, parts);
}

function attributesOf(element: Element): string {
  return ATTRIBUTES.map(([name, pattern]) => {
    const value = attribute(element, name);
    return value !== null && pattern.test(value) ? ` ${name}="${escaped(value)}"` : '';
  }).join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => SIGNS[sign]!);
}

/** The address that a saved page says it came from, http or https; null where it says none. */
export function addressOfPage(html: string): string | null {
  // Browsers write this in front of what they save.
  const saved = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000})\s*-->/i.exec(html.slice(0, 4_000))?.[1] ?? null;
  const document = parseHtml(tame(html));
  let canonical: string | null = null;
  let given: string | null = null;
  for (const element of elementsOf(document)) {
    if (element.tagName === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
      canonical ??= attribute(element, 'href');
    if (element.tagName === 'meta' && attribute(element, 'property')?.toLowerCase() === 'og:url')
      given ??= attribute(element, 'content');
  }
  return [canonical, given, saved].map(webAddress).find(address => address !== null) ?? null;
}

/** Only whole addresses of the web; a path alone leads nowhere from here. */
function webAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address.trim())) return null;
  return URL.canParse(address.trim()) ? new URL(address.trim()).href : null;
}
