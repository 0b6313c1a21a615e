import type { Element, ParentNode } from './tree.ts';
import { attribute, elementsOf, isElement, textOf } from './tree.ts';

const verdicts = new WeakMap<Element, boolean>();

function tableOf(cell: Element): Element | null {
  let node: ParentNode | null = cell.parentNode;
  while (node !== null && isElement(node) && node.tagName !== 'table') node = node.parentNode;
  return node !== null && isElement(node) ? node : null;
}

/** A table of data has rows of several short cells; one that holds paragraphs, other tables or one cell lays out a page. */
function holdsData(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false;
  let rows = 0;
  let cells = 0;
  let long = 0;
  for (const inner of elementsOf(table)) {
    if (inner.tagName === 'table' || /^h[1-6]$/.test(inner.tagName) || inner.tagName === 'form') return false;
    if (inner.tagName === 'tr') rows++;
    if (inner.tagName !== 'td' && inner.tagName !== 'th') continue;
    cells++;
    if (textOf(inner).length > 240) long++;
  }
  return cells > 1 && cells > rows && long * 4 <= cells;
}

/** Whether a cell belongs to a table of data. Each table is judged once. */
export function isDataTable(cell: Element): boolean {
  const table = tableOf(cell);
  if (table === null) return false;
  const known = verdicts.get(table);
  if (known !== undefined) return known;
  const verdict = holdsData(table);
  verdicts.set(table, verdict);
  return verdict;
}
