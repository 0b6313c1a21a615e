import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { Style } from '../src/names/tagger/features.ts';
import { readConll, readEuropeana, readHipe, readLitbank, readRe3d } from './names-corpora.ts';
import type { NamesDocument } from './names-document.ts';
import { readGum } from './names-gum.ts';
import { readTreebank } from './names-treebank.ts';

const HIPE = 'ner/HIPE-2022-v2.1/data/v2.1';
/** French treebanks of modern texts whose proper nouns are marked by the rules and the pack where these are sure. */
const TREEBANKS = ['Sequoia/fr_sequoia-ud-train', 'GSD/fr_gsd-ud-dev', 'FQB/fr_fqb-ud-test'];
const WIKIGOLD = 'ner/wikigold/CONLL-format/data/wikigold.conll.txt';

/** A corpus to train on, and how often each of its documents is seen in a round. */
export interface NamesSource {
  readonly name: string;
  readonly weight: number;
  readonly style: Style;
  readonly documents: readonly NamesDocument[];
}

/** Every tenth document of WikiGold, from the tenth on, is kept for the test. */
function isHeldOut(k: number): boolean {
  return k % 10 === 9;
}

/** What a language's names tagger is trained on. Test sets and sets with non-commercial licences are never among them. */
export function namesTraining(language: Language, data: string): NamesSource[] {
  const at = (path: string) => join(data, path);
  const hipe = (set: string, part: string) => readHipe(at(`${HIPE}/${set}/fr/HIPE-2022-v2.1-${set}-${part}-fr.tsv`));
  if (language === 'fr')
    return [
      {
        name: 'newseye',
        style: Style.Own,
        weight: 4,
        documents: [...hipe('newseye', 'dev'), ...hipe('newseye', 'dev2')],
      },
      {
        name: 'europeana',
        style: Style.Shared,
        weight: 1,
        documents: readEuropeana(at('ner/europeana-newspapers/enp_FR.bnf.bio/enp_FR.bnf.bio')),
      },
      { name: 'ajmc', style: Style.Shared, weight: 1, documents: [...hipe('ajmc', 'train'), ...hipe('ajmc', 'dev')] },
      {
        name: 'treebanks',
        style: Style.Shared,
        weight: 1,
        documents: TREEBANKS.flatMap(file => readTreebank(at(`treebank/UD_French-${file}.conllu`), language)),
      },
      {
        name: 'litbank',
        style: Style.Shared,
        weight: 1,
        documents: readLitbank(at('ner/fr-litbank-entities/brat/entities')),
      },
    ];
  const learnt = readConll(at(WIKIGOLD), /^-DOCSTART-/).filter((_, k) => !isHeldOut(k));
  return [
    { name: 'wikigold', style: Style.Own, weight: 2, documents: learnt },
    { name: 'wikigold, as others mark', style: Style.Shared, weight: 1, documents: learnt },
    {
      name: 'gum',
      style: Style.Shared,
      weight: 1,
      documents: readGum(at('treebank/UD_English-GUM/en_gum-open-train.conllu')),
    },
    { name: 're3d', style: Style.Shared, weight: 1, documents: readRe3d(at('ner/re3d/conll/data-by-source/conll')) },
    {
      name: 'wnut',
      style: Style.Shared,
      weight: 1,
      documents: ['train/wnut17train.conll', 'dev/emerging.dev.conll'].flatMap(file =>
        readConll(at(`ner/WNUT17/CONLL-format/data/${file}`), /^$/),
      ),
    },
  ];
}

export interface NamesTest {
  readonly name: string;
  /** Its people are marked with their titles and what describes them, which no name has here: both sides are compared without. */
  readonly titled?: boolean;
  readonly style: Style;
  readonly documents: readonly NamesDocument[];
}

/** What to report on. */
export function namesTests(language: Language, data: string): NamesTest[] {
  const at = (path: string) => join(data, path);
  const hipe = (set: string) => readHipe(at(`${HIPE}/${set}/${language}/HIPE-2022-v2.1-${set}-test-${language}.tsv`));
  if (language === 'fr')
    return [
      { name: 'newseye test', titled: true, style: Style.Own, documents: hipe('newseye') },
      { name: 'hipe2020 test', titled: true, style: Style.Own, documents: hipe('hipe2020') },
    ];
  return [
    {
      name: 'wikigold tenth',
      style: Style.Own,
      documents: readConll(at(WIKIGOLD), /^-DOCSTART-/).filter((_, k) => isHeldOut(k)),
    },
    { name: 'hipe2020 test', titled: true, style: Style.Own, documents: hipe('hipe2020') },
    {
      name: 'UNER EWT test',
      style: Style.Shared,
      documents: readConll(at('ner/UNER_English-EWT/en_ewt-ud-test.iob2'), /^# newdoc/, 1, 2),
    },
  ];
}

/** What to tune on: a set of its own, and every sixth training document of the sets that matter most, which are then left out of training. */
export function namesTuning(
  language: Language,
  data: string,
  sources: readonly NamesSource[],
): { tests: NamesTest[]; sources: NamesSource[] } {
  const main = sources[0]!;
  const tests: NamesTest[] = [
    { name: `${main.name} sixth`, style: main.style, documents: main.documents.filter((_, k) => k % 6 === 3) },
  ];
  if (language === 'en') {
    const path = join(data, 'ner/UNER_English-EWT/en_ewt-ud-dev.iob2');
    tests.push({ name: 'UNER EWT dev', style: Style.Shared, documents: readConll(path, /^# newdoc/, 1, 2) });
  }
  const held = new Set(tests[0]!.documents);
  return {
    tests,
    sources: sources.map(source => ({ ...source, documents: source.documents.filter(one => !held.has(one)) })),
  };
}
