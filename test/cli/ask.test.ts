import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TimelineRow } from '../../src/ask/timeline.ts';
import type { AsOfAnswer } from '../../src/record/model.ts';
import { regesta } from '../program.ts';
import { writePile } from './pile.ts';

let folder: string;
let record: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-ask-'));
  record = join(folder, 'r.db');
  await regesta(['add', writePile(folder), '-r', record]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (...words: string[]) => regesta([...words, '-r', record]);
const french = (...words: string[]) => regesta([...words, '-r', record], { env: { REGESTA_LANG: 'fr' } });

/** What a question answers as JSON; the question has to succeed, and to keep quiet. */
async function answer<T>(...words: string[]): Promise<T> {
  const { status, stdout, stderr } = await ask(...words, '--json');
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}

describe('regesta timeline', () => {
  test('gives the dated events, oldest first, each with its exact evidence', async () => {
    const rows = await answer<TimelineRow[]>('timeline');
    const days = rows.map(({ earliest, latest }) => earliest ?? latest!);
    expect(days).toEqual([...days].sort());
    const spain = rows.find(({ earliest, modality }) => earliest === '1982-05-30' && modality === 'asserted')!;
    expect(spain).toMatchObject({
      latest: '1982-05-30',
      edtf: '1982-05-30',
      act: 'join',
      agents: [{ id: 'state:ESP', name: 'Spain' }],
      recipients: [{ id: 'org:nato', name: 'NATO' }],
      polarity: 'positive',
      origins: 2,
      documents: 2,
    });
    for (const { document, uri, sentence, start, end } of rows.flatMap(({ evidence }) => evidence)) {
      expect(document).toMatch(/^doc-[0-9a-f]{16}$/);
      expect(end).toBeGreaterThan(start);
      if (uri.endsWith('.html')) continue;
      const text = readFileSync(join(folder, uri), 'utf8');
      expect(text).toContain(sentence);
      expect(sentence).toContain(text.slice(start, end));
    }
  });

  test('keeps to a period, an actor by any of its names, and an act', async () => {
    const ids = async (...words: string[]) => (await answer<TimelineRow[]>('timeline', ...words)).map(({ id }) => id);
    const [all, hongrie] = await Promise.all([ids(), ids('--actor', 'hongrie')]);
    expect(hongrie).toHaveLength(1);
    expect(await ids('--actor', 'state:HUN', '--act', 'join', '--from', '1999-03', '--to', '1999')).toEqual(hongrie);
    expect(await ids('--act', 'SUPPORT', '--from', '1999')).toEqual(hongrie);
    expect(await ids('--to', '1950')).toEqual([]);
    expect(all.length).toBeGreaterThan(2);
  });

  test('comes in pages, each after the last event of the one before', async () => {
    const ids = async (...words: string[]) => (await answer<TimelineRow[]>('timeline', ...words)).map(({ id }) => id);
    const all = await ids();
    expect(await ids('--limit', '2')).toEqual(all.slice(0, 2));
    expect(await ids('--limit', '1', '--after', all[1]!)).toEqual(all.slice(2, 3));
    const wrong = await ask('timeline', '--limit', 'many');
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('[RG006]')]);
  });

  test('so do what held on a day and the actors, and an actor is shown with as many events as are wanted', async () => {
    for (const words of [['asof', '1999-06-01'], ['actors']]) {
      const all = await answer<unknown[]>(...words);
      expect(all.length).toBeGreaterThan(2);
      expect(await answer(...words, '--limit', '1', '--offset', '1')).toEqual(all.slice(1, 2));
    }
    const whole = await answer<{ events: unknown[] }>('show', 'NATO');
    expect(whole.events.length).toBeGreaterThan(1);
    expect((await answer<{ events: unknown[] }>('show', 'NATO', '--limit', '1')).events).toEqual(
      whole.events.slice(0, 1),
    );
  });

  test('says who and what is not known', async () => {
    const [actor, act] = await Promise.all([
      ask('timeline', '--actor', 'Syldavie'),
      ask('timeline', '--act', 'dancing'),
    ]);
    expect([actor.status, actor.stderr]).toEqual([3, expect.stringContaining('[RG030]')]);
    expect([act.status, act.stderr]).toEqual([2, expect.stringContaining('[RG034]')]);
  });

  test('is a table for people, in their language', async () => {
    const [english, inFrench] = await Promise.all([ask('timeline'), french('timeline')]);
    expect(english.stdout).toMatch(/^12 March 1999 +\S.*Hungary → NATO +“Hungary joined NATO/m);
    expect(inFrench.stdout).toMatch(/^12 mars 1999 +\S.*Hongrie → OTAN|^12 mars 1999/m);
    expect(inFrench.stdout).toContain('Phrase');
  });
});

