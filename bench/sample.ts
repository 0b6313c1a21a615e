// Texts to measure with: some of every folder, up to a bound, the same ones each time.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

export interface SampleText {
  readonly name: string;
  readonly text: string;
}

const READ = new Set(['.txt', '.md', '.html', '.htm', '.xml']);

const NO_TEXTS = /licen[cs]e|readme|notice/i;

/** Takes a file of each folder in turn, in sorted order, until `limit` characters are reached; those whose name `skip` matches are left out. */
export function sampleTexts(root: string, limit: number, skip = NO_TEXTS): SampleText[] {
  const folders = new Map<string, string[]>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!READ.has(extname(file).toLowerCase()) || skip.test(entry.name)) continue;
    const folder = dirname(file);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const queues = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, files]) => files.sort());
  const texts: SampleText[] = [];
  let size = 0;
  for (let turn = 0; queues.some(queue => turn < queue.length); turn++) {
    for (const queue of queues) {
      const file = queue[turn];
      if (file === undefined || size >= limit) continue;
      const text = plain(file).slice(0, limit / 4);
      texts.push({ name: `${turn}-${file.slice(root.length + 1).replace(/[^\p{L}\p{N}.]+/gu, '-')}`, text });
      size += text.length;
    }
  }
  return texts;
}

/** The text of a file; tags of XML are taken out first, for it is the reading of text that is measured. */
function plain(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (extname(file) !== '.xml') return text;
  return text
    .replace(/<(?:teiHeader|header|metadonnees)\b[\s\S]*?<\/(?:teiHeader|header|metadonnees)>/g, '')
    .replace(/<\/(?:p|head|div|para|paragraphe|texte|orateur)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*\n\s*/g, '\n\n');
}
