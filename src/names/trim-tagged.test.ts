import { expect, test } from 'vitest';
import type { NameType } from '../annotation.ts';
import { documentOf } from '../language/document-of.ts';
import type { Language } from '../language/language.ts';
import { readWords } from '../language/read-words.ts';
import { loadPack } from '../packs/load.ts';
import { nameTrie } from './name-trie.ts';
import { sliceOf, viewOf } from './token-view.ts';
import { trimmed } from './trim-tagged.ts';

/** What remains of the stretch in square brackets if the tagger takes it for a name of that type: "Ada Tilbury", with "?" where it gets no id. */
function left(marked: string, type: NameType, language: Language): string | null {
  const start = marked.indexOf('[');
  const close = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const words = readWords(documentOf(text, language));
  const view = viewOf(text, words, [], nameTrie(loadPack()));
  const inside = Array.from(words.tokens.starts, (at, i) => ({ at, i })).filter(({ at }) => at >= start && at < close);
  const first = inside[0]!.i;
  const name = trimmed(view, { first, end: first + inside.length, sentence: 0, type, listed: false });
  return name === null ? null : `${sliceOf(view, name.first, name.end)}${name.sure ? '' : ' ?'}`;
}

test.each<[string, NameType, Language, string | null]>([
  ['Hier [M. Anselme Tourvel, notaire à Dijon], parlait.', 'PER', 'fr', 'Anselme Tourvel'],
  ['Hier [Tourvel (Anselme)] parlait.', 'PER', 'fr', 'Tourvel (Anselme)'],
  ['Hier le [peintre van Orlen] parlait.', 'PER', 'fr', 'van Orlen ?'],
  ['They met [Prime Minister Ada Tilbury] there.', 'PER', 'en', 'Ada Tilbury'],
  ['Hier la garde des [Sceaux Ada Tilbury] parlait.', 'PER', 'fr', 'Ada Tilbury'],
  ['They met [Helen M. Orford] there.', 'PER', 'en', 'Helen M. Orford'],
  ['Il loge [12, rue Malvy], au fond.', 'LOC', 'fr', '12, rue Malvy ?'],
  ['Il revient de [la Vauguyenne] demain.', 'LOC', 'fr', 'la Vauguyenne ?'],
  ['He read the [Harbour Workers League] leaflet.', 'ORG', 'en', 'Harbour Workers League'],
  // Nothing says that these are an organisation and a place: they get no id.
  ['He read the [Silver Lantern] leaflet.', 'ORG', 'en', 'Silver Lantern ?'],
  ['He joined [Army Group Larkmouth] there.', 'LOC', 'en', 'Army Group Larkmouth ?'],
  ['He left for [West Larkmouth] there.', 'LOC', 'en', 'West Larkmouth'],
  ['Signed by [Depositary Governments] there.', 'PER', 'en', null],
  ['En présence de [Son Altesse Anselme Tourvel], hier.', 'PER', 'fr', 'Anselme Tourvel'],
  ['In [WITNESS WHEREOF] they signed.', 'LOC', 'en', null],
  ['Il reproche au [Conseil municipal de] ne pas venir.', 'ORG', 'fr', 'Conseil municipal ?'],
  ['They fought the [Frontier Wars] there.', 'PER', 'en', null],
  ['Il a quitté Lavel pour [Rosmontel] hier.', 'PER', 'fr', null],
  ['They saw the [Silver Lantern] there.', 'MISC', 'en', null],
])('%s %s', (marked, type, language, name) => {
  expect(left(marked, type, language)).toBe(name);
});
