import { type AnnotateOptions, annotate } from '../annotate.ts';
import type { Annotations } from '../annotation.ts';
import { analyseWithModels } from '../language/models/files.ts';
import type { MalformedModel } from '../language/models/malformed.ts';
import { sentenceOf } from '../messages.ts';
import { namesModels } from '../names/tagger/installed.ts';
import { loadPack } from '../packs/load.ts';
import type { Resources } from '../pipeline.ts';
import { chooseLanguage } from './locale.ts';

/** Annotates documents with the pack and the models of this installation. */
export type Annotator = (bytes: Uint8Array, options: AnnotateOptions) => Annotations;

/** Names are still read without their tagger, only fewer: that is said once. */
function sayWithoutTagger({ message }: MalformedModel): void {
  process.stderr.write(`${sentenceOf('RG046', { detail: message }, chooseLanguage(process.env))} [RG046]\n`);
}

/** The pack and the models, read once. */
export function openResources(): Resources {
  return { pack: loadPack(), analyse: analyseWithModels, names: namesModels(sayWithoutTagger) };
}

export function openAnnotator(resources: Resources = openResources()): Annotator {
  return (bytes, options) => annotate(bytes, options, resources);
}
