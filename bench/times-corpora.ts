// The marked corpora that times are measured on: documents with their gold.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './times-score.ts';

export interface Marked {
  readonly text: string;
  readonly date: string | null;
  readonly gold: readonly Gold[];
}

/** All files under a folder whose name ends so, in the order of their names. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => join(folder, name));
}

/** A TimeML document. The creation time is used only where `dated`: of WikiWars it is the day somebody saved the page. */
export function timeml(file: string, dated: boolean): Marked {
  const source = readFileSync(file, 'utf8');
  const date =
    /CREATION_TIME"[^>]*value="(\d{4}-\d\d-\d\d)/.exec(source)?.[1] ??
    /value="(\d{4}-\d\d-\d\d)[^>]*CREATION_TIME/.exec(source)?.[1] ??
    null;
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1] ?? '';
  return {
    ...elements(body, 'TIMEX3', attributes => /\bval(?:ue)?="([^"]*)"/i.exec(attributes)?.[1] ?? ''),
    date: dated ? date : null,
  };
}

/** A GUM document: one token a line, dates as TEI elements with `when`, or `from` and `to`. */
export function gum(file: string): Marked {
  const source = readFileSync(file, 'utf8');
  const created = /dateCreated="(\d{4}-\d\d-\d\d)"/.exec(source)?.[1] ?? null;
  const lines = source
    .split('\n')
    .map(line => (line.startsWith('<') ? line : line.slice(0, Math.max(0, line.indexOf('\t')))));
  let body = '';
  let open = true;
  for (const line of lines) {
    if (/^<\/?(?:p|head|item|s|sp|figure)\b/.test(line)) body += body.endsWith('\n') ? '' : '\n';
    else if (line.startsWith('<'))
      body += line.startsWith('<date') ? (open ? '' : ' ') + line : line.startsWith('</date') ? line : '';
    else if (line)
      body +=
        (open || /^[,.;:!?)\]%'’]/.test(line) || body.endsWith('\n') || /<date[^>]*>$/.test(body) ? '' : ' ') + line;
    open = /[([“"-]$/.test(line) || body.endsWith('\n');
  }
  const value = (attributes: string): string => /when="([^"]*)"/.exec(attributes)?.[1] ?? '';
  const marked = elements(body, 'date', value);
  return { ...marked, date: created, gold: marked.gold.filter(one => one.value !== '') };
}

function elements(body: string, name: string, value: (attributes: string) => string): { text: string; gold: Gold[] } {
  let text = '';
  const gold: Gold[] = [];
  const stack: { start: number; value: string }[] = [];
  for (const [, closing, tag, attributes, words] of body.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    if (words !== undefined) text += plain(words);
    else if (tag !== name) continue;
    else if (!closing) stack.push({ start: text.length, value: value(attributes ?? '') });
    else {
      const one = stack.pop();
      if (one) gold.push({ ...one, end: text.length });
    }
  }
  return { text, gold };
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
