// The only file of the language stage that reads from disk: it finds the models that came with the program.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analyser } from '../analyser.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { MalformedModel } from './malformed.ts';
import { type LanguageModel, loadModel } from './model.ts';

const loaded = new Map<Language, LanguageModel>();

/**
 * The model of a language, read once: `models/<language>.model` in the nearest folder above this module that has it, so that it is
 * found from the sources and from a bundle alike.
 * @throws {MalformedModel} where there is none, or it cannot be used.
 */
export function modelFor(language: Language): LanguageModel {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const model = loadModel(readFileSync(modelPath(language)));
  loaded.set(language, model);
  return model;
}

/**
 * The bytes of the names tagger of a language; `src/names/tagger/` reads them.
 * @throws {MalformedModel} where there is none.
 */
export function namesModelBytes(language: Language): Uint8Array {
  return readFileSync(modelPath(`${language}.names`));
}

/** Where the model file of a language lies; `fr.names` is that of its names tagger. */
export function modelPath(model: Language | `${Language}.names`): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, 'models', `${model}.model`);
    if (existsSync(path)) return path;
    const above = dirname(folder);
    if (above === folder) throw new MalformedModel('missing', `models/${model}.model`);
    folder = above;
  }
}

/** Tags, lemmatises and parses with the models of whatever languages the sentences are in; no other model is read. */
export const analyseWithModels: Analyser = (text, tokens, sentences) => {
  for (const language of LANGUAGES) {
    if (sentences.some(sentence => sentence.language === language)) modelFor(language).analyse(text, tokens, sentences);
  }
};
