import { describe, expect, it } from 'vitest';
import type { Act } from '../packs/acts.ts';
import { loadPack } from '../packs/load.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

const pack = loadPack('alliance');
const PLOVER = new Set(
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT INVESTIGATE'.split(
    ' ',
  ),
);

function phrasesOf(act: Act): Phrase[] {
  return (['fr', 'en'] as const).flatMap(language => act.wordings[language].map(text => parsePhrase(text, language)));
}

describe('the acts of the pack', () => {
  it('number at least 250 over all types of PLOVER, each with its own id, in 2,500 wordings', () => {
    expect(pack.acts.length).toBeGreaterThanOrEqual(250);
    expect(new Set(pack.acts.flatMap(act => act.event ?? []))).toEqual(PLOVER);
    for (const language of ['fr', 'en'] as const)
      expect(pack.acts.reduce((sum, act) => sum + act.wordings[language].length, 0)).toBeGreaterThanOrEqual(1250);
    expect(new Set(pack.acts.map(act => act.id)).size).toBe(pack.acts.length);
  });

  it.each(pack.acts.map((act): [string, Act] => [act.id, act]))('%s is whole', (_, act) => {
    expect(act.names.fr && act.names.en).toBeTruthy();
    expect(act.event === null || PLOVER.has(act.event)).toBe(true);
    for (const language of ['fr', 'en'] as const) {
      expect(act.wordings[language].length).toBeGreaterThan(0);
      expect(new Set(act.wordings[language]).size).toBe(act.wordings[language].length);
      expect(act.examples.some(example => example.language === language && example.claim !== null)).toBe(true);
    }
    expect(act.examples.some(example => example.claim === null || example.claim.polarity === 'negative')).toBe(true);
  });

  it.each(pack.acts.filter(act => act.states).map((act): [string, Act] => [act.id, act]))(
    '%s bears on relations of the pack, by roles it has',
    (_, act) => {
      const roles = new Set(
        phrasesOf(act)
          .flatMap(phrase => [phrase.subject, ...phrase.slots.map(slot => slot.hole)])
          .flatMap(hole => hole?.roles ?? []),
      );
      for (const state of act.states!) {
        expect(pack.relations.map(relation => relation.id)).toContain(state.relation);
        expect([...roles, 'place']).toEqual(expect.arrayContaining([state.subject, state.object]));
      }
    },
  );
});

describe('the relations of the pack', () => {
  it('have names in both languages and kinds at either end', () => {
    for (const relation of pack.relations) {
      expect(relation.names.fr && relation.names.en).toBeTruthy();
      expect(relation.from.length && relation.to.length).toBeTruthy();
      if (relation.symmetric) expect(relation.from).toEqual(relation.to);
    }
  });
});
