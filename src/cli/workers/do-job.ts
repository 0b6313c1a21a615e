import { annotate } from '../../annotate.ts';
import type { Resources } from '../../pipeline.ts';
import type { Note } from '../../text/document.ts';
import type { Fault } from '../faults.ts';
import { renderAnnotations } from '../formats/render.ts';
import type { Answer, Job } from './job.ts';

/** Annotates one document. `untold` are the faults of names models met so far; they go out with the answer. */
export function doJob({ bytes, options, rendering }: Job, resources: Resources, untold: Fault[]): Answer {
  const notes: Note[] = [];
  const annotations = annotate(bytes, { ...options, onNote: note => notes.push(note) }, resources);
  return {
    annotations: rendering === undefined ? annotations : null,
    text: rendering === undefined ? '' : renderAnnotations(annotations, rendering),
    notes,
    withoutTagger: untold.splice(0),
  };
}
