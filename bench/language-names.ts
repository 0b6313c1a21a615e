// Names, exact spans and types, PER LOC ORG: F1 of the tagger alone, of the whole names stage, of rules alone, and of other programs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../src/language/document-of.ts';
import type { Language } from '../src/language/language.ts';
import { loadModel } from '../src/language/models/model.ts';
import { readWords } from '../src/language/read-words.ts';
import { readNames } from '../src/names/read-names.ts';
import { readNamesWeights } from '../src/names/tagger/weights.ts';
import { loadPack } from '../src/packs/load.ts';
import { readDocumentTimes } from '../src/times/read.ts';
import type { MarkedName, NamesDocument } from '../train/names-document.ts';
import { compare, f1, type Tally, taggedIn, withoutTitles } from '../train/names-score.ts';
import { namesTests } from '../train/names-sources.ts';
import type { Peer } from './language-peer.ts';

/** The least F1 wanted of the stage, by set. */
const AIMS: Readonly<Record<string, number>> = {
  'newseye test': 75,
  'hipe2020 test fr': 70,
  'wikigold tenth': 80,
  'hipe2020 test en': 60,
};

export const NAMES_COLUMNS = [
  'set',
  'names',
  'tagger, gold tokens',
  'tagger, raw text',
  'stage',
  'PER',
  'LOC',
  'ORG',
  'rules alone',
  'aim',
  'as marked: tagger, stage',
] as const;

/**
 * A row for each test set; the columns by type are those of the stage. Sets whose people are marked with their titles are compared
 * without them on both sides; the last column has the figures with them, which our names never have.
 */
export function namesRows(language: Language, data: string, models: string, peers: readonly Peer[]): string[][] {
  const pack = loadPack();
  const { analyse } = loadModel(readFileSync(join(models, `${language}.model`)));
  const weights = readNamesWeights(readFileSync(join(models, `${language}.names.model`)));
  const stage = ({ text }: NamesDocument, tagger: boolean): MarkedName[] => {
    const document = documentOf(text, language);
    const words = readWords(document, analyse);
    return [
      ...readNames(document, words, readDocumentTimes(document, words), pack, tagger ? () => weights : undefined),
    ];
  };
  return namesTests(language, data).map(({ name, style, titled, documents }) => {
    const score = (find: (document: NamesDocument) => MarkedName[], cut = titled) => {
      const tally = new Map<string, Tally>();
      for (const document of documents) {
        const compared = (names: readonly MarkedName[]) => (cut ? withoutTitles(document.text, names) : names);
        compare(tally, compared(document.names), compared(find(document)));
      }
      return tally;
    };
    const tagged = (own: boolean, cut = titled) =>
      score(document => taggedIn(document, weights, language, pack, style, own), cut);
    const whole = score(document => stage(document, true));
    const shown = (tally: ReadonlyMap<string, Tally>, type = 'all') => f1(tally.get(type)!).toFixed(1);
    const aim = AIMS[name] ?? AIMS[`${name} ${language}`];
    return [
      `${language} ${name}`,
      String(whole.get('all')!.gold),
      shown(tagged(true)),
      shown(tagged(false)),
      shown(whole),
      ...['PER', 'LOC', 'ORG'].map(type => shown(whole, type)),
      shown(score(document => stage(document, false))),
      aim === undefined ? '' : String(aim),
      titled ? `${shown(tagged(false, false))}, ${shown(score(document => stage(document, true), false))}` : '',
      ...peers.map(({ language: spoken, names }) =>
        spoken === language && names !== null ? shown(score(({ text }) => names(text))) : '–',
      ),
    ];
  });
}
