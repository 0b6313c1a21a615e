// The names taggers that came with the program.
import type { Language } from '../../language/language.ts';
import { modelPath, namesModelBytes } from '../../language/models/files.ts';
import { MalformedModel } from '../../language/models/malformed.ts';
import { type NamesWeights, readNamesWeights } from './weights.ts';

const loaded = new Map<Language, NamesWeights>();

/**
 * The names tagger of a language, read once.
 * @throws {MalformedModel} where there is none, or it cannot be used.
 */
export function namesModelFor(language: Language): NamesWeights {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const bytes = namesModelBytes(language);
  try {
    const weights = readNamesWeights(bytes);
    loaded.set(language, weights);
    return weights;
  } catch (fault) {
    throw fault instanceof MalformedModel ? fault.in(modelPath(`${language}.names`)) : fault;
  }
}

/**
 * The names taggers of this installation, each read when first asked for. Where one cannot be used `report` is told so, once, and
 * the answer is null: the rules do without it.
 */
export function namesModels(
  report: (fault: MalformedModel) => void,
  load: (language: Language) => NamesWeights = namesModelFor,
): (language: Language) => NamesWeights | null {
  const refused = new Set<Language>();
  return language => {
    if (refused.has(language)) return null;
    try {
      return load(language);
    } catch (fault) {
      if (!(fault instanceof MalformedModel)) throw fault;
      refused.add(language);
      report(fault);
      return null;
    }
  };
}