describe('regesta asof', () => {
  const membership = (day: string) =>
    answer<AsOfAnswer[]>('asof', day, '--subject', 'espagne', '--relation', 'member_of', '--object', 'Otan');

  test('no before the stated begin, yes after it, with the sentences', async () => {
    const [before, after] = await Promise.all([membership('1975-01-01'), membership('1990-01-01')]);
    expect(before).toMatchObject([
      { holds: 'no', subject: { id: 'state:ESP' }, relation: 'member_of', object: { id: 'org:nato' } },
    ]);
    expect(after).toMatchObject([
      {
        holds: 'yes',
        basis: 'implied',
        since: { earliest: '1982-05-30', latest: '1982-05-30' },
        until: null,
        origins: 2,
      },
    ]);
    expect(after[0]!.evidence.map(({ sentence }) => sentence)).toContain('Spain joined NATO on 30 May 1982.');
    // A possibility opens nothing, and is shown all the same.
    expect(after[0]!.evidence.map(({ modality }) => modality)).toContain('hypothetical');
  });

  test('a pair that no sentence mentions is unknown, whether its names are known or not', async () => {
    const pairs = [
      ['Portugal', 'OTAN'],
      ['Syldavie', 'Bordurie'],
    ];
    for (const [subject, object] of pairs) {
      const rows = await answer<AsOfAnswer[]>(
        'asof',
        '1990-01-01',
        '--subject',
        subject!,
        '--relation',
        'member_of',
        '--object',
        object!,
      );
      expect(rows).toMatchObject([{ holds: 'unknown', relation: 'member_of', basis: null, evidence: [] }]);
    }
  });

  test('without names, all that held comes first', async () => {
    const rows = await answer<AsOfAnswer[]>('asof', '2000-01-01');
    expect(rows.filter(({ holds }) => holds === 'yes').map(({ subject }) => subject.id)).toEqual(
      expect.arrayContaining(['state:ESP', 'state:HUN']),
    );
    const order = rows.map(({ holds }) => ['yes', 'disputed', 'no', 'unknown'].indexOf(holds));
    expect(order).toEqual([...order].sort());
  });

  test('a relation that the pack has not is wrong usage', async () => {
    const { status, stderr } = await ask('asof', '1990-01-01', '--relation', 'friend_of');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/member_of.*\[RG033\]/)]);
  });
});

test('regesta changes tells what opened between two days, and nothing outside them', async () => {
  const rows = await answer<{ subject: { id: string }; change: string; when: { earliest: string } }[]>(
    'changes',
    '1999',
    '1999-12',
  );
  expect(rows).toMatchObject([
    { subject: { id: 'state:HUN' }, change: 'opened', when: { earliest: '1999-03-12', latest: '1999-03-12' } },
  ]);
});

describe('regesta search', () => {
  type Row = { kind: string; sentence?: string; matches?: { start: number; end: number }[]; id?: string };

  test('folds accents, case and the beginnings of words, and marks what it found', async () => {
    const rows = await answer<Row[]>('search', 'GRECE', 'reintegre');
    const sentences = rows.filter(({ kind }) => kind === 'sentence');
    expect(sentences).toHaveLength(2);
    for (const { sentence, matches } of sentences)
      expect(matches!.map(({ start, end }) => sentence!.slice(start, end))).toEqual(['Grèce', 'réintégré']);
  });

  test('gives the events that the sentences tell', async () => {
    const rows = await answer<Row[]>('search', 'hungary');
    expect(rows.map(({ kind }) => kind)).toEqual(['sentence', 'event']);
  });

  test('finds nothing quietly, and refuses a search without words', async () => {
    expect(await answer('search', 'xylophone')).toEqual([]);
    expect((await ask('search', '?!')).stderr).toContain('[RG035]');
    // Operators of the index are words like any others.
    expect(await answer('search', 'NEAR', 'AND', '"', 'zzz')).toEqual([]);
  });
});

