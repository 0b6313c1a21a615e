import type { Annotations } from '../../annotation.ts';
import { asTimeml } from './timeml.ts';
import { asWebAnnotations } from './webanno.ts';

export const ANNOTATION_FORMATS = ['json', 'jsonl', 'timeml', 'webanno'] as const;

export interface Rendering {
  readonly format: (typeof ANNOTATION_FORMATS)[number];
  /** Whether JSON is spread over lines, as for one document that a person looks at. */
  readonly spread: boolean;
}

/** Annotations as `regesta annotate` prints them. */
export function renderAnnotations(annotations: Annotations, { format, spread }: Rendering): string {
  if (format === 'timeml') return asTimeml(annotations);
  const value = format === 'webanno' ? asWebAnnotations(annotations) : annotations;
  return `${JSON.stringify(value, null, spread && format !== 'jsonl' ? 2 : undefined)}\n`;
}
