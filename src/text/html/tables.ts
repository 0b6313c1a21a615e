import type { Element, ParentNode } from './tree.ts';
import { attribute, elementsOf, isElement, textOf } from './tree.ts';

const verdicts = new WeakMap<Element, boolean>();

function tableOf(cell: Element): Element | null {
  let node: ParentNode | null = cell.parentNode;
  while (node !== null && isElement(node) && node.tagName !== 'table') node = node.parentNode;
  return node !== null && isElement(node) ? node : null;
}

const LONG_CELL = 240;

/** A table of data has rows of several short cells; one that holds paragraphs, other tables or one cell lays out a page. */
function holdsData(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false;
  let rows = 0;
  const cells: Element[] = [];
  for (const inner of elementsOf(table)) {
    if (inner.tagName === 'table' || /^h[1-6]$/.test(inner.tagName) || inner.tagName === 'form') return false;
    if (inner.tagName === 'tr') rows++;
    if (inner.tagName === 'td' || inner.tagName === 'th') cells.push(inner);
  }
  // Cells are read only now that no table stands inside another: each text is read once.
  const long = cells.filter(cell => textOf(cell).length > LONG_CELL).length;
  return cells.length > 1 && cells.length > rows && long * 4 <= cells.length;
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
