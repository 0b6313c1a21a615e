// A folder of data like the one that models are trained from, but tiny, for tests. All sentences were written for it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RAW, TRAINING, TUNING } from './sources.ts';

/** Form, lemma, part of speech, features, head, relation. */
const WORDS: Readonly<Record<string, string>> = {
  Le: 'le DET Definite=Def|Gender=Masc|Number=Sing',
  la: 'le DET Definite=Def|Gender=Fem|Number=Sing',
  "l'": 'le DET Definite=Def|Number=Sing',
  fleuve: 'fleuve NOUN Gender=Masc|Number=Sing',
  marin: 'marin NOUN Gender=Masc|Number=Sing',
  digue: 'digue NOUN Gender=Fem|Number=Sing',
  orage: 'orage NOUN Gender=Masc|Number=Sing',
  rompit: 'rompre VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
  craignait: 'craindre VERB Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin',
  longea: 'longer VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin',
  Montbrillac: 'Montbrillac PROPN _',
  vieux: 'vieux ADJ Gender=Masc|Number=Sing',
  '.': '. PUNCT _',
};

/** Sentences as words with head (from 1, 0 for the root) and relation. */
const SENTENCES: readonly (readonly (readonly [form: string, head: number, relation: string])[])[] = [
  ['fleuve', 'rompit', 'la', 'digue'],
  ['marin', 'craignait', "l'", 'orage'],
  ['fleuve', 'longea', 'la', 'digue'],
  ['marin', 'longea', "l'", 'orage'],
].map(([subject, verb, article, object]) => [
  ['Le', 2, 'det'],
  [subject!, 3, 'nsubj'],
  [verb!, 0, 'root'],
  [article!, 5, 'det'],
  [object!, 3, 'obj'],
  ['.', 3, 'punct'],
]);

const NAMED: typeof SENTENCES = [
  [
    ['Le', 3, 'det'],
    ['vieux', 3, 'amod'],
    ['marin', 4, 'nsubj'],
    ['craignait', 0, 'root'],
    ['Montbrillac', 4, 'obj'],
    ['.', 4, 'punct'],
  ],
];

function conllu(): string {
  return [...SENTENCES, ...NAMED]
    .map(words => {
      const lines = words.map(([form, head, relation], i) => {
        const [lemma, upos, feats] = WORDS[form]!.split(' ');
        return [i + 1, form, lemma, upos, '_', feats, head, relation, '_', '_'].join('\t');
      });
      return [`# text = ${words.map(([form]) => form).join(' ')}`, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n\n');
}

/** Writes all that French models are trained from into a folder. */
export function writeTinyData(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const { path } of [...TRAINING.fr, { path: TUNING.fr }]) write(path, conllu());
  write('lexicon/hunspell-fr-en/dictionaries/fr/index.dic', '4\ndigue/S.\nfleuve/S.\nMontbrillac\norage/S.\n');
  write('gazetteer/world-cities/data/world-cities.csv', 'name,country,subcountry,geonameid\nQuerbourg,France,Nord,1\n');
  for (const path of RAW.fr) mkdirSync(join(folder, path), { recursive: true });
  write('quotes/fr-litbank/river.txt', SENTENCES.map(words => words.map(([form]) => form).join(' ')).join('\n'));
  write('documents/assemblee-nationale-2013/files/txt/river.txt', 'Le fleuve rompit la digue.\n');
  write('documents/treaties-fr/river.md', 'Le marin craignait la digue.\n');
  const path = 'lexicon/lexique383/scripts/csv2sql/lexique383.db';
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const database = new DatabaseSync(join(folder, path));
  database.exec(`CREATE TABLE Lexique (ortho TEXT, cgram TEXT, freq REAL);
    INSERT INTO Lexique VALUES ('digue', 'NOM', 3.1), ('longea', 'VER', 0.9), ('vieux', 'ADJ', 80), ('vieux', 'NOM', 20)`);
  database.close();
}
