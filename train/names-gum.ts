// Names in UD English GUM: entities whose head is a proper noun, cut to the name itself.
import { readFileSync } from 'node:fs';
import type { NameType } from '../src/annotation.ts';
import { type CorpusToken, documentFrom, type NamesDocument } from './names-document.ts';

interface Row {
  readonly form: string;
  readonly upos: string;
  readonly head: number;
  readonly glued: boolean;
  readonly entity: string;
}

interface Entity {
  readonly type: string;
  readonly first: number;
  readonly end: number;
}

export function readGum(path: string): NamesDocument[] {
  const documents: NamesDocument[] = [];
  let sentences: CorpusToken[][] = [];
  let rows: Row[] = [];
  let open: { id: string; type: string; first: number }[] = [];
  const endSentence = () => {
    if (rows.length > 0) sentences.push(marked(rows, open));
    rows = [];
    open = [];
  };
  const endDocument = () => {
    endSentence();
    if (sentences.length > 0) documents.push(documentFrom(sentences, true));
    sentences = [];
  };
  let gluedUntil = -1;
  let glueAfter = false;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) endDocument();
    else if (line === '') endSentence();
    else if (!line.startsWith('#')) {
      const columns = line.split('\t');
      const range = /^(\d+)-(\d+)$/.exec(columns[0]!);
      if (range) {
        gluedUntil = Number(range[2]);
        glueAfter = columns[9]!.includes('SpaceAfter=No');
        continue;
      }
      if (columns[0]!.includes('.')) continue;
      const id = Number(columns[0]);
      const inside = rows.length < gluedUntil;
      const glued = inside ? id < gluedUntil || glueAfter : columns[9]!.includes('SpaceAfter=No');
      if (id >= gluedUntil) gluedUntil = -1;
      rows.push({
        form: columns[1]!,
        upos: columns[3]!,
        head: Number(columns[6]) - 1,
        glued,
        entity: /Entity=([^|]*)/.exec(columns[9]!)?.[1] ?? '',
      });
    }
  }
  endDocument();
  return documents;
}

const TYPES: Readonly<Record<string, NameType>> = { person: 'PER', place: 'LOC', organization: 'ORG' };
const NAMELESS = new Set(['time', 'quantity']);

function marked(rows: readonly Row[], open: { id: string; type: string; first: number }[]): CorpusToken[] {
  const entities: Entity[] = [];
  rows.forEach(({ entity }, i) => {
    for (const part of entity.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) {
        const [id, type] = part.slice(1).split('-');
        if (part.endsWith(')')) entities.push({ type: type!.replace(')', ''), first: i, end: i + 1 });
        else open.push({ id: id!, type: type!, first: i });
      } else {
        const id = part.slice(0, -1);
        const at = open.findLastIndex(one => one.id === id);
        if (at >= 0) entities.push({ type: open[at]!.type, first: open[at]!.first, end: i + 1 });
        if (at >= 0) open.splice(at, 1);
      }
    }
  });
  const types: (NameType | null)[] = rows.map(() => null);
  const begins = rows.map(() => false);
  // Outer names last: "University of Portsmouth" covers "Portsmouth".
  for (const entity of entities.sort((a, b) => a.end - a.first - (b.end - b.first))) {
    const name = nameIn(rows, entity);
    if (name === null) continue;
    for (let i = name.first; i < name.end; i++) {
      types[i] = name.type;
      begins[i] = i === name.first;
    }
    if (name.end < rows.length && types[name.end] !== null) begins[name.end] = true;
  }
  return rows.map(({ form, glued }, i) => ({ form, glued, type: types[i]!, begins: begins[i]! }));
}

function nameIn(
  rows: readonly Row[],
  { type, first, end }: Entity,
): { first: number; end: number; type: NameType } | null {
  if (NAMELESS.has(type)) return null;
  let head = first;
  for (let i = first; i < end; i++) if (rows[i]!.head < first || rows[i]!.head >= end) head = i;
  if (rows[head]!.upos !== 'PROPN' || !isCapital(rows[head]!)) return null;
  let from = head;
  while (from > first && goesBefore(rows[from - 1]!, type)) from--;
  let to = head + 1;
  for (;;) {
    if (to < end && (rows[to]!.upos === 'PROPN' || (rows[to]!.upos === 'NUM' && rows[to]!.head === head))) to++;
    else if (
      to + 1 < end &&
      /^(of|for|de|van|von|al|and|-|&|')$/i.test(rows[to]!.form) &&
      rows[to + 1]!.upos === 'PROPN' &&
      isCapital(rows[to + 1]!) &&
      (type !== 'person' || !/^(of|for|and|&)$/.test(rows[to]!.form))
    )
      to += 2;
    else if (
      to + 2 < end &&
      /^(of|for)$/.test(rows[to]!.form) &&
      rows[to + 1]!.form === 'the' &&
      rows[to + 2]!.upos === 'PROPN'
    )
      to += 3;
    else break;
  }
  return { first: from, end: to, type: TYPES[type] ?? 'MISC' };
}

const TITLE =
  /^(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|President|General|Senator|Judge|Justice|King|Queen|Prince|Captain|Colonel|Chancellor|Secretary|Minister|Governor|Mayor|Pope|Bishop)\.?$/;

function goesBefore(row: Row, type: string): boolean {
  if (type === 'person' && TITLE.test(row.form)) return false;
  return isCapital(row) && (row.upos === 'PROPN' || (type !== 'person' && /^(ADJ|NOUN)$/.test(row.upos)));
}

function isCapital(row: Row): boolean {
  return /^[\p{Lu}\d]/u.test(row.form);
}
