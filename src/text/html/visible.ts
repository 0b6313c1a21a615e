import type { Span } from '../../span.ts';
import { isFootnoteReference } from './footnote.ts';
import { isDataTable } from './tables.ts';
import { BLOCKS, INVISIBLE } from './tags.ts';
import { TextBuilder } from './text-builder.ts';
import type { ChildNode, Element, ParentNode, TextNode } from './tree.ts';
import { attribute, isElement } from './tree.ts';

/** A stretch of visible text inside one block element: a paragraph, a heading, a cell, a line between two <br>. */
export interface Chunk extends Span {
  /** The innermost block element around it. */
  readonly element: Element;
  /** How many of its characters are links. */
  readonly linked: number;
  readonly cell: boolean;
}

export interface VisibleText {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  readonly marks: readonly Span[];
  readonly builder: TextBuilder;
}

function isHidden(element: Element): boolean {
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== null) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

interface State {
  readonly builder: TextBuilder;
  readonly chunks: Chunk[];
  readonly marks: Span[];
  start: number;
  linked: number;
  /** Line ends owed before the next character: 0, 1 for a new line, 2 for a new paragraph. */
  breaks: number;
  /** Set inside a row of a table of data: the next cell is set off by a bar, not a line. */
  cellBorder: boolean;
}

interface Around {
  readonly block: Element;
  readonly linked: boolean;
  readonly keepBlanks: boolean;
  readonly cell: boolean;
}

function flush(state: State, around: Around): void {
  const { builder, chunks } = state;
  if (builder.length > state.start) {
    chunks.push({
      start: state.start,
      end: builder.length,
      element: around.block,
      linked: state.linked,
      cell: around.cell,
    });
  }
  state.start = builder.length;
  state.linked = 0;
}

function owe(state: State, around: Around, breaks: number): void {
  flush(state, around);
  state.breaks = Math.max(state.breaks, breaks);
}

function put(state: State, node: TextNode, around: Around): void {
  const blank = /^[\t\n\f\r ]*$/.test(node.value);
  if (blank && state.breaks > 0) return;
  const { builder } = state;
  const place = node.sourceCodeLocation;
  const from = place?.startOffset ?? -1;
  if (!blank && (state.breaks > 0 || state.cellBorder)) {
    if (builder.length > 0) builder.literal(state.cellBorder ? ' | ' : '\n'.repeat(state.breaks), Math.max(0, from));
    state.breaks = 0;
    state.cellBorder = false;
    state.start = builder.length;
  }
  const before = builder.length;
  builder.node(node.value, from, place?.endOffset ?? -1, around.keepBlanks);
  if (around.linked) state.linked += builder.length - before;
}

const LINE_BLOCKS = new Set(['li', 'tr', 'dt', 'dd', 'option', 'button', 'label', 'summary']);

function walk(parent: ParentNode, state: State, around: Around): void {
  for (const node of parent.childNodes as ChildNode[]) {
    if (node.nodeName === '#text') put(state, node as TextNode, around);
    else if (isElement(node)) element(node, state, around);
  }
}

function element(node: Element, state: State, around: Around): void {
  const tag = node.tagName;
  if (INVISIBLE.has(tag) || isHidden(node)) return;
  if (tag === 'br') {
    owe(state, around, state.breaks === 0 ? 1 : 2);
    return;
  }
  if (BLOCKS.has(tag)) {
    block(node, state, around);
    return;
  }
  const linked = around.linked || (tag === 'a' && attribute(node, 'href') !== null);
  const before = state.builder.length;
  walk(node, state, linked === around.linked ? around : { ...around, linked });
  if (
    tag === 'sup' &&
    state.builder.length > before &&
    isFootnoteReference(node, state.builder.tail(state.builder.length - before + 8))
  ) {
    state.marks.push({ start: before, end: state.builder.length });
  }
}

function block(node: Element, state: State, around: Around): void {
  const tag = node.tagName;
  const cell = (tag === 'td' || tag === 'th') && isDataTable(node);
  const breaks = LINE_BLOCKS.has(tag) || cell ? 1 : 2;
  const inner: Around = {
    block: node,
    linked: around.linked,
    keepBlanks: around.keepBlanks || tag === 'pre',
    cell: cell || (around.cell && tag !== 'table'),
  };
  if (cell && node.parentNode !== null && node.parentNode.childNodes.find(isElement) !== node) {
    flush(state, around);
    state.cellBorder = state.breaks < 2 || state.cellBorder;
    state.breaks = 0;
  } else {
    state.cellBorder = false;
    owe(state, around, breaks);
  }
  walk(node, state, inner);
  flush(state, inner);
  if (!cell) owe(state, around, breaks);
}

/** The text of a page as a reader sees it: blocks and <br> break lines, inline tags vanish, blanks become one, hidden parts are left out. */
export function visibleText(body: Element, source: string): VisibleText {
  const builder = new TextBuilder(source);
  const state: State = { builder, chunks: [], marks: [], start: 0, linked: 0, breaks: 0, cellBorder: false };
  const around: Around = { block: body, linked: false, keepBlanks: false, cell: false };
  walk(body, state, around);
  flush(state, around);
  return { text: builder.text, chunks: state.chunks, marks: state.marks, builder };
}
