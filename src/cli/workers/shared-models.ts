import type { Analyser } from '../../language/analyser.ts';
import { LANGUAGES } from '../../language/language.ts';
import { analyserOf } from '../../language/models/analyser-of.ts';
import { type ModelName, modelPath, readModelFile } from '../../language/models/files.ts';
import { MalformedModel, type ModelFault } from '../../language/models/malformed.ts';
import { type LanguageModel, loadModel } from '../../language/models/model.ts';
import { fileBytes, type ModelMemory } from '../../language/neural/memory.ts';
import type { NamesModels } from '../../names/read-names.ts';
import { namesModels } from '../../names/tagger/installed.ts';
import { type NamesWeights, readNamesWeights } from '../../names/tagger/weights.ts';

/** A model file in memory that threads share, or what is wrong with it; either can be sent to a thread. */
export type SharedModel =
  | (ModelMemory & { readonly file: string })
  | { readonly file: string; readonly fault: ModelFault; readonly detail: string };

export type SharedModels = Readonly<Record<ModelName, SharedModel>>;

/** Reads all models of this installation once, for however many threads; a missing one is told to whoever asks for it. */
export function readSharedModels(): SharedModels {
  const names = LANGUAGES.flatMap((language): ModelName[] => [language, `${language}.names`]);
  return Object.fromEntries(names.map(name => [name, readShared(name)])) as SharedModels;
}

function readShared(name: ModelName): SharedModel {
  try {
    const file = modelPath(name);
    return { file, ...readModelFile(file) };
  } catch (fault) {
    if (!(fault instanceof MalformedModel)) throw fault;
    return { file: fault.file, fault: fault.code, detail: fault.detail };
  }
}

/** Analysers and taggers over shared models: the weights are used where they lie, and nothing is read again. */
export function resourcesOf(
  models: SharedModels,
  report: (fault: MalformedModel) => void,
): { readonly analyse: Analyser; readonly names: NamesModels } {
  const languages = new Map<string, LanguageModel>();
  const taggers = new Map<string, NamesWeights>();
  return {
    analyse: analyserOf(language => known(languages, language, () => loadShared(models[language], loadModel))),
    names: namesModels(report, language =>
      known(taggers, language, () =>
        loadShared(models[`${language}.names`], memory => readNamesWeights(fileBytes(memory))),
      ),
    ),
  };
}

function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function loadShared<T>(model: SharedModel, load: (memory: ModelMemory) => T): T {
  if ('fault' in model) throw new MalformedModel(model.fault, model.detail, model.file);
  try {
    return load(model);
  } catch (fault) {
    throw fault instanceof MalformedModel ? fault.in(model.file) : fault;
  }
}
