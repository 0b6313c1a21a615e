// Several acts of one verb, each with its own date; and who is no member, by few words.
import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { readText, statesOf } from './testing.ts';

type Row = readonly [Language, string, readonly string[]];
const check = (rows: readonly Row[]) =>
  it.each(rows)('%s: %s', (language, text, expected) =>
    expect(statesOf(readText(text, language, { tagged: true })).sort()).toEqual([...expected].sort()),
  );

describe('a second place or body behind the first date', () => {
  check([
    [
      'en',
      'The headquarters of NATO moved from Paris to Brussels in 1967, then to Mons in 1970.',
      [
        'brussels hosts begins nato @ 1967',
        'paris hosts ends nato @ 1967',
        'mons hosts begins nato @ 1970',
        'brussels hosts ends nato @ 1970',
      ],
    ],
    [
      'en',
      'The seat of NATO moved to Paris in 1952, to Brussels in 1967 and to Mons in 1970.',
      [
        'paris hosts begins nato @ 1952',
        'brussels hosts begins nato @ 1967',
        'paris hosts ends nato @ 1967',
        'mons hosts begins nato @ 1970',
        'brussels hosts ends nato @ 1970',
      ],
    ],
    [
      'fr',
      "Le siège de l'OTAN fut transféré de Londres à Paris en 1952, à Bruxelles en 1967 et à Mons en 1970.",
      [
        'paris hosts begins nato @ 1952',
        'london hosts ends nato @ 1952',
        'brussels hosts begins nato @ 1967',
        'paris hosts ends nato @ 1967',
        'mons hosts begins nato @ 1970',
        'brussels hosts ends nato @ 1970',
      ],
    ],
    [
      'fr',
      "Le siège de l'OTAN a quitté Paris pour Bruxelles en 1967, puis Bruxelles pour Mons en 1970.",
      [
        'brussels hosts begins nato @ 1967',
        'paris hosts ends nato @ 1967',
        'mons hosts begins nato @ 1970',
        'brussels hosts ends nato @ 1970',
      ],
    ],
    [
      'en',
      'Malta joined the Commonwealth on 3 May 1964 and the United Nations on 1 December 1964.',
      ['MLT member_of begins commonwealth @ 3 May 1964', 'MLT member_of begins un @ 1 December 1964'],
    ],
    [
      'fr',
      "L'Espagne adhéra à l'OTAN en 1982 et à la Communauté européenne en 1986.",
      ['ESP member_of begins nato @ 1982', 'ESP member_of begins eec @ 1986'],
    ],
    [
      'en',
      'Malta joined the Commonwealth and the United Nations in 1964.',
      ['MLT member_of begins commonwealth @ 1964', 'MLT member_of begins un @ 1964'],
    ],
    [
      'en',
      'The headquarters of NATO moved from Paris to Brussels in 1967, and the airfield of Mons opened in 1970.',
      ['brussels hosts begins nato @ 1967', 'paris hosts ends nato @ 1967'],
    ],
  ]);
});

describe('members and observers', () => {
  check([
    [
      'en',
      'Norway belongs to the Lakes Union. Spain is still not a member.',
      ['NOR member_of holds lakes-union', 'ESP not member_of holds lakes-union'],
    ],
    ['en', 'Spain has observer status at the United Nations.', ['ESP not member_of holds un']],
    ['fr', "Le Portugal n'a que le statut d'observateur à l'ONU.", ['PRT not member_of holds un']],
    ['en', 'Spain has observers in Oslo.', []],
    ['en', 'Anna Roth is a member.', []],
  ]);

  it('tells who only looks on as no member', () => {
    for (const text of [
      'Norway belongs to the Lakes Union. Burma remains an observer.',
      'Norway belongs to the Lakes Union. Burma is still not a member.',
    ])
      expect(readText(text, 'en', { tagged: true }).claims.at(-1)).toMatchObject({ polarity: 'negative' });
  });
});

describe('a paper that founds a body', () => {
  check([
    [
      'en',
      'Sweden and Norway signed the treaty that founded the Rivers League on 3 May 1960.',
      ['SWE member_of begins rivers-league', 'NOR member_of begins rivers-league'],
    ],
    ['en', 'Sweden and Norway signed the treaty that mentioned the Rivers League.', []],
  ]);
});

describe('"the country", two sentences on', () => {
  check([
    [
      'en',
      'Greece protested. The harbour was closed. In 1974 the country left NATO.',
      ['GRC member_of ends nato @ 1974'],
    ],
    ['fr', "La Grèce protesta. Le port fut fermé. Le pays quitta l'OTAN en 1974.", ['GRC member_of ends nato @ 1974']],
    ['fr', "Et si la Turquie avait protesté ? On ne le saura jamais. Le pays quitta l'OTAN en 1974.", []],
    ['fr', "La Grèce protesta. Le Tchad céda. Le pays quitta l'OTAN en 1974.", ['TCD member_of ends nato @ 1974']],
  ]);
});

describe('a land that becomes independent is its own', () => {
  check([
    ['en', 'Malta became independent on 21 September 1964.', ['MLT controls begins malta @ 21 September 1964']],
    ['fr', "Malte accéda à l'indépendance en 1964.", ['MLT controls begins malta @ 1964']],
    ['en', 'France granted independence to Morocco in March 1956.', ['FRA controls ends morocco @ March 1956']],
    ['en', 'Malta proclaimed its independence in 1964.', []],
    ['fr', 'Malte réclama son indépendance en 1964.', []],
  ]);
});
