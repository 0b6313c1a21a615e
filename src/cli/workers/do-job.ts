import { annotate } from '../../annotate.ts';
import { annotationsOf, type Resources, read } from '../../pipeline.ts';
import { documentAgain, type Layout, layoutOf } from '../../store/layout.ts';
import { packDocument } from '../../store/packed-document.ts';
import { prepareDocument } from '../../store/prepare.ts';
import type { Note } from '../../text/document.ts';
import type { Fault } from '../faults.ts';
import { renderAnnotations } from '../formats/render.ts';
import type { Answer, Job } from './job.ts';

/** Annotates one document. `untold` are the faults of names models met so far; they go out with the answer. */
export function doJob({ bytes, options, rendering, prepare }: Job, resources: Resources, untold: Fault[]): Answer {
  const notes: Note[] = [];
  let layout: Layout | null = null;
  const annotations =
    bytes instanceof Uint8Array
      ? annotate(
          bytes,
          { ...options, onNote: note => notes.push(note), onDocument: each => (layout = layoutOf(each)) },
          resources,
        )
      : annotationsOf(read(documentAgain(bytes), resources));
  const prepared = prepare === undefined ? null : prepareDocument({ ...annotations, layout });
  return {
    annotations: rendering === undefined && prepared === null ? annotations : null,
    prepared: prepare === 'rows' ? prepared : null,
    packed: prepare === 'bytes' ? packDocument(prepared!) : null,
    text: rendering === undefined ? '' : renderAnnotations(annotations, rendering),
    notes,
    withoutTagger: untold.splice(0),
  };
}
