import { HEADINGS } from './tags.ts';
import type { Element, ParentNode } from './tree.ts';
import { isElement } from './tree.ts';
import type { Chunk } from './visible.ts';

const CLIMB = 5;
const FEWEST = 3;

function parentElement(element: Element): Element | null {
  const parent: ParentNode | null = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}

/**
 * Elements that list teasers of other articles: at least three children, each with a heading that is wholly a link.
 * A page's own sections have headings that lead nowhere.
 */
export function findTeaserLists(chunks: readonly Chunk[]): Set<Element> {
  const children = new Map<Element, Set<Element>>();
  for (const chunk of chunks) {
    if (!HEADINGS.has(chunk.element.tagName) || chunk.linked < (chunk.end - chunk.start) * 0.9) continue;
    let node: Element = chunk.element;
    for (let step = 0; step < CLIMB; step++) {
      const parent = parentElement(node);
      if (parent === null || parent.tagName === 'body') break;
      // Headings side by side in running text are no list: the teaser is an element around its heading.
      if (node !== chunk.element) {
        const known = children.get(parent) ?? new Set<Element>();
        known.add(node);
        children.set(parent, known);
      }
      node = parent;
    }
  }
  const lists = new Set<Element>();
  for (const [element, items] of children) if (items.size >= FEWEST) lists.add(element);
  return lists;
}
