import { type AnnotateOptions, annotate } from '../annotate.ts';
import type { Annotations } from '../annotation.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { sentenceOf } from '../messages.ts';
import { namesModels } from '../names/tagger/installed.ts';
import { loadPack } from '../packs/load.ts';
import type { Resources } from '../pipeline.ts';
import { type Fault, faultOf } from './faults.ts';
import { chooseLanguage } from './locale.ts';

/** Annotates documents with the pack and the models of this installation. */
export type Annotator = (bytes: Uint8Array, options: AnnotateOptions) => Annotations;

/** Names are still read without their tagger, only fewer: that is said once. */
export function sayWithoutTagger(fault: Fault): void {
  const language = chooseLanguage(process.env);
  const reason = sentenceOf(fault.code, fault.values, language);
  process.stderr.write(`${sentenceOf('RG046', { reason }, language)} [RG046]\n`);
}

/** The pack and the models, read once. */
export function openResources(): Resources {
  return {
    pack: loadPack(),
    analyse: analyseWithModels,
    names: namesModels(fault => sayWithoutTagger(faultOf(fault))),
  };
}

export function openAnnotator(resources: Resources = openResources()): Annotator {
  return (bytes, options) => annotate(bytes, options, resources);
}
