import { describe, expect, it } from 'vitest';
import type { Language } from '../../language/language.ts';
import { analyseWithModels } from '../../language/models/files.ts';
import { namesModels } from '../../names/tagger/installed.ts';
import { loadPack } from '../../packs/load.ts';
import { read } from '../../pipeline.ts';
import { readDocument } from '../../text/read.ts';

const pack = loadPack('alliance');
const names = namesModels(() => {});

/** "person change office @ time" of each claim of the second sentence on that bears on an office. */
function toldLater(text: string, language: Language): string[] {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'text.txt', language });
  const { claims, times } = read(document, { pack, analyse: analyseWithModels, names });
  return claims
    .filter(({ state, sentence }) => sentence > 0 && state?.relation === 'holds_office')
    .map(({ state, time }) => `${state!.subject.slice(7)} ${state!.change} ${time === null ? '' : times[time]!.text}`)
    .sort();
}

const EN = 'Alan Reed was director of the Mint from 1951.';
const FR = 'Anne Morel préside la Ligue des ports depuis 1951.';

describe('who goes out of an office that the sentence does not name', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      `${EN} In March 1960 he handed over to Paul Mead.`,
      ['alan-reed ends March 1960', 'paul-mead begins March 1960'],
    ],
    ['en', `${EN} Reed gave way to Paul Mead in 1960.`, ['alan-reed ends 1960', 'paul-mead begins 1960']],
    ['en', `${EN} Reed made way for Paul Mead in 1960.`, ['alan-reed ends 1960', 'paul-mead begins 1960']],
    ['fr', `${FR} Elle cède la place à Paul Tissot en 1960.`, ['anne-morel ends 1960', 'paul-tissot begins 1960']],
    ['fr', `${FR} Elle a passé la main à Paul Tissot en 1960.`, ['anne-morel ends 1960', 'paul-tissot begins 1960']],
    ['fr', `${FR} Elle renonça à ses fonctions en mars 1960.`, ['anne-morel ends mars 1960']],
    ['en', `${EN} He lost the election of 1960 to Paul Mead.`, ['alan-reed ends 1960']],
    ['en', `${EN} He was defeated by Paul Mead in the election of 1960.`, ['alan-reed ends 1960']],
    ['fr', `${FR} Elle est battue aux élections de 1960 par Paul Tissot.`, ['anne-morel ends 1960']],
    ['fr', `${FR} Elle perd les élections de mai 1960.`, ['anne-morel ends mai 1960']],
    // Whoever follows a follower holds the same.
    [
      'en',
      `${EN} Paul Mead succeeded him in 1960. In 1964 Mead was replaced by Ann Stone.`,
      ['alan-reed ends 1960', 'ann-stone begins 1964', 'paul-mead begins 1960', 'paul-mead ends 1964'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(toldLater(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', `${EN} He was defeated by Paul Mead in the final of 1960.`],
    ['en', `${EN} He did not lose the election of 1960.`],
    ['en', `${EN} He lost the vote of his friends in 1960.`],
    ['en', `${EN} He gave a book to Paul Mead in 1960.`],
    ['en', `${EN} He made a chair for Paul Mead in 1960.`],
    ['fr', `${FR} Elle a passé la soirée à Lyon avec Paul Tissot en 1960.`],
    ['fr', `${FR} Elle a cédé un terrain à Paul Tissot en 1960.`],
    ['fr', `${FR} Elle a battu Paul Tissot aux élections de 1960.`],
    // Nobody tells on what day the loser left.
    ['en', `${EN} He was defeated by Paul Mead in the election of 4 May 1960.`],
    // Lost before it was won.
    ['en', 'In 1948 Alan Reed lost the election of 1948. He was president of the League from 1951.'],
  ])('not %s: %s', (language, text) => {
    expect(toldLater(text, language).filter(told => !told.endsWith('begins 1951'))).toEqual([]);
  });
});
