import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Shown } from '../../src/ask/show.ts';
import { inTemporaryFolder, regesta } from '../program.ts';

test('a claim of the record explains itself: rule, words, way to each role', () =>
  inTemporaryFolder(async folder => {
    const text = 'Norway left the League of Nations in 1939. Sweden did not join the European Union in 1950.';
    writeFileSync(join(folder, 'note.txt'), text);
    await regesta(['add', 'note.txt', '-r', 'r.db'], { cwd: folder });
    const json = async (id: string) =>
      JSON.parse((await regesta(['show', id, '--json', '-r', 'r.db'], { cwd: folder })).stdout) as Shown;
    const document = await json('note.txt');
    if (document.kind !== 'document') throw new Error(document.kind);
    const claim = await json(document.claims.find(({ polarity }) => polarity === 'negative')!.id);
    if (claim.kind !== 'claim') throw new Error(claim.kind);
    const why = claim.why!;
    expect(why).toMatchObject({
      rule: 'wording',
      act: { id: 'join' },
      wording: { language: 'en' },
      roles: [
        { role: 'agent', text: 'Sweden', path: '>nsubj' },
        { role: 'recipient', text: 'the European Union', path: '>obj' },
      ],
      polarity: [{ text: 'not' }],
      modality: [],
      time: [{ text: '1950' }, { text: 'join' }],
      source: [],
    });
    for (const words of [why.sentence, ...why.words, ...why.roles, ...why.polarity, ...why.time])
      expect(text.slice(words.start, words.end)).toBe(words.text);
  }));
