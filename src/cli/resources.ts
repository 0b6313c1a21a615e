import { analyseWithModels } from '../language/models/files.ts';
import { namesModels } from '../names/tagger/installed.ts';
import { loadPack } from '../packs/load.ts';
import type { Resources } from '../pipeline.ts';
import { type Fault, faultOf } from './faults.ts';

/**
 * The pack and the models of this installation, each read once, models when first needed. Names are still read without their tagger,
 * only fewer: `report` is told so, once for each tagger.
 */
export function openResources(report: (fault: Fault) => void = () => {}): Resources {
  return resourcesWith({ analyse: analyseWithModels, names: namesModels(fault => report(faultOf(fault))) });
}

/** What the program reads with, whoever reads: the pack, these models, and claims that are not sure enough withheld. */
export function resourcesWith(models: Pick<Resources, 'analyse' | 'names'>): Resources {
  return { pack: loadPack(), ...models, abstain: true };
}
