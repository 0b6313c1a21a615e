import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

type Adapter = typeof defaultTreeAdapter;

/** Text put before a table looks for the table among its siblings: from the end, where it stands, or large tables take quadratic time. */
const adapter: Adapter = {
  ...defaultTreeAdapter,
  insertBefore(parent, node, reference) {
    parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
    node.parentNode = parent;
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
    if (before !== undefined && defaultTreeAdapter.isTextNode(before)) before.value += text;
    else adapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
  },
  detachNode(node) {
    if (node.parentNode === null) return;
    node.parentNode.childNodes.splice(node.parentNode.childNodes.lastIndexOf(node), 1);
    node.parentNode = null;
  },
};

/** Parses a page that has been tamed. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  return parse<DefaultTreeAdapterMap>(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: adapter,
    scriptingEnabled: false,
  });
}

export function isElement(node: ChildNode | ParentNode): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | null {
  for (const { name: key, value } of element.attrs) if (key === name) return value;
  return null;
}

/** The elements below a node, in the order of the document. */
export function* elementsOf(root: ParentNode): Generator<Element> {
  const stack: ChildNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

/** All text below a node, blanks made one. */
export function textOf(element: ParentNode): string {
  const parts: string[] = [];
  const stack: ChildNode[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text') parts.push((node as TextNode).value);
    else if (isElement(node)) for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