describe('regesta show', () => {
  test('shows events, claims and documents by the beginning of their id, documents by path', async () => {
    const [event] = await answer<TimelineRow[]>('timeline', '--actor', 'Hungary');
    const shown = await answer<{ kind: string; event: TimelineRow; claims: { id: string; sentence: string }[] }>(
      'show',
      event!.id.slice(0, 12),
    );
    expect(shown).toMatchObject({ kind: 'event', event: { id: event!.id } });
    expect(shown.claims).toMatchObject([{ sentence: 'Hungary joined NATO on 12 March 1999.' }]);
    const claim = await answer<object>('show', shown.claims[0]!.id);
    expect(claim).toMatchObject({ kind: 'claim', event: { id: event!.id } });
    const [byPath, byId] = await Promise.all([
      answer<object>('show', 'pile/digest.md'),
      answer<object>('show', event!.evidence[0]!.document),
    ]);
    expect(byPath).toEqual(byId);
    expect(byPath).toMatchObject({ kind: 'document', document: { uri: 'pile/digest.md', title: 'Digest' } });
  });

  test('shows an actor by name and a state by its three words, with all evidence', async () => {
    const [actor, state] = await Promise.all([
      answer<object>('show', 'Espagne'),
      answer<object>('show', 'spain', 'member_of', 'nato'),
    ]);
    expect(actor).toMatchObject({ kind: 'actor', actor: { id: 'state:ESP', name: 'Spain' } });
    expect(state).toMatchObject({ kind: 'state', state: { intervals: [{ since: { earliest: '1982-05-30' } }] } });
  });

  test('says so where nothing, or too much, is meant', async () => {
    const [nothing, much] = await Promise.all([ask('show', 'event-zz'), ask('show', 'claim-')]);
    expect([nothing.status, nothing.stderr]).toEqual([3, expect.stringContaining('[RG031]')]);
    expect([much.status, much.stderr]).toEqual([3, expect.stringContaining('[RG032]')]);
  });
});

test('regesta copies groups the sentences that stand in two documents', async () => {
  const rows =
    await answer<{ id: string; members: { uri: string; text: string; start: number; end: number }[] }[]>('copies');
  expect(rows).toHaveLength(1);
  expect(rows[0]!.members.map(({ uri }) => uri).sort()).toEqual(['pile/almanach.txt', 'pile/bulletin.html']);
  for (const { text, start, end } of rows[0]!.members) expect(text).toHaveLength(end - start);
});

test('regesta actors lists ids, names and wordings', async () => {
  const rows = await answer<{ id: string; name: string; names: { text: string }[] }[]>('actors');
  const spain = rows.find(({ id }) => id === 'state:ESP')!;
  expect(spain.names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Spain', 'Espagne']));
});

describe('regesta export', () => {
  test('writes CSV, one row an event, and JSON Lines that equal the timeline', async () => {
    const timeline = await answer<TimelineRow[]>('timeline');
    const file = join(folder, 'out.csv');
    const [csv, jsonl] = await Promise.all([ask('export', 'csv', '-o', file), ask('export', 'jsonl')]);
    expect([csv.status, csv.stdout]).toEqual([0, '']);
    expect(
      readFileSync(file, 'utf8')
        .split('\r\n')
        .filter(line => /^event-/.test(line)),
    ).toHaveLength(timeline.length);
    expect(
      jsonl.stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as unknown),
    ).toEqual(timeline);
  });

  test('says where it cannot write', async () => {
    const { status, stderr } = await ask('export', 'csv', '-o', join(folder, 'no', 'out.csv'));
    expect([status, stderr]).toEqual([3, expect.stringContaining('[RG043]')]);
  });
});

test('regesta doctor finds nothing wrong with a sound record', async () => {
  const { passages, faults } = await answer<{ passages: number; faults: unknown[] }>('doctor');
  expect(passages).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

test('regesta conflicts answers with an array', async () => {
  expect(await answer('conflicts')).toEqual([]);
});
