import { describe, expect, it } from 'vitest';
import type { Claim, Extent, Grounds } from '../annotation.ts';
import { loadPack } from '../packs/load.ts';
import { wordingKey } from '../packs/wording-key.ts';
import { readText } from './testing.ts';

const pack = loadPack('alliance');

interface Explained {
  readonly claim: Claim;
  readonly why: Grounds;
  words(extents: readonly Extent[] | undefined): string[];
}

function explained(text: string, act: string): Explained {
  const { claims } = readText(text);
  const found = claims.find(claim => claim.act === act);
  expect(found, text).toBeDefined();
  return {
    claim: found!,
    why: found!.why!,
    words: extents => (extents ?? []).map(([start, end]) => text.slice(start, end)),
  };
}

describe('the wording and the way to who takes part', () => {
  it('names the phrase of the pack that fitted, by a key that the pack has', () => {
    const { claim, why, words } = explained('La Norvège a quitté la Société des Nations en 1939.', 'leave');
    const phrases = pack.acts.find(({ id }) => id === claim.act)!.wordings.fr;
    expect(why.rule).toBe('wording');
    expect(phrases.map(wordingKey)).toContain(why.wording);
    expect(words(why.words)).toEqual(['quitté']);
  });

  it('tells the path in the tree to each role', () => {
    const { why } = explained('La Norvège a choisi de quitter la Société des Nations.', 'leave');
    expect(why.roles!.map(([role, , , path]) => [role, path])).toEqual([
      ['agent', '<xcomp >nsubj'],
      ['recipient', '>obj'],
    ]);
  });

  it('no two phrases of an act have one key', () => {
    for (const { id, wordings } of pack.acts) {
      const phrases = new Set([...wordings.fr, ...wordings.en]);
      expect(new Set([...phrases].map(wordingKey)).size, id).toBe(phrases.size);
    }
  });

  it('what no phrase told says which rule did', () => {
    expect(explained('Turkey, a member of NATO, was absent.', 'belong').why.rule).toBe('members');
  });
});

describe('the words that decide', () => {
  it.each([
    ["La Norvège n'a jamais quitté la Société des Nations.", 'leave', ["n'", 'jamais']],
    ['La Norvège refuse de quitter la Société des Nations.', 'leave', ['refuse']],
    ['Norway did not leave the League of Nations.', 'leave', ['not']],
  ])('negative: %s', (text, act, expected) => {
    const { claim, why, words } = explained(text, act);
    expect(claim.polarity).toBe('negative');
    expect(words(why.polarity)).toEqual(expected);
  });

  it.each([
    ['La Norvège quittera la Société des Nations.', 'planned', ['quittera']],
    ['La Norvège aurait quitté la Société des Nations.', 'alleged', ['aurait']],
    ['La Norvège a-t-elle quitté la Société des Nations ?', 'question', ['?']],
    ['Norway threatened to leave the League of Nations.', 'planned', ['threatened']],
    ['If Norway leaves the League of Nations, Sweden will follow.', 'hypothetical', ['If']],
    ['Norway reportedly left the League of Nations.', 'alleged', ['reportedly']],
  ])('less than asserted: %s', (text, modality, expected) => {
    const { claim, why, words } = explained(text, 'leave');
    expect(claim.modality).toBe(modality);
    expect(words(why.modality)).toEqual(expected);
  });

  it('the word that the date hangs on, and the cue of who says it', () => {
    const dated = explained('En 1939, la Norvège décida de quitter la Société des Nations.', 'leave');
    expect(dated.words(dated.why.time)).toEqual(['décida']);
    const said = explained('Selon la Suède, la Norvège a quitté la Société des Nations.', 'leave');
    expect(said.words(said.why.source)).toEqual(['Selon']);
  });

  it('says nothing of polarity, modality, time and source where nothing decided them', () => {
    const { why } = explained('La Norvège a quitté la Société des Nations.', 'leave');
    expect(Object.keys(why).sort()).toEqual(['roles', 'rule', 'wording', 'words']);
  });
});
