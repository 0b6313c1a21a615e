import { expect, test } from 'vitest';
import type { TimelineRow } from '../ask/timeline.ts';
import { asTimelineJs } from './timelinejs.ts';

const row: TimelineRow = {
  ...{ id: 'event-1', earliest: '1966-01-01', latest: '1966-12-31', edtf: '1966', act: 'sign', event: 'AGREE' },
  ...{
    agents: [{ id: 'x', name: '<b>A</b>' }],
    recipients: [],
    place: null,
    modality: 'planned',
    polarity: 'positive',
  },
  ...{ origins: 1, documents: 1 },
  evidence: [{ document: 'doc-1', uri: 'a.txt', sentence: 'A & B <script>', start: 0, end: 1 }],
};

test('an uncertain date keeps both its ends and says what it is', () => {
  const [event] = JSON.parse(asTimelineJs([row])).events;
  expect(event.start_date).toEqual({ year: '1966', month: '1', day: '1' });
  expect(event.end_date).toEqual({ year: '1966', month: '12', day: '31' });
  expect(event.display_date).toBe('1966');
  expect(event.text.headline).toContain('planned');
});

test('markup of the sources stays text', () => {
  const [event] = JSON.parse(asTimelineJs([row])).events;
  expect(event.text.headline + event.text.text).not.toMatch(/<b>|<script>/);
});
