import { expect, test } from 'vitest';
import type { TimelineRow } from '../ask/timeline.ts';
import { asCsv } from './csv.ts';

const row = (sentence: string): TimelineRow => ({
  id: 'event-1',
  earliest: '1951-03-12',
  latest: '1951-03-12',
  edtf: '1951-03-12',
  act: 'sign',
  event: 'AGREE',
  agents: [
    { id: 'state:NOR', name: 'Norway' },
    { id: null, name: 'the envoy' },
  ],
  recipients: [],
  place: null,
  modality: 'asserted',
  polarity: 'positive',
  origins: 1,
  documents: 1,
  evidence: [{ document: 'doc-1', uri: 'a.txt', sentence, start: 0, end: 3 }],
});

test('commas, quotation marks and line breaks are quoted; nothing is a formula', () => {
  const [header, line] = asCsv([row('He said, "No.\nNever"')]).split(/\r\n/);
  expect(header!.split(',')).toHaveLength(20);
  expect(line).toContain('"He said, ""No.\nNever"""');
  expect(line).toContain('Norway; the envoy,state:NOR; ,');
  expect(asCsv([row('=1+1')])).toContain(",'=1+1\r\n");
});

test('without events there is a header alone', () => {
  expect(asCsv([]).trim().split('\r\n')).toHaveLength(1);
});
