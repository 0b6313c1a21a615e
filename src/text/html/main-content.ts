import { isFurniture, isNamedContent } from './class-words.ts';
import { PARAGRAPHS } from './tags.ts';
import { findTeaserLists } from './teasers.ts';
import type { Element, ParentNode } from './tree.ts';
import { isElement } from './tree.ts';
import type { Chunk } from './visible.ts';

/** An element that holds this share of the page's prose is the page's text, whatever its class says. */
const TOO_BIG_FOR_FURNITURE = 0.4;
const NEARLY_ALL = 0.8;
const MOST = 0.6;

export interface MainContent {
  readonly root: Element;
  /** Whether some element around the chunk, up to the body, is furniture. */
  readonly isFurniture: (element: Element) => boolean;
  /** Prose in the root, in characters weighted by how much it reads like sentences. */
  readonly mass: number;
}

/** How much of a chunk is prose: sentences of some length, few links. Lists of links weigh nothing. */
export function proseMass(text: string, chunk: Chunk): number {
  const length = chunk.end - chunk.start;
  if (chunk.linked * 2 > length || chunk.cell) return 0;
  const words = text.slice(chunk.start, chunk.end);
  const sentences = words.match(/[.!?…](?=[\s"»”’)\][]|$)/g)?.length ?? 0;
  const weight = length >= 60 && sentences > 0 ? 1 : length >= 40 ? 0.4 : 0.1;
  return weight * (length - chunk.linked);
}

function parentElement(element: Element): Element | null {
  const parent: ParentNode | null = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}

function add(masses: Map<Element, number>, element: Element, mass: number): void {
  for (let node: Element | null = element; node !== null; node = parentElement(node)) {
    masses.set(node, (masses.get(node) ?? 0) + mass);
  }
}

function furnitureTest(
  body: Element,
  masses: ReadonlyMap<Element, number>,
  teasers: ReadonlySet<Element>,
): (element: Element) => boolean {
  const total = Math.max(1, masses.get(body) ?? 0);
  const known = new Map<Element, boolean>([[body, false]]);
  const test = (element: Element): boolean => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const parent = parentElement(element);
    const itself =
      (isFurniture(element) || teasers.has(element)) && (masses.get(element) ?? 0) < total * TOO_BIG_FOR_FURNITURE;
    const verdict = itself || (parent !== null && test(parent));
    known.set(element, verdict);
    return verdict;
  };
  return test;
}

/** Goes down from the body as long as one child holds nearly all of the prose. */
function descend(body: Element, masses: ReadonlyMap<Element, number>): Element {
  let root = body;
  for (;;) {
    const mass = masses.get(root) ?? 0;
    let best: Element | null = null;
    for (const child of root.childNodes) {
      if (isElement(child) && (masses.get(child) ?? 0) > (best === null ? 0 : masses.get(best)!)) best = child;
    }
    if (best === null || mass === 0 || PARAGRAPHS.has(best.tagName) !== isLayout(best)) return root;
    const share = masses.get(best)! / mass;
    if (share < (isNamedContent(best) ? MOST : NEARLY_ALL)) return root;
    root = best;
    if (root.tagName === 'article') return root;
  }
}

/** Old pages lay themselves out with tables: the search goes on below their cells. */
function isLayout(element: Element): boolean {
  return /^(?:table|tbody|tr|td)$/.test(element.tagName);
}

/** Finds the element that holds the text of the page, by where its prose is. */
export function findMainContent(body: Element, text: string, chunks: readonly Chunk[]): MainContent {
  const weights = chunks.map(chunk => proseMass(text, chunk));
  const all = new Map<Element, number>();
  for (const [i, chunk] of chunks.entries()) if (weights[i]! > 0) add(all, chunk.element, weights[i]!);
  const furniture = furnitureTest(body, all, findTeaserLists(chunks));
  const good = new Map<Element, number>();
  for (const [i, chunk] of chunks.entries()) {
    if (weights[i]! > 0 && !furniture(chunk.element)) add(good, chunk.element, weights[i]!);
  }
  const root = descend(body, good);
  return { root, isFurniture: furniture, mass: good.get(root) ?? 0 };
}

export function isInside(element: Element, root: Element): boolean {
  for (let node: Element | null = element; node !== null; node = parentElement(node)) if (node === root) return true;
  return false;
}

/** The nearest element around, itself included, that passes a test. */
export function closest(element: Element, test: (element: Element) => boolean): Element | null {
  for (let node: Element | null = element; node !== null; node = parentElement(node)) if (test(node)) return node;
  return null;
}
