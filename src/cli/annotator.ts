import { type AnnotateOptions, annotate } from '../annotate.ts';
import type { Annotations } from '../annotation.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import type { Resources } from '../pipeline.ts';

/** Annotates documents with the pack and the models of this installation. */
export type Annotator = (bytes: Uint8Array, options: AnnotateOptions) => Annotations;

/** The pack and the models, read once. */
export function openResources(): Resources {
  return { pack: loadPack(), analyse: analyseWithModels };
}

export function openAnnotator(resources: Resources = openResources()): Annotator {
  return (bytes, options) => annotate(bytes, options, resources);
}
