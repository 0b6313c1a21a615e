// The only file of the language stage that reads from disk: it finds the models that came with the program.
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analyser } from '../analyser.ts';
import type { Language } from '../language.ts';
import { createModelMemory, fileBytes, type ModelMemory } from '../neural/memory.ts';
import { analyserOf } from './analyser-of.ts';
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
  const path = modelPath(language);
  try {
    const model = loadModel(readModelFile(path));
    loaded.set(language, model);
    return model;
  } catch (fault) {
    throw fault instanceof MalformedModel ? fault.in(path) : fault;
  }
}

/**
 * The bytes of the names tagger of a language; `src/names/tagger/` reads them.
 * @throws {MalformedModel} where there is none.
 */
export function namesModelBytes(language: Language): Uint8Array {
  return readFileSync(modelPath(`${language}.names`));
}

/** A model file without its ending: that of a language, or of its names tagger. */
export type ModelName = Language | `${Language}.names`;

/**
 * Where a model file lies.
 * @throws {MalformedModel} where there is none.
 */
export function modelPath(model: ModelName): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, 'models', `${model}.model`);
    if (existsSync(path)) return path;
    const above = dirname(folder);
    if (above === folder) throw new MalformedModel('missing').in(`models/${model}.model`);
    folder = above;
  }
}

/** Reads a model file into a memory of its own, which threads may share. */
export function readModelFile(path: string): ModelMemory {
  const file = openSync(path, 'r');
  try {
    const made = createModelMemory(fstatSync(file).size);
    const bytes = fileBytes(made);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return made;
  } finally {
    closeSync(file);
  }
}

/** Tags, lemmatises and parses with the models that came with the program, each read when first needed. */
export const analyseWithModels: Analyser = analyserOf(modelFor);
